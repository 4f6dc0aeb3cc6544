"""One frame's way: what `step` shows, covers and remembers, and what a swap changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
import pytest

from compositing.backgrounds.open import Off
from compositing.cover import cover
from compositing.effects.crop import whole
from pipeline import OTHER_PICTURE, Pipeline, reason_of, run_files
from settings import Settings
from stages import Parts
from tests.fakes import (
    BilinearRefiner,
    ConstantSegmenter,
    FakeSource,
    ManualClock,
    RecordingSink,
    flat_frame,
)
from video.composite import Composite
from video.errors import ModelError, ScrimError, SourceError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size, empty_planes, split
from video.lesson import Phase
from video.pixels.fit import fit
from video.reason import Reason
from video.shutter import REOPEN_AFTER, Shutter

SIZE: Size = (64, 36)
ROOM, WALL = 200, 90
"""Luma of every frame, and of what stands behind the person."""


class Wall:
    """A Background of one gray; remembers whether it was closed, and by whom it was drawn."""

    def __init__(self, settings: Settings) -> None:
        self.of = settings.background
        self.closed = 0
        self.strengths: list[int] = []

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        assert not self.closed, "drawn after it was closed"
        self.strengths.append(settings.blur_percent)
        planes = empty_planes(frame.size)
        y, u, v = split(planes)
        y[:], u[:], v[:] = WALL, 128, 128
        return planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        return frame

    def close(self) -> None:
        self.closed += 1


class Segmenter(ConstantSegmenter):
    """Finds a person in the left third (`columns` of 24); runs `meanwhile` in every call."""

    def __init__(self) -> None:
        super().__init__(grid=(24, 12))
        self.meanwhile: Callable[[], object] = lambda: None
        self.seen: list[Size] = []
        self.columns = 8

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.seen.append(frame.size)
        self.meanwhile()
        coarse = np.zeros(self.grid[::-1], np.float32)
        coarse[:, : self.columns] = self.alpha
        return coarse


class Refiner(BilinearRefiner):
    def __init__(self) -> None:
        self.resets = 0

    def reset(self) -> None:
        self.resets += 1


class Bench:
    """A pipeline of fakes, and what it was given."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        consent: bool = False,
        refiner: Refiner | None = None,
    ) -> None:
        self.segmenter, self.refiner = Segmenter(), refiner or Refiner()
        self.walls: list[Wall] = []
        self.refusal: ScrimError | None = None
        self.watched: list[tuple[Composite, Alpha | None]] = []
        self.clock = ManualClock()
        parts = Parts(self.segmenter, self.refiner, self.open_background, fit, consent)
        self.pipeline = Pipeline(
            parts, settings or Settings(), self.clock, watch=lambda *both: self.watched.append(both)
        )
        self.index = 0
        self.decoded = ROOM

    def open_background(self, settings: Settings) -> Wall | Off:
        if self.refusal:
            raise self.refusal
        if settings.background == "off":
            return Off()
        self.walls.append(Wall(settings))
        return self.walls[-1]

    def step(self, *, size: Size = SIZE, to: Size | None = None, still: bool = False) -> Composite:
        self.index += 1
        grab = grab_of(size, self.index, still=still, luma=self.decoded)
        return self.pipeline.step(grab, to)

    def opened(self) -> Bench:
        for _ in range(REOPEN_AFTER):
            last = self.step()
        assert last.kind == "composite"
        return self


def grab_of(
    size: Size,
    index: int = 0,
    *,
    still: bool = False,
    meanwhile: Callable[[], object] = int,
    luma: int = ROOM,
) -> Grab:
    def decode(_: object) -> tuple[Planes, Size]:
        meanwhile()
        return flat_frame(size, luma).planes.copy(), size

    return Grab(None, index, float(index), decode, still=still)


def luma(composite: Composite) -> np.ndarray:
    return split(composite.planes)[0]


def test_person_and_background_stand_where_the_matte_says() -> None:
    bench = Bench()
    assert bench.step().kind == "cover"
    shown = bench.step()
    assert (shown.kind, shown.index, shown.captured_at, shown.size) == ("composite", 2, 2.0, SIZE)
    assert (luma(shown)[:, :18] == ROOM).all()
    assert (luma(shown)[:, 26:] == WALL).all()


