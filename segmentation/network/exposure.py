"""Exposure: a picture that is dark on the whole is shown to the network lighter.

Webcams in dim rooms give pictures that few photographs in a training set resemble. Between a
picture and its square root (a gamma of a half) the mix is chosen whose mean is `MEAN`; a picture as
light as that stays as it is. It happens in the network's graph: a root is quick, a power is not.
"""

from __future__ import annotations

from torch import Tensor

MEAN = 0.5
"""Mean level, 0..1, that is aimed at."""

EVEN = 1e-3
"""Keeps a black picture from dividing by nothing."""


def missing_light(image: Tensor) -> Tensor:
    """How far towards its root each picture (B, 3, H, W), 0..1, should go: (B, 1, 1, 1), 0..1."""
    mean = image.mean((1, 2, 3), keepdim=True)
    return ((MEAN - mean) / (mean.sqrt() - mean + EVEN)).clamp(0, 1)


def expose(picture: Tensor, share: Tensor) -> Tensor:
    """The picture, 0..1, gone that far towards its root."""
    return picture + share * (picture.sqrt() - picture)
