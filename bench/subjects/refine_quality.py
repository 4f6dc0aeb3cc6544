"""Measure refiners, and the foreground color, on clips with a true matte: the tool to tune with.

    python -m bench.subjects.refine_quality --data TRUTH --peers PEERS --eval EVAL [--peer NAME]
        [--clips a,b] [--frames N] [--halo] [--json FILE]

TRUTH holds a folder per clip with `frames.mp4` and `alpha.mkv`; PEERS holds `run_peer.py` and its
models, one of which stands in for the network (`portrait` is the shipped one, at `balanced`); EVAL
holds `evaluate.py`, which defines the metrics.
Times are this thread's CPU time, medians over all frames; the refiners take turns on every frame.
"""

from __future__ import annotations

import argparse
import importlib
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from compositing.backgrounds.open import open_background
from compositing.composite import composite
from segmentation.open import open_segmenter
from segmentation.refine.guided import BilinearRefiner, GuidedRefiner
from segmentation.refine.tuning import FINE_CELLS, Tuning
from settings import BackgroundChoice, Settings
from video.frame import Alpha, CoarseAlpha, Frame, Planes
from video.protocols import Refiner

OWN = "portrait"
"""The name of the shipped network; any other is run_peer.py's."""

FAST = ("hands_fast", "lean_rush", "mug_to_camera", "red_hair_gestures")
STILL = "still_noise"
FIRST_FRAME = 30
SCORED_EVERY = 6
SETTINGS = Settings()
GREEN = "#00b140"


@dataclass(frozen=True)
class Clip:
    """A clip's frames, its true alpha and what the network says of it."""

    name: str
    frames: list[Planes]
    truth: list[Alpha]
    coarse: list[CoarseAlpha]


class PlainGuided:
    """A guided filter on luma at 428 px, radius 4, epsilon 1e-4: the floor that ours must beat."""

    def refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """Full-size alpha, (H, W) uint8."""
        del settings
        size = (428, round(428 * frame.size[1] / frame.size[0]))
        luma = cv2.resize(frame.y, size, interpolation=cv2.INTER_AREA) / np.float32(255)
        alpha = cv2.resize(coarse, size)
        mean_y, mean = cv2.blur(luma, (9, 9)), cv2.blur(alpha, (9, 9))
        spread = cv2.blur(luma * luma, (9, 9)) - mean_y * mean_y
        slope = (cv2.blur(luma * alpha, (9, 9)) - mean_y * mean) / (spread + 1e-4)
        offset = cv2.blur(mean - slope * mean_y, (9, 9))
        full = cv2.resize(cv2.blur(slope, (9, 9)), frame.size) * frame.y / 255 + cv2.resize(
            offset, frame.size
        )
        return np.asarray(np.rint(np.clip(full, 0, 1) * 255), np.uint8)

    def reset(self) -> None:
        """Nothing to forget."""


class Forgetful:
    """A refiner that forgets after every frame: what it does without its filter over time."""

    def __init__(self, refiner: Refiner) -> None:
        self._refiner = refiner

    def refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """Full-size alpha of this frame alone."""
        self._refiner.reset()
        return self._refiner.refine(frame, coarse, settings)

    def reset(self) -> None:
        """Nothing to forget."""


REFINERS: dict[str, Callable[[], Refiner]] = {
    "bilinear": BilinearRefiner,
    "plain guided": PlainGuided,
    "guided, no time": lambda: Forgetful(GuidedRefiner()),
    "guided": GuidedRefiner,
    "guided, 2 passes": lambda: GuidedRefiner(replace(Tuning(), radii=(4, 3))),
    "guided, best": lambda: GuidedRefiner(Tuning().for_cells(FINE_CELLS)),
}


class Shipped:
    """The shipped network at `balanced`, called as run_peer.py's are."""

    def __init__(self) -> None:
        self._segmenter = open_segmenter(quality="balanced")
        self._index = 0

    def __call__(self, rgb: Planes) -> CoarseAlpha:
        """Alpha 0..1 on the network's grid."""
        planes = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2YUV_I420), np.uint8)
        self._index += 1
        return self._segmenter.segment(Frame(planes, self._index, self._index / 30)).copy()

    def reset(self) -> None:
        """Forget the clip."""
        self._segmenter.reset()


def read_clips(data: Path, names: list[str], frames: int, peer: Any) -> Iterator[Clip]:
    """The clips, one by one; the peer sees each from five frames before the first scored one."""
    for name in names:
        peer.reset()
        planes: list[Planes] = []
        coarse: list[CoarseAlpha] = []
        with av.open(str(data / name / "frames.mp4")) as container:
            for index, picture in enumerate(container.decode(video=0)):
                if index >= FIRST_FRAME + frames:
                    break
                if index < FIRST_FRAME - 5:
                    continue
                alpha = peer(picture.to_ndarray(format="rgb24"))
                if index >= FIRST_FRAME:
                    planes.append(np.asarray(picture.to_ndarray(format="yuv420p"), np.uint8))
                    coarse.append(alpha)
        with av.open(str(data / name / "alpha.mkv")) as container:
            decoded = [
                np.asarray(picture.to_ndarray(format="gray"), np.uint8)
                for _, picture in zip(
                    range(FIRST_FRAME + len(planes)), container.decode(video=0), strict=False
                )
            ]
        yield Clip(name, planes, decoded[FIRST_FRAME:], coarse)


