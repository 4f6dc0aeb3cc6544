"""Networks: what they are, and what they cost with their input, ours beside other people's."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from bench.clip import Clip
from bench.plan import HD, Plan, text_of
from bench.subjects.macs import count_macs
from bench.subjects.path import App, OurNetwork
from bench.subjects.peers import open_peers
from bench.timing import Subject, stages, take_turns
from options import Options
from segmentation.open import open_segmenter
from segmentation.portrait import PortraitSegmenter, placement_for
from segmentation.weights import Weights, load_file, load_shipped
from video.frame import Size

GRIDS: tuple[Size, ...] = ((224, 128), (288, 160), (352, 192), (448, 256))
"""What the chosen network is also run at, where its axes are free."""

Report = dict[str, Any]


def measure_networks(plan: Plan, app: App, clip: Clip) -> Report:
    """What networks with their input cost on decoded frames: ours, other grids of it, peers'."""
    subjects: list[Subject] = [
        OurNetwork(name, app.open_parts(options).segmenter, clip)
        for name, options in plan.tiers.items()
    ]
    subjects += _on_other_grids(plan.main_tier, plan.tiers[plan.main_tier], clip)
    peers, missing = open_peers(plan.peers, clip) if plan.peers else ([], {})
    samples = take_turns([*subjects, *peers], plan.rounds)
    rows = [{"name": name, "stages": stages(found)} for name, found in samples.items()]
    return {"networks": rows, "peers_missing": missing}


def describe_network(name: str, options: Options) -> Report:
    """File, grid for a 720p picture, multiply-accumulates and arithmetic of an ONNX network."""
    weights = _weights(name, options)
    if weights.suffix != ".onnx":
        return {"file": weights.path.name, "bytes": len(weights.content)}
    with closing(open_segmenter(options.model, options.engine, options.quality)) as segmenter:
        grid = placement_for(HD, segmenter.grid, segmenter.engine.multiple).grid
        looks = 2 if segmenter.mirrored else 1
    return {
        "file": weights.path.name,
        "bytes": len(weights.content),
        "grid": list(grid),
        "macs": looks * count_macs(weights.content, grid),
        "int8": b"DequantizeLinear" in weights.content or b"QLinearConv" in weights.content,
    }


def _on_other_grids(name: str, options: Options, clip: Clip) -> list[OurNetwork]:
    found = []
    for grid in GRIDS:
        segmenter: PortraitSegmenter = open_segmenter(
            options.model, options.engine, options.quality, base_grid=grid
        )
        if segmenter.engine.multiple is None:
            segmenter.close()
            break
        found.append(OurNetwork(f"{name} at {text_of(grid)}", segmenter, clip))
    return found


def _weights(name: str, options: Options) -> Weights:
    if options.model == "portrait":
        return load_shipped(name)
    return load_file(Path(options.model))
