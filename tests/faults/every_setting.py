"""The leak oracle over the settings: every value of every setting, alone and in pairs.

    python -m tests.faults.every_setting        all of it, some minutes; --docs writes the page

Each combination is a run of frames through the real path, refiner and all, over a room that the
oracle knows. The person is found a cell inside of the true edge: whatever raw room is in a picture
was put there by a setting. What turns, cuts, flips and colors a picture does so to the known room.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields, replace
from itertools import combinations, product
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from background_choice import parse_background
from compositing.effects.crop import Crop, Cropper
from compositing.effects.view import View, turned
from language.languages import SYSTEM
from pipeline import Pipeline
from segmentation.refine.guided import GuidedRefiner
from settings import RANGES, SHORTCUT_CHOICES, Settings
from stages.parts import Parts
from tests.fakes import ManualClock
from tests.faults.oracle.framed import WatchedFraming, tight
from tests.faults.oracle.likeness import BLOCK, correlates
from tests.faults.rig import RoomSegmenter
from tests.leaks import LeakOracle, Room
from tests.page import fill
from video.frame import Frame, Grab, Size, split
from video.pixels.fit import fit

SIZE: Size = (320, 180)
FRAMES = 2
"""Composites that are looked at for each combination."""

MOST_STEPS = 8
"""Frames until they must have come: turning the picture covers it for a few."""

Change = dict[str, Any]


def values_of(name: str, picture: str, *, all_of_them: bool = True) -> list[Any]:
    """Every value of a setting, or of a long range about twenty; a background of each kind."""
    if name in RANGES:
        values = list(RANGES[name])
        step = 1 if all_of_them else max(len(values) // 20, 1)
        return sorted({*values[::step], values[-1], getattr(Settings(), name)})
    known: dict[str, list[Any]] = {
        "background": ["blur", "#204060", "matte", picture],
        "shortcuts": list(SHORTCUT_CHOICES),
        "camera_knobs": ["", "focus=30 gain=8"],
        "language": [SYSTEM, "en", "de"],
        **{words: ["", "Ada Lovelace"] for words in ("card_words", "tag_name", "tag_title")},
        **{file: ["", picture] for file in ("card_picture", "tag_logo")},
    }
    return [False, True] if isinstance(getattr(Settings(), name), bool) else known[name]


def alone(picture: str, *, all_of_them: bool = True) -> Iterator[Change]:
    """Each value of each setting, the rest at its default."""
    for field in fields(Settings):
        for value in values_of(field.name, picture, all_of_them=all_of_them):
            yield {field.name: value}


def pairs(picture: str) -> Iterator[Change]:
    """Each pair of values of each two settings; of a long range about twenty values."""
    for one, other in combinations(fields(Settings), 2):
        first, second = (
            values_of(field.name, picture, all_of_them=False) for field in (one, other)
        )
        for value, beside in product(first, second):
            yield {one.name: value, other.name: beside}


@contextmanager
def quick_framing() -> Iterator[None]:
    """Auto framing that closes in within a frame or two, on a person without head and shoulders."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("compositing.effects.framing.crop_for", tight)
        for name, value in (("PACE", 60.0), ("SMOOTHING_S", 0.01), ("DOUBT_S", 0.0)):
            patch.setattr(f"compositing.effects.framing.{name}", value)
        yield


class Judge:
    """Runs settings over a room and counts what shows it."""

    def __init__(self, key: int = 5) -> None:
        from compositing.backgrounds.open import open_background

        self.room = Room(SIZE, key)
        self._oracle = LeakOracle([self.room.luma])
        parts = Parts(
            RoomSegmenter(),
            GuidedRefiner(),
            lambda settings: open_background(parse_background(settings.background)),
            fit,
        )
        self.pipeline = Pipeline(parts, Settings(), ManualClock())
        self._framing = self.pipeline._look.framing = WatchedFraming()
        self._index = self.shown = self.cut = 0
        for _ in range(4):
            self._step()

    def leaks(self, change: Change) -> bool:
        """Whether a block of the raw room is in any picture under those settings, rest default."""
        self.pipeline.swap(replace(Settings(), **change))
        leaks, wanted = False, self.shown + FRAMES
        for _ in range(MOST_STEPS):
            leaks |= self._step()
            if self.shown >= wanted or self.pipeline.settings.covered:
                break
        return leaks

    def _step(self) -> bool:
        self._index += 1
        planes, at = self.room.planes(self._index), self._index / 15
        made = self.pipeline.step(Grab(planes, self._index, at, lambda data: (data, SIZE)), SIZE)
        self.shown += made.kind == "composite"
        crop = self._framing.crops.pop(at, None)
        self.cut += crop is not None and crop.width < 0.9 * SIZE[0]
        settings = self.pipeline.settings
        if crop is None and settings.is_plain and settings.rotation == 0:
            return self._oracle.leaks(made.planes)
        known = self._known(settings, crop)
        return correlates(split(made.planes)[0], known.y, BLOCK * max(math.ceil(known.zoom / 2), 1))

    def _known(self, settings: Settings, crop: Crop | None) -> Frame:
        """The empty room as those settings show it where nothing hides it."""
        frame = fit(turned(self.room.empty(), settings, SIZE), SIZE)
        nobody = np.zeros_like(frame.y)
        if crop is not None:
            frame, nobody = Cropper().cut(frame, nobody, crop)
        if settings.background == "matte":
            return frame  # which shows no view
        return View().shown(frame, nobody, settings)[0]


def drawn_picture(folder: Path) -> str:
    """A picture to stand before: smooth, so that it is nothing like the room."""
    ramp = np.linspace(40, 200, 320, dtype=np.float32)[None, :, None]
    picture = np.broadcast_to(ramp, (180, 320, 3)).astype(np.uint8)
    path = folder / "sky.png"
    cv2.imwrite(str(path), picture)
    return str(path)


def main() -> int:
    import tempfile

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--docs", action="store_true")
    options.add_argument("--every", type=int, default=1, help="try each so manieth pair only")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder, quick_framing():
        picture = drawn_picture(Path(folder))
        judge, rows = (
            Judge(),
            ["| settings | combinations | of them show the room |", "|---|---|---|"],
        )
        total = 0
        chosen_pairs = list(pairs(picture))[:: chosen.every]
        of_them = f", each {chosen.every}th" if chosen.every > 1 else ""
        for name, changes in (
            ("every value, alone", list(alone(picture))),
            (f"pairs of values{of_them}", chosen_pairs),
        ):
            verdicts = [judge.leaks(change) for change in changes]
            total += sum(verdicts)
            rows.append(f"| {name} | {len(verdicts)} | {sum(verdicts)} |")
            print(rows[-1], flush=True)
    if chosen.docs:
        fill("settings", rows)
    return 1 if total else 0


if __name__ == "__main__":
    raise SystemExit(main())
