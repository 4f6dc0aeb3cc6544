"""NetworkInput: an I420 frame becomes the network's small RGB picture.

One of the two places where RGB exists. Each plane is halved by exact 2x2 means (which is what a
linear resize by one half is) while it has at least twice the grid's pixels, then resized: nothing
aliases, and no frame-sized array is written. The colors are mixed at the small size.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from segmentation.grid import Placement
from video.frame import CHROMA_NEUTRAL, LUMA_BLACK, LUMA_WHITE, Frame, Planes
from video.pixels import compiled

ImageBatch = NDArray[np.float32]
"""(1, 3, h, w), RGB 0..1."""

PAD = 114 / 255
"""The grey around a picture that does not fill the grid."""

# BT.601 limited range to RGB 0..1: what one step of luma or chroma adds.
_LUMA = 1 / (LUMA_WHITE - LUMA_BLACK)
_CHROMA_SPAN = 224.0
_RED_WEIGHT, _BLUE_WEIGHT = 0.299, 0.114
_GREEN_WEIGHT = 1 - _RED_WEIGHT - _BLUE_WEIGHT
_V_TO_RED = 2 * (1 - _RED_WEIGHT) / _CHROMA_SPAN
_U_TO_BLUE = 2 * (1 - _BLUE_WEIGHT) / _CHROMA_SPAN
_V_TO_GREEN = -_V_TO_RED * _RED_WEIGHT / _GREEN_WEIGHT
_U_TO_GREEN = -_U_TO_BLUE * _BLUE_WEIGHT / _GREEN_WEIGHT
_WEIGHTS = np.array([_LUMA, _V_TO_RED, _U_TO_GREEN, _V_TO_GREEN, _U_TO_BLUE], np.float32)


class NetworkInput:
    """Prepares frames; owns the one tensor that it hands out again and again."""

    def __init__(self) -> None:
        self._placement: Placement | None = None
        self._tensor: ImageBatch = np.zeros((1, 3, 0, 0), np.float32)

    def prepare(self, frame: Frame, placement: Placement) -> ImageBatch:
        """The frame at its place in the grid, grey around it; valid until the next call.

        The very same array comes back while the placement stays the same.
        """
        if placement != self._placement:
            width, height = placement.grid
            self._tensor = np.full((1, 3, height, width), PAD, np.float32)
            self._placement = placement
        luma, u_plane, v_plane = frame.shrunk(placement.size)
        to_rgb(
            luma, u_plane, v_plane, self._tensor[0, :, placement.rows, placement.columns]
        )  # fmt: skip
        return self._tensor


def to_rgb(luma: Planes, u_plane: Planes, v_plane: Planes, rgb: NDArray[np.float32]) -> None:
    """Mix three uint8 planes (h, w) into RGB 0..1, (3, h, w), in place."""
    if compiled.kernels is not None:
        compiled.kernels.rgb(luma, u_plane, v_plane, _WEIGHTS, rgb)
        return
    y = np.multiply(luma, np.float32(_LUMA), dtype=np.float32)
    y -= np.float32(LUMA_BLACK * _LUMA)
    u = np.subtract(u_plane, np.float32(CHROMA_NEUTRAL), dtype=np.float32)
    v = np.subtract(v_plane, np.float32(CHROMA_NEUTRAL), dtype=np.float32)
    red, green, blue = rgb
    np.multiply(v, np.float32(_V_TO_RED), out=red)
    np.multiply(u, np.float32(_U_TO_BLUE), out=blue)
    np.multiply(u, np.float32(_U_TO_GREEN), out=green)
    v *= np.float32(_V_TO_GREEN)
    green += v
    rgb += y
    np.clip(rgb, 0, 1, out=rgb)
