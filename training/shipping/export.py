"""Checkpoint to shipped weights: ONNX with free axes, int8 where it is quicker and as good.

    python -m training.shipping.export --checkpoint RUN/checkpoint.pt --out weights/ --tiers
        balanced=288x160 [--mirrored TIER ...] [--int8 --data DATA --labels LABELS] [--recipe TEXT]

The graph takes `image` (1, 3, h, w) RGB 0..1 and gives `alpha` (1, 1, h, w), and keeps its plate of
the room in `state_0_in`, `state_1_in` and their `_out`; `again` (1,) is 1 for a second look, 0 or
left out otherwise. Batch norms are folded, both axes are free in multiples of 32. Int8 is static,
per channel, calibrated on training samples; stem and plate stay float. Writes `manifest.json`
beside the files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import tempfile
import warnings
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from segmentation.engines.onnx_engine import FORMAT
from segmentation.engines.onnx_signature import AGAIN
from segmentation.engines.runtime import onnxruntime
from segmentation.network.checkpoint import packed, state_in
from segmentation.network.plate import SCALE, Plate, shrunk
from segmentation.network.portrait_net import STRIDE, NetworkConfig, PortraitNet
from training.data import Image, load_rooms
from training.pictures.augment import Studio
from training.pictures.blend import Grid
from training.pictures.rooms import Rooms
from training.shipping.int8_head import quantize_head
from training.sources.mixture import load_mixture

ONNX_FILE, TORCH_FILE = "portrait.onnx", "portrait.pt"
OPSET = 17
PARITY = 1e-4
CALIBRATION_SAMPLES = 96
INT8_LAYERS = ("/stages.", "/recall/tell/", "/recall/Add", "/context/", "/ups.")
"""What becomes int8, and at last the head. The stem in int8 is slower and less exact."""

INPUTS = ("image", "state_0_in", "state_1_in", AGAIN)
OUTPUTS = ("alpha", "state_0_out", "state_1_out")
"""Picture and alpha; RGB of the plate; how well each place of it is known; a second look?"""

Floats = NDArray[np.float32]
Feed = dict[str, Floats]


class Deployed(nn.Module):
    """What ships: alpha and the plate after it, and nothing that only training needs."""

    def __init__(self, net: PortraitNet) -> None:
        super().__init__()
        self.net = net

    def forward(
        self, image: Tensor, rgb: Tensor, seen: Tensor, again: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        alpha, plate = self.net.follow(image, Plate(rgb, seen), again)
        return alpha, plate.rgb, plate.seen


def load_average(checkpoint: Path) -> tuple[PortraitNet, dict[str, Any]]:
    """The averaged network of a run, ready to use, and the rest of its checkpoint."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    net = PortraitNet(NetworkConfig.from_json(saved["config"]))
    net.load_state_dict(state_in(saved))
    return net.eval(), saved


def to_onnx(net: PortraitNet, path: Path) -> None:
    """Writes the float network, simplified, with free height and width.

    Raises:
        ValueError: ONNX Runtime and torch differ by more than `PARITY`.
    """
    example = torch.rand(1, 3, 5 * STRIDE, 9 * STRIDE)
    small = shrunk(example)
    plate = Plate(torch.rand_like(small), (torch.rand_like(small[:, :1]) * 1.5).clamp(max=1))
    axes = {2: "height", 3: "width"}
    parts = {2: f"height_{SCALE}", 3: f"width_{SCALE}"}
    sided = [name for name in (*INPUTS, *OUTPUTS) if name != AGAIN]
    deployed = Deployed(net).eval()
    with warnings.catch_warnings():
        # The older exporter is on its way out, but it folds batch norms and knows free axes.
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.onnx.export(
            deployed, (example, *plate, torch.zeros(1)), str(path),
            input_names=list(INPUTS), output_names=list(OUTPUTS),
            dynamic_axes={name: parts if "state" in name else axes for name in sided},
            opset_version=OPSET, dynamo=False,
        )  # fmt: skip
    worst = 0.0
    for again in (0.0, 1.0):
        with torch.no_grad():
            expected = deployed(example, *plate, torch.full((1,), again))
        found = run(path, feed(example.numpy(), plate.rgb.numpy(), plate.seen.numpy(), again))
        for own, torch_own in zip(found, expected, strict=True):
            worst = max(worst, float(np.abs(own - torch_own.numpy()).max()))
    if worst > PARITY:
        raise ValueError(f"ONNX Runtime differs from torch by {worst:.2e}; expected <= {PARITY}")


def to_int8(float_path: Path, out: Path, samples: Iterator[Feed]) -> None:
    """Writes the network with int8 weights and activations; picture, plate and alpha stay float."""

    from onnxruntime import quantization  # after `runtime`, which switches its telemetry off

    class Reader(quantization.CalibrationDataReader):  # type: ignore[misc]
        def get_next(self) -> Feed | None:
            return next(samples, None)

    with tempfile.TemporaryDirectory() as folder:
        prepared = Path(folder) / "prepared.onnx"
        quantization.shape_inference.quant_pre_process(
            str(float_path), str(prepared), skip_symbolic_shape=True
        )
        nodes = onnx.load(prepared).graph.node
        ends = [node.name for node in nodes if not node.name.startswith(INT8_LAYERS)]
        quantization.quantize_static(
            str(prepared), str(out), Reader(), quant_format=quantization.QuantFormat.QDQ,
            per_channel=True, weight_type=quantization.QuantType.QInt8,
            activation_type=quantization.QuantType.QUInt8, nodes_to_exclude=ends,
            calibrate_method=quantization.CalibrationMethod.MinMax,
        )  # fmt: skip
    model = onnx.load(out)
    quantize_head(model)
    onnx.save(model, out)


