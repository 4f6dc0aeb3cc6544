"""Who is judged: our own path in two forms, and other projects' models on the same pictures.

Ours gets the I420 frame, as the app does: `Whole` is network and refiner, `Bare` is the network
stretched back bilinearly, which is the least that everybody does and all that a peer gets. Peers
get RGB, and a border of grey where their input has another shape, as ours has: stretched portraits
would cost them more than they deserve.
"""

from __future__ import annotations

import functools
import importlib.util
import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, Protocol, cast

import cv2
import numpy as np

from options import Quality
from segmentation.engines.engine import Engine
from segmentation.open import open_segmenter
from segmentation.portrait import PortraitSegmenter
from segmentation.refine.guided import GuidedRefiner
from training.judging.exam import Alpha, Image, Shot
from video.errors import ModelError
from video.frame import Size

PAD_GREY = 114
PEER_STRETCH = 0.10
"""A peer's own users stretch their 16:9 pictures this much (160x96 for 16:9, say)."""

LOOKS = 3
"""How often a network with memory looks at a photograph, unless its first looks are all alike."""

REFERENCE = "mediapipe_selfie_landscape"
"""The peer that times are compared with."""


class Candidate(Protocol):
    """Makes mattes; owns its state over time."""

    @property
    def name(self) -> str:
        """What tables call it."""

    @property
    def looks(self) -> int:
        """How often it is to see a still before its answer counts."""

    def coarse(self, shot: Shot) -> Alpha:
        """Its network's answer, on whatever grid."""

    def alpha(self, shot: Shot) -> Alpha:
        """The matte (H, W) of the shot, 0..1."""

    def reset(self) -> None:
        """Forget everything seen so far."""


class Bare:
    """Our network, stretched back bilinearly."""

    def __init__(self, name: str, segmenter: PortraitSegmenter) -> None:
        self.name = f"{name} bare"
        self.looks = _looks_at_a_still(segmenter.engine)
        self._segmenter = segmenter

    def coarse(self, shot: Shot) -> Alpha:
        """The network's answer."""
        return self._segmenter.segment(shot.frame)

    def alpha(self, shot: Shot) -> Alpha:
        """The matte (H, W), 0..1."""
        return stretched(self.coarse(shot), shot)

    def reset(self) -> None:
        """Forget everything seen so far."""
        self._segmenter.reset()


class Whole:
    """The app's path: our network and our refiner, at the settings that the app starts with."""

    def __init__(self, name: str, segmenter: PortraitSegmenter) -> None:
        self.name = name
        self.looks = _looks_at_a_still(segmenter.engine)
        self._segmenter = segmenter
        self._refiner = GuidedRefiner()

    def coarse(self, shot: Shot) -> Alpha:
        """The network's answer."""
        return self._segmenter.segment(shot.frame)

    def alpha(self, shot: Shot) -> Alpha:
        """The matte (H, W), 0..1."""
        full = self._refiner.refine(shot.frame, self.coarse(shot))
        width, height = shot.size
        return full[:height, :width].astype(np.float32) / np.float32(255)

    def reset(self) -> None:
        """Forget everything seen so far."""
        self._segmenter.reset()
        self._refiner.reset()


class Peer:
    """Another project's model, run by the `run_peer.py` beside it."""

    def __init__(self, name: str, program: ModuleType) -> None:
        self.name = name
        self._peer: Any = program.segment(name)
        self.looks = LOOKS if "state" in self._peer.entry else 1
        width, height = self._peer.entry["input"]["size_wh"]
        self._shape = width / height

    def coarse(self, shot: Shot) -> Alpha:
        """The network's answer for the picture in its border."""
        return np.asarray(self._peer(bordered(shot.rgb, self._shape)), np.float32)

    def alpha(self, shot: Shot) -> Alpha:
        """The matte (H, W), 0..1."""
        picture = bordered(shot.rgb, self._shape)
        coarse = np.asarray(self._peer(picture), np.float32)
        height, width = picture.shape[:2]
        full = cv2.resize(coarse, (width, height), interpolation=cv2.INTER_LINEAR)
        top, left = (height - shot.size[1]) // 2, (width - shot.size[0]) // 2
        return np.asarray(full[top : top + shot.size[1], left : left + shot.size[0]], np.float32)

    def reset(self) -> None:
        """Forget everything seen so far."""
        self._peer.reset()


