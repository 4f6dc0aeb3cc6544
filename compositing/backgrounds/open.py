"""What can stand behind the person: the blurred room, a color, a picture, a loop, nothing, or just
the matte.

Every Background also says which person stands before it (`person`): the frame's own, the frame's
with the old room taken out of its edges, or, for the matte, the matte.
"""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from background_choice import BackgroundChoice
from compositing.backgrounds.blur import Blur
from compositing.foreground import Foreground
from language.translation import tr
from settings import Settings
from video.errors import SourceError
from video.frame import (
    CHROMA_NEUTRAL,
    LUMA_BLACK,
    LUMA_WHITE,
    Alpha,
    Frame,
    Planes,
    empty_planes,
    split,
)
from video.protocols import Background


class Color:
    """The Background of one color."""

    def __init__(self, color: str) -> None:
        """`color` is '#rrggbb'."""
        self._yuv = yuv_of(color)
        self._planes: Planes | None = None
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """Planes of that color; the same array as long as the size stays."""
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes = empty_planes(frame.size)
            for plane, value in zip(split(self._planes), self._yuv, strict=True):
                plane[:] = value
        return self._planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release."""


class Matte:
    """The matte itself: black is room, white is person, gray is alpha; nobody stands before it."""

    def __init__(self) -> None:
        self._planes: Planes | None = None

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """Gray planes of the alpha, limited range; valid until the next call."""
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes = empty_planes(frame.size)
            self._planes[frame.size[1] :] = CHROMA_NEUTRAL
        span = (LUMA_WHITE - LUMA_BLACK) / 255
        cv2.convertScaleAbs(alpha, split(self._planes)[0], span, LUMA_BLACK)
        return self._planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The matte in the person's place: mixed with itself it stays what it is."""
        return replace(frame, planes=planes)

    def close(self) -> None:
        """Nothing to release."""


class Transparent(Color):
    """Black for the eye; with the alpha that the composite keeps, nothing for an editor."""

    def __init__(self) -> None:
        super().__init__("#000000")

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges; no light of a scene."""
        unlit = replace(settings, light_wrap=False, color_match=False)
        return super().person(frame, alpha, planes, unlit)


class Off:
    """No background at all: the effect is off, and nothing may be composited."""

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """Never returns.

        Raises:
            PermissionError: always; the raw frame goes through `passthrough` and its consent alone.
        """
        raise PermissionError("the effect is off; expected passthrough() with the user's consent")

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """Never returns, for the same reason."""
        raise PermissionError("the effect is off; expected passthrough() with the user's consent")

    def close(self) -> None:
        """Nothing to release."""


def open_background(choice: BackgroundChoice, *, live: bool = True) -> Background:
    """The background of that choice, its file opened and checked.

    Raises:
        BackgroundError: the picture or clip is missing, damaged or too large.
    """
    match choice.kind:
        case "blur":
            return Blur()
        case "color":
            return Color(choice.value)
        case "image" | "loop":
            return _open_file(Path(choice.value).expanduser())
        case "drawn":
            from compositing.backgrounds.drawn import open_drawn

            return open_drawn(choice.value.partition(":")[2], live=live)
        case "slides":
            from compositing.backgrounds.slides import open_slides

            return open_slides(Path(choice.value.partition(":")[2]).expanduser(), live=live)
        case "matte":
            return Matte()
        case "transparent":
            return Transparent()
        case "off":
            return Off()


def _open_file(path: Path) -> Background:
    """A picture or a loop, by what the file holds."""
    from compositing.backgrounds.loop import open_loop  # FFmpeg is not needed to blur
    from compositing.backgrounds.picture import BackgroundError, open_picture
    from media.kinds import kind_of

    try:
        kind = kind_of(path)
    except SourceError as error:
        raise BackgroundError(tr("background {why}", why=error)) from error
    return open_picture(path) if kind == "picture" else open_loop(path)


def yuv_of(color: str) -> tuple[int, int, int]:
    """Y, U, V (BT.601, limited range) of '#rrggbb'."""
    bgr = [int(color[start : start + 2], 16) for start in (5, 3, 1)]
    planes = cv2.cvtColor(np.full((2, 2, 3), bgr, np.uint8), cv2.COLOR_BGR2YUV_I420)
    y, u, v = split(np.asarray(planes, np.uint8))
    return int(y[0, 0]), int(u[0, 0]), int(v[0, 0])
