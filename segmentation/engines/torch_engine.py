"""TorchEngine: PortraitNet in torch, on a GPU where there is one."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import torch

from segmentation.engines.engine import CLOSED
from segmentation.grid import DEFAULT_GRID
from segmentation.network.checkpoint import state_in
from segmentation.network.plate import Plate
from segmentation.network.portrait_net import STRIDE, NetworkConfig, PortraitNet
from segmentation.network_input import ImageBatch
from segmentation.room.held import RoomState
from segmentation.weights import Weights
from video.errors import ModelError, one_line
from video.frame import CoarseAlpha, Size

MOST_BLOCKS = 64
"""Of a stage: each is an object, however small the file that asks for it."""


class TorchEngine:
    """An Engine around a PortraitNet and what it remembers of the room."""

    multiple: int | None = STRIDE
    stateful = True
    has_memory = True
    learns_rooms = True
    own_format = True  # nothing else fits a PortraitNet

    def __init__(self, network: PortraitNet, device: torch.device, base_grid: Size) -> None:
        self._network: PortraitNet | None = network
        self._device = device
        self._plate: Plate | None = None
        self._shape: tuple[int, ...] = ()
        self.base_grid = base_grid
        self.name = f"torch {device.type}"

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """Alpha (h, w) of an RGB picture (1, 3, h, w), both 0..1; valid until the next call.

        Raises:
            ModelError: torch failed (a GPU out of memory, say), or the engine is closed.
        """
        return self._follow(image, 0.0)

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The same, seen as if nothing were known of the room; learns more of it.

        Raises:
            ModelError: torch failed, or the engine is closed.
        """
        return self._follow(image, 1.0)

    def _follow(self, image: ImageBatch, again: float) -> CoarseAlpha:
        if self._network is None:
            raise ModelError(CLOSED)
        if image.shape != self._shape:
            self.reset()
            self._shape = image.shape
        try:
            with torch.inference_mode():
                picture = torch.from_numpy(image).to(self._device)
                alpha, self._plate = self._network.follow(picture, self._plate, again)
                answer = alpha[0, 0].float().cpu().numpy()
        except RuntimeError as error:
            raise ModelError(
                f"torch failed on {self._device} ({one_line(error)}); expected an alpha; "
                f"try --engine onnx"
            ) from error
        return np.ascontiguousarray(answer)

    def room(self) -> RoomState | None:
        """What is known of the room, the caller's to keep; None before the first picture."""
        if self._plate is None:
            return None
        rgb, seen = (part[0].float().cpu().numpy().copy() for part in self._plate)
        return RoomState(rgb, seen[0])

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Know that room from the next picture on, which is `image` or one of its size.

        Raises:
            ModelError: the engine is closed.
        """
        if self._network is None:
            raise ModelError(CLOSED)
        self._shape = image.shape
        rgb, seen = (torch.from_numpy(part.copy()).to(self._device) for part in room)
        self._plate = Plate(rgb[None], seen[None, None])

    def twin(self) -> TorchEngine:
        """Another engine around the same network, with a plate of its own.

        Raises:
            ModelError: closed.
        """
        if self._network is None:
            raise ModelError(CLOSED)
        return TorchEngine(self._network, self._device, self.base_grid)

    def reset(self) -> None:
        """Nothing is known of the room."""
        self._plate = None

    def close(self) -> None:
        """Free the network; safe to call twice."""
        self._network, self._plate = None, None


def open_torch(weights: Weights) -> TorchEngine:
    """The network in these bytes on the best device of this machine.

    The file is `{"config": ..., "state_dict": ...}`, as `segmentation.network.checkpoint` packs it
    or as it is, read as weights and nothing else: no code in it is ever run. A checkpoint of
    `training.learning.train` will do: its averaged weights count. An entry `grid` (width, height)
    says what it was made for.

    Raises:
        ModelError: not such a file, or its weights do not fit its configuration.
    """
    device = best_device()
    try:
        saved: dict[str, Any] = torch.load(
            io.BytesIO(weights.content), map_location="cpu", weights_only=True
        )
        config = NetworkConfig.from_json(saved["config"])
        _check_depths(config)
        with torch.device("meta"):  # a file may say anything: only what it holds takes memory
            network = PortraitNet(config)
        network.load_state_dict(state_in(saved), assign=True)
        width, height = saved.get("grid", DEFAULT_GRID)
    except Exception as error:  # torch raises whatever its reader stumbles over
        raise ModelError(
            f"{weights.path} cannot be opened ({type(error).__name__}: {one_line(error)}); "
            f"expected config and state_dict of a portrait network; check the file "
            f"that --model gives"
        ) from error
    if device.type == "cpu":
        torch.set_num_threads(1)
    return TorchEngine(network.eval().to(device), device, (int(width), int(height)))


def _check_depths(config: NetworkConfig) -> None:
    if max(config.depths) > MOST_BLOCKS:
        raise ValueError(f"depths are {config.depths}; expected at most {MOST_BLOCKS}")


def best_device() -> torch.device:
    """CUDA, else Apple's MPS, else the CPU."""
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")
