"""What one run leaves to the next: written whole, only when it has changed, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from profiles.remembered import REMEMBERED_FILE, InUse, Remembered
from video.errors import SettingsError


def test_what_was_in_use_is_there_again_and_is_written_only_when_it_changes(tmp_path: Path) -> None:
    noted: list[str] = []
    remembered = Remembered(tmp_path)
    remembered.noted = lambda: noted.append("something to keep")
    remembered.keep()
    assert list(tmp_path.iterdir()) == []
    remembered.put(camera="Logitech Brio", status_line=False)
    remembered.put(camera="Logitech Brio")
    assert len(noted) == 1
    remembered.keep()
    assert Remembered(tmp_path).now == InUse(camera="Logitech Brio", status_line=False)
    written = (tmp_path / REMEMBERED_FILE).stat().st_mtime_ns
    remembered.keep()
    assert (tmp_path / REMEMBERED_FILE).stat().st_mtime_ns == written


@pytest.mark.parametrize("text", ["profile = 3", "status_line = 'yes'", "=", "camera = true"])
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, text: str) -> None:
    (tmp_path / REMEMBERED_FILE).write_text(text)
    remembered = Remembered(tmp_path)
    assert remembered.now == InUse()
    assert remembered.damage
    assert "is damaged" in remembered.damage
    assert (tmp_path / "remembered.damaged.toml").read_text() == text


def test_what_a_later_version_adds_is_left(tmp_path: Path) -> None:
    (tmp_path / REMEMBERED_FILE).write_text('camera = "Brio"\nphase = 3\n')
    assert Remembered(tmp_path).now == InUse(camera="Brio")


def test_a_folder_that_cannot_be_written_to_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    remembered = Remembered(tmp_path / "file")
    remembered.put(camera="Brio")
    with pytest.raises(SettingsError, match="SCRIM_CONFIG_DIR"):
        remembered.keep()


@how(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(), st.text())
def test_any_name_comes_back(tmp_path: Path, camera: str, profile: str) -> None:
    remembered = Remembered(tmp_path)
    remembered.put(camera=camera, profile=profile)
    remembered.keep()
    assert (Remembered(tmp_path).now.camera, Remembered(tmp_path).now.profile) == (camera, profile)
