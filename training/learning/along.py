"""Sequences as the app would meet them: what is known of the room at each frame.

The plate is carried by `PortraitNet.follow`, which is the code that ships, from the network's own
answers. It is state, so nothing is learned through it: the answers are made first, frame after
frame, and then all frames are learned from at once, each with the plate that it was met with.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from segmentation.network.plate import Plate
from segmentation.network.portrait_net import PortraitNet
from training.pictures.sequences import AT_START, KNOWN, PAST


class Row(NamedTuple):
    """Frames to learn from, sequence by sequence: RGB (s * n, 3, h, w), alpha and trust.

    `length` n is that of each sequence; `plate` is what was known of the room before each frame.
    """

    image: Tensor
    truth: Tensor
    trust: Tensor
    plate: Plate
    length: int


def met(net: PortraitNet, parts: list[Tensor]) -> Row:
    """The frames of `Batches`' sequences but for those of a while ago, with their plates.

    Nothing of the network changes: it answers as it would in use.
    """
    rgb, alpha, trust, room = (part.float().div(255) for part in parts[:4])
    pictures = rgb.permute(0, 1, 4, 2, 3)
    training = net.training
    net.eval()
    with torch.no_grad():
        plates = _plates(net, pictures, room.permute(0, 3, 1, 2), parts[4].view(-1, 1, 1, 1))
    net.train(training)
    plate = Plate(*(torch.stack(part, 1).flatten(0, 1) for part in zip(*plates, strict=True)))
    image, truth, trusted = (
        part[:, PAST:].flatten(0, 1) for part in (pictures, alpha[:, :, None], trust[:, :, None])
    )
    return Row(image, truth, trusted, plate, pictures.shape[1] - PAST)


def _plates(net: PortraitNet, pictures: Tensor, room: Tensor, known: Tensor) -> list[Plate]:
    """What is known before each frame after those of a while ago.

    Those are judged by their looks, as the first frames in use are. At the start nothing is known
    of the room, and it is judged so to the end; the plate then shows nothing as known.
    """
    plate: Plate | None = None
    for index in range(PAST):
        _, plate = net.follow(pictures[:, index], plate, 1.0)
    assert plate is not None
    whole = (known == KNOWN).float()
    carried = Plate(plate.rgb.lerp(room[:, :3], whole), plate.seen.lerp(room[:, 3:], whole))
    by_looks = (known == AT_START).float()
    plates = []
    for index in range(PAST, pictures.shape[1]):
        plates.append(Plate(carried.rgb, carried.seen * (1 - by_looks)))
        _, carried = net.follow(pictures[:, index], carried, by_looks)
    return plates
