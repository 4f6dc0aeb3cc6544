"""A face that fills the picture is believed after a second of looks that agree; a failure never."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from segmentation.close_up import AGREEMENTS, EVERY, CloseUp, surround
from tests.fakes import flat_frame
from video.frame import CoarseAlpha, Frame, Size, split

SIZE: Size = (128, 72)
GRID: Size = (64, 36)
FULL = np.ones((36, 64), np.float32)
FACE = flat_frame(SIZE, 200)


class Network:
    """Says what `answer` says of a frame; `Bright` ones see what is brighter than the surround."""

    grid = GRID

    def __init__(self, answer: Callable[[Frame], CoarseAlpha]) -> None:
        self.answer = answer
        self.asked = 0

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.asked += 1
        return self.answer(frame)

    def reset(self) -> None:
        pass

    def close(self) -> None:
        pass


def bright(frame: Frame) -> CoarseAlpha:
    small = frame.y[:: max(frame.size[1] // 36, 1), :: max(frame.size[0] // 64, 1)]
    return (small[:36, :64] > 150).astype(np.float32)


def everything(frame: Frame) -> CoarseAlpha:
    return FULL


def confirmed(
    near: CloseUp, frames: int, coarse: CoarseAlpha = FULL, frame: Frame = FACE
) -> list[bool]:
    return [near.judged(frame, coarse)[1] for _ in range(frames)]


def test_a_face_is_believed_after_looks_that_agree_and_not_before() -> None:
    needed = EVERY * (AGREEMENTS - 1)
    said = confirmed(CloseUp(Network(bright)), needed + 40)
    assert said == [False] * needed + [True] * 40


def test_a_network_that_says_all_is_person_is_never_believed() -> None:
    assert not any(confirmed(CloseUp(Network(everything)), 300))


def test_a_room_that_looks_like_one_is_never_believed() -> None:
    assert not any(confirmed(CloseUp(Network(bright)), 300, frame=flat_frame(SIZE, 90)))


def test_one_look_that_disagrees_ends_it() -> None:
    network = Network(bright)
    near = CloseUp(network)
    assert confirmed(near, 60)[-1]
    network.answer = everything
    assert not confirmed(near, 16)[-1]
    network.answer = bright
    assert not any(confirmed(near, EVERY * (AGREEMENTS - 2)))


def test_a_matte_that_leaves_room_is_not_looked_at_and_voids_what_was_agreed() -> None:
    network = Network(bright)
    near = CloseUp(network)
    partly = FULL.copy()
    partly[:8] = 0
    assert not any(confirmed(near, 100, partly))
    assert network.asked == 0
    assert confirmed(near, 60)[-1]
    confirmed(near, 1, partly)
    assert not confirmed(near, 1)[0]


def test_an_undecided_matte_is_replaced_by_what_a_look_at_this_frame_found() -> None:
    near = CloseUp(Network(bright))
    undecided = np.full((36, 64), 0.5, np.float32)
    assert confirmed(near, 60, undecided)[-1]
    alpha, believed = near.judged(FACE, undecided)
    assert believed
    assert alpha.shape == undecided.shape
    assert (alpha > 0.9).mean() > 0.9
    assert (near.judged(flat_frame(SIZE, 90), undecided)[0] == undecided).all()


def test_the_surround_holds_the_frame_and_nothing_else() -> None:
    picture, (left, top, width, height) = surround(FACE, 0.5)
    y = split(picture.planes)[0]
    assert picture.size == (64, 36)
    assert (y[top : top + height, left : left + width] == 200).all()
    assert np.count_nonzero(y == 200) == width * height
