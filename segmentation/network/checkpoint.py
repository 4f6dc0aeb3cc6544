"""The weights in a torch file: a training run's average, or the shipped form, a byte a weight."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

LEVELS = 127
"""Of a weight's magnitude, in a byte with a sign."""


def packed(state: dict[str, Tensor]) -> dict[str, Any]:
    """The same weights in a quarter of the bytes, for `state_in`.

    Kernels of convolutions are whole numbers of a step of their own output channel, so none is
    farther off than half a step: what the int8 network rounds, too. All else stays float.
    """
    steps = {name: _step(value) for name, value in state.items() if value.ndim == 4}
    return {
        "state_dict": {name: value for name, value in state.items() if name not in steps},
        "levels": {
            name: (state[name] / step).round().to(torch.int8) for name, step in steps.items()
        },
        "steps": steps,
    }


def state_in(saved: dict[str, Any]) -> dict[str, Tensor]:
    """What `PortraitNet.load_state_dict` takes, float, of a checkpoint or a shipped file.

    Raises:
        KeyError: there are no weights in it.
        ValueError: a kernel's steps are not one for each of its output channels.
    """
    if "average" in saved:
        return dict(saved["average"])
    state = dict(saved["state_dict"])
    for name, levels in saved.get("levels", {}).items():
        step = saved["steps"][name]
        if step.shape != (levels.shape[0], 1, 1, 1):  # anything else might multiply to any size
            raise ValueError(f"steps of {name} are {tuple(step.shape)}; expected one a channel")
        state[name] = levels * step
    return {
        name: value.float() if value.is_floating_point() else value for name, value in state.items()
    }


def _step(kernel: Tensor) -> Tensor:
    largest = kernel.abs().amax(dim=(1, 2, 3), keepdim=True)
    return (largest / LEVELS).clamp_min(torch.finfo(torch.float32).tiny)
