"""The demo against its own truth: every quality keeps the person, all of her, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from camera.sources.demo import _MARGIN, _pose, open_demo
from camera.sources.scene import PERSON, person, room, scene
from options import Options
from pipeline import Pipeline
from settings import Settings
from start.opening.parts import open_parts
from tests.fakes import ManualClock
from video.composite import Composite
from video.frame import Alpha, Size, even
from video.shutter import Shutter

SIZE: Size = (1280, 720)
PHOTOGRAPH_WIDTH = 512
NEAR_PX = 14
"""What the outline, traced by hand, and the matte may differ by at 720p."""


def mattes(quality: str, count: int) -> list[Alpha]:
    """Of the first frames of the demo, from a cold start."""
    clock, seen = ManualClock(), list[Alpha]()

    def watch(_: Composite, alpha: Alpha | None) -> None:
        assert alpha is not None
        seen.append(alpha.copy())

    options = replace(Options(input="demo", output="none"), quality=quality)
    parts = open_parts(options, live=False)
    pipeline = Pipeline(parts, Settings(show_matte=True), clock, watch, Shutter(reopen_after=1))
    source = open_demo(SIZE, 30, clock=clock, pause=clock.pause)
    for _ in range(count):
        grab = source.grab()
        assert grab is not None
        pipeline.step(grab)
    pipeline.close()
    return seen


def truth(index: int) -> np.ndarray:
    """Where the person is in frame `index`: (720, 1280) bool."""
    canvas = person(PHOTOGRAPH_WIDTH, even((round(SIZE[0] * _MARGIN), round(SIZE[1] * _MARGIN))))
    out = np.empty((SIZE[1], SIZE[0]), np.float32)
    moved = _pose(index / 30, canvas, out)
    cv2.warpAffine(canvas, moved, SIZE, dst=out, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    return out > 0.5


def wrong(alpha: Alpha, here: np.ndarray) -> tuple[int, int]:
    """Pixels that are kept far from the person, and pixels that are lost well inside of her."""
    near = np.ones((2 * NEAR_PX + 1,) * 2, np.uint8)
    padded = np.pad(here, NEAR_PX, "edge").astype(np.uint8)
    inner = (slice(NEAR_PX, -NEAR_PX),) * 2
    outside = cv2.dilate(padded, near)[inner] == 0
    inside = cv2.erode(padded, near)[inner] == 1
    return int((outside & (alpha > 64)).sum()), int((inside & (alpha < 192)).sum())


@pytest.mark.parametrize("quality", ["eco", "balanced", "best"])
def test_every_quality_keeps_the_person_and_nothing_beside_her(quality: str) -> None:
    found = [wrong(alpha, truth(index)) for index, alpha in enumerate(mattes(quality, 30))]
    assert len(found) == 30
    assert max(kept for kept, _ in found) < 40, "a piece of the room beside the person"
    assert max(lost for _, lost in found) < 40, "a hole in the person"


def test_a_strip_beside_the_face_or_a_hole_in_it_is_told() -> None:
    here = truth(0)
    right = np.asarray(here * 255, np.uint8)
    assert wrong(right, here) == (0, 0)
    strip, hole = right.copy(), right.copy()
    strip[640:690, 190:200] = 255
    hole[300:320, 630:650] = 0
    assert wrong(strip, here)[0] >= 400
    assert wrong(hole, here)[1] >= 400


def test_the_room_is_seen_where_the_person_is_not() -> None:
    photograph = np.full((600, PHOTOGRAPH_WIDTH, 3), 255, np.uint8)
    shown, empty, here = scene(photograph, SIZE), room(512, SIZE), person(512, SIZE)
    assert np.array_equal(shown[here == 0], empty[here == 0])
    assert (shown[here == 1] == 255).all()
    assert max(y for _, y in PERSON) <= 400
