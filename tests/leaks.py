"""The leak oracle: tells from a picture alone whether a block of the raw room is in it.

`Room` paints a scene whose room carries a dense texture that nobody can guess without its key: one
independent random gray level per pixel. `LeakOracle` knows the texture and looks at what went out.
In every 8 x 8 window it correlates the luma with the texture (zero mean, normalized). A window that
does not stem from the room correlates by chance only, whatever it shows, because the texture is
random: the chance of a correlation above `THRESHOLD` in 64 samples is 5e-13. A raw block, even at
a twentieth of its contrast or encoded by H.264, correlates above 0.9. A blurred room correlates by
the weight of its kernel's middle: from sigma 1.5 pixels on it raises no alarm.

What it cannot see: a room moved, scaled or mirrored (a test gives further references where a stage
does that), a leak in the chroma alone, and contrast below two gray levels.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import CoarseAlpha, Frame, Planes, Size, empty_planes, split

THRESHOLD = 0.75
BLOCK = 8
LEAST_STD = 1.0
"""Gray levels: a window flatter than this shows nothing."""

ROOM_LEVELS = (32, 220)
PERSON_U, PERSON_V = 100, 160
"""The person's chroma; the room's is neutral."""

Real = NDArray[np.float32]


@dataclass(frozen=True)
class Person:
    """Where the person stands: middle and half axes in pixels."""

    x: int
    y: int
    half_width: int
    half_height: int


class Room:
    """A keyed room of one size, and frames of it with a person who moves."""

    def __init__(self, size: Size, key: int) -> None:
        self.size = size
        self._random = np.random.default_rng(key)
        self.luma = self._random.integers(*ROOM_LEVELS, (size[1], size[0]), np.uint8)
        self._phase = float(self._random.uniform(0, 6.28))

    def person(self, index: int) -> Person:
        """Where the person is in that frame: 3 % of the width away from the last one, at most."""
        width, height = self.size
        x = width * (0.5 + 0.15 * np.sin(self._phase + index / 5))
        return Person(round(x), round(0.62 * height), round(0.2 * width), round(0.4 * height))

    def planes(self, index: int) -> Planes:
        """The raw picture of that moment."""
        planes = empty_planes(self.size)
        y, u, v = split(planes)
        y[:], u[:], v[:] = self.luma, 128, 128
        who = self.person(index)
        inside = _ellipse(self.size, who)
        rows = np.arange(self.size[1])[:, None] * np.ones(self.size[0])[None]
        y[inside] = (90 + 80 * rows / self.size[1]).astype(np.uint8)[inside]
        whole = inside[::2, ::2] & inside[1::2, ::2] & inside[::2, 1::2] & inside[1::2, 1::2]
        u[whole], v[whole] = PERSON_U, PERSON_V
        return planes

    def frame(self, index: int) -> Frame:
        """The same as a frame."""
        return Frame(self.planes(index), index, float(index))

    def empty(self) -> Frame:
        """The room without anybody in it."""
        planes = empty_planes(self.size)
        y, u, v = split(planes)
        y[:], u[:], v[:] = self.luma, 128, 128
        return Frame(planes, 0, 0.0)


def person_alpha(frame: Frame, grid: Size) -> CoarseAlpha:
    """Coarse alpha of the person in that very frame, one cell inside of the true edge.

    Stretched to full size it is 0 wherever any room is.
    """
    skin = (frame.v > (128 + PERSON_V) // 2).astype(np.float32)
    share = cv2.resize(skin, grid, interpolation=cv2.INTER_AREA)
    inside = (share > 0.999).astype(np.uint8)
    kernel = np.ones((3, 3), np.uint8)
    return cv2.erode(inside, kernel, borderType=cv2.BORDER_REPLICATE).astype(np.float32)


class LeakOracle:
    """Looks for windows of known textures in pictures of the textures' size."""

    def __init__(self, references: Iterable[NDArray[np.uint8]]) -> None:
        self._references = [_Reference(texture) for texture in references]

    def strongest(self, planes: Planes) -> float:
        """The highest correlation of any 8 x 8 window with a texture at the same place."""
        luma = _centered(split(planes)[0])
        return max(reference.correlate(luma) for reference in self._references)

    def leaks(self, planes: Planes) -> bool:
        """Whether a block of the raw room is in it."""
        return self.is_leak(self.strongest(planes))

    @staticmethod
    def is_leak(correlation: float) -> bool:
        """Whether windows that do not stem from the room never correlate so strongly."""
        return correlation > THRESHOLD


class _Reference:
    """One texture; float32 around middle gray is as good as float64 here and twice as quick."""

    def __init__(self, texture: NDArray[np.uint8]) -> None:
        self._texture = _centered(texture)
        self._mean = _means(self._texture)
        variance = _means(self._texture**2) - self._mean**2
        self._one_by_variance = (1 / np.maximum(variance, 1e-6)).astype(np.float32)

    def correlate(self, luma: Real) -> float:
        mean = _means(luma)
        variance = cv2.subtract(_means(cv2.multiply(luma, luma)), cv2.multiply(mean, mean))
        product = _means(cv2.multiply(luma, self._texture))
        covariance = cv2.subtract(product, cv2.multiply(mean, self._mean))
        signed_square = cv2.multiply(covariance, np.abs(covariance))
        squared = cv2.divide(cv2.multiply(signed_square, self._one_by_variance), variance)
        squared[variance <= LEAST_STD**2] = 0
        return float(np.sqrt(max(squared.max(), 0)))


def _centered(luma: NDArray[np.uint8]) -> Real:
    return luma.astype(np.float32) - 128


def _means(plane: Real) -> Real:
    """The mean of every window that lies wholly inside."""
    filtered = cv2.boxFilter(plane, cv2.CV_32F, (BLOCK, BLOCK), anchor=(0, 0))
    return np.asarray(filtered[: 1 - BLOCK, : 1 - BLOCK], np.float32)


def _ellipse(size: Size, who: Person) -> NDArray[np.bool_]:
    drawn = np.zeros((size[1], size[0]), np.uint8)
    axes = (who.half_width, who.half_height)
    cv2.ellipse(drawn, (who.x, who.y), axes, 0, 0, 360, 1, -1)
    return drawn.astype(bool)