def make_optional(path: Path) -> None:
    """Lets a run leave `again` out: it is 0 then."""
    model = onnx.load(path)
    model.graph.initializer.append(onnx.numpy_helper.from_array(np.zeros(1, np.float32), AGAIN))
    onnx.save(model, path)


def calibration(studio: Studio, grid: Grid) -> Iterator[Feed]:
    """Training samples as the network sees them, one at a time."""
    for index in range(CALIBRATION_SAMPLES):
        sample = studio.sample(index, grid)
        rgb, room = (planes(picture)[None] for picture in (sample.rgb, sample.room))
        yield feed(rgb, room[:, :3], room[:, 3:])


def feed(image: Floats, rgb: Floats, seen: Floats, again: float = 0.0) -> Feed:
    """What ONNX Runtime takes, by name: a picture, both parts of the plate, a second look?"""
    return dict(zip(INPUTS, (image, rgb, seen, np.full(1, again, np.float32)), strict=True))


def planes(picture: Image) -> Floats:
    """(h, w, channels) 0..255 as (channels, h, w) 0..1."""
    return np.ascontiguousarray(picture.transpose(2, 0, 1), np.float32) / np.float32(255)


def run(path: Path, inputs: Feed) -> list[Floats]:
    """The network's answers, in the order of `OUTPUTS`, by ONNX Runtime."""
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return [np.asarray(answer, np.float32) for answer in session.run(list(OUTPUTS), inputs)]


def stamp(path: Path, grid: Grid, saved: dict[str, Any], recipe: str) -> None:
    """Writes into the file what it is, from what and by which code; `grid` is its usual one."""
    model = onnx.load(path)
    notes = {
        "scrim": FORMAT,
        "grid": f"{grid[0]}x{grid[1]}",
        "config": json.dumps(saved["config"]),
        "data_recipe": recipe,
        "git_commit": saved["git_commit"],
        "step": str(saved["step"]),
    }
    del model.metadata_props[:]
    for key, value in notes.items():
        model.metadata_props.add(key=key, value=value)
    onnx.save(model, path)


def to_torch(net: PortraitNet, path: Path, grid: Grid, saved: dict[str, Any]) -> None:
    """Writes the averaged weights, a byte each, for the torch engine and for going on."""
    torch.save({"config": saved["config"], "grid": grid, **packed(net.state_dict())}, path)


def write_manifest(folder: Path, tiers: dict[str, Grid], mirrored: Collection[str] = ()) -> None:
    """Lists each tier, once for each engine, with the file's size and hash and the tier's grid.

    Tiers in `mirrored` infer the mirror image, too (flip TTA).
    """
    entries = {}
    for form, name in (("", ONNX_FILE), ("-torch", TORCH_FILE)):
        content = (folder / name).read_bytes()
        for tier, grid in tiers.items():
            entries[tier + form] = {
                "file": name,
                "bytes": len(content),
                "sha256": hashlib.sha256(content).hexdigest(),
                "grid": f"{grid[0]}x{grid[1]}",
                **({"mirrored": True} if tier in mirrored else {}),
            }
    (folder / "manifest.json").write_text(json.dumps(entries, indent=2) + "\n")


def parse_tiers(text: str) -> dict[str, Grid]:
    """`eco=160x96,balanced=288x160` as grids by tier."""
    tiers = {}
    for part in text.split(","):
        tier, _, size = part.partition("=")
        width, height = map(int, size.split("x"))
        tiers[tier] = (width, height)
    return tiers


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--tiers", type=parse_tiers, required=True, help="TIER=WxH,...")
    parser.add_argument("--mirrored", nargs="*", default=(), metavar="TIER", help="asked twice")
    parser.add_argument("--int8", action="store_true", help="needs --data")
    parser.add_argument("--data", type=Path, help="photographs to calibrate int8 on")
    parser.add_argument("--labels", type=Path)
    parser.add_argument("--rendered", type=Path, help="rgb_* beside alpha_*, as in SynthHuman")
    parser.add_argument("--recipe", default="", help="what it was trained on, for the file")
    options = parser.parse_args()
    net, saved = load_average(options.checkpoint)
    options.out.mkdir(parents=True, exist_ok=True)
    studio = (
        Studio(
            load_mixture(options.data, options.labels, options.rendered),
            Rooms(load_rooms(options.data)),
        )
        if options.int8
        else None
    )
    usual = options.tiers.get("balanced", next(iter(options.tiers.values())))
    path = options.out / ONNX_FILE
    with tempfile.TemporaryDirectory() as folder:
        floats = Path(folder) / "float.onnx"
        to_onnx(net, floats)
        if studio is None:
            path.write_bytes(floats.read_bytes())
        else:
            to_int8(floats, path, calibration(studio, usual))
    make_optional(path)
    stamp(path, usual, saved, options.recipe)
    to_torch(net, options.out / TORCH_FILE, usual, saved)
    write_manifest(options.out, options.tiers, options.mirrored)


if __name__ == "__main__":
    main()
