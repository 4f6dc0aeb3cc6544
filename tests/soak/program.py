"""What the user of a soak does: rounds of changes, drawn from a seed, each ending at rest.

Every round has every kind of background, every switch on at least once, a cover, another quality,
another virtual camera, and a camera that is unplugged and plugged in again. It ends with the
settings of a first start, so that memory is compared where it should be the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Literal

import cv2
from numpy.random import Generator

from settings import RANGES, Settings
from tests.faults.programs.clips import write_room_clip
from tests.leaks import Room

Event = Literal["quality", "camera", "unplug", "sink", "rest"]

EVENTS: tuple[Event, ...] = ("quality", "camera", "unplug", "sink")
SWITCHES = tuple(
    field.name for field in fields(Settings) if field.type == "bool" and field.name != "covered"
)


@dataclass(frozen=True)
class Step:
    """Settings to put in force, and what else happens at that moment."""

    settings: Settings
    event: Event | None = None


def rounds(random: Generator, files: list[str]) -> Iterator[list[Step]]:
    """Rounds without end; `files` are backgrounds."""
    while True:
        backgrounds = ["blur", "blur", "blur", "matte", _color(random), *files]
        steps = [Step(_settings(random, name, n)) for n, name in enumerate(backgrounds)]
        steps.append(Step(replace(steps[0].settings, covered=True)))
        steps += [
            Step(_settings(random, "blur", int(random.integers(9))), event) for event in EVENTS
        ]
        random.shuffle(steps)  # type: ignore[arg-type]
        yield [*steps, Step(Settings(), "rest")]


def write_backgrounds(folder: Path, key: int) -> list[str]:
    """A large picture and a clip of two seconds, that no camera of the soak looks at."""
    picture, clip = folder / "beach.png", folder / "waves.mkv"
    blurred = cv2.GaussianBlur(Room((1920, 1080), key + 1).luma, (0, 0), 4)
    cv2.imwrite(str(picture), blurred)
    write_room_clip(clip, Room((640, 360), key + 2), 50)
    return [str(picture), str(clip)]


def _settings(random: Generator, background: str, number: int) -> Settings:
    """Each switch is on in every step whose number it divides, and by chance."""
    on = {
        name: bool(number % len(SWITCHES) == place or random.integers(2))
        for place, name in enumerate(SWITCHES)
    }
    return Settings(
        background=background,
        blur_percent=int(random.integers(len(RANGES["blur_percent"]))),
        feather_px=int(random.integers(len(RANGES["feather_px"]))),
        **on,
    )


def _color(random: Generator) -> str:
    return "#" + "".join(f"{value:02x}" for value in random.integers(0, 256, 3))
