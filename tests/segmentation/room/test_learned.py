"""A learned room in the shipped network: known at once, on every tier, and gone with `reset`."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from segmentation.engines.onnx_engine import OnnxEngine
from segmentation.open import open_segmenter, open_tiered
from segmentation.portrait import STATELESS_FRAMES, PortraitSegmenter
from segmentation.room.held import FORGOTTEN_AFTER
from segmentation.tiers import TieredSegmenter
from tests.fakes import noise
from tests.segmentation.test_portrait import segmenter as tiny
from tests.segmentation.test_tiers import WidthEngine
from video.frame import Frame
from video.pixels.shrink import shrink

SIZE = (320, 180)


def room(shift: int = 0, gain: float = 1.0) -> Frame:
    """A room of soft blobs, seen from that far aside, in that light."""
    coarse = noise(20, 12, seed=3)
    planes = np.full((SIZE[1] * 3 // 2, SIZE[0]), 128, np.uint8)
    luma = shrink(np.repeat(np.repeat(coarse.y, 32, 0), 32, 1), SIZE)
    planes[: SIZE[1]] = np.clip(16 + (np.roll(luma, shift, axis=1) - 16.0) * gain * 0.6, 16, 235)
    return Frame(planes, 0, 0.0)


@pytest.fixture(params=["eco", "best"])
def portrait(request: pytest.FixtureRequest) -> Iterator[PortraitSegmenter]:
    opened = open_segmenter(quality=request.param)
    assert isinstance(opened, PortraitSegmenter)
    yield opened
    opened.close()


def known(segmenter: PortraitSegmenter) -> float:
    """The share of the plate that the network has believed by now."""
    state = segmenter.engine.room()
    return 0.0 if state is None else float((state.seen >= 1).mean())


def test_it_is_known_with_the_second_frame_instead_of_the_ninth(
    portrait: PortraitSegmenter,
) -> None:
    for _ in range(2):
        portrait.segment(room())
    assert known(portrait) == 0
    portrait.learn(room())
    for _ in range(2):
        portrait.segment(room())
    assert portrait.knows_room
    assert known(portrait) > 0.95


def test_the_light_changes_and_it_is_known_still(portrait: PortraitSegmenter) -> None:
    portrait.learn(room())
    for step in range(20):
        portrait.segment(room(gain=1 + 0.3 * (step > 5)))
        if step > 1:
            assert known(portrait) > 0.9
    assert portrait.knows_room


def test_the_camera_moves_and_it_is_forgotten(portrait: PortraitSegmenter) -> None:
    portrait.learn(room())
    for _ in range(4):
        portrait.segment(room())
    alone = portrait.segment(room(shift=60)).copy()
    for _ in range(FORGOTTEN_AFTER):
        portrait.segment(room(shift=60))
    assert not portrait.knows_room
    portrait.reset()
    np.testing.assert_array_equal(portrait.segment(room(shift=60)), alone)  # by its looks


def test_reset_and_another_size_forget_it(portrait: PortraitSegmenter) -> None:
    portrait.learn(room())
    portrait.reset()
    assert not portrait.knows_room
    portrait.learn(room())
    portrait.segment(noise(320, 240))
    assert not portrait.knows_room


def test_every_tier_learns_it() -> None:
    tiered = open_tiered(budget_ms=1000)
    assert isinstance(tiered, TieredSegmenter)
    assert tiered.learns_rooms
    tiered.segment(room())
    tiered.learn(room())
    for tier in range(len(tiered.tiers)):
        tiered.use(tier)
        tiered.force()
        for _ in range(3):
            tiered.segment(room())
        assert tiered.tier == tier
        assert tiered.knows_room
    tiered.reset()
    assert not tiered.knows_room
    tiered.use(0)
    tiered.segment(room())
    assert not tiered.knows_room
    tiered.close()


def test_a_network_without_a_plate_cannot_be_told() -> None:
    for remembers in (False, True):
        segmenter = tiny(None, remembers=remembers)
        assert not segmenter.learns_rooms
        segmenter.learn(room())
        assert not segmenter.knows_room
        assert segmenter.engine.room() is None


class Untold(WidthEngine):
    """An engine of which nobody may ask anything about rooms."""

    has_memory = True

    def room(self) -> None:
        raise AssertionError("asked about the room")

    know = room


def test_without_a_learned_room_nothing_is_different() -> None:
    segmenter = PortraitSegmenter(Untold())
    for _ in range(STATELESS_FRAMES + 30):
        segmenter.segment(room())


def test_what_is_known_of_the_room_is_a_copy(portrait: PortraitSegmenter) -> None:
    engine = portrait.engine
    assert isinstance(engine, OnnxEngine)
    portrait.segment(room())
    state = engine.room()
    assert state is not None
    state.seen[:] = 1
    assert known(portrait) == 0