def _looks_at_a_still(engine: Engine) -> int:
    """One that can forget what it knows judges its first frames so (`segmentation.portrait`)."""
    return LOOKS if engine.stateful and not engine.has_memory else 1


def still(candidate: Candidate, shot: Shot) -> Alpha:
    """The candidate's matte of a picture without neighbors in time."""
    candidate.reset()
    for _ in range(candidate.looks - 1):
        candidate.alpha(shot)
    return candidate.alpha(shot)


def stretched(coarse: Alpha, shot: Shot) -> Alpha:
    """A coarse alpha at the size of the shot, bilinear."""
    size = shot.frame.size
    full = cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR)
    return np.asarray(full[: shot.size[1], : shot.size[0]], np.float32)


def bordered(rgb: Image, shape: float) -> Image:
    """The picture, with grey at two sides where its shape is not about width / height = `shape`."""
    height, width = rgb.shape[:2]
    fit = (width / height) / shape
    if max(fit, 1 / fit) <= 1 + PEER_STRETCH:
        return rgb
    full = (round(height * shape), height) if fit < 1 else (width, round(width / shape))
    canvas = np.full((full[1], full[0], 3), PAD_GREY, np.uint8)
    top, left = (full[1] - height) // 2, (full[0] - width) // 2
    canvas[top : top + height, left : left + width] = rgb
    return canvas


def open_own(
    weights: Sequence[Path],
    tiers: Sequence[str] = (),
    *,
    bare: bool = True,
    base_grid: Size | None = None,
) -> list[Candidate]:
    """Each weights file (on that base grid) and each shipped tier: whole and, if wanted, bare.

    Raises:
        ModelError: weights are missing or damaged.
    """
    openers = [
        (path.stem, functools.partial(open_segmenter, str(path), base_grid=base_grid))
        for path in weights
    ] + [
        (f"portrait-{tier}", functools.partial(open_segmenter, quality=cast("Quality", tier)))
        for tier in tiers
    ]
    candidates: list[Candidate] = []
    for name, opened in openers:
        candidates.append(Whole(name, opened()))
        if bare:
            candidates.append(Bare(name, opened()))
    return candidates


def open_peers(folder: Path, only: Sequence[str] = ()) -> list[Candidate]:
    """The peers of that folder: all, or only these.

    Raises:
        ModelError: the folder holds no `run_peer.py`, or not that peer.
    """
    program = load_program(folder / "run_peer.py")
    known: list[str] = program.names()
    strangers = sorted(set(only) - set(known))
    if strangers:
        raise ModelError(
            f"{folder} has no peer {strangers[0]!r}; expected some of {', '.join(known)}"
        )
    return [Peer(name, program) for name in only or known]


def load_program(path: Path) -> ModuleType:
    """The module in that file.

    Raises:
        ModelError: there is none.
    """
    spec = importlib.util.spec_from_file_location(f"peers_{path.stem}", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise ModelError(f"{path} is missing; expected it; give --peers the folder that holds it")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def times_ms(candidates: Sequence[Candidate], shot: Shot, rounds: int = 15) -> dict[str, Any]:
    """Median milliseconds to the network's answer and to the full matte, by name, in turns."""
    coarse: dict[str, list[float]] = {candidate.name: [] for candidate in candidates}
    full: dict[str, list[float]] = {candidate.name: [] for candidate in candidates}
    for turn in range(rounds + 2):  # the first two warm up
        for candidate in candidates:
            for times, call in ((coarse, candidate.coarse), (full, candidate.alpha)):
                started = time.perf_counter()
                call(shot)
                if turn >= 2:
                    times[candidate.name].append(1000 * (time.perf_counter() - started))
    return {
        name: {"network_ms": statistics.median(coarse[name]), "ms": statistics.median(full[name])}
        for name in coarse
    }
