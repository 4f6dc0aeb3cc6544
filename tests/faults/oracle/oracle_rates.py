"""The oracle's own errors: how often it cries wolf, and how often it overlooks a raw block."""

from __future__ import annotations

import cv2
import numpy as np

from camera.sources.demo import open_demo
from compositing.backgrounds.blur import Blur
from compositing.cover import cover
from settings import PERCENT, Settings
from tests.leaks import BLOCK, LeakOracle, Room, person_alpha
from video.frame import Alpha, Frame, Planes, Size, split

SIZE: Size = (320, 180)


def without_the_room(room: Room, trial: int, random: np.random.Generator) -> Planes:
    """A picture in which nothing of the room is raw: one of five kinds, in turn."""
    frame = room.frame(trial)
    match trial % 5:
        case 0:
            return Room(room.size, int(random.integers(1 << 30)) + 1).planes(trial)
        case 1:
            return cover(room.size, f"reason {trial}", 0, 0.0).planes
        case 2:
            demo = open_demo(room.size, 30, pause=lambda _: False)
            grab = demo.grab()
            assert grab is not None
            return grab.retrieve().planes
        case 3:
            flat = np.full_like(frame.planes, int(random.integers(16, 235)))
            return flat + random.integers(0, 3, flat.shape, np.uint8)
        case _:
            return blurred(frame, int(random.integers(len(PERCENT))), lens=trial % 2 == 0)


def blurred(frame: Frame, percent: int, *, lens: bool) -> Planes:
    """The room as the app blurs it at most so sharply, without a person in the way."""
    settings = Settings(blur_percent=percent, lens_blur=lens)
    return Blur().render(frame, alpha_of(frame), settings)


def alpha_of(frame: Frame) -> Alpha:
    """Full-size alpha of the person in the frame."""
    small = (255 * person_alpha(frame, (80, 46))).astype(np.uint8)
    return np.asarray(cv2.resize(small, frame.size), np.uint8)


def count_false_alarms(trials: int) -> int:
    """How many of so many pictures without the room make the oracle cry."""
    random = np.random.default_rng(1)
    room = Room(SIZE, 7)
    oracle = LeakOracle([room.luma])
    return sum(oracle.leaks(without_the_room(room, trial, random)) for trial in range(trials))


def count_misses(trials: int, contrast: float) -> int:
    """How many of so many raw blocks of 8 x 8 pixels at that contrast are overlooked."""
    random = np.random.default_rng(2)
    room = Room(SIZE, 8)
    oracle = LeakOracle([room.luma])
    misses = 0
    for trial in range(trials):
        planes = without_the_room(room, trial, random).copy()
        luma = split(planes)[0]
        top = int(random.integers(SIZE[1] - BLOCK + 1))
        left = int(random.integers(SIZE[0] - BLOCK + 1))
        block = slice(top, top + BLOCK), slice(left, left + BLOCK)
        mixed = luma[block].mean() * (1 - contrast) + room.luma[block] * contrast
        luma[block] = np.rint(mixed)
        misses += not oracle.leaks(planes)
    return misses
