"""Every kind of media through every door: pixels, size and times against what is right."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.media.doors import Shown, at_blocks, by_background, by_input, by_thumbnail
from tests.media.making.blocks import Float, Size, ycc
from tests.media.making.cases import CASES as SDR_CASES
from tests.media.making.cases import Case, Still
from tests.media.making.hdr_cases import HDR_STILLS

CASES = (*SDR_CASES, *HDR_STILLS)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


def made(case: Case, folder: Path) -> Path:
    path = folder / f"{CASES.index(case)}{case.suffix}"
    if not path.exists():
        case.make(path)
    return path


def check(shown: Shown, still: Still, size: Size, off: float) -> None:
    rows, columns = still.blocks.shape[:2]
    seen = at_blocks(shown.yuv, rows, columns, size)
    assert seen
    for row, column, color in seen:
        right: Float = ycc(still.blocks[row, column])
        assert np.abs(color - right).max() <= off, (row, column, color, right)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_as_input(case: Case, folder: Path) -> None:
    shown = by_input(made(case, folder))
    assert {(frame.yuv.shape[1], frame.yuv.shape[0]) for frame in shown} == {case.size}
    if len(case.stills) > 1:
        assert len(shown) == len(case.stills)
        times = [still.at_s for still in case.stills]
        assert [frame.at_s for frame in shown] == pytest.approx(times, abs=0.0011)
    stills = case.stills if len(case.stills) > 1 else case.stills * len(shown)
    for frame, still in zip(shown, stills, strict=True):
        check(frame, still, case.size, case.off)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_as_background(case: Case, folder: Path) -> None:
    times = [still.at_s for still in case.stills]
    spans = [*np.diff(times), 0.05]
    moments = [
        at_s + span * part for at_s, span in zip(times, spans, strict=True) for part in (0.1, 0.9)
    ]
    stills = [still for still in case.stills for _ in range(2)]
    if case.ends_s is not None:  # the second time round
        moments += [case.ends_s + moment for moment in moments]
        stills += stills
    shown = by_background(made(case, folder), case.size, moments)
    for frame, still in zip(shown, stills, strict=True):
        check(frame, still, case.size, case.off)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_as_thumbnail(case: Case, folder: Path) -> None:
    tile = by_thumbnail(made(case, folder))
    assert tile is not None
    check(tile, case.stills[0], case.size, case.off + 1)
