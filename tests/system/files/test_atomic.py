"""A file that is replaced is whole at every moment, and nothing stays beside it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from system.files.atomic import replace_atomically


def test_it_takes_the_place_of_what_was_and_only_the_user_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "kept.toml"
    path.write_text("old")
    path.chmod(0o644)
    replace_atomically(path, b"new \xff")
    assert path.read_bytes() == b"new \xff"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_where_the_system_refuses_the_old_one_stays_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "kept.toml"
    path.write_text("old")
    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(OSError, match="No space"):
        replace_atomically(path, b"new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
