"""Peers are run by the script that lies beside them; one that is broken stops nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.subjects.peers import SCRIPT, open_peers
from tests.bench.bench_fakes import person_clip
from video.errors import ScrimError

WORKING = """
def names():
    return ["brave", "broken"]

class Peer:
    def __call__(self, frame):
        assert frame.shape == (64, 128, 3) and frame.dtype.name == "uint8"
        return frame[..., 0] / 255

def segment(name):
    if name == "broken":
        raise RuntimeError("no such\\nfile")
    return Peer()
"""


def test_what_runs_is_measured_and_what_does_not_is_named(tmp_path: Path) -> None:
    (tmp_path / SCRIPT).write_text(WORKING)
    opened, missing = open_peers(tmp_path, person_clip())
    assert [peer.name for peer in opened] == ["brave"]
    assert missing == {"broken": "RuntimeError: no such file"}
    assert list(opened[0].step(3)) == ["network"]
    opened[0].close()


def test_a_folder_without_the_script(tmp_path: Path) -> None:
    with pytest.raises(ScrimError, match=rf"{SCRIPT} is missing; .*--peers"):
        open_peers(tmp_path, person_clip())


def test_a_script_that_runs_no_peers(tmp_path: Path) -> None:
    (tmp_path / SCRIPT).write_text("names = list")
    with pytest.raises(ScrimError, match=r"has no segment\(\)"):
        open_peers(tmp_path, person_clip())