def test_a_composite_is_never_written_again() -> None:
    bench = Bench().opened()
    first = bench.step()
    kept = first.planes.copy()
    bench.segmenter.alpha = 0.0
    others = [bench.step() for _ in range(20)]
    assert np.array_equal(first.planes, kept)
    assert not any(np.shares_memory(first.planes, other.planes) for other in others)


def test_a_frame_of_another_size_is_fitted_and_begins_anew() -> None:
    bench = Bench().opened()
    before = bench.segmenter.resets, bench.refiner.resets
    turned = bench.step(size=(32, 32), to=SIZE)
    assert (turned.kind, turned.size) == ("cover", SIZE)
    assert bench.segmenter.resets == before[0] + 1
    assert bench.refiner.resets > before[1]
    assert bench.step(size=(32, 32), to=SIZE).kind == "cover"
    assert bench.step(size=(32, 32), to=SIZE).kind == "composite"
    assert set(bench.segmenter.seen) == {SIZE}


def test_every_still_is_a_picture_of_its_own() -> None:
    bench = Bench()
    for number, size in enumerate([(64, 36), (40, 30), (40, 30)], 1):
        assert bench.step(size=size, still=True).kind == "composite"
        assert bench.segmenter.resets == number


def test_a_failing_stage_closes_begins_anew_and_says_nothing_of_this_machine() -> None:
    bench = Bench().opened()

    def fail() -> None:
        raise ModelError("/home/jane/secret.onnx failed; expected an alpha")

    bench.segmenter.meanwhile = fail
    with pytest.raises(ModelError):
        bench.step()
    reason = bench.pipeline.shutter.reason
    assert reason
    assert "jane" not in reason
    bench.segmenter.meanwhile = lambda: None
    resets = bench.segmenter.resets
    assert [bench.step().kind for _ in range(3)] == ["cover", "composite", "composite"]
    assert bench.segmenter.resets == resets + 1


@pytest.mark.parametrize(
    "error",
    [SourceError("/home/jane"), ModelError("/home/jane"), OSError("/home/jane"), KeyError()],
)
def test_reasons_are_words_for_strangers(error: Exception) -> None:
    assert "/" not in reason_of(error)
    assert reason_of(error).islower()


def test_a_network_that_remembers_nonsense_is_reset() -> None:
    bench = Bench().opened()
    bench.segmenter.alpha = float("nan")
    resets = bench.segmenter.resets
    assert bench.step().kind == "cover"
    bench.segmenter.alpha = 1.0
    assert bench.step().kind == "cover"
    assert bench.segmenter.resets == resets + 1
    bench.step()
    assert bench.segmenter.resets == resets + 1


def test_the_refiner_forgets_while_covered() -> None:
    """Its memory would be of a person who has moved since."""
    bench = Bench().opened()
    bench.pipeline.swap(replace(bench.pipeline.settings, covered=True))
    resets = bench.refiner.resets
    bench.step()
    assert bench.refiner.resets > resets


def test_a_shutter_that_closes_during_a_step_covers_that_step() -> None:
    bench = Bench().opened()
    bench.segmenter.meanwhile = lambda: bench.pipeline.shutter.close("camera lost")
    assert bench.step().kind == "cover"
    assert bench.pipeline.shutter.reason == "camera lost"


def test_whoever_watches_gets_what_goes_out() -> None:
    bench = Bench()
    made = [bench.step(), bench.step(), bench.pipeline.cover(SIZE, "camera lost")]
    assert [watched for watched, _ in bench.watched] == made
    assert [alpha is None for _, alpha in bench.watched] == [True, False, True]


# ---- framing and light -------------------------------------------------------------------------


def test_framing_cuts_what_is_shown_and_nothing_before_it() -> None:
    """Network and shutter go on seeing the whole picture; the watcher gets the matte shown."""
    size: Size = (320, 180)
    bench = Bench(Settings(auto_framing=True))
    bench.segmenter.columns = 3
    last = [bench.step(size=size) for _ in range(80)][-1]
    assert last.size == size
    assert set(bench.segmenter.seen) == {size}
    person = (luma(last) == ROOM).mean()
    assert person > 0.16, "an eighth of the picture is person before it is cut"
    alpha = bench.watched[-1][1]
    assert alpha is not None
    assert np.array_equal(luma(last)[alpha == 255], np.full((alpha == 255).sum(), ROOM))


