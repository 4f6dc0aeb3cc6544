"""Exchange: out and in again is the same; what is damaged or would be lost changes nothing."""

from __future__ import annotations

import os
import stat
import tomllib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import settings as how
from hypothesis import strategies as st

from profiles.exchange import export_to, import_from
from profiles.kept import BACKGROUNDS_FILE, FAVORITES_FILE, load_settings, save_settings
from profiles.named import Profiles
from settings import Settings
from system.files.names import fits_a_line
from tests.profiles.test_kept import SAME_FOLDER, SETTINGS
from tests.system.files.test_names import FILE_NAMES
from video.errors import ExistsError, SettingsError

NAMES = st.from_regex(r"[A-Za-z0-9_-]{1,20}", fullmatch=True)
CAMERAS = st.text(st.characters(exclude_characters="\0", codec="utf-8"), min_size=1, max_size=20)
PICTURES = FILE_NAMES.filter(fits_a_line).map(lambda name: f"/home/{name}_.png")


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def a_home(folder: Path) -> Profiles:
    """One of everything."""
    profiles = Profiles(folder)
    save_settings(profiles.path(None), Settings(blur_percent=11))
    save_settings(profiles.path("office"), Settings(background="#2b4162"))
    save_settings(profiles.camera_path('Brio "4K" [2]'), Settings(feather_px=4))
    (folder / BACKGROUNDS_FILE).write_text("/home/ada/beach.jpg\n#123456\n")
    (folder / FAVORITES_FILE).write_text("drawn:loft\n#123456\n")
    return profiles


@SAME_FOLDER
@given(
    last=SETTINGS,
    named=st.dictionaries(NAMES, SETTINGS, max_size=3),
    cameras=st.dictionaries(CAMERAS, SETTINGS, max_size=3),
)
def test_out_and_in_again_is_the_same(
    tmp_path_factory: pytest.TempPathFactory,
    last: Settings,
    named: dict[str, Settings],
    cameras: dict[str, Settings],
) -> None:
    home, other = (Profiles(tmp_path_factory.mktemp(name)) for name in ("home", "other"))
    save_settings(home.path(None), last)
    for name, settings in named.items():
        save_settings(home.path(name), settings)
    for name, settings in cameras.items():
        save_settings(home.camera_path(name), settings)
    file = tmp_path_factory.mktemp("stick") / "scrim.toml"
    export_to(file, home)
    import_from(file, other)
    assert files_of(other.folder) == files_of(home.folder)


def test_everything_goes_along_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    home, file = a_home(tmp_path / "home"), tmp_path / "scrim.toml"
    assert len(export_to(file, home)) == 3
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    other = Profiles(tmp_path / "other")
    assert import_from(file, other) == [
        "backgrounds", "favorites", "last", "profile office", 'camera Brio "4K" [2]',
    ]  # fmt: skip
    assert files_of(other.folder) == files_of(home.folder)
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in other.folder.iterdir())


@how(parent=SAME_FOLDER, max_examples=20)  # each is two homes and a stick
@given(
    own=st.lists(PICTURES, unique=True, min_size=1, max_size=4),
    starred=st.lists(PICTURES, unique=True, max_size=4),
    camera=FILE_NAMES,
)
@example(own=["/a/caf\udce9.jpg", "slides:/b\r/\udcff\t\udcfe"], starred=[], camera="\udcff")
def test_names_that_are_no_utf8_cost_nothing(
    tmp_path_factory: pytest.TempPathFactory, own: list[str], starred: list[str], camera: str
) -> None:
    home, other = (Profiles(tmp_path_factory.mktemp(name)) for name in ("home", "other"))
    kept = Settings(background=own[0])
    save_settings(home.path(None), kept)
    save_settings(home.camera_path(camera), kept)
    bare = [f"{line}\t" if "\t" in line else line for line in own]
    for name, lines in ((BACKGROUNDS_FILE, bare), (FAVORITES_FILE, starred)):
        text = "".join(f"{line}\n" for line in lines)
        if lines:
            (home.folder / name).write_bytes(os.fsencode(text))
    file = tmp_path_factory.mktemp("stick") / "scrim.toml"
    export_to(file, home)
    tomllib.loads(file.read_text("utf-8"))
    import_from(file, other)
    assert files_of(other.folder) == files_of(home.folder)
    assert load_settings(other.camera_path(camera)) == (kept, None)
    assert other.cameras() == [camera]


