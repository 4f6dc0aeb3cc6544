"""Rooms with lettering and posters in them, and the blur as the app makes it."""

from __future__ import annotations

import random
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from compositing.backgrounds.blur import Blur
from compositing.effects.crop import Cropper, whole
from settings import Settings
from video.frame import Frame, Size

Picture = NDArray[np.uint8]
"""BGR, (h, w, 3)."""

LETTERS_SHARE = 1 / 20
"""Height of the lettering, as a share of the frame's: what one reads across a room."""

WORDS = (
    "INVOICE PASSWORD MEDICAL HOSPITAL CONTRACT CONFIDENTIAL SALARY ADDRESS BERLIN LONDON",
    "PAYMENT DOCTOR POLICE LAWYER SCHOOL FAMILY SECRET ACCOUNT NUMBER STREET",
)

INKS = (
    ((0, 0, 0), (255, 255, 255)),
    ((255, 255, 255), (20, 20, 20)),
    ((30, 30, 160), (230, 240, 240)),
)
"""Ink and paper: black on white, white on black, red on cream."""


@dataclass(frozen=True)
class Sign:
    """A word that hangs in a room, and the box of its paper: left, top, right, bottom."""

    word: str
    box: tuple[int, int, int, int]


def with_signs(room: Picture, size: Size, key: int) -> tuple[Picture, list[Sign]]:
    """The room at that size with three signs in it; the same for the same key."""
    picture, dice = filled(room, size), random.Random(key)
    words = dice.sample(" ".join(WORDS).split(), len(INKS))
    signs = []
    for place, (word, (ink, paper)) in enumerate(zip(words, INKS, strict=True)):
        left = (0.5 if place == 1 else 0.06) + dice.uniform(0, 0.04)
        at = round(left * size[0]), round((0.1 + 0.28 * place) * size[1])
        signs.append(Sign(word, _hang(picture, word, at, (ink, paper))))
    return picture, signs


def filled(picture: Picture, size: Size) -> Picture:
    """The picture cropped and scaled to fill that size; a copy."""
    height, width = picture.shape[:2]
    scale = max(size[0] / width, size[1] / height)
    grown = cv2.resize(picture, (round(width * scale + 0.5), round(height * scale + 0.5)))
    top, left = (grown.shape[0] - size[1]) // 2, (grown.shape[1] - size[0]) // 2
    return np.array(grown[top : top + size[1], left : left + size[0]], np.uint8)


def blurred(picture: Picture, percent: int, *, lens: bool = False, zoom: float = 1.0) -> Picture:
    """What a meeting sees of the picture with nobody in it, its middle enlarged by `zoom`."""
    height, width = picture.shape[:2]
    frame = Frame(np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8), 0, 0.0)
    nobody = np.zeros((height, width), np.uint8)
    if zoom > 1:
        crop = whole(frame.size)._replace(width=width / zoom)
        frame, nobody = Cropper().cut(frame, nobody, crop)
    planes = Blur().render(frame, nobody, Settings(blur_percent=percent, lens_blur=lens))
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), np.uint8)


def drawn_room(key: int) -> Picture:
    """A wall with shelves, a window and a desk; no photograph is needed for it."""
    dice = np.random.default_rng(key)
    room = np.full((360, 640, 3), dice.integers(110, 200, 3), np.uint8)
    for _ in range(40):
        left, top = (int(value) for value in dice.integers((0, 0), (600, 330)))
        color = tuple(int(value) for value in dice.integers(20, 235, 3))
        right, bottom = left + int(dice.integers(8, 90)), top + int(dice.integers(8, 70))
        cv2.rectangle(room, (left, top), (right, bottom), color, -1)
    return room


def _hang(
    picture: Picture, word: str, at: tuple[int, int], colors: tuple[tuple[int, ...], ...]
) -> tuple[int, int, int, int]:
    """Paints a sign with that word; the box of its paper."""
    ink, paper = colors
    height = round(picture.shape[0] * LETTERS_SHARE)
    stroke, pad = max(1, round(height / 6)), round(height * 0.8)
    scale = cv2.getFontScaleFromHeight(cv2.FONT_HERSHEY_DUPLEX, height, stroke)
    (wide, high), _ = cv2.getTextSize(word, cv2.FONT_HERSHEY_DUPLEX, scale, stroke)
    left, top = at
    box = left - pad, top - pad, left + wide + pad, top + high + pad
    cv2.rectangle(picture, box[:2], box[2:], paper, -1)
    where = (left, top + high)
    cv2.putText(picture, word, where, cv2.FONT_HERSHEY_DUPLEX, scale, ink, stroke, cv2.LINE_AA)
    return box
