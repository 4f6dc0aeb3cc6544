"""Profiles: what comes back with a name, with a camera, and what is never lost or mixed up."""

from __future__ import annotations

import os
import stat
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profiles.folder import camera_of, file_name_of
from profiles.kept import load_settings, save_settings
from profiles.named import Profiles
from profiles.personal import PERSONAL
from settings import Settings
from video.errors import SettingsError, UsageError

DAY, NIGHT = Settings(blur_percent=20), Settings(blur_percent=90, background="#2b4162")


def started(folder: Path, camera: str | None, profile: str | None = None) -> tuple[
    Profiles, Settings
]:  # fmt: skip
    """A run that has begun, as the app begins one."""
    profiles = Profiles(folder, profile)
    settings, damage = profiles.load()
    assert damage is None
    settings, damage = profiles.at_camera(camera, settings)
    assert damage is None
    profiles.begin(settings)
    return profiles, settings


def test_what_was_used_last_with_a_camera_comes_back_with_it(tmp_path: Path) -> None:
    for camera, settings in (("Brio", DAY), ("Integrated", NIGHT)):
        profiles, _ = started(tmp_path, camera)
        profiles.keep(settings)
    assert started(tmp_path, "Brio")[1] == DAY
    assert started(tmp_path, "Integrated")[1] == NIGHT
    assert started(tmp_path, "a new one")[1] == NIGHT, "what was used last anywhere"
    assert started(tmp_path, None)[1] == NIGHT, "a clip or the demo"
    assert Profiles(tmp_path).cameras() == ["Brio", "Integrated"]


def test_changing_the_camera_while_running_keeps_the_one_and_brings_the_other(
    tmp_path: Path,
) -> None:
    profiles, _ = started(tmp_path, "Integrated")
    profiles.keep(NIGHT)
    profiles, _ = started(tmp_path, "Brio")
    assert profiles.at_camera("Integrated", DAY) == (NIGHT, None)
    assert profiles.at_camera("Brio", NIGHT) == (DAY, None)
    assert profiles.at_camera(None, DAY) == (DAY, None), "the demo has nothing of its own"


def test_what_belongs_to_the_person_stays_when_the_camera_changes(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, "Brio")
    profiles.keep(replace(DAY, mirror_preview=False, shortcuts="Ctrl+Alt+Super"))
    mine = replace(NIGHT, covered=True, show_matte=True)
    profiles, _ = started(tmp_path, "Integrated")
    settings, _ = profiles.at_camera("Brio", mine)
    assert set(PERSONAL) <= {field.name for field in fields(Settings)}
    for name in PERSONAL:
        assert getattr(settings, name) == getattr(mine, name), name
    assert settings.blur_percent == DAY.blur_percent
    assert settings.covered, "no camera may uncover by itself"


def test_a_profile_that_is_named_wins_and_is_the_same_on_every_camera(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, "Brio")
    profiles.keep(DAY)
    save_settings(profiles.path("office"), NIGHT)
    profiles, settings = started(tmp_path, "Brio", "office")
    assert settings == NIGHT
    assert profiles.at_camera("Integrated", NIGHT) == (NIGHT, None)
    assert started(tmp_path, "Brio", "")[1] == DAY, "the camera's own are untouched"
    assert Profiles(tmp_path).names() == ["office"]


def test_a_profile_changes_when_it_is_saved_and_by_nothing_else(tmp_path: Path) -> None:
    save_settings(Profiles(tmp_path).path("office"), NIGHT)
    profiles, _ = started(tmp_path, "Brio", "office")
    tuned = NIGHT.blurred(5)
    assert not profiles.changed(NIGHT)
    profiles.keep(tuned)
    assert profiles.changed(tuned)
    assert load_settings(profiles.path("office")) == (NIGHT, None)
    assert not profiles.camera_path("Brio").exists()
    profiles, settings = started(tmp_path, "Brio")
    assert (profiles.current, settings) == ("office", tuned), "as it was left"
    assert profiles.changed(settings)
    assert started(tmp_path, "Brio", "office")[1] == NIGHT, "as it was saved, for who names it"
    profiles.save(tuned)
    assert not profiles.changed(tuned)
    assert load_settings(profiles.path("office")) == (tuned, None)
    assert started(tmp_path, "Brio")[1] == tuned


def test_what_was_chosen_last_is_chosen_again(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, "Brio")
    profiles.save_as("Büro 2 🏠", NIGHT)
    again, settings = started(tmp_path, "Integrated")
    assert (again.current, settings) == ("Büro 2 🏠", NIGHT)
    again.choose(None, NIGHT)
    assert started(tmp_path, "Brio")[0].current is None


def test_what_is_the_persons_belongs_to_no_profile(tmp_path: Path) -> None:
    save_settings(Profiles(tmp_path).path("office"), replace(NIGHT, mirror_preview=False))
    profiles, settings = started(tmp_path, "Brio", "office")
    assert settings == NIGHT
    mine = replace(NIGHT, mirror_preview=False, shortcuts="Ctrl+Alt+Super")
    assert not profiles.changed(mine)
    profiles.keep(mine)
    assert started(tmp_path, "Brio", "office")[1] == mine
    profiles, settings = started(tmp_path, "Brio", "")
    assert settings == Settings(mirror_preview=False, shortcuts="Ctrl+Alt+Super")


