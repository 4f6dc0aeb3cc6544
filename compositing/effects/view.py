"""View: the camera's picture as its user wants it: turned, zoomed, flipped, in better light.

Turning comes before the network, which knows upright people. Zoom, flip and color come after it:
it sees the whole picture, and nothing that is tuned by eye moves the matte. Frame and alpha are cut
and flipped alike; a setting at rest costs nothing.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from compositing.effects.crop import Crop, Cropper, settled
from settings import Settings
from video.frame import (
    CHROMA_NEUTRAL,
    LUMA_BLACK,
    LUMA_WHITE,
    Alpha,
    Frame,
    Planes,
    Size,
    empty_planes,
    split,
)

QUARTERS = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}

GAMMA_OF_FULL = 2.0
"""Exponent of the luma at brightness -100; its inverse at 100."""

GAIN_OF_FULL = 1.8
"""Slope of the luma about middle gray at contrast 100; its inverse at -100."""

WARMTH_OF_FULL = 0.1
"""Share of the luma that warmth 100 takes from blue; red gets four fifths of it."""

_TABLES_KEPT = 8

Table = NDArray[np.uint8]


class View:
    """Owns what it returns; each result is valid until the next call of the same method."""

    def __init__(self) -> None:
        self._cropper = Cropper()
        self._flipped: Planes | None = None
        self._alpha: Alpha | None = None
        self._colored: Planes | None = None

    def shown(self, frame: Frame, alpha: Alpha, settings: Settings) -> tuple[Frame, Alpha]:
        """Frame and alpha zoomed, flipped and colored; the very inputs where nothing is asked for.

        `alpha` is (H, W) uint8 and belongs to the frame; both come back at the frame's size.
        """
        if settings.zoom_percent > 100:
            frame, alpha = self._cropper.cut(frame, alpha, crop_of(settings, frame.size))
        if settings.flip:
            frame, alpha = self._flip(frame, alpha)
        if settings.is_colored:
            frame = self._color(frame, settings)
        return frame, alpha

    def _flip(self, frame: Frame, alpha: Alpha) -> tuple[Frame, Alpha]:
        self._flipped = _like(frame, self._flipped)
        if self._alpha is None or self._alpha.shape != alpha.shape:
            self._alpha = np.empty_like(alpha)
        views = (frame.y, frame.u, frame.v)
        for plane, into in zip(views, split(self._flipped), strict=True):
            cv2.flip(plane, 1, dst=into)
        cv2.flip(alpha, 1, dst=self._alpha)
        return replace(frame, planes=self._flipped), self._alpha

    def _color(self, frame: Frame, settings: Settings) -> Frame:
        self._colored = _like(frame, self._colored)
        light, tint = luma_table(settings), chroma_table(settings.saturation)
        y, u, v = split(self._colored)
        for plane, table, into in ((frame.y, light, y), (frame.u, tint, u), (frame.v, tint, v)):
            if table is None:
                np.copyto(into, plane)
            else:
                cv2.LUT(plane, table, dst=into)
        if settings.warmth:
            half = cv2.resize(y, (u.shape[1], u.shape[0]))
            share = WARMTH_OF_FULL * settings.warmth / 100
            for plane, part in ((u, -share), (v, 0.8 * share)):
                cv2.addWeighted(plane, 1, half, part, -part * LUMA_BLACK, dst=plane)
        return replace(frame, planes=self._colored)


def turned(frame: Frame, settings: Settings, size: Size | None) -> Frame:
    """The frame turned clockwise, in an array of its own; the frame itself at rotation 0.

    One that lies on its side afterwards is cut to the shape of `size` at the height of `pan_y`.
    """
    if settings.rotation == 0:
        return frame
    width, height = frame.size
    upright = settings.rotation == 180
    planes = empty_planes((width, height) if upright else (height, width))
    views = (frame.y, frame.u, frame.v)
    for plane, into in zip(views, split(planes), strict=True):
        cv2.rotate(plane, QUARTERS[settings.rotation], dst=into)
    zoom = frame.zoom if upright else frame.zoom * height / width
    whole = Frame(planes, frame.index, frame.captured_at, zoom=zoom)
    return whole if upright or size is None else _band(whole, size, settings.pan_y)


def _band(frame: Frame, size: Size, pan: int) -> Frame:
    """The rows of a picture that is too tall for `size`, from its top (-100) to its foot (100)."""
    width, height = frame.size
    rows = min(max(2 * round(width * size[1] / size[0] / 2), 2), height)
    top = 2 * round((height - rows) * (pan + 100) / 400)
    planes = empty_planes((width, rows))
    for plane, into, unit in zip(
        (frame.y, frame.u, frame.v), split(planes), (1, 2, 2), strict=True
    ):
        np.copyto(into, plane[top // unit : (top + rows) // unit])
    return Frame(planes, frame.index, frame.captured_at, zoom=frame.zoom * height / rows)


def crop_of(settings: Settings, size: Size) -> Crop:
    """The part of a picture of that size that zoom and pan show; it needs no sampling."""
    width = size[0] * 100 / settings.zoom_percent
    free_x, free_y = size[0] - width, size[1] * (1 - width / size[0])
    middle = Crop(
        size[0] / 2 + free_x / 2 * settings.pan_x / 100,
        size[1] / 2 + free_y / 2 * settings.pan_y / 100,
        width,
    )
    return settled(middle, size)


def luma_table(settings: Settings) -> Table | None:
    """What each luma becomes; None where all stay what they are."""
    if not (settings.brightness or settings.contrast):
        return None
    return _luma_table(settings.brightness, settings.contrast)


@lru_cache(maxsize=_TABLES_KEPT)
def _luma_table(brightness: int, contrast: int) -> Table:
    light = np.clip((np.arange(256) - LUMA_BLACK) / (LUMA_WHITE - LUMA_BLACK), 0, 1)
    light **= GAMMA_OF_FULL ** (-brightness / 100)
    light = np.clip(0.5 + (light - 0.5) * GAIN_OF_FULL ** (contrast / 100), 0, 1)
    return np.asarray(np.rint(LUMA_BLACK + (LUMA_WHITE - LUMA_BLACK) * light), np.uint8)


@lru_cache(maxsize=_TABLES_KEPT)
def chroma_table(saturation: int) -> Table | None:
    """What each chroma becomes; None where all stay what they are."""
    if not saturation:
        return None
    tint = (np.arange(256) - CHROMA_NEUTRAL) * (1 + saturation / 100)
    return np.asarray(np.clip(np.rint(tint + CHROMA_NEUTRAL), 16, 240), np.uint8)


def _like(frame: Frame, planes: Planes | None) -> Planes:
    """The planes if they have the frame's size, else new ones."""
    if planes is None or planes.shape != frame.planes.shape:
        return empty_planes(frame.size)
    return planes
