"""PortraitNet: a picture in, the person's alpha on the same grid out.

A U-Net of plain 3x3 convolutions, batch normalisation and ReLU, and nothing that an int8 engine
would stumble over: at equal measured milliseconds, dense 3x3 in int8 does 2.3 to 2.6 times the work
of depthwise blocks in float, and trains three times as many pictures a second on a CPU
(`docs/decisions/network.md`). One set of weights serves every grid: it is trained on all of them.

    image -> stem 1/2 -> stages 1/4 .. 1/32 (+ global context) -> decoder back to 1/2 -> x2 -> alpha
    picture - plate of the room -^

It remembers the room: see `segmentation.network.plate`. Without a plate it answers from the picture
alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from segmentation.network.exposure import expose, missing_light
from segmentation.network.plate import (
    EVIDENCE_CHANNELS,
    Look,
    Plate,
    evidence,
    shrunk,
    unseen,
    update,
)

STRIDE = 32
"""Both sides of the grid are multiples of this."""

RECALL_WIDTH = 16
"""Channels between the difference from the plate and the first stage."""

MEAN, SPREAD = 0.45, 0.27
"""Mean and standard deviation of the training pictures, over all channels."""


@dataclass(frozen=True)
class NetworkConfig:
    """Channels from 1/2 to 1/32, blocks from 1/4 to 1/32, decoder channels from 1/2 to 1/16."""

    widths: tuple[int, int, int, int, int] = (16, 32, 64, 128, 192)
    depths: tuple[int, int, int, int] = (2, 4, 7, 5)
    decoder: tuple[int, int, int, int] = (16, 32, 48, 96)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> NetworkConfig:
        """The configuration that `to_json` wrote.

        Raises:
            TypeError: an entry is unknown.
        """
        return cls(**{name: tuple(value) for name, value in values.items()})


class PortraitNet(nn.Module):
    """Alpha logits of the person for a batch of pictures."""

    def __init__(self, config: NetworkConfig) -> None:
        super().__init__()
        self.config = config
        half, *rest = config.widths
        self.stem = _conv(3, half, kernel=3, stride=2)
        self.recall = Recall(rest[0])
        widths = [half, *rest]
        self.stages = nn.ModuleList(
            nn.Sequential(
                _conv(widths[i], widths[i + 1], kernel=3, stride=2),
                *(Residual(widths[i + 1]) for _ in range(config.depths[i] - 1)),
            )
            for i in range(4)
        )
        self.context = GlobalContext(widths[4])
        deep = [widths[4], *reversed(config.decoder)]
        self.ups = nn.ModuleList(Up(deep[i], widths[3 - i], deep[i + 1]) for i in range(4))
        self.head = nn.Conv2d(config.decoder[0], 4, 3, padding=1)
        self.side_head = nn.Conv2d(config.decoder[2], 1, 1)

    def forward(self, image: Tensor, plate: Plate | None = None) -> tuple[Tensor, Tensor]:
        """Logits at full grid (B, 1, H, W) and, to train on, at 1/8 (B, 1, H/8, W/8).

        `image` is RGB 0..1, (B, 3, H, W), H and W multiples of `STRIDE`; `plate` lies at a quarter
        of the grid, None where nothing is known of the room.
        """
        small = shrunk(image)
        return self._logits(image, small, plate or unseen(small))

    def alpha(self, image: Tensor, plate: Plate | None = None) -> Tensor:
        """Alpha 0..1 (B, 1, H, W)."""
        return torch.sigmoid(self.forward(image, plate)[0])

    def follow(self, image: Tensor, plate: Plate | None, again: Look = 0.0) -> tuple[Tensor, Plate]:
        """Alpha 0..1 of the next frame (B, 1, H, W), and what is known of the room after it.

        With `again` 1 it is a second look at a frame: for the plate, the alpha knows nothing.
        """
        small = shrunk(image)
        known = plate or unseen(small)
        alpha = torch.sigmoid(self._logits(image, small, known, again)[0])
        return alpha, update(small, alpha, known, again)

    def _logits(
        self, image: Tensor, small: Tensor, plate: Plate, again: Look = 0.0
    ) -> tuple[Tensor, Tensor]:
        share = missing_light(small)
        different = evidence(small, plate, share, again)
        features = [self.stem((expose(image, share) - MEAN) / SPREAD)]
        for number, stage in enumerate(self.stages):
            deep = features[-1]
            for place, block in enumerate(stage.children()):
                deep = block(deep)
                if number == place == 0:
                    deep = self.recall(deep, different)
            features.append(deep)
        deep = self.context(features.pop())
        side = deep
        for number, up in enumerate(self.ups):
            deep = up(deep, features.pop())
            if number == 1:
                side = deep
        return functional.pixel_shuffle(self.head(deep), 2), self.side_head(side)


class Recall(nn.Module):
    """Adds to the first features at 1/4 what the difference from the plate says.

    Its last weights begin at zero, so that a network which never saw a plate goes on as it was.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.look = nn.Conv2d(EVIDENCE_CHANNELS, RECALL_WIDTH, 3, padding=1)
        self.tell = nn.Conv2d(RECALL_WIDTH, channels, 1, bias=False)
        nn.init.zeros_(self.tell.weight)

    def forward(self, x: Tensor, evidence: Tensor) -> Tensor:
        told: Tensor = self.tell(functional.relu(self.look(evidence)))
        return x + told


class Residual(nn.Module):
    """relu(x + bn(conv3x3(x))): one convolution per skip, like a deployed RepVGG (Ding 2021).

    It begins as if it were not there (Goyal 2017), so that a network made deeper goes on as it was.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(channels)
        nn.init.zeros_(self.norm.weight)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.norm(self.conv(x)))


class GlobalContext(nn.Module):
    """Adds what the whole picture says to every place: is anybody there, how bright is it."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.project = nn.Conv2d(channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        return functional.relu(x + self.project(x.mean((2, 3), keepdim=True)))


class Up(nn.Module):
    """Twice the size: the deep features upsampled, the skip added, one 3x3 over both."""

    def __init__(self, deep: int, skip: int, out: int) -> None:
        super().__init__()
        self.from_deep = _conv(deep, out, kernel=1)
        self.from_skip = _conv(skip, out, kernel=1)
        self.mix = _conv(out, out, kernel=3)

    def forward(self, deep: Tensor, skip: Tensor) -> Tensor:
        deep = functional.interpolate(
            self.from_deep(deep), scale_factor=2.0, mode="bilinear", align_corners=False
        )
        mixed: Tensor = self.mix(deep + self.from_skip(skip))
        return mixed


def _conv(channels: int, out: int, *, kernel: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels, out, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(out),
        nn.ReLU(inplace=True),
    )