def test_light_falls_on_the_person_alone() -> None:
    bench = Bench(Settings(relight=True))
    bench.decoded = 50
    bench.opened()
    shown = luma(bench.step())
    assert (shown[:, :18] > 65).all()
    assert (shown[:, 26:] == WALL).all()
    bench.decoded = ROOM
    assert (luma(Bench(Settings(relight=True)).opened().step())[:, :18] == ROOM).all()


def test_switched_off_both_cost_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError("called although switched off")

    monkeypatch.setattr("compositing.effects.framing.Framing.frame", never)
    monkeypatch.setattr("compositing.effects.relight.Relight.relit", never)
    bench = Bench().opened()
    assert bench.step().kind == "composite"
    assert not {"framing", "relight"} & set(bench.pipeline.meter.read().stages_ms)


def test_the_matte_as_a_background_is_that_of_the_whole_picture() -> None:
    """It is what measurements read: pixel for pixel that of the input."""
    bench = Bench(Settings(auto_framing=True, background="matte"))
    bench.opened()
    assert [bench.step().kind for _ in range(30)] == ["composite"] * 30
    assert bench.pipeline._framing.crop is None


@pytest.mark.parametrize("how", ["forget", "size", "segmenter"])
def test_a_loss_of_state_begins_with_the_whole_picture(how: str) -> None:
    size: Size = (320, 180)
    bench = Bench(Settings(auto_framing=True))
    bench.segmenter.columns = 3
    for _ in range(80):
        bench.step(size=size)
    assert bench.pipeline._framing.crop != whole(size)
    if how == "forget":
        bench.pipeline.forget("camera changed")
    elif how == "segmenter":
        bench.pipeline.change_segmenter(Segmenter())
    other: Size = (160, 90) if how == "size" else size
    shown = (bench.step(size=other) for _ in range(REOPEN_AFTER + 1))
    assert any(made.kind == "composite" for made in shown)
    assert bench.pipeline._framing.crop == whole(other)


# ---- settings ----------------------------------------------------------------------------------


