"""Mirrored: flip TTA, the mean of a network's alphas of a picture and of its mirror image.

A network that was trained on mirrored pictures as often as on plain ones makes its mistakes in one
of the two more often than in both, so their mean is a better matte, and a calmer one, at twice the
time. Each side remembers a room of its own.
"""

from __future__ import annotations

import numpy as np

from segmentation.engines.engine import Engine
from segmentation.network_input import ImageBatch
from segmentation.room.held import RoomState
from video.frame import CoarseAlpha


class Mirrored:
    """Infers as `engine` and its twin do together; the twin sees every picture mirrored."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._twin = engine.twin()
        self._turned: ImageBatch = np.zeros((1, 3, 0, 0), np.float32)
        self._mean: CoarseAlpha = np.zeros((0, 0), np.float32)

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """Alpha (h, w) of an RGB picture (1, 3, h, w), both 0..1; valid until the next call.

        Raises:
            ModelError: the engine failed, or is closed.
        """
        turned = self._twin.infer(self._turn(image))
        return self._mean_of(self._engine.infer(image), turned)

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The same, seen as if nothing were known of the room; both learn more of it.

        Raises:
            ModelError: the engine failed, or is closed.
        """
        turned = self._twin.infer_stateless(self._turn(image))
        return self._mean_of(self._engine.infer_stateless(image), turned)

    def room(self) -> RoomState | None:
        """What is known of the room as it is; None before the first picture."""
        return self._engine.room()

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Know that room from the next picture on, on both sides.

        Raises:
            ModelError: the engine is closed.
        """
        self._engine.know(image, room)
        self._twin.know(self._turn(image), RoomState(room.rgb[..., ::-1], room.seen[..., ::-1]))

    def _mean_of(self, plain: CoarseAlpha, turned: CoarseAlpha) -> CoarseAlpha:
        np.add(plain, turned[:, ::-1], out=self._mean)
        np.multiply(self._mean, np.float32(0.5), out=self._mean)
        return self._mean

    def _turn(self, image: ImageBatch) -> ImageBatch:
        if image.shape != self._turned.shape:
            self._turned = np.empty_like(image)
            self._mean = np.empty(image.shape[2:], np.float32)
        np.copyto(self._turned, image[..., ::-1])
        return self._turned

    def reset(self) -> None:
        """Forget every picture seen so far."""
        self._engine.reset()
        self._twin.reset()

    def close(self) -> None:
        """Free the network; safe to call twice."""
        self._engine.close()
        self._twin.close()
