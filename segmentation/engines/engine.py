"""Engine: what runs a network. The second implementation is the reason for the protocol."""

from __future__ import annotations

from typing import Protocol

from segmentation.network_input import ImageBatch
from segmentation.room.held import RoomState
from video.frame import CoarseAlpha, Size

CLOSED = "the engine is closed; expected an open one; open it again"
"""What a closed engine says."""


class Engine(Protocol):
    """One network, loaded; knows pictures and alphas, nothing of frames."""

    @property
    def name(self) -> str:
        """What runs and where, for the screen: `onnx cpu`."""

    @property
    def base_grid(self) -> Size:
        """The (width, height) that the network is made for."""

    @property
    def multiple(self) -> int | None:
        """Both sides of the grid are multiples of this; None: the base grid is the only one."""

    @property
    def stateful(self) -> bool:
        """Whether an answer depends on the pictures before."""

    @property
    def has_memory(self) -> bool:
        """Whether it remembers the room and can answer as if it did not."""

    @property
    def learns_rooms(self) -> bool:
        """Whether it can be told what the room looks like."""

    @property
    def own_format(self) -> bool:
        """Whether the file says that this project made it; a mark, not a proof."""

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """Alpha (h, w) of an RGB picture (1, 3, h, w), both 0..1; valid until the next call.

        A picture of another size than the one before resets the state. `image` stays with the
        engine until the next call: C-contiguous, and not to be freed or resized.

        Raises:
            ModelError: the engine failed.
        """

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The same, seen as if nothing were known of the room; learns what is not known yet.

        Instead of `infer` or before it. Where `has_memory` is false it is `infer`.

        Raises:
            ModelError: the engine failed.
        """

    def room(self) -> RoomState | None:
        """What is known of the room, the caller's to keep; None before the first picture.

        None as well where `learns_rooms` is false.
        """

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Know that room from the next picture on, which is `image` or one of its size.

        Nothing happens where `learns_rooms` is false.

        Raises:
            ModelError: the engine is closed.
        """

    def twin(self) -> Engine:
        """Another engine around the same network, which remembers other pictures."""

    def reset(self) -> None:
        """Forget every picture seen so far."""

    def close(self) -> None:
        """Free the network; safe to call twice."""