def run(clip: Clip, milliseconds: dict[str, list[float]]) -> dict[str, list[Alpha]]:
    """Every refiner's alphas of a clip; each frame is given to all of them in turn."""
    refiners = {name: make() for name, make in REFINERS.items()}
    alphas: dict[str, list[Alpha]] = {name: [] for name in REFINERS}
    for index, (planes, coarse) in enumerate(zip(clip.frames, clip.coarse, strict=True)):
        frame = Frame(planes, index, index / 30)
        for name, refiner in refiners.items():
            started = time.thread_time()
            alpha = refiner.refine(frame, coarse, SETTINGS)
            milliseconds[name].append(1000 * (time.thread_time() - started))
            alphas[name].append(alpha.copy())
    return alphas


def score(clip: Clip, alphas: list[Alpha], metrics: Any) -> dict[str, float]:
    """The metrics of one refiner on one clip."""
    ps = [alpha / np.float32(255) for alpha in alphas]
    gs = [alpha / np.float32(255) for alpha in clip.truth]
    rows = [
        metrics.score_image(ps[at], gs[at])
        for at in range(0, len(ps), SCORED_EVERY)
        if gs[at].max() > 0.5
    ]
    scores: dict[str, float] = metrics.mean_scores(rows)
    scores["dtssd"] = metrics.dtssd(ps, gs)
    if clip.name == STILL:
        scores["static_flicker"] = metrics.static_flicker(ps, gs[0])
    if clip.name in FAST:
        scores |= {f"fast_{name}": scores[name] for name in ("leak_area", "loss_area")}
    return scores


def halo_rows(clip: Clip, alphas: dict[str, Alpha], metrics: Any) -> dict[str, dict[str, float]]:
    """Halo on green, with and without foreground estimation, for each alpha of the first frame.

    The person's true color is what the frame shows well inside, carried outward from the true
    alpha: exact for smooth edges, a guess for single hairs.
    """
    frame, truth = Frame(clip.frames[0], 0, 0.0), clip.truth[0]
    color = carried(rgb_of(frame.planes), truth)
    background = open_background(BackgroundChoice("color", GREEN))
    rows = {}
    for name, alpha in alphas.items():
        scene = background.render(frame, alpha, SETTINGS)
        weight = truth[..., None] / 255
        ideal = np.asarray(np.rint(color * weight + rgb_of(scene) * (1 - weight)), np.uint8)
        band = metrics.edge_band(truth / 255)
        person = background.person(frame, alpha, scene, SETTINGS)
        rows[name] = {
            key: difference(rgb_of(composite(front, alpha, scene).planes), ideal, band)
            for key, front in (("halo_raw", frame), ("halo_clean", person))
        }
    return rows


def difference(ours: Planes, ideal: Planes, band: NDArray[np.bool_]) -> float:
    """Mean CIEDE2000 in the band."""
    delta = importlib.import_module("delta_e")
    return float(delta.delta_e_2000(delta.rgb_to_lab(ours), delta.rgb_to_lab(ideal))[band].mean())


def carried(image: Planes, truth: Alpha) -> Planes:
    """The color of the nearest pixel that is surely person, everywhere else."""
    outside = (truth < 247).astype(np.uint8)
    _, labels = cv2.distanceTransformWithLabels(
        outside, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    inside = np.flatnonzero(outside.ravel() == 0)
    nearest = np.zeros(int(labels.max()) + 1, np.intp)
    nearest[labels.ravel()[inside]] = inside
    return np.asarray(image.reshape(-1, 3)[nearest[labels]], np.uint8)


def rgb_of(planes: Planes) -> Planes:
    return np.asarray(cv2.cvtColor(planes, cv2.COLOR_YUV2RGB_I420), np.uint8)


def mean_of(rows: list[dict[str, float]], metrics: Any) -> dict[str, float]:
    means: dict[str, float] = metrics.mean_scores(rows)
    return means


def print_table(table: dict[str, dict[str, float]]) -> None:
    columns = list(dict.fromkeys(key for row in table.values() for key in row))
    print(f"{'':<18}" + "".join(f"{column[:13]:>14}" for column in columns))
    for name, row in table.items():
        print(f"{name:<18}" + "".join(f"{row.get(c, float('nan')):>14.4f}" for c in columns))


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of clips with truth")
    parser.add_argument("--peers", type=Path, required=True, help="folder of run_peer.py")
    parser.add_argument("--eval", type=Path, required=True, help="folder of evaluate.py")
    parser.add_argument("--peer", default="mediapipe_selfie_landscape")
    parser.add_argument("--clips", default="", help="names, separated by commas; all without it")
    parser.add_argument("--frames", type=int, default=60)
    parser.add_argument("--halo", action="store_true", help="add the halo on green (slow)")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    cv2.setNumThreads(1)
    sys.path[:0] = [str(options.peers), str(options.eval)]
    metrics: Any = importlib.import_module("evaluate")
    peer: Any = (
        Shipped()
        if options.peer == OWN
        else importlib.import_module("run_peer").segment(options.peer)
    )
    names = (
        options.clips.split(",")
        if options.clips
        else sorted(path.name for path in options.data.iterdir() if path.is_dir())
    )
    rows: dict[str, list[dict[str, float]]] = {name: [] for name in REFINERS}
    milliseconds: dict[str, list[float]] = {name: [] for name in REFINERS}
    for clip in read_clips(options.data, names, options.frames, peer):
        alphas = run(clip, milliseconds)
        for name in REFINERS:
            rows[name].append(score(clip, alphas[name], metrics))
        if options.halo and clip.truth[0].max() > 250:
            first = {name: alphas[name][0] for name in REFINERS}
            halos = halo_rows(clip, {**first, "truth": clip.truth[0]}, metrics)
            for name, halo in halos.items():
                rows.setdefault(name, []).append(halo)
    table = {name: mean_of(scores, metrics) for name, scores in rows.items()}
    for name, times in milliseconds.items():
        table[name]["ms"] = statistics.median(times)
    print_table(table)
    if options.json:
        options.json.write_text(json.dumps(table, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
