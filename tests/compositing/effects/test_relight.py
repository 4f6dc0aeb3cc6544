"""Relight: light on who sits in the dark, none on who does not; no grain, no halo, no pumping."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.effects.relight import (
    COLOR,
    MOST,
    SKIN,
    STEPS,
    Relight,
    added,
    around,
    highlight,
    tables,
    times_usual,
)
from tests.compositing.drawn import person
from tests.fakes import noise
from video.frame import Alpha, Frame, Size, empty_planes, split

SIZE: Size = (320, 180)
ALPHA: Alpha = person(SIZE, 160, 40, 120)
FULL: Alpha = np.full(SIZE[::-1], 255, np.uint8)


def sitter(luma: int, room: int = 60, *, grain: float = 0.0, at: float = 0.0) -> Frame:
    """A person of one brightness, and the reddish color of skin, in a gray room."""
    random = np.random.default_rng(round(1000 * at))
    planes = empty_planes(SIZE)
    y, u, v = split(planes)
    level = np.where(ALPHA > 127, luma, room) + grain * random.normal(size=ALPHA.shape)
    y[:], u[:], v[:] = np.clip(np.rint(level), 16, 235), 118, 142
    return Frame(planes, 0, at)


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_the_float64_oracle(seed: int) -> None:
    random = np.random.default_rng(seed)
    frame = noise(*SIZE, seed)
    planes = frame.planes.copy()
    split(planes)[0][:] = random.integers(16, 70, SIZE[::-1])  # dim
    frame = Frame(planes, 0, 0.0)
    alpha = np.maximum(ALPHA, random.integers(0, 256, SIZE[::-1]).astype(np.uint8))
    relight = Relight()
    lit = relight.relit(frame, alpha)
    strength = round(relight.strength * STEPS) / STEPS
    assert strength > 0.5

    def smooth(plane: np.ndarray) -> np.ndarray:
        return cv2.blur(plane.astype(np.float64), (5, 5))

    share = np.clip((smooth(frame.y) - 16) / 219, 0, 1)
    wanted = frame.y + 219 * added(share, strength) * alpha / 255.0
    assert np.abs(lit.y - wanted).max() <= 2  # the picture is smoothed and weighed in whole levels
    gain = COLOR * added(np.array([SKIN]), strength)[0] / SKIN
    for plane, shown in ((frame.u, lit.u), (frame.v, lit.v)):
        tint = gain * (smooth(plane) - 128)
        room = 112 - np.abs(smooth(plane) - 128)
        wanted = plane + np.clip(tint, -room, room)
        assert np.abs(shown - np.clip(wanted, 0, 255)).max() <= 1.6


@pytest.mark.parametrize("luma", [112, 140, 200, 235])
def test_who_sits_in_good_light_is_left_alone(luma: int) -> None:
    frame = sitter(luma)
    assert Relight().relit(frame, ALPHA) is frame


def test_dark_skin_and_a_black_shirt_in_good_light_are_left_alone() -> None:
    """The lit half of a face shines; the rest is as dark as in a dim room."""
    frame = sitter(50, room=150)
    planes = frame.planes.copy()
    planes[50:95, 160:184] = 135
    frame = Frame(planes, 0, 0.0)
    assert Relight().relit(frame, ALPHA) is frame


@pytest.mark.parametrize("luma", [30, 45, 60, 80])
def test_who_sits_in_the_dark_gets_light_and_keeps_the_color(luma: int) -> None:
    frame = sitter(luma)
    lit = Relight().relit(frame, ALPHA)
    inside = cv2.erode(ALPHA, np.ones((9, 9), np.uint8)) == 255
    gain = (lit.y[inside].mean() - 16) / (luma - 16)
    assert 1.3 < gain < 2.4
    du, dv = lit.u[60, 80] - 128.0, lit.v[60, 80] - 128.0
    assert abs(dv / du - 14 / -10) < 0.15
    assert 1.1 < dv / 14 < gain
    assert (lit.index, lit.captured_at, lit.size) == (frame.index, frame.captured_at, SIZE)


def test_the_room_gets_no_light() -> None:
    frame = sitter(40, room=70)
    lit = Relight().relit(frame, ALPHA)
    assert np.array_equal(lit.y[ALPHA == 0], frame.y[ALPHA == 0])


def test_the_part_that_is_looked_at_holds_the_person_wherever_it_is() -> None:
    alpha = np.zeros((360, 640), np.uint8)
    alpha[200:280, 8:120] = 255
    luma, chroma = around(alpha)
    assert luma == (slice(168, 304), slice(0, 144))
    assert chroma == (slice(84, 152), slice(0, 72))
    everywhere = around(np.full((180, 322), 9, np.uint8))
    assert everywhere == ((slice(0, 180), slice(0, 322)), (slice(0, 90), slice(0, 161)))


def test_light_has_no_halo_of_the_room() -> None:
    """At a soft edge before a bright wall the light is that of the person, not of the wall."""
    alpha = cv2.blur(ALPHA, (13, 13))
    weight = alpha / 255.0
    planes = sitter(45).planes.copy()
    planes[: SIZE[1]] = np.rint(weight * 45 + (1 - weight) * 120)
    frame = Frame(planes, 0, 0.0)
    relight = Relight()
    lit = relight.relit(frame, alpha)
    light = tables(round(relight.strength * STEPS))[0]
    ideal = weight * (45.0 + light[45]) + (1 - weight) * 120
    edge = (alpha > 10) & (alpha < 245)
    off = np.abs(lit.y - ideal)[edge].mean()
    plain = np.abs(frame.y + light[frame.y] - ideal)[edge].mean()
    assert off < 0.2 * light[45]
    assert off < 0.4 * plain


def test_grain_stays_as_faint_as_it_was() -> None:
    frame = sitter(45, grain=5)
    lit = Relight().relit(frame, FULL)
    inside = cv2.erode(ALPHA, np.ones((9, 9), np.uint8)) == 255
    assert lit.y[inside].mean() > 1.5 * frame.y[inside].mean()
    assert lit.y[inside].std() < 1.3 * frame.y[inside].std()


MOST_STEPS = round(MOST * STEPS)


@given(st.integers(1, MOST_STEPS))
def test_the_curve_keeps_black_white_and_the_order_of_all_between(step: int) -> None:
    light, tint = tables(step)
    lifted = np.arange(256) + light.astype(int)
    assert lifted[16] == 16
    assert lifted[235] == 235
    assert (np.diff(lifted) >= 0).all()
    assert lifted[16:236].max() <= 235
    color = np.arange(256) + tint.astype(int) - 128
    assert (np.diff(color) >= 0).all()
    assert color[128] == 128
    assert color[16:241].min() >= 16
    assert color[16:241].max() <= 240
    assert np.array_equal(color[1:128] + color[:128:-1], np.full(127, 256))


@given(st.integers(1, MOST_STEPS - 1))
def test_from_one_strength_to_the_next_nobody_sees_a_step(step: int) -> None:
    for one, other in zip(tables(step), tables(step + 1), strict=True):
        assert np.abs(other.astype(int) - one).max() <= 2


def film(relight: Relight, lumas: list[int], fps: float = 30.0) -> list[float]:
    """The strengths at a camera that sees these brightnesses."""
    strengths = []
    for index, luma in enumerate(lumas):
        relight.relit(sitter(luma, at=index / fps), ALPHA)
        strengths.append(relight.strength)
    return strengths


def test_a_lamp_that_goes_out_is_answered_slowly_and_wholly() -> None:
    strengths = np.array(film(Relight(), [150] * 10 + [60] * 150))
    assert (strengths[:10] == 0).all()
    assert (np.diff(strengths) >= 0).all()
    assert np.diff(strengths).max() < 0.05
    assert strengths[-1] > 0.98


def test_flicker_does_not_pump() -> None:
    strengths = film(Relight(), [88 + (index % 3) for index in range(90)])
    assert len(set(strengths)) == 1


def test_the_first_picture_is_lit_at_once_and_a_reset_forgets() -> None:
    relight = Relight()
    assert film(relight, [60])[0] == 1
    relight.reset()
    assert relight.strength == 0
    assert film(relight, [150])[0] == 0


def test_nobody_there_changes_nothing_and_lights_nothing() -> None:
    nobody = np.zeros_like(ALPHA)
    frame = sitter(40)
    assert highlight(frame, nobody) is None
    assert Relight().relit(frame, nobody) is frame
    relight = Relight()
    film(relight, [60])
    relight.relit(sitter(150, at=1.0), nobody)
    assert relight.strength == 1


@given(
    st.tuples(st.integers(1, 20), st.integers(1, 20)).map(lambda s: (2 * s[0], 2 * s[1])),
    st.integers(0, 99),
    st.sampled_from([0, 255, None]),
)
@settings(max_examples=60, deadline=None)
def test_any_size_and_matte_will_do_and_inputs_stay(
    size: Size, seed: int, value: int | None
) -> None:
    frame = noise(*size, seed)
    random = np.random.default_rng(seed)
    alpha = random.integers(0, 256, size[::-1]).astype(np.uint8)
    if value is not None:
        alpha[:] = value
    before = frame.planes.copy(), alpha.copy()
    dim = Frame(frame.planes // 3, 0, 0.0)
    relight = Relight()
    for shown in (frame, dim):
        assert relight.relit(shown, alpha).size == size
    assert np.array_equal(frame.planes, before[0])
    assert np.array_equal(alpha, before[1])


def test_more_percent_are_more_light_and_none_is_the_frame_itself() -> None:
    frame = sitter(45)
    assert Relight().relit(frame, ALPHA, 0) is frame
    seen = [float(Relight().relit(frame, ALPHA, percent).y.mean()) for percent in range(10, 101)]
    assert (np.diff(seen) >= 0).all()
    assert seen[-1] > seen[40] > seen[0] > frame.y.mean()
    usual = Relight().relit(frame, ALPHA).planes.copy()
    np.testing.assert_array_equal(Relight().relit(frame, ALPHA, 50).planes, usual)
    assert [times_usual(percent) for percent in (0, 50, 100)] == [0, 1, MOST]
