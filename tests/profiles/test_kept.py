"""What is kept: nothing that shows the room, and no crash and no damage loses anything."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
import tomllib
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from background_choice import LOOP_SUFFIXES, PICTURE_SUFFIXES
from profiles.kept import load_settings, save_settings, settings_path, write_atomically
from settings import RANGES, SHORTCUT_CHOICES, TEXTS, Settings

SAME_FOLDER = settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="\0/\\"), min_size=1, max_size=40
)  # "/.png" is a file without a suffix
BACKGROUNDS = st.one_of(
    st.sampled_from(["blur", "#a0b1c2", "off", "matte", "blur:40"]),
    st.builds(lambda name, suffix: name + suffix, NAMES, st.sampled_from(sorted(PICTURE_SUFFIXES))),
    st.builds(lambda name, suffix: name + suffix, NAMES, st.sampled_from(sorted(LOOP_SUFFIXES))),
).filter(lambda text: not text.startswith("blur:") or text == "blur:40")
SETTINGS = st.builds(
    Settings,
    background=BACKGROUNDS,
    **{name: st.sampled_from(allowed) for name, allowed in RANGES.items()},
    **{name: st.text(st.characters(codec="utf-8", exclude_characters="\0\n")) for name in TEXTS},
    camera_knobs=st.sampled_from(["", "focus=30", "auto_focus=0 focus=-3"]),
    shortcuts=st.sampled_from(SHORTCUT_CHOICES),
    **{field.name: st.booleans() for field in fields(Settings) if field.type == "bool"},
)


@SAME_FOLDER
@given(SETTINGS)
def test_what_is_saved_is_loaded_but_for_what_would_show_the_room(
    tmp_path: Path, kept: Settings
) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, kept)
    safe = "blur" if kept.background in ("off", "matte") else kept.background
    assert load_settings(path) == (replace(kept, covered=False, background=safe), None)


def test_a_name_that_is_no_utf8_is_kept_and_the_file_stays_toml(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = Settings(background="/home/caf\udce9.jpg", tag_logo="/\udcff.png", blur_percent=33)
    save_settings(path, kept)
    assert load_settings(path) == (kept, None)
    assert tomllib.loads(path.read_text("utf-8"))["background"] == "file:///home/caf%E9.jpg"


def test_nothing_saved_yet_is_no_damage(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none.toml") == (Settings(), None)


@SAME_FOLDER
@given(st.binary(max_size=300))
def test_damage_is_set_aside_and_said_in_one_line(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / str(len(list(tmp_path.iterdir())))
    folder.mkdir()
    path = folder / "settings.toml"
    path.write_bytes(content)
    loaded, damage = load_settings(path)
    if damage is None:
        assert isinstance(loaded, Settings)
        assert path.read_bytes() == content
        return
    assert loaded == Settings()
    assert len(damage.splitlines()) == 1
    assert not path.exists()
    assert (folder / "settings.damaged.toml").read_bytes() == content


@pytest.mark.parametrize(
    "line",
    [
        'background = "off"',
        "covered = true",
    ],
)
def test_every_start_is_a_safe_one(tmp_path: Path, line: str) -> None:
    """A hand-written 'off' is kept for the flag to decide; a cover is never remembered."""
    path = tmp_path / "settings.toml"
    path.write_text(line)
    loaded, damage = load_settings(path)
    assert damage is None
    assert not loaded.covered


@pytest.mark.parametrize(
    "content",
    [
        "blur_percent = 101",
        "blur_percent = true",
        "blur_percent = 4.0",
        'blur_percent = "4"',
        "feather_px = -1",
        "lens_blur = 1",
        "background = 5",
        'background = "beach.docx"',
        'background = "beach\\u0000.jpg"',
        "unknown = 1",
        "[section]\nblur_percent = 3",
        "blur_percent = 1\nblur_percent = 2",
        "blur_percent",
        "\xff",
    ],
)
def test_wrong_values_are_damage(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content.encode("latin-1"))
    loaded, damage = load_settings(path)
    assert loaded == Settings()
    assert damage
    assert "kept as" in damage


def test_a_second_damage_does_not_bury_the_first(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    for number in range(3):
        path.write_text(f"damage {number}")
        load_settings(path)
    kept = {file.read_text() for file in tmp_path.iterdir()}
    assert kept == {"damage 0", "damage 1", "damage 2"}


def test_a_folder_in_the_place_of_the_file_is_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    loaded, damage = load_settings(path)
    assert loaded == Settings()
    assert damage


def test_settings_are_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "er" / "settings.toml"
    before = os.umask(0)
    try:
        save_settings(path, Settings())
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_failed_write_leaves_the_old_file_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    write_atomically(path, "old")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="no space"):
        write_atomically(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_crash_between_write_and_rename_leaves_the_old_file(tmp_path: Path) -> None:
    """Another process dies at the rename itself: an audit hook sees it coming."""
    path = tmp_path / "settings.toml"
    write_atomically(path, "blur_percent = 11\n")
    dying = (
        "import os, sys; from pathlib import Path; from profiles.kept import write_atomically\n"
        "sys.addaudithook(lambda event, _: os._exit(9) if event == 'os.rename' else None)\n"
        "write_atomically(Path(sys.argv[1]), 'blur_percent = 99\\n')"
    )
    died = subprocess.run([sys.executable, "-c", dying, str(path)], check=False)
    assert died.returncode == 9
    assert load_settings(path) == (Settings(blur_percent=11), None)
    written = [file for file in tmp_path.iterdir() if file != path]
    assert [file.read_text() for file in written] == ["blur_percent = 99\n"]


def test_where_settings_live(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path))
    assert settings_path() == tmp_path / "settings.toml"
    monkeypatch.delenv("SCRIM_CONFIG_DIR")
    assert settings_path().name == "settings.toml"
    assert "scrim" in str(settings_path()).lower()


def test_a_home_that_is_missing_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    monkeypatch.setattr(os.path, "expanduser", lambda path: path.replace("~", str(home)))
    path = home / ".config" / "scrim" / "settings.toml"
    with pytest.raises(OSError, match="there is no home folder"):
        save_settings(path, Settings())
    assert not home.exists()
    home.mkdir()
    save_settings(path, Settings())
    assert path.exists()
