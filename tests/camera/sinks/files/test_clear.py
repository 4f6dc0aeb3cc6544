"""Recordings that keep a transparent background: alpha, and nothing beneath where there is none."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageSequence

from camera.sinks.files.image_sink import open_image_sink
from camera.sinks.files.recorder import open_recorder
from media.clips.reader import Reader
from options import CLEAR_SUFFIXES
from tests.camera.media import noise
from tests.fakes import sealed
from video.composite import Composite
from video.frame import empty_planes, split


def clear(room: np.ndarray) -> Composite:
    """A person of luma 180 before a room of noise that is not seen: half there, half not."""
    planes = empty_planes((128, 64))
    y, u, v = split(planes)
    alpha = np.zeros((64, 128), np.uint8)
    alpha[:, :48], alpha[:, 48:64] = 255, 128
    person = np.full((64, 128), 180.0) + (room - 128.0) * (alpha == 0)
    y[:] = np.rint(16 + (person - 16) * (alpha / 255.0))
    u[:], v[:] = 128, 128
    return sealed(planes, alpha=alpha)


def test_pictures_keep_alpha_and_nothing_beneath_none(tmp_path: Path) -> None:
    sink = open_image_sink(tmp_path / "out")
    sink.send(clear(noise((64, 128)).astype(float)))
    bgra = cv2.imread(str(tmp_path / "out" / "000000.png"), cv2.IMREAD_UNCHANGED)
    assert bgra.shape == (64, 128, 4)
    assert np.unique(bgra[..., 3]).tolist() == [0, 128, 255]
    grey = round((180 - 16) * 255 / 219)
    assert np.abs(bgra[bgra[..., 3] > 0][:, :3].astype(int) - grey).max() <= 3
    assert bgra[bgra[..., 3] == 0].max() == 0


@pytest.mark.parametrize("suffix", [name for name in CLEAR_SUFFIXES if name != ".gif"])
def test_clips_keep_alpha_and_nothing_beneath_none(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    recorder = open_recorder(path, (128, 64), 25, stills=True, clear=True)
    for _ in range(3):
        recorder.send(clear(noise((64, 128)).astype(float)))
    recorder.close()
    reader = Reader(path)
    frame = reader.next()
    reader.close()
    assert frame is not None
    yuva = frame.reformat(format="yuva444p")
    planes = [
        np.frombuffer(bytes(plane), np.uint8).reshape(64, -1)[:, :128].astype(int)
        for plane in yuva.planes
    ]
    luma, alpha = planes[0], planes[3]
    assert np.abs(alpha[:, 4:40] - 255).max() <= 2
    assert np.abs(alpha[:, 52:60] - 128).max() <= 6
    assert alpha[:, 72:].max() <= 2
    assert np.abs(luma[:, 4:40] - 180).max() <= 4
    assert np.abs(luma[:, 52:60] - 180).max() <= 6
    assert luma[:, 72:].max() <= 20, "black, not the room"


def test_a_card_is_seen_whole(tmp_path: Path) -> None:
    sink = open_image_sink(tmp_path / "out")
    sink.send(sealed(np.full((96, 64), 100, np.uint8), kind="cover"))
    assert cv2.imread(str(tmp_path / "out" / "000000.png"), cv2.IMREAD_UNCHANGED).shape == (
        64,
        64,
        3,
    )


ROOM = (90, 60, 210)
"""Y, U, V of a room that a faulty composite has beneath alpha 0."""

PERSON = (180, 110, 150)


def moved(number: int) -> Composite:
    """A person who goes to the right: whole, faint at the left, half and more at the right."""
    planes, alpha = empty_planes((128, 64)), np.zeros((64, 128), np.uint8)
    at = 16 * number
    alpha[:, at : at + 8], alpha[:, at + 8 : at + 32], alpha[:, at + 32 : at + 40] = 100, 255, 160
    for plane, room, person, black in zip(split(planes), ROOM, PERSON, (16, 128, 128), strict=True):
        step = 128 // plane.shape[1]
        weight = alpha[::step, ::step] / 255.0
        seen = np.rint(black + (person - black) * weight)
        plane[:] = np.where(weight > 0, seen, room)
    return sealed(planes, alpha=alpha, captured_at=number / 10)


def test_a_gif_shows_a_pixel_or_not_and_knows_no_color_of_the_room(tmp_path: Path) -> None:
    path = tmp_path / "out.gif"
    recorder = open_recorder(path, (128, 64), 10, clear=True)
    for number in range(4):
        recorder.send(moved(number))
    recorder.close()
    with Image.open(path) as image:
        for number, frame in enumerate(ImageSequence.Iterator(image)):
            rgba = np.asarray(frame.convert("RGBA")).astype(int)
            there = np.zeros((64, 128), bool)
            there[:, 16 * number + 8 : 16 * number + 40] = True
            assert np.array_equal(rgba[..., 3], np.where(there, 255, 0)), number
            assert np.abs(rgba[there][:, 2::-1] - _bgr(PERSON)).max() <= 8
        assert number == 3
    for block in _palettes(path):
        assert np.abs(block - _bgr(ROOM)[::-1]).sum(axis=1).min() > 60


def _bgr(color: tuple[int, int, int]) -> np.ndarray:
    y, u, v = color
    i420 = np.array([[y, y], [y, y], [u, v]], np.uint8)
    return cv2.cvtColor(i420, cv2.COLOR_YUV2BGR_I420)[0, 0].astype(int)


def _palettes(path: Path) -> list[np.ndarray]:
    """Every color that the file names, in RGB, table by table."""
    gif = path.read_bytes()
    found: list[np.ndarray] = []

    def behind_table(flags: int, at: int) -> int:
        size = 3 * (2 << (flags & 7)) if flags & 0x80 else 0
        if size:
            found.append(np.frombuffer(gif, np.uint8, size, at).reshape(-1, 3).astype(int))
        return at + size

    at = behind_table(gif[10], 13)
    while gif[at] != 0x3B:
        # an extension, or a picture: its place, its table and the size of its codes
        at = at + 2 if gif[at] == 0x21 else behind_table(gif[at + 9], at + 10) + 1
        while gif[at]:  # blocks
            at += gif[at] + 1
        at += 1
    return found
