"""`open_segmenter`: from what the command line says to a Segmenter that runs.

Engines are imported here, late: the default path loads ONNX Runtime, neither torch nor MediaPipe.
"""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import Literal

import numpy as np

from options import Engine as EngineChoice
from options import Quality
from segmentation.engines.engine import Engine
from segmentation.grid import LARGEST_SIDE
from segmentation.portrait import PortraitSegmenter
from segmentation.tiers import Tier, TieredSegmenter
from segmentation.weights import (
    SHIPPED,
    Weights,
    load_all_shipped,
    load_file,
    load_shipped,
    shipped_tiers,
)
from video.errors import ModelError, UsageError
from video.frame import Size

EngineName = Literal["onnx", "torch", "mediapipe"]

ENGINE_OF_SUFFIX: dict[str, EngineName] = {
    ".onnx": "onnx",
    ".pt": "torch",
    ".tflite": "mediapipe",
}
TIMED_RUNS = 4
"""Runs of a tier before it is judged; the quickest counts, the first ones warm up."""


def open_segmenter(
    model: str = "portrait",
    engine: EngineChoice = "auto",
    quality: Quality = "auto",
    *,
    budget_ms: float | None = None,
    base_grid: Size | None = None,
    folder: Path = SHIPPED,
) -> PortraitSegmenter:
    """The segmenter that the command line asks for, ready to run.

    `quality` chooses among the shipped networks; `auto` is the best one that takes at most
    `budget_ms` for a picture on this machine, measured, or the best of all without a budget.
    `base_grid` stands in for a network's own, to trade detail for time; fixed axes ignore it.

    Raises:
        UsageError: the engine cannot run that kind of file.
        ModelError: weights are missing, damaged or not a portrait network; the engine is missing.
    """
    if model == "portrait":
        return _open_portrait(engine, quality, budget_ms, base_grid, folder)
    weights = _load_mediapipe(folder) if model == "mediapipe" else load_file(Path(model), folder)
    opened = open_engine(weights, _engine_for(weights, engine))
    return PortraitSegmenter(
        opened,
        title=f"{weights.path.name} ({opened.name})",
        foreign=not (weights.shipped or opened.own_format),
        base_grid=base_grid,
    )


def open_tiered(
    engine: EngineChoice = "auto", *, budget_ms: float, folder: Path = SHIPPED
) -> TieredSegmenter | None:
    """The shipped network on every tier's grid; it starts with the best one within the budget.

    None where the tiers are networks of their own, or one of fixed axes, or there is but one.

    Raises:
        UsageError: the engine cannot run the shipped networks.
        ModelError: weights are missing or damaged; the engine is missing.
    """
    name, form = _shipped_form(engine)
    listed = shipped_tiers(folder, form)[::-1]
    found = load_all_shipped([tier + form for tier in listed], folder)
    offered = tuple(
        Tier(tier, weights.grid, weights.mirrored)
        for tier, weights in zip(listed, found, strict=True)
        if weights.grid and weights.sha256 == found[0].sha256
    )
    if len(offered) < max(2, len(listed)):
        return None
    opened = open_engine(found[0], name)
    if opened.multiple is None:
        opened.close()
        return None
    first = next(
        (
            number
            for number, tier in enumerate(offered)
            if fastest_run_ms(opened, tier.grid, mirrored=tier.mirrored, enough_ms=budget_ms)
            <= budget_ms
        ),
        len(offered) - 1,
    )
    start = offered[first]
    portrait = PortraitSegmenter(opened, base_grid=start.grid, mirrored=start.mirrored)
    return TieredSegmenter(portrait, offered, first)


def open_engine(weights: Weights, name: EngineName) -> Engine:
    """The engine of that name around these weights.

    Raises:
        ModelError: it cannot run them, is not installed, or they ask for a giant grid.
    """
    engine = _open_engine(weights, name)
    if not 0 < min(engine.base_grid) <= max(engine.base_grid) <= LARGEST_SIDE:
        engine.close()
        raise ModelError(
            f"{weights.path} is made for pictures of {engine.base_grid}; expected sides of 1 to "
            f"{LARGEST_SIDE}; give --model a portrait network"
        )
    return engine


