"""Image sink: a folder that gets one PNG per composite, at the size that the input had."""

from __future__ import annotations

import re
from pathlib import Path

import cv2
import numpy as np

from camera.admission import admitted
from camera.convert import Bytes
from video.composite import Composite
from video.errors import SinkError
from video.frame import LUMA_BLACK, LUMA_WHITE, Size, split

_FULL_OF_LIMITED = np.clip(
    np.rint((np.arange(256.0) - LUMA_BLACK) * 255 / (LUMA_WHITE - LUMA_BLACK)), 0, 255
).astype(np.uint8)
"""Luma 16..235 to grey 0..255; what lies outside is clipped."""

_OWN_NAME = re.compile(r"[0-9]{6,}\.png")


class ImageSink:
    """A folder of 000000.png, 000001.png, …: one per composite, in the order of `send`."""

    size: Size | None = None

    def __init__(self, folder: Path, *, grey: bool) -> None:
        self.device = str(folder)
        self.closed = False
        self._folder = folder
        self._grey = grey
        self._count = 0

    def send(self, composite: Composite) -> None:
        """Write it: color, or (`grey`) its luma stretched to 0..255, as a matte is read.

        Raises:
            TypeError: it is not a Composite.
            SinkError: the disk is full or the folder may not be written.
        """
        picture = _visible(admitted(composite, self), grey=self._grey)
        path = self._folder / f"{self._count:06}.png"
        try:
            path.write_bytes(cv2.imencode(".png", picture)[1].tobytes())
        except OSError as error:
            path.unlink(missing_ok=True)
            raise SinkError(
                f"{path} cannot be written ({error.strerror}); expected a folder with room. "
                "Choose another --output"
            ) from error
        self._count += 1

    def close(self) -> None:
        """Nothing more is accepted; every picture is on disk already."""
        self.closed = True


def open_image_sink(
    folder: str | Path, *, grey: bool = False, overwrite: bool = False
) -> ImageSink:
    """A sink that fills the folder, which is made where it is missing, for the user alone.

    `overwrite` removes the numbered pictures of an earlier run, and nothing else.

    Raises:
        SinkError: the folder holds files and `overwrite` is not given, or it cannot be made.
    """
    folder = Path(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        present = sorted(folder.iterdir())
        if present and not overwrite:
            raise SinkError(
                f"folder {folder} holds {len(present)} files, such as {present[0].name}; "
                "expected an empty one. Choose another, or give --overwrite"
            )
        for path in present:
            if _OWN_NAME.fullmatch(path.name):
                path.unlink()
    except OSError as error:
        raise SinkError(
            f"folder {folder} cannot be used ({error.strerror}); expected one that may be written. "
            "Choose another --output"
        ) from error
    return ImageSink(folder, grey=grey)


def _visible(composite: Composite, *, grey: bool) -> Bytes:
    if grey:
        picture = cv2.LUT(split(composite.planes)[0], _FULL_OF_LIMITED)
    else:
        picture = cv2.cvtColor(composite.planes, cv2.COLOR_YUV2BGR_I420)
    width, height = composite.visible
    return np.asarray(picture, np.uint8)[:height, :width]
