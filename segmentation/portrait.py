"""PortraitSegmenter: a frame in, the coarse alpha of exactly that frame out."""

from __future__ import annotations

import numpy as np

from segmentation.engines.engine import Engine
from segmentation.grid import Placement, grid_for, place
from segmentation.mirrored import Mirrored
from segmentation.network_input import ImageBatch, NetworkInput
from segmentation.room.held import HeldRoom, shrunk
from video.errors import ModelError
from video.frame import CoarseAlpha, Frame, Size

STATELESS_FRAMES = 6
"""First frames that are judged by their looks alone.

What is known of a room that was seen for an instant misleads: what it lacks is likely the person.
"""

REFRESH_FRAMES, REFRESH_EVERY = (9, 12, 15, 18), 30
"""Which of the next frames, and every which of all, are looked at twice.

A few looks, and a thing beside the person that the network took for part of it is known as room.
"""


class PortraitSegmenter:
    """A Segmenter: prepares the input, runs the engine, cuts the alpha back to the frame.

    `base_grid` stands in for the engine's own where its axes are free; `mirrored` asks for the
    mirror image, too (flip TTA); `foreign` says that the weights are not of this project; `title`
    is what the screen calls them.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        title: str = "",
        foreign: bool = False,
        base_grid: Size | None = None,
        mirrored: bool = False,
    ) -> None:
        self._engine: Engine | None = engine
        self._mirrored = Mirrored(engine) if mirrored else None
        self._input = NetworkInput()
        self._size: Size | None = None
        self._seen = 0
        self._room: HeldRoom | None = None
        self._base_grid = base_grid if base_grid and engine.multiple else engine.base_grid
        self._placement = place(self._base_grid, self._base_grid)
        self.title = title or engine.name
        self.foreign = foreign

    @property
    def grid(self) -> Size:
        """(width, height) of the alpha of the last frame; the base grid before the first."""
        return self._placement.size

    @property
    def mirrored(self) -> bool:
        """Whether the mirror image is asked, too."""
        return self._mirrored is not None

    @property
    def engine(self) -> Engine:
        """The engine.

        Raises:
            ModelError: closed.
        """
        if self._engine is None:
            raise ModelError("the segmenter is closed; expected an open one; open it again")
        return self._engine

    def segment(self, frame: Frame) -> CoarseAlpha:
        """Coarse alpha float32 (h, w) that covers this very frame; valid until the next call.

        Its shape follows the frame's: `grid` tells it.

        Raises:
            ModelError: the engine failed, or the segmenter is closed.
        """
        engine = self.engine
        if frame.size != self._size:
            self._placement = placement_for(frame.size, self._base_grid, engine.multiple)
            self._size = frame.size
            self.reset()
        asked, image = self._mirrored or engine, self._input.prepare(frame, self._placement)
        self._seen += 1
        alone = engine.has_memory and not self._trusts_plate(image)
        if engine.has_memory and (self._seen in REFRESH_FRAMES or self._seen % REFRESH_EVERY == 0):
            asked.infer_stateless(image)
        alpha = asked.infer_stateless(image) if alone else asked.infer(image)
        if self._room is not None:
            self._room.saw(alpha)
        return np.ascontiguousarray(self._placement.crop(alpha))

    @property
    def learns_rooms(self) -> bool:
        """Whether it can be told what the room looks like."""
        return self.engine.learns_rooms

    @property
    def knows_room(self) -> bool:
        """Whether what it learned of the room still holds."""
        return self._room is not None

    def learn(self, room: Frame) -> None:
        """Know that room, which nobody is in, until it is another one or `reset`.

        The network is told as soon as a frame shows it. Nothing happens where `learns_rooms` is
        false.

        Raises:
            ModelError: closed.
        """
        if not self.engine.learns_rooms:
            return
        self._placement = placement_for(room.size, self._base_grid, self.engine.multiple)
        self._size = room.size
        self.reset()
        image = self._input.prepare(room, self._placement)[0]
        within = np.zeros_like(image[:1])
        within[:, self._placement.rows, self._placement.columns] = 1
        self._room = HeldRoom(shrunk(image), shrunk(within)[0] == 1)

    def _trusts_plate(self, image: ImageBatch) -> bool:
        """Whether what is known of the room helps with this picture; a learned one is lit alike.

        One that does not fit the picture is left aside, and forgotten after a while.
        """
        if self._room is None:
            return self._seen > STATELESS_FRAMES
        asked = self._mirrored or self.engine
        fits, now = self._room.hold(shrunk(image[0]), asked.room())
        if now is not None:
            asked.know(image, now)
        if self._room.is_lost:
            self._room, self._seen = None, 0
            asked.reset()
        return fits

    def twin(self, base_grid: Size, *, mirrored: bool = False) -> PortraitSegmenter:
        """Another segmenter around the same network, which remembers other frames.

        Raises:
            ModelError: closed.
        """
        return PortraitSegmenter(
            self.engine.twin(),
            title=self.title,
            foreign=self.foreign,
            base_grid=base_grid,
            mirrored=mirrored,
        )

    def reset(self) -> None:
        """Forget everything seen so far, and what was learned of the room."""
        self._seen, self._room = 0, None
        (self._mirrored or self.engine).reset()

    def close(self) -> None:
        """Free the engine; safe to call twice."""
        if self._engine is not None:
            (self._mirrored or self._engine).close()
            self._engine = self._mirrored = None


def placement_for(size: Size, base_grid: Size, multiple: int | None) -> Placement:
    """Where a frame of that size lies in the grid that suits it best.

    Without a `multiple` the base grid is the only one.
    """
    grid = base_grid if multiple is None else grid_for(size, base_grid, multiple)
    return place(size, grid)
