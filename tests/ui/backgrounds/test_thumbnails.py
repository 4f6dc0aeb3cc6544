"""Thumbnails: pictures, loops and what is neither, cut to a tile."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.backgrounds.thumbnails import THUMBNAIL_SIZE, Thumbnails, thumbnail_of

GREEN_BGR = (40, 200, 30)


def loop(path: Path) -> str:
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for _ in range(3):
            rgb = np.full((64, 96, 3), GREEN_BGR[::-1], np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(rgb, format="rgb24")))
        container.mux(stream.encode(None))
    return str(path)


def middle(image: QImage) -> tuple[int, int, int]:
    color = image.pixelColor(image.width() // 2, image.height() // 2)
    return color.red(), color.green(), color.blue()


@pytest.mark.parametrize("size", [(600, 400), (60, 900), (60, 40)])
@pytest.mark.parametrize("suffix", ["png", "jpg", "webp", "bmp"])
def test_a_picture_fills_the_tile_whatever_its_aspect(
    tmp_path: Path, size: tuple[int, int], suffix: str
) -> None:
    path = str(tmp_path / f"picture.{suffix}")
    cv2.imwrite(path, np.full((size[1], size[0], 3), GREEN_BGR, np.uint8))
    image = thumbnail_of(path)
    assert image.size() == THUMBNAIL_SIZE
    assert np.allclose(middle(image), GREEN_BGR[::-1], atol=6)


def test_a_loop_shows_its_first_frame(tmp_path: Path) -> None:
    image = thumbnail_of(loop(tmp_path / "waves.mp4"))
    assert image.size() == THUMBNAIL_SIZE
    assert np.allclose(middle(image), GREEN_BGR[::-1], atol=12)


@pytest.mark.parametrize("name", ["broken.jpg", "broken.mp4", "broken.gif", "absent.png"])
def test_what_cannot_be_read_is_a_null_image_and_no_exception(tmp_path: Path, name: str) -> None:
    if not name.startswith("absent"):
        (tmp_path / name).write_bytes(b"\xff\xd8 this is no picture")
    assert thumbnail_of(str(tmp_path / name)).isNull()


def test_a_thumbnail_is_read_once_and_then_at_hand(tmp_path: Path, qtbot: QtBot) -> None:
    path = str(tmp_path / "picture.png")
    cv2.imwrite(path, np.full((40, 60, 3), GREEN_BGR, np.uint8))
    thumbnails = Thumbnails()
    with qtbot.waitSignal(thumbnails.ready) as ready:
        assert thumbnails.request(path) is None
    assert ready.args
    assert ready.args[0] == path
    again = thumbnails.request(path)
    assert again
    assert again.size() == THUMBNAIL_SIZE
    thumbnails.close()
    thumbnails.close()
