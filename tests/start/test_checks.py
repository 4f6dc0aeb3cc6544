"""Checks: which settings are in force when a run begins and when the camera changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from profiles.kept import load_settings, save_settings
from profiles.named import Profiles
from settings import Settings
from start.checks import first_settings, follow_camera
from start.command_line.command import parse
from video.errors import SourceError, UsageError

NIGHT = Settings(blur_percent=90, background="#2b4162")


def test_the_command_line_wins_over_what_was_kept_of_profile_and_camera(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    save_settings(profiles.path(None), Settings(feather_px=3))
    save_settings(profiles.camera_path("Brio"), NIGHT)
    command = parse(["--background", "blur:15", "--shortcuts", "ctrl+alt+super"])
    settings, said = first_settings(command, profiles)
    assert settings == Settings(feather_px=3, blur_percent=15, shortcuts="Ctrl+Alt+Super")
    swapped: list[Settings] = []
    said += follow_camera("Brio", profiles, settings, swapped.append, command)
    assert swapped == [replace(NIGHT, background="blur", blur_percent=15,
                               shortcuts="Ctrl+Alt+Super")]  # fmt: skip
    assert said == []


def test_a_camera_without_settings_of_its_own_changes_nothing(tmp_path: Path) -> None:
    swapped: list[Settings] = []
    assert follow_camera("Brio", Profiles(tmp_path), NIGHT, swapped.append) == []
    assert swapped == []


def test_a_picture_that_is_gone_gives_way_to_blur_and_stays_kept(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    kept = Settings(background="/gone/beach.jpg", blur_percent=7)
    save_settings(profiles.camera_path("Brio"), kept)
    swapped: list[Settings] = []
    said = follow_camera("Brio", profiles, NIGHT, swapped.append)
    assert swapped == [Settings(blur_percent=7)]
    assert "beach.jpg is gone" in said[0]
    profiles.keep(swapped[0])
    assert load_settings(profiles.camera_path("Brio")) == (kept, None)


def test_what_cannot_be_used_is_said_and_costs_the_camera_nothing(tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    save_settings(profiles.camera_path("Brio"), NIGHT)

    def refuse(_settings: Settings) -> None:
        raise SourceError("no memory for that")

    assert follow_camera("Brio", profiles, Settings(), refuse) == ["no memory for that"]
    profiles.keep(Settings())
    assert load_settings(profiles.camera_path("Brio")) == (NIGHT, None)
    profiles.keep(Settings(blur_percent=1))  # and what the user changes then is the camera's
    assert load_settings(profiles.camera_path("Brio"))[0].blur_percent == 1


def test_a_profile_that_there_is_not_is_one_line_unless_the_words_make_it(tmp_path: Path) -> None:
    save_settings(Profiles(tmp_path).path("At work"), NIGHT)
    with pytest.raises(UsageError, match="no profile 'At wrok'; expected one of: At work"):
        first_settings(parse(["--profile", "At wrok"]), Profiles(tmp_path, "At wrok"))
    made = parse(["--profile", "home", "--background", "blur:20"])
    settings, said = first_settings(made, Profiles(tmp_path, "home"))
    assert (settings.blur_percent, said) == (20, [])


def test_damage_of_what_was_remembered_is_said(tmp_path: Path) -> None:
    (tmp_path / "remembered.toml").write_text("profile = 3")
    _, said = first_settings(parse([]), Profiles(tmp_path))
    assert "remembered.toml is damaged" in said[0]
