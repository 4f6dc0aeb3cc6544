"""The compiled blur against one in float64, tap for tap, and against that of OpenCV."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.backgrounds.blur import FAINT, Blur, window_of
from settings import Settings
from tests.fakes import noise
from video.pixels import compiled

kernels = pytest.importorskip("scrim_kernels", reason="not compiled here; needs a C compiler")
if kernels.REVISION != compiled.REVISION:
    pytest.skip("other loops are installed: pip install ./kernels", allow_module_level=True)


def smeared(plane: np.ndarray, window: np.ndarray) -> np.ndarray:
    """A plane smeared down and across, its ends reflected."""
    for axis in (0, 1):
        reach = len(window) // 2
        pad = [(reach, reach) if axis == at else (0, 0) for at in (0, 1)]
        rows = np.moveaxis(np.pad(plane, pad, "symmetric"), axis, 0)
        count = plane.shape[axis]
        plane = np.moveaxis(sum(t * rows[k : k + count] for k, t in enumerate(window)), 0, axis)
    return plane


@given(st.integers(1, 24), st.integers(1, 40), st.floats(0.5, 5), st.integers(0, 999))
@settings(max_examples=60, deadline=None)
def test_each_cell_counts_as_much_as_it_is_room(
    height: int, width: int, sigma: float, seed: int
) -> None:
    random = np.random.default_rng(seed)
    alpha, *colors = random.integers(0, 256, (4, height, width), np.uint8)
    alpha[random.random(alpha.shape) < 0.6] = 0
    window = window_of(sigma).astype(np.float64)
    half = window_of(sigma)[len(window) // 2 :].copy()
    found = kernels.blur(alpha, *colors, half, faint=FAINT)
    padded = np.pad(alpha, 1)
    about = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    share = (1 - np.max(about, axis=0) / 255.0) ** 2
    for plane, color, empty in zip(found, colors, (16, 128, 128), strict=True):
        mean = (share * color).sum() / share.sum() if share.sum() > 1 else empty
        wanted = smeared(share * color, window) + FAINT * mean
        wanted /= smeared(share, window) + FAINT
        assert np.abs(plane - wanted).max() <= 0.51


@pytest.mark.parametrize("percent", [0, 60, 100])
def test_opencv_gives_the_same_picture(percent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    frame = noise(320, 180)
    alpha = np.zeros((180, 320), np.uint8)
    alpha[60:, 100:220] = np.linspace(0, 255, 120).astype(np.uint8)
    wanted = Settings(blur_percent=percent)
    found = Blur().render(frame, alpha, wanted).copy()
    monkeypatch.setattr(compiled, "kernels", None)
    assert np.abs(found.astype(int) - Blur().render(frame, alpha, wanted)).max() <= 1


def test_planes_that_do_not_fit_are_refused() -> None:
    plane, taps = np.zeros((4, 5), np.uint8), np.ones(3, np.float32)
    for planes in ((plane, plane[:3], plane, plane), (plane[:, :4], plane, plane, plane)):
        with pytest.raises(ValueError, match="planes are"):
            kernels.blur(*planes, taps, faint=FAINT)
    with pytest.raises(ValueError, match="taps"):
        kernels.blur(plane, plane, plane, plane, taps[:0], faint=FAINT)
