"""The webcam: what its exposure, lens, sensor and compression make of a scene."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image

NOISE_FIELDS = 6

OUT_OF_FOCUS = 0.06
"""Share of pictures taken while the lens hunts for its focus: a mug was held to the camera."""


class Webcam:
    """Every time another one; holds no state but a bank of noise."""

    def __init__(self) -> None:
        fields = np.random.default_rng(7).standard_normal((NOISE_FIELDS, 640, 1100), np.float32)
        self._noise = fields

    def see(
        self,
        rgb: Image,
        alpha: Image,
        rng: np.random.Generator,
        *,
        quiet: bool = False,
        moment: np.random.Generator | None = None,
    ) -> tuple[Image, Image]:
        """RGB (h, w, 3) and alpha (h, w), uint8, after exposure, cast, motion, noise, compression.

        Alpha changes only where the camera moves or is out of focus. `quiet` is the same camera's
        mean of many frames: nothing moves, no noise. What changes from frame to frame of one camera
        is drawn from `moment`, all else from `rng`; None draws all of it from `rng`.
        """
        grey = rng.random() < 0.03
        if rng.random() < 0.08:
            moved = _moved(rgb, alpha, rng)
            rgb, alpha = (rgb, alpha) if quiet else moved
        if rng.random() < OUT_OF_FOCUS:
            rgb, alpha = _defocused(rgb, alpha, rng)
        elif rng.random() < 0.25:
            rgb = blurred(rgb, float(rng.uniform(0.3, max(0.3, 0.006 * rgb.shape[1]))))
        dim = rng.random() < 0.22
        rgb = np.asarray(cv2.LUT(rgb, _tone_curve(rng, dim=dim)), np.uint8)
        if rng.random() < 0.1:
            rgb = _vignette(rgb, rng)
        if not quiet and rng.random() < 0.65:
            rgb = self._grain(rgb, rng, float(rng.exponential(6 if dim else 3)), moment or rng)
        if not quiet and rng.random() < 0.25:
            rgb = _jpeg(rgb, int(rng.integers(25, 95)))
        if grey:
            rgb = np.repeat(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
        return np.ascontiguousarray(rgb), np.ascontiguousarray(alpha)

    def _grain(
        self, rgb: Image, rng: np.random.Generator, sigma: float, moment: np.random.Generator
    ) -> Image:
        height, width = rgb.shape[:2]
        field = self._noise[int(moment.integers(NOISE_FIELDS))]
        top = int(moment.integers(field.shape[0] - height + 1))
        left = int(moment.integers(field.shape[1] - width + 1))
        luma = field[top : top + height, left : left + width]
        noisy = rgb.astype(np.float32)
        noisy += (sigma * luma)[..., None]
        if rng.random() < 0.6:  # color noise comes in patches, as chroma is coarse
            spots = self._noise[:3, top : top + height // 4 + 1, left : left + width // 4 + 1]
            patches = cv2.resize(np.ascontiguousarray(spots.transpose(1, 2, 0)), (width, height))
            noisy += sigma * patches
        return np.clip(noisy, 0, 255).astype(np.uint8)


def _tone_curve(rng: np.random.Generator, *, dim: bool) -> Image:
    """Exposure, gamma, contrast, black level and white balance of the camera as one table."""
    ramp = np.arange(256, dtype=np.float64)[:, None] / 255
    gain = np.exp(rng.normal() * 0.2)
    if dim:
        gain *= rng.uniform(0.2, 0.6)
    cast = np.exp(rng.normal(size=3) * (0.12 if rng.random() < 0.6 else 0.03))
    curve = (ramp ** np.exp(rng.normal() * 0.25)) * gain * cast
    contrast = np.exp(rng.normal() * 0.15)
    curve = (curve - 0.5 * gain) * contrast + 0.5 * gain
    if rng.random() < 0.2:
        curve += rng.uniform(0, 0.12)  # flare: blacks are grey
    return np.asarray(255 * np.clip(curve, 0, 1), np.uint8)[None]


def _vignette(rgb: Image, rng: np.random.Generator) -> Image:
    height, width = rgb.shape[:2]
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :] - np.float32(rng.normal() * 0.2)
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    shade = 1 - np.float32(rng.uniform(0.1, 0.4)) * (across**2 + down**2)
    return np.asarray(rgb * np.clip(shade, 0.1, 1)[..., None], np.uint8)


def _moved(rgb: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """Motion blur of the whole picture: alpha blurs with it."""
    length = max(2, int(rng.uniform(0.005, 0.03) * rgb.shape[1]))
    kernel = np.zeros((2 * length + 1,) * 2, np.float32)
    angle = rng.uniform(0, np.pi)
    reach = np.array([np.cos(angle), np.sin(angle)]) * length
    start, end = (np.rint(length + s * reach).astype(int) for s in (-1, 1))
    cv2.line(kernel, start.tolist(), end.tolist(), 1.0, 1)
    return _spread(rgb, alpha, kernel)


def _defocused(rgb: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """A lens far out of focus: every point is a disc, of alpha as of color."""
    radius = max(1, int(rng.uniform(0.004, 0.016) * rgb.shape[1]))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1,) * 2).astype(np.float32)
    return _spread(rgb, alpha, disc)


def _spread(rgb: Image, alpha: Image, weights: NDArray[np.float32]) -> tuple[Image, Image]:
    """Each point of both spread over these weights, which need not add up to one."""
    kernel = weights / weights.sum()
    return (
        np.asarray(cv2.filter2D(rgb, -1, kernel), np.uint8),
        np.asarray(cv2.filter2D(alpha, -1, kernel), np.uint8),
    )


def blurred(rgb: Image, sigma: float) -> Image:
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma), np.uint8)


def _jpeg(rgb: Image, quality: int) -> Image:
    """MJPEG blocks, on a picture twice as large, as the camera compresses before we shrink."""
    height, width = rgb.shape[:2]
    large = cv2.resize(rgb, (2 * width, 2 * height)) if quality < 60 else rgb
    _, packed = cv2.imencode(".jpg", large, (cv2.IMWRITE_JPEG_QUALITY, quality))
    opened = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))
    if opened.shape[0] != height:
        opened = np.asarray(cv2.resize(opened, (width, height), interpolation=cv2.INTER_AREA))
    return np.asarray(opened, np.uint8)
