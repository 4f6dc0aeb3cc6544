"""One step of training: looks at a batch, weighs the mistakes, changes the weights."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from segmentation.network.plate import Plate, shrunk
from segmentation.network.portrait_net import PortraitNet
from training.learning import along, losses
from training.pictures.plates import recalled

SINGLE_PARTS = 4
"""Tensors of a batch that are of single pictures; what comes after them is of sequences."""


def learn(
    model: nn.Module,
    net: PortraitNet,
    optimizer: torch.optim.Optimizer,
    batch: list[Tensor],
    number: tuple[int, int],
) -> dict[str, Tensor]:
    """One step; bfloat16 where the processor has it, float32 in the losses. Each loss by name.

    At single pictures the network looks twice: first without a plate, for its own mistakes are in
    every plate that it will ever have. `net` is what `model` trains, perhaps in many processes.
    """
    image, alpha, room, trust = (part.float().div_(255) for part in batch[:SINGLE_PARTS])
    image, room, truth = image.permute(0, 3, 1, 2), room.permute(0, 3, 1, 2), alpha[:, None]
    trust = trust[:, None]
    quick = torch.autocast(image.device.type, torch.bfloat16)
    with quick, torch.no_grad():
        found = torch.sigmoid(model(image)[0].float())
    seed = int(np.random.SeedSequence(number).generate_state(1)[0])
    plate = recalled(shrunk(image), truth, found, room, seed)
    singles, row = len(image), None
    if len(batch) > SINGLE_PARTS:
        with quick:
            row = along.met(net, batch[SINGLE_PARTS:])
        plate = Plate(*(torch.cat(pair) for pair in zip(plate, row.plate, strict=True)))
        image, truth, trust = (
            torch.cat(pair) for pair in ((image, row.image), (truth, row.truth), (trust, row.trust))
        )
    with quick:
        logits, side = model(image, plate)
    logits = logits.float()
    named = losses.terms(logits, side.float(), truth, trust)
    if row is not None:
        found = torch.sigmoid(logits[singles:])
        named["change"] = losses.change(found, row.truth, row.trust, row.length)
    optimizer.zero_grad(set_to_none=True)
    losses.total(named).backward()  # type: ignore[no-untyped-call]
    nn.utils.clip_grad_norm_(model.parameters(), 5.0)
    optimizer.step()
    return {name: value.detach() for name, value in named.items()}
