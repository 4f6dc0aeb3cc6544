"""One frame's way: what `step` shows, covers and remembers, and what a swap changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compositing.effects.crop import whole
from settings import Settings
from tests.pipeline_rig import ROOM, SIZE, WALL, Bench, Segmenter, grab_of, luma
from video.errors import ModelError, ScrimError, SourceError
from video.frame import CoarseAlpha, Frame, Size
from video.reason import Reason, reason_of
from video.shutter import REOPEN_AFTER


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


def test_the_plain_blur_is_shown_to_whoever_watches_and_sent_to_nobody() -> None:
    looked_after = Settings(
        background="#102030", feather_px=8, relight=True, light_wrap=True, color_match=True,
        show_matte=True,
    )  # fmt: skip
    bench = Bench(looked_after).opened()
    plainly = bench.step()
    bench.pipeline.comparing = True
    compared = bench.step()
    np.testing.assert_array_equal(compared.planes, plainly.planes)
    (shown, alpha), (before, _) = bench.watched[-1], bench.watched[-2]
    assert alpha is None, "or the matte would be shown in its place"
    assert before is plainly
    assert shown is not compared
    assert luma(compared)[:, -10:].max() <= WALL
    assert luma(shown)[:, -10:].min() > WALL, "the room, blurred"
    bench.pipeline.swap(replace(looked_after, covered=True))
    assert bench.step().kind == "cover"
    assert bench.watched[-1][0].kind == "cover"
    bench.pipeline.swap(replace(looked_after, covered=False))
    bench.pipeline.comparing = False
    bench.opened()
    assert bench.watched[-1][0].kind == "composite"
    np.testing.assert_array_equal(luma(bench.watched[-1][0])[:, -10:], WALL)


def test_a_soft_edge_is_as_many_pixels_of_what_is_sent_however_large_the_picture_is_shown() -> None:
    for percent in (100, 200):
        bench = Bench(Settings(zoom_percent=percent, pan_x=-100, show_matte=True)).opened()
        hard = bench.watched[-1][1]
        bench.pipeline.swap(replace(bench.pipeline.settings, feather_px=6))
        bench.step()
        soft = bench.watched[-1][1]
        assert hard is not None
        assert soft is not None
        row, before = soft[18].astype(int), hard[18].astype(int)
        assert (row <= before).all()
        assert 3 <= np.count_nonzero((before == 255) & (row < 255)) <= 6


def test_whoever_watches_gets_what_goes_out_and_the_matte_where_it_is_asked_for() -> None:
    bench = Bench(Settings(show_matte=True))
    made = [bench.step(), bench.step(), bench.pipeline.cover(SIZE, "camera lost")]
    assert [watched for watched, _ in bench.watched] == made
    assert [alpha is None for _, alpha in bench.watched] == [True, False, True]
    bench.pipeline.swap(Settings())
    bench.opened()
    assert bench.watched[-1][1] is None


# ---- framing and light -------------------------------------------------------------------------


def test_framing_cuts_what_is_shown_and_nothing_before_it() -> None:
    """Network and shutter go on seeing the whole picture; the watcher gets the matte shown."""
    size: Size = (320, 180)
    bench = Bench(Settings(auto_framing=True, show_matte=True))
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
    assert bench.pipeline._look.framing.crop is None


@pytest.mark.parametrize("how", ["forget", "size", "segmenter"])
def test_a_loss_of_state_begins_with_the_whole_picture(how: str) -> None:
    size: Size = (320, 180)
    bench = Bench(Settings(auto_framing=True))
    bench.segmenter.columns = 3
    for _ in range(80):
        bench.step(size=size)
    assert bench.pipeline._look.framing.crop != whole(size)
    if how == "forget":
        bench.pipeline.forget("camera changed")
    elif how == "segmenter":
        bench.pipeline.change_segmenter(Segmenter())
    other: Size = (160, 90) if how == "size" else size
    shown = (bench.step(size=other) for _ in range(REOPEN_AFTER + 1))
    assert any(made.kind == "composite" for made in shown)
    assert bench.pipeline._look.framing.crop == whole(other)


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
