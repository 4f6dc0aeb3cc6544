"""Killed, stopped, out of disk: what a run leaves behind plays, shows no room and says one line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.programs.live_process import SIZE
from tests.faults.programs.processes import (
    PROCESS_FAULTS,
    ProcessFault,
    after_pictures,
    live,
    running,
    what_is_left,
)
from tests.faults.programs.surroundings import SURROUNDINGS

SEEDS = [0, pytest.param(1, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.slow)]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("fault", [*PROCESS_FAULTS, *SURROUNDINGS], ids=lambda fault: fault.name)
def test_what_is_left_plays_and_shows_no_room(
    fault: ProcessFault, seed: int, tmp_path: Path
) -> None:
    missing = [program for program in fault.needs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    left = fault.run(tmp_path, seed)
    assert left.leaks == 0
    assert left.code == fault.code, left.words
    assert (left.sent > 0) == fault.records
    assert "Traceback" not in left.words
    if fault.code == 1:
        complaints = [line for line in left.words.splitlines() if line.startswith("scrim: ")]
        assert len(complaints) == 1


def test_the_oracle_sees_the_room_in_a_recording(tmp_path: Path) -> None:
    """The control: with consent the room is recorded, and every frame of it is a leak."""
    with running(live(tmp_path, 0, "--raw")) as process:
        after_pictures(process, 20)
        process.terminate()
        left = what_is_left(process, 0, tmp_path / "live.mp4")
    assert SIZE == (320, 180)
    assert left.leaks >= 15  # a frame that was covered while another arrived late is none
    assert left.sent - left.leaks <= 3  # the covers at its begin and end