def test_a_profile_is_renamed_deleted_and_had_back(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, "Brio")
    profiles.save_as("office", NIGHT)
    profiles.rename("office", "At work")
    assert (profiles.current, profiles.names()) == ("At work", ["At work"])
    assert started(tmp_path, "Brio")[0].current == "At work"
    assert profiles.delete("At work") == NIGHT
    assert (profiles.current, profiles.names()) == (None, [])
    profiles.restore("At work", NIGHT, use=True)
    assert (profiles.current, profiles.names()) == ("At work", ["At work"])
    assert not profiles.changed(NIGHT)
    with pytest.raises(UsageError, match="expected one of: At work"):
        profiles.delete("home")
    profiles.save_as("home", DAY)
    with pytest.raises(UsageError, match="profile At work exists"):
        profiles.rename("home", "At work")


def test_a_profile_of_an_older_version_is_found_under_its_old_file_name(tmp_path: Path) -> None:
    save_settings(tmp_path / "profile-büro.toml", NIGHT)
    profiles, settings = started(tmp_path, "Brio", "büro")
    assert (profiles.names(), settings) == (["büro"], NIGHT)
    profiles.save(DAY)
    assert [path.name for path in tmp_path.glob("profile-*")] == ["profile-büro.toml"]


def test_only_what_somebody_changed_is_written(tmp_path: Path) -> None:
    profiles, settings = started(tmp_path, "Brio")
    profiles.keep(settings)
    profiles.keep(replace(settings, covered=True, background="off"))  # neither is ever kept
    assert list(tmp_path.iterdir()) == []
    profiles.keep(replace(settings, blur_percent=1))
    assert len(list(tmp_path.iterdir())) == 2


def test_what_the_command_line_says_makes_a_profile_and_changes_none(tmp_path: Path) -> None:
    for profile, written in ((None, False), ("office", True)):
        profiles = Profiles(tmp_path / str(profile), profile)
        profiles.load()
        profiles.begin(NIGHT, asked=True)
        profiles.keep(NIGHT)
        assert profiles.path(profile).exists() == written
    profiles = Profiles(tmp_path / "office", "office")
    profiles.load()
    profiles.begin(DAY, asked=True)
    profiles.keep(DAY)
    assert profiles.changed(DAY)
    assert load_settings(profiles.path("office")) == (NIGHT, None)


def test_choosing_a_profile_keeps_what_was_in_force_and_uncovers_nothing(tmp_path: Path) -> None:
    save_settings(Profiles(tmp_path).path("office"), NIGHT)
    profiles, _ = started(tmp_path, "Brio")
    assert profiles.choose("office", replace(DAY, covered=True)) == (
        replace(NIGHT, covered=True), None,
    )  # fmt: skip
    assert profiles.current == "office"
    assert profiles.choose(None, NIGHT) == (DAY, None)


def test_saving_under_a_name_begins_a_profile_and_overwrites_none(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, None)
    profiles.save_as("office", DAY)
    assert profiles.current == "office"
    assert load_settings(profiles.path("office")) == (DAY, None)
    with pytest.raises(UsageError, match="profile office exists"):
        profiles.save_as("office", NIGHT)
    with pytest.raises(UsageError, match="profile OFFICE exists"):
        profiles.save_as("OFFICE", NIGHT)  # one file on many a platform
    for name in ("", " a", "a/b", "a\\b", "a\nb", "../up", "x" * 41, "🏠" * 40, "\ud800"):
        with pytest.raises(UsageError, match="expected a name in one line") as error:
            profiles.save_as(name, NIGHT)
        assert "\n" not in str(error.value)
    assert load_settings(profiles.path("office")) == (DAY, None)


def test_damage_at_a_camera_is_said_and_set_aside(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.camera_path("Brio").write_text("blur_percent = 900")
    settings, line = profiles.at_camera("Brio", DAY)
    assert settings == DAY
    assert line
    assert "is damaged" in line
    assert profiles.cameras() == []
    assert [path.name for path in tmp_path.iterdir()] == ["camera-Brio.damaged.toml"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_every_file_is_the_users_alone(tmp_path: Path) -> None:
    profiles, _ = started(tmp_path, "Brio")
    before = os.umask(0)
    try:
        profiles.keep(DAY)
        profiles.save_as("office", DAY)
    finally:
        os.umask(before)
    for path in tmp_path.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_to_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    profiles = Profiles(tmp_path / "file")
    with pytest.raises(SettingsError, match="SCRIM_CONFIG_DIR"):
        profiles.keep(DAY)


@given(st.text(st.characters(exclude_characters="\0", codec="utf-8"), min_size=1))
def test_every_camera_has_a_file_of_its_own(camera: str) -> None:
    name = file_name_of(camera)
    assert camera_of(name) == camera
    assert all(letter.isascii() and (letter.isalnum() or letter in "%_- ") for letter in name)