class Numbered(Segmenter):
    """A segmenter that says when it was closed, and must not be asked afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self.closed = 0

    def segment(self, frame: Frame) -> CoarseAlpha:
        assert not self.closed, "asked after it was closed"
        return super().segment(frame)

    def close(self) -> None:
        self.closed += 1


def test_another_segmenter_is_covered_first_begins_anew_and_the_old_one_is_closed_later() -> None:
    bench = Bench().opened()
    first, unused, last = Numbered(), Numbered(), Numbered()
    bench.pipeline.change_segmenter(first)
    assert bench.pipeline.shutter.reason == Reason.QUALITY_CHANGED
    assert bench.step().kind == "cover"
    assert bench.step().kind == "composite"
    resets = bench.refiner.resets

    def meanwhile() -> None:
        first.meanwhile = int
        bench.pipeline.change_segmenter(unused)
        bench.pipeline.change_segmenter(last)
        assert (first.closed, unused.closed) == (0, 1)

    first.meanwhile = meanwhile
    assert bench.step().kind == "cover"  # begun before the change
    assert first.closed == 0
    assert bench.step().kind == "cover"
    assert (first.closed, len(unused.seen), len(last.seen), last.resets) == (1, 0, 1, 1)
    assert bench.refiner.resets > resets
    assert bench.step().kind == "composite"
    bench.pipeline.close()
    assert (first.closed, unused.closed, last.closed) == (1, 1, 1)


def test_a_segmenter_that_never_saw_a_frame_is_closed_with_the_rest() -> None:
    bench = Bench().opened()
    late = Numbered()
    bench.pipeline.change_segmenter(late)
    bench.pipeline.close()
    assert late.closed == 1


def test_a_swap_is_in_force_from_the_next_frame_on_and_closes_nothing_in_use() -> None:
    bench = Bench().opened()
    before = bench.walls[-1]
    bench.segmenter.meanwhile = lambda: bench.pipeline.swap(
        replace(bench.pipeline.settings, background="#000000")
    )
    assert bench.step().kind == "composite"  # still drawn by the wall that it began with
    bench.segmenter.meanwhile = lambda: None
    assert not before.closed
    bench.step()
    assert before.closed == 1
    assert bench.pipeline.settings.background == bench.walls[-1].of == "#000000"


def test_a_background_that_was_never_shown_is_closed_too() -> None:
    bench = Bench().opened()
    for color in ("#000001", "#000002", "#000003"):
        bench.pipeline.swap(replace(bench.pipeline.settings, background=color))
    bench.step()
    assert [wall.closed for wall in bench.walls] == [1, 1, 1, 0]
    bench.pipeline.swap(replace(bench.pipeline.settings, background="blur"))
    bench.pipeline.close()
    assert all(wall.closed == 1 for wall in bench.walls)


def test_settings_that_cannot_be_had_change_nothing() -> None:
    bench = Bench().opened()
    before = bench.pipeline.settings
    bench.refusal = ScrimError("beach.jpg is no picture")
    with pytest.raises(ScrimError, match="beach"):
        bench.pipeline.swap(replace(before, background="beach.jpg", covered=True))
    assert bench.pipeline.settings == before
    assert bench.step().kind == "composite"


def test_the_users_cover_covers_the_very_next_frame() -> None:
    bench = Bench(Settings(covered=True))
    assert [bench.step().kind for _ in range(3)] == ["cover"] * 3
    bench.pipeline.swap(Settings())
    assert bench.step().kind == "composite"
    bench.pipeline.swap(Settings(covered=True))
    assert bench.step().kind == "cover"


# ---- the effect off ----------------------------------------------------------------------------


def test_without_consent_nothing_raw_comes_out_whatever_the_settings_say() -> None:
    bench = Bench(Settings(background="off"))
    with pytest.raises(PermissionError):
        bench.step()
    assert bench.pipeline.shutter.reason


def test_with_consent_the_frame_itself_is_shown() -> None:
    bench = Bench(Settings(background="off"), consent=True)
    shown = bench.step()
    assert shown.kind == "composite"
    assert (luma(shown) == ROOM).all()
    assert bench.segmenter.seen == []


def test_switching_the_effect_on_again_covers_until_it_works() -> None:
    bench = Bench(Settings(background="off"), consent=True)
    bench.step()
    turn = bench.pipeline.shutter.generation
    bench.pipeline.swap(Settings())
    assert not bench.pipeline.shutter.shows(turn), "a raw frame in flight may still go out"
    assert [bench.step().kind for _ in range(2)] == ["cover", "composite"]


def test_a_raw_frame_that_was_begun_with_consent_does_not_outlive_it() -> None:
    """The user switches the effect on while the frame is being decoded."""
    bench = Bench(Settings(background="off"), consent=True)
    bench.step()
    late = grab_of(SIZE, meanwhile=lambda: bench.pipeline.swap(Settings()))
    assert bench.pipeline.step(late).kind == "cover"
    assert bench.pipeline.shutter.reason


# ---- files -------------------------------------------------------------------------------------


def walked(grabs: Iterable[Grab]) -> Iterable[Grab]:
    return grabs


def test_every_frame_of_a_file_is_walked_in_order() -> None:
    bench = Bench()
    bench.pipeline.shutter = Shutter(reopen_after=1)
    frames = [flat_frame(SIZE, 40 + number, index=number) for number in range(9)]
    sink = RecordingSink(SIZE)
    run_files(bench.pipeline, FakeSource(frames), sink, threading.Event(), walked, say=print)
    assert [composite.index for composite in sink.sent] == list(range(9))
    assert [int(luma(composite)[0, 0]) for composite in sink.sent] == [40 + n for n in range(9)]


def test_a_stop_ends_a_file_between_two_frames() -> None:
    bench = Bench()
    stop = threading.Event()

    class Stopping(RecordingSink):
        def send(self, composite: Composite) -> None:
            super().send(composite)
            if len(self.sent) == 3:
                stop.set()

    sink = Stopping()
    frames = [flat_frame(SIZE, index=number) for number in range(9)]
    run_files(bench.pipeline, FakeSource(frames), sink, stop, walked, say=print)
    assert len(sink.sent) == 3


def test_a_failure_ends_a_file() -> None:
    bench = Bench()

    def fail() -> None:
        raise ModelError("failed")

    bench.segmenter.meanwhile = fail
    sink = RecordingSink()
    with pytest.raises(ModelError):
        run_files(
            bench.pipeline,
            FakeSource([flat_frame(SIZE)]),
            sink,
            threading.Event(),
            walked,
            say=print,
        )
    assert sink.sent == []


def test_a_picture_that_cannot_be_read_is_named_left_out_and_counted() -> None:
    bench = Bench()
    bench.pipeline.shutter = Shutter(reopen_after=1)
    source = _Stills({1, 3})
    sink, said = RecordingSink(), list[str]()
    tally = run_files(bench.pipeline, source, sink, threading.Event(), walked, say=said.append)
    assert (tally.sent, tally.left_out) == (3, 2)
    assert [composite.index for composite in sink.sent] == [0, 2, 4]
    assert said == ["1 is damaged", "3 is damaged"]


def test_where_no_picture_can_be_read_it_is_a_failure() -> None:
    bench = Bench()
    with pytest.raises(SourceError):
        run_files(
            bench.pipeline,
            _Stills({*range(5)}),
            RecordingSink(),
            threading.Event(),
            walked,
            say=print,
        )


def test_covered_pictures_are_counted_by_their_reason_and_bear_their_own_time() -> None:
    bench = Bench()
    bench.pipeline.shutter.cover(True)
    sink = RecordingSink()
    frames = [flat_frame(SIZE, index=number) for number in range(4)]
    times = [number / 30 for number in range(4)]
    tally = run_files(
        bench.pipeline, FakeSource(frames), sink, threading.Event(), walked, say=print
    )
    assert tally.covered == {Reason.COVERED_BY_USER: 4}
    assert [made.captured_at for made in sink.sent] == pytest.approx(times)


class _Stills:
    """Five stills, some of which are damaged."""

    name, size, fps, live = "stills", SIZE, 0.0, False
    length: int | None = 5

    def __init__(self, damaged: set[int]) -> None:
        self._damaged = damaged
        self._next = -1

    def grab(self) -> Grab | None:
        self._next += 1
        return Grab(self._next, self._next, 0.0, self._read, still=True) if self._next < 5 else None

    def _read(self, number: int) -> tuple[Planes, Size]:
        if number in self._damaged:
            raise SourceError(f"{number} is damaged")
        return flat_frame(SIZE).planes, SIZE

    def close(self) -> None:
        pass


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
        if not bench.pipeline.lesson.is_running:
            break
    assert kinds == {"cover"}
    assert bench.pipeline.lesson.progress.phase is Phase.KNOWN
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
    assert bench.pipeline.lesson.progress.phase is Phase.FORGOTTEN


@pytest.mark.parametrize("reason", sorted(OTHER_PICTURE))
def test_another_picture_is_another_room(reason: Reason) -> None:
    bench, pupil = taught()
    bench.pipeline.forget(reason)
    bench.step()
    assert len(pupil.learned) == 1
    assert bench.pipeline.lesson.progress.phase is Phase.FORGOTTEN


def test_a_turn_or_another_size_is_another_room() -> None:
    bench, _ = taught()
    bench.pipeline.swap(replace(bench.pipeline.settings, rotation=180))
    bench.step()
    assert bench.pipeline.lesson.progress.phase is Phase.FORGOTTEN
    bench, _ = taught()
    bench.step(size=(SIZE[0] * 2, SIZE[1] * 2))
    assert bench.pipeline.lesson.progress.phase is Phase.FORGOTTEN


def test_zoom_and_flip_come_after_the_network_and_forget_nothing() -> None:
    bench, pupil = taught()
    bench.pipeline.swap(replace(bench.pipeline.settings, zoom_percent=150, flip=True))
    bench.step()
    assert bench.pipeline.lesson.progress.phase is Phase.KNOWN
    assert len(pupil.learned) == 1


def test_a_room_that_the_network_let_go_of_is_forgotten() -> None:
    bench, pupil = taught()
    pupil.knows_room = False
    bench.step()
    assert bench.pipeline.lesson.progress.phase is Phase.FORGOTTEN
    bench.pipeline.forget(Reason.NO_NEW_PICTURE)
    bench.step()
    assert len(pupil.learned) == 1


def test_a_second_wish_ends_the_lesson() -> None:
    bench, pupil = taught()
    pupil.learned.clear()
    bench.pipeline.learn_room()
    bench.step()
    bench.pipeline.learn_room()
    assert bench.pipeline.lesson.progress.phase is Phase.REFUSED
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
    while bench.pipeline.lesson.is_running:
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