def _open_engine(weights: Weights, name: EngineName) -> Engine:
    try:
        if name == "onnx":
            from segmentation.engines.onnx_engine import open_onnx

            return open_onnx(weights)
        if name == "torch":
            from segmentation.engines.torch_engine import open_torch

            return open_torch(weights)
    except ImportError as error:
        raise ModelError(
            f"engine {name} cannot be imported ({error}); expected it to be installed; "
            f"pip install -r requirements.txt"
        ) from error
    from segmentation.engines.mediapipe_engine import open_mediapipe

    return open_mediapipe(weights)


def fastest_run_ms(
    engine: Engine, grid: Size | None = None, *, mirrored: bool = False, enough_ms: float = 0.0
) -> float:
    """How long the engine takes for one picture on that grid, or its own, at its best.

    With `mirrored`, for that and its mirror image. A run of no more than `enough_ms` is the last.
    """
    width, height = grid or engine.base_grid
    image = np.zeros((1, 3, height, width), np.float32)
    fastest = math.inf
    for _ in range(TIMED_RUNS):
        started = time.perf_counter()
        engine.infer(image)
        run_ms = 1000 * (time.perf_counter() - started) * (2 if mirrored else 1)
        fastest = min(fastest, run_ms)
        if fastest <= enough_ms:
            break
    engine.reset()
    return fastest


def _open_portrait(
    engine: EngineChoice,
    quality: Quality,
    budget_ms: float | None,
    base_grid: Size | None,
    folder: Path,
) -> PortraitSegmenter:
    name, form = _shipped_form(engine)
    tiers = shipped_tiers(folder, form)[::-1] if quality == "auto" else (quality,)
    if not tiers:
        raise ModelError(
            f"{folder} lists no portrait network for {name}; expected one; give --model a file "
            f"or run: git checkout weights/"
        )
    for tier in tiers:
        weights = load_shipped(tier + form, folder)
        opened = open_engine(weights, name)
        grid = base_grid or weights.grid
        if tier == tiers[-1] or budget_ms is None:
            break
        run_ms = fastest_run_ms(opened, grid, mirrored=weights.mirrored, enough_ms=budget_ms)
        if run_ms <= budget_ms:
            break
        opened.close()
    title = f"portrait {tier} ({opened.name})"
    return PortraitSegmenter(opened, title=title, base_grid=grid, mirrored=weights.mirrored)


def _shipped_form(engine: EngineChoice) -> tuple[EngineName, str]:
    """The engine that runs shipped networks, and what stands behind the tier in the manifest."""
    if engine == "mediapipe":
        raise UsageError(
            "engine is 'mediapipe' for model 'portrait'; expected auto, onnx or torch; "
            "use --model mediapipe or give --model a .tflite file"
        )
    return ("torch", "-torch") if engine == "torch" else ("onnx", "")


def _engine_for(weights: Weights, engine: EngineChoice) -> EngineName:
    fitting = ENGINE_OF_SUFFIX.get(weights.suffix)
    if fitting is None:
        raise UsageError(
            f"--model is {weights.path}; expected portrait, mediapipe or a file that ends in "
            f"{', '.join(ENGINE_OF_SUFFIX)}"
        )
    if engine not in ("auto", fitting):
        raise UsageError(
            f"engine is {engine!r} for {weights.path.name}; expected {fitting!r}; use --engine auto"
        )
    return fitting


def _load_mediapipe(folder: Path) -> Weights:
    from segmentation.engines.mediapipe_engine import FILE, ORIGIN

    path = folder / FILE
    if not path.is_file():
        raise ModelError(
            f"{path} is missing; expected the MediaPipe selfie segmenter; "
            f"download {ORIGIN} to there or give --model its path"
        )
    return load_file(path, folder)
