"""What a learned room buys: composed clips, the same frames with and without it.

    python -m training.judging.rooms_known --data DATA [--part tuning|judging] [--limit N]
        [--tier TIER] [--weights FILE] [--json FILE]

`network` is its alpha stretched back bilinearly, `whole` the app's path; from the first frame on.
The worst fifth is that of each column. `worse` counts clips whose IoU lost more than `NOTICED`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import cv2
import numpy as np

from options import Quality
from segmentation.open import open_segmenter
from segmentation.portrait import PortraitSegmenter
from segmentation.refine.guided import GuidedRefiner
from segmentation.weights import TIERS
from training.judging.composed import PARTS, SIZE, Scene, scenes
from training.judging.metrics import ClipScore, Scores
from video.errors import ModelError, ScrimError

SHOWN = ("iou", "bf", "mad", "dtssd", "union_leak")
WAYS = ("network", "whole")
WORST = 0.2
NOTICED = 0.002

Pair = tuple[Scores, Scores]
"""Without the room, and with it."""


class Judged:
    """The app's path around one network."""

    def __init__(self, segmenter: PortraitSegmenter) -> None:
        self._segmenter = segmenter
        self._refiner = GuidedRefiner()

    def compare(self, scene: Scene) -> dict[str, Pair]:
        """Both scores of the clip, by way."""
        without, learned = (self._score(scene, learned=learned) for learned in (False, True))
        return {way: (without[way], learned[way]) for way in WAYS}

    def _score(self, scene: Scene, *, learned: bool) -> dict[str, Scores]:
        self._segmenter.reset()
        self._refiner.reset()
        self._refiner.know(scene.learned if learned else None)
        if learned:
            self._segmenter.learn(scene.learned)
        scores = {way: ClipScore() for way in WAYS}
        for frame, truth in scene.frames:
            coarse = self._segmenter.segment(frame)
            scores["network"].add(np.asarray(cv2.resize(coarse, SIZE), np.float32), truth)
            full = self._refiner.refine(frame, coarse)
            scores["whole"].add(full.astype(np.float32) / np.float32(255), truth)
        return {way: clip.result() for way, clip in scores.items()}


def table(pairs: dict[str, dict[str, Pair]]) -> list[str]:
    """A line of means for each way and kind of clip."""
    heads = ("iou", "worst fifth", "bf", "mad", "dtssd", "union leak")
    lines = [f"{'':24}" + "".join(f"{head:>15}" for head in heads)]
    for way in WAYS:
        for kind in ("moving", "still", ""):
            rows = [pair[way] for name, pair in pairs.items() if name.startswith(kind)]
            if rows:
                lines.append(_line(f"{way} {kind or 'all'} {len(rows)}", rows))
    return lines


def _line(title: str, rows: list[Pair]) -> str:
    def both(metric: str, digits: int, scale: float) -> str:
        values = np.array([[scores[metric] for scores in pair] for pair in rows]) * scale
        return "{:.{}f} {:.{}f}".format(*sum(((v, digits) for v in np.nanmean(values, 0)), ()))

    iou = np.sort([[scores["iou"] for scores in pair] for pair in rows], axis=0) * 100
    fifth = iou[: max(1, round(WORST * len(rows)))].mean(axis=0)
    worse = sum(before["iou"] - after["iou"] > NOTICED for before, after in rows)
    return (
        f"{title:24}{both('iou', 2, 100):>15}{fifth[0]:>9.2f} {fifth[1]:.2f}"
        f"{both('bf', 2, 100):>15}{both('mad', 1, 1):>15}{both('dtssd', 2, 1):>15}"
        f"{both('union_leak', 2, 100):>15}   worse: {worse}"
    )


def parser() -> argparse.ArgumentParser:
    """The command line."""
    line = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    line.add_argument("--data", type=Path, required=True)
    line.add_argument("--part", choices=PARTS, default="tuning")
    line.add_argument("--limit", type=int, default=0, help="clips of each kind; 0 is all")
    line.add_argument("--tier", choices=TIERS, default="balanced")
    line.add_argument("--weights", type=Path, help="in place of the shipped ones")
    line.add_argument("--json", type=Path)
    return line


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the table; 0, or 1 after one line that says what is missing."""
    options = parser().parse_args(arguments)
    cv2.setNumThreads(1)
    try:
        model = str(options.weights) if options.weights else "portrait"
        segmenter = open_segmenter(model, quality=cast("Quality", options.tier))
        if not isinstance(segmenter, PortraitSegmenter) or not segmenter.learns_rooms:
            raise ModelError(f"{model} cannot learn a room; expected a portrait network")
        judged, pairs = Judged(segmenter), {}
        for scene in scenes(options.data, options.part, options.limit):
            pairs[scene.name] = judged.compare(scene)
    except ScrimError as error:
        print(error)
        return 1
    print("\n".join(table(pairs)))
    if options.json:
        options.json.write_text(json.dumps(pairs))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
