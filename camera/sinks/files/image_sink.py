"""Image sink: a folder that gets one PNG per composite, at the size that the input had."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from camera.sinks.admission import admitted
from camera.sinks.files.straight import straight_bgra
from media.pixels.rgb import Bytes
from video.composite import Composite
from video.errors import SinkError
from video.frame import LUMA_BLACK, LUMA_WHITE, Size, split

_FULL_OF_LIMITED = np.clip(
    np.rint((np.arange(256.0) - LUMA_BLACK) * 255 / (LUMA_WHITE - LUMA_BLACK)), 0, 255
).astype(np.uint8)
"""Luma 16..235 to grey 0..255; what lies outside is clipped."""

_OWN_NAME = re.compile(r"[0-9]{6,}\.png(\.part)?")


class ImageSink:
    """A folder of 000000.png, 000001.png, …: one per composite, in the order of `send`.

    Each is whole or not there. The pictures of an earlier run, `replaced`, stay until the first new
    one is on the disk.
    """

    size: Size | None = None

    def __init__(self, folder: Path, *, grey: bool, replaced: Sequence[Path] = ()) -> None:
        self.device = str(folder)
        self.closed = False
        self._folder = folder
        self._grey = grey
        self._replaced = replaced
        self._count = 0

    def send(self, composite: Composite) -> None:
        """Write it: color, with alpha where it has one, or (`grey`) its luma, stretched to 0..255.

        Raises:
            TypeError: it is not a Composite.
            SinkError: the disk is full or the folder may not be written.
        """
        picture = _visible(admitted(composite, self), grey=self._grey)
        path = self._folder / f"{self._count:06}.png"
        written = path.with_suffix(".png.part")
        try:
            with open(written, "wb", opener=_for_the_user_alone) as file:
                file.write(cv2.imencode(".png", picture)[1].tobytes())
            os.replace(written, path)
            self._remove_replaced(but=path)
        except OSError as error:
            with contextlib.suppress(OSError):
                written.unlink()
            raise SinkError(
                f"{path} cannot be written ({error.strerror}); expected a folder with room. "
                "Choose another --output"
            ) from error
        self._count += 1

    def _remove_replaced(self, *, but: Path) -> None:
        for old in self._replaced:
            if old != but:
                old.unlink(missing_ok=True)
        self._replaced = ()

    def close(self) -> None:
        """Nothing more is accepted; every picture is on disk already."""
        self.closed = True


def open_image_sink(
    folder: str | Path, *, grey: bool = False, overwrite: bool = False
) -> ImageSink:
    """A sink that fills the folder, which is made where it is missing, for the user alone.

    With `overwrite` the numbered pictures of an earlier run go, and nothing else, as soon as there
    is a new one.

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
    except OSError as error:
        raise SinkError(
            f"folder {folder} cannot be used ({error.strerror}); expected one that may be written. "
            "Choose another --output"
        ) from error
    replaced = [path for path in present if _OWN_NAME.fullmatch(path.name)]
    return ImageSink(folder, grey=grey, replaced=replaced)


def _for_the_user_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _visible(composite: Composite, *, grey: bool) -> Bytes:
    if composite.alpha is not None:
        return straight_bgra(composite)
    if grey:
        picture = cv2.LUT(split(composite.planes)[0], _FULL_OF_LIMITED)
    else:
        picture = cv2.cvtColor(composite.planes, cv2.COLOR_YUV2BGR_I420)
    width, height = composite.visible
    return np.asarray(picture, np.uint8)[:height, :width]