def test_an_export_replaces_no_file_unless_asked(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    home, file = a_home(tmp_path / "home"), tmp_path / "scrim.toml"
    file.write_text("mine")
    with pytest.raises(ExistsError, match="--overwrite"):
        export_to(file, home)
    assert file.read_text() == "mine"
    export_to(file, home, overwrite=True)
    assert "office" in file.read_text()


def test_an_import_replaces_nothing_unless_asked_and_names_what_it_would(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    home, file = a_home(tmp_path / "home"), tmp_path / "scrim.toml"
    export_to(file, home)
    save_settings(home.path("office"), Settings(blur_percent=1))
    home.path(None).unlink()
    before = files_of(home.folder)
    with pytest.raises(ExistsError, match="different: profile office; expected") as raised:
        import_from(file, home)
    assert "profile office" in raised.value.what
    assert "--overwrite" not in raised.value.what
    assert files_of(home.folder) == before, "not even what was missing"
    import_from(file, home, overwrite=True)
    assert load_settings(home.path("office")) == (Settings(background="#2b4162"), None)


def test_what_is_the_same_already_is_in_nobodys_way(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    home, file = a_home(tmp_path / "home"), tmp_path / "scrim.toml"
    export_to(file, home)
    before = files_of(home.folder)
    import_from(file, home)
    assert files_of(home.folder) == before


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"version = 2",
        b"version = true",
        b"version = 1\nnonsense = 3",
        b"version = 1\n[last]\nblur_percent = 900",
        b"version = 1\n[last]\nwho = 1",
        b"version = 1\nlast = 3",
        b"version = 1\n[profile.'../up']\nblur_percent = 3",
        b"version = 1\n[profile.good]\n[profile.'a/b']",
        b"version = 1\nprofile = 3",
        b"version = 1\n[camera.Brio]\nshortcuts = 'all'",
        b"version = 1\nbackgrounds = 3",
        b"version = 1\nbackgrounds = [3]",
        b"version = 1\nbackgrounds = ['off']",
        b'version = 1\nbackgrounds = ["a\\nb.jpg"]',
        b"version = 1\n[last",
        b"\xff\xfe",
    ],
)
def test_a_damaged_file_changes_nothing_and_is_one_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "home").mkdir()
    home, file = a_home(tmp_path / "home"), tmp_path / "scrim.toml"
    before = files_of(home.folder)
    file.write_bytes(content)
    with pytest.raises(SettingsError, match="expected a file that") as raised:
        import_from(file, home, overwrite=True)
    assert len(str(raised.value).splitlines()) == 1
    assert files_of(home.folder) == before


@SAME_FOLDER
@given(st.binary(max_size=200))
def test_no_bytes_end_in_a_traceback(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "scrim.toml"
    file.write_bytes(content)
    with pytest.raises(SettingsError):
        import_from(file, Profiles(tmp_path / "home"))
    assert not (tmp_path / "home").exists()


def test_places_that_cannot_be_read_or_written_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        import_from(tmp_path / "none.toml", Profiles(tmp_path))
    (tmp_path / "flat").write_text("no folder")
    with pytest.raises(SettingsError, match="cannot be written"):
        export_to(tmp_path / "flat" / "scrim.toml", Profiles(tmp_path))


def test_damage_at_home_does_not_go_along_in_silence(tmp_path: Path) -> None:
    home = Profiles(tmp_path)
    home.path("office").write_text("blur_percent = 900")
    said = export_to(tmp_path / "out.toml", home)
    assert any("is damaged" in line for line in said)
