"""What a good matte is, as numbers to descend: named terms, summed by `total`."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

EDGE_WEIGHT = 4.0
"""How much more a pixel beside the edge counts than one far from it."""

PYRAMID_LEVELS = 4

CHANGE_WEIGHT = 2.0
"""How much a mistake that comes or goes counts against one that stays."""


def terms(
    logits: Tensor, side: Tensor, truth: Tensor, trust: Tensor | None = None
) -> dict[str, Tensor]:
    """Each loss by name, for logits and truth (B, 1, H, W), truth 0..1, and the 1/8 side logits.

    `entropy` says what is a person, more loudly at the edge; `l1` and `pyramid` (Laplacian, as in
    Hou and Liu 2019) say how soft; `side` teaches the deep layers early. `trust` (B, 1, H, W) is 0
    where the truth is in doubt: such places count in no term. None trusts all of it.
    """
    alpha = torch.sigmoid(logits)
    trust = torch.ones_like(truth) if trust is None else trust
    weight = edge_weight(truth) * trust
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    cells = truth.shape[-1] // side.shape[-1]
    coarse, trusted = (functional.avg_pool2d(plane, cells) for plane in (truth, trust))
    early = functional.binary_cross_entropy_with_logits(side, coarse, reduction="none")
    return {
        "entropy": (weight * entropy).mean(),
        "l1": (weight * (alpha - truth).abs()).mean(),
        "pyramid": laplacian(alpha * trust, truth * trust),
        "side": 0.5 * (trusted * early).mean(),
    }


def change(alpha: Tensor, truth: Tensor, trust: Tensor, length: int) -> Tensor:
    """How far the change of alpha from frame to frame is from that of the truth.

    All are (s * n, 1, H, W): sequences of `length` n frames, one after the other. A mistake that
    stays costs nothing here; one that comes, goes or flickers does, more so at the edge. Places in
    doubt in one of two frames count in neither.
    """
    wrong, trusted, near = (
        part.reshape(-1, length, *part.shape[1:])
        for part in (alpha - truth, trust, edge_weight(truth))
    )
    moved = (wrong[:, 1:] - wrong[:, :-1]).abs()
    weight = torch.maximum(near[:, 1:], near[:, :-1]) * trusted[:, 1:] * trusted[:, :-1]
    return CHANGE_WEIGHT * (weight * moved).mean()


def total(named: dict[str, Tensor]) -> Tensor:
    """Their sum."""
    return torch.stack(list(named.values())).sum()


def edge_weight(truth: Tensor) -> Tensor:
    """1 far from the edge, up to 1 + EDGE_WEIGHT on it, (B, 1, H, W)."""
    local = truth
    for kernel, padding in (((7, 1), (3, 0)), ((1, 7), (0, 3))):  # separable: a quarter of the time
        local = functional.avg_pool2d(
            local, kernel, stride=1, padding=padding, count_include_pad=False
        )
    return 1 + EDGE_WEIGHT * 4 * local * (1 - local)


def laplacian(alpha: Tensor, truth: Tensor) -> Tensor:
    """Mean |difference| of the bands of a Laplacian pyramid, each coarser band counting double."""
    loss = alpha.new_zeros(())
    difference = alpha - truth
    for level in range(PYRAMID_LEVELS):
        small = functional.avg_pool2d(difference, 2)
        back = functional.interpolate(small, size=difference.shape[2:], mode="bilinear")
        loss = loss + 2.0**level * (difference - back).abs().mean()
        difference = small
    return loss
