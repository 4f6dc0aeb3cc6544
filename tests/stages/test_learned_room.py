"""A room is learned behind a card, told to whoever can use it, and forgotten with its picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compositing.cover import cover
from settings import Settings
from tests.pipeline_rig import SIZE, Bench, Refiner, Segmenter
from video.errors import ModelError
from video.frame import Frame
from video.reason import OTHER_PICTURE, Reason
from video.room_learning import Phase


class Pupil(Segmenter):
    """A network that can be told about rooms, and of which a test may say that it let go."""

    def __init__(self) -> None:
        super().__init__()
        self.learns_rooms = True
        self.learned: list[Frame] = []
        self.knows_room = False

    def learn(self, room: Frame) -> None:
        self.learned.append(room)
        self.knows_room = True

    def reset(self) -> None:
        super().reset()
        self.knows_room = False


def taught(refiner: Refiner | None = None) -> tuple[Bench, Pupil]:
    """A run that has learned its room."""
    bench = Bench(refiner=refiner)
    pupil = bench.segmenter = Pupil()
    bench.pipeline.change_segmenter(pupil)
    bench.opened()
    bench.pipeline.learn_room()
    pupil.columns = 0
    kinds = set()
    for _ in range(200):
        bench.clock.advance(0.05)
        kinds.add(bench.step().kind)
        if not bench.pipeline.room_learning.is_running:
            break
    assert kinds == {"cover"}
    assert bench.pipeline.room_learning.progress.phase is Phase.KNOWN
    return bench, pupil


def test_a_room_is_learned_behind_a_card_and_the_picture_comes_back() -> None:
    bench, pupil = taught()
    assert len(pupil.learned) == 1
    pupil.columns = 8
    assert bench.step().kind == "cover"
    assert bench.step().kind == "composite"


def test_the_card_says_nothing_of_what_goes_on() -> None:
    bench = Bench()
    bench.segmenter = Pupil()
    bench.pipeline.change_segmenter(bench.segmenter)
    bench.opened()
    bench.pipeline.learn_room()
    shown = bench.step()
    expected = cover(SIZE, Reason.ROOM_LEARNED, 0, 0.0)
    np.testing.assert_array_equal(shown.planes, expected.planes)


def test_what_begins_anew_knows_the_room_again_and_another_network_is_told() -> None:
    bench, pupil = taught()
    bench.pipeline.forget(Reason.NO_NEW_PICTURE)
    bench.step()
    assert len(pupil.learned) == 2
    other = Pupil()
    bench.pipeline.change_segmenter(other)
    bench.step()
    assert len(other.learned) == 1
    bench.pipeline.change_segmenter(Segmenter())  # one that cannot be told
    bench.step()
    assert bench.pipeline.room_learning.progress.phase is Phase.FORGOTTEN


@pytest.mark.parametrize("reason", sorted(OTHER_PICTURE))
def test_another_picture_is_another_room(reason: Reason) -> None:
    bench, pupil = taught()
    bench.pipeline.forget(reason)
    bench.step()
    assert len(pupil.learned) == 1
    assert bench.pipeline.room_learning.progress.phase is Phase.FORGOTTEN


def test_a_turn_or_another_size_is_another_room() -> None:
    bench, _ = taught()
    bench.pipeline.swap(replace(bench.pipeline.settings, rotation=180))
    bench.step()
    assert bench.pipeline.room_learning.progress.phase is Phase.FORGOTTEN
    bench, _ = taught()
    bench.step(size=(SIZE[0] * 2, SIZE[1] * 2))
    assert bench.pipeline.room_learning.progress.phase is Phase.FORGOTTEN


def test_zoom_and_flip_come_after_the_network_and_forget_nothing() -> None:
    bench, pupil = taught()
    bench.pipeline.swap(replace(bench.pipeline.settings, zoom_percent=150, flip=True))
    bench.step()
    assert bench.pipeline.room_learning.progress.phase is Phase.KNOWN
    assert len(pupil.learned) == 1


def test_a_room_that_the_network_let_go_of_is_forgotten() -> None:
    bench, pupil = taught()
    pupil.knows_room = False
    bench.step()
    assert bench.pipeline.room_learning.progress.phase is Phase.FORGOTTEN
    bench.pipeline.forget(Reason.NO_NEW_PICTURE)
    bench.step()
    assert len(pupil.learned) == 1


def test_a_second_wish_ends_the_learning() -> None:
    bench, pupil = taught()
    pupil.learned.clear()
    bench.pipeline.learn_room()
    bench.step()
    bench.pipeline.learn_room()
    assert bench.pipeline.room_learning.progress.phase is Phase.REFUSED
    bench.opened()
    assert not pupil.learned


def test_a_network_that_cannot_be_told_is_not_waited_for() -> None:
    bench = Bench().opened()
    with pytest.raises(ModelError, match="--model portrait"):
        bench.pipeline.learn_room()
    assert bench.step().kind == "composite"


def test_with_the_effect_off_the_room_is_covered_while_it_is_learned() -> None:
    bench = Bench(Settings(background="off"), consent=True)
    pupil = bench.segmenter = Pupil()
    bench.pipeline.change_segmenter(pupil)
    assert [bench.step().kind for _ in range(3)][-1] == "composite"
    bench.pipeline.learn_room()
    pupil.columns = 0
    while bench.pipeline.room_learning.is_running:
        bench.clock.advance(0.05)
        assert bench.step().kind == "cover"
    assert len(pupil.learned) == 1
    assert bench.step().kind == "composite"


class Attentive(Refiner):
    """A refiner that is told about rooms."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Frame | None] = []

    def know(self, room: Frame | None) -> None:
        self.told.append(room)


def test_the_refiner_is_told_what_was_learned_and_when_it_holds_no_more() -> None:
    bench, pupil = taught(Attentive())
    refiner = bench.refiner
    assert isinstance(refiner, Attentive)
    assert refiner.told == pupil.learned
    pupil.knows_room = False
    bench.step()
    assert refiner.told[-1] is None


def test_a_refiner_that_was_told_nothing_is_told_nothing() -> None:
    bench = Bench(refiner=Attentive())
    bench.opened()
    bench.pipeline.forget(Reason.CAMERA_CHANGED)
    bench.opened()
    refiner = bench.refiner
    assert isinstance(refiner, Attentive)
    assert not [room for room in refiner.told if room is not None]
