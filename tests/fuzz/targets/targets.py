"""All targets, by name. torch is imported only for the target that needs it."""

from __future__ import annotations

from tests.fuzz.targets import media, whole, words
from tests.fuzz.targets.models import onnx_targets, torch_targets
from tests.fuzz.targets.target import Target

NAMES: tuple[str, ...] = (
    *(target.name for target in (*words.TARGETS, *media.TARGETS)),
    "weights, .onnx",
    "weights, .pt",
    *(target.name for target in whole.TARGETS),
)


def target_of(name: str) -> Target:
    """The target of that name."""
    if name == "weights, .pt":
        return torch_targets()[0]
    known = (*words.TARGETS, *media.TARGETS, *onnx_targets(), *whole.TARGETS)
    return next(target for target in known if target.name == name)
