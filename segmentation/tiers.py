"""TieredSegmenter: one network on the grid of one tier or another, changed without a break.

The tiers of our network differ by the grid, and by whether the mirror image is asked, too, so a
change loads nothing. It happens on a frame on which both tiers were asked and agree: no frame is
shown with an alpha of less than its own, and none shows a person that was not there in the frame
before. Each tier learns the room for itself, the new one from the first frame it is asked on.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from segmentation.portrait import PortraitSegmenter
from video.frame import CoarseAlpha, Frame, Size

MOST_DISAGREEMENT = 0.05
"""Share of the cells that may say the opposite: 19 of 20 frames of 32 clips stay below it."""


@dataclass(frozen=True)
class Tier:
    """A name, the base grid that it stands for, and whether it asks for the mirror image, too."""

    name: str
    grid: Size
    mirrored: bool = False


class TieredSegmenter:
    """A Segmenter that can change its tier between two frames; the best tier comes first."""

    def __init__(self, portrait: PortraitSegmenter, offered: tuple[Tier, ...], tier: int) -> None:
        self._portrait = portrait
        self._next: PortraitSegmenter | None = None
        self._offered = offered
        self._wanted = tier
        self._forced = False
        self._room: Frame | None = None
        self.tier = tier
        """Which one is in use."""
        self.refusals = 0
        """Frames in a row on which the tier that is wanted disagreed with the one in use."""

    @property
    def tiers(self) -> tuple[tuple[str, int], ...]:
        """Name, and pixels that the network sees of a frame, of each."""
        return tuple(
            (tier.name, tier.grid[0] * tier.grid[1] * (2 if tier.mirrored else 1))
            for tier in self._offered
        )

    @property
    def title(self) -> str:
        """What the screen calls it."""
        return f"portrait {self._offered[self.tier].name} ({self._portrait.engine.name})"

    @property
    def grid(self) -> Size:
        """(width, height) of the alpha of the last frame."""
        return self._portrait.grid

    def use(self, tier: int) -> None:
        """Change to that tier on the first frame on which both agree."""
        if tier != self._wanted:
            self._next = None
        self._wanted, self._forced, self.refusals = tier, False, 0

    def force(self) -> None:
        """Change to the tier that is wanted on the next frame, whatever it says.

        The caller covers the picture until its alphas have been judged anew.
        """
        self._forced, self.refusals = True, 0

    def segment(self, frame: Frame) -> CoarseAlpha:
        """The coarse alpha of this very frame; valid until the next call.

        Raises:
            ModelError: the engine failed, or the segmenter is closed.
        """
        if self._wanted == self.tier:
            return self._portrait.segment(frame)
        before = None if self._forced else self._portrait.segment(frame)
        if self._next is None:
            wanted = self._offered[self._wanted]
            self._next = self._portrait.twin(wanted.grid, mirrored=wanted.mirrored)
            if self._room is not None and self._portrait.knows_room:
                self._next.learn(self._room)
        found = self._next.segment(frame)
        if before is None or disagreement(before, found) <= MOST_DISAGREEMENT:
            self._portrait, self._next = self._next, None
            self.tier, self.refusals = self._wanted, 0
            return found
        self.refusals += 1
        return before

    @property
    def learns_rooms(self) -> bool:
        """Whether it can be told what the room looks like."""
        return self._portrait.learns_rooms

    @property
    def knows_room(self) -> bool:
        """Whether what it learned of the room still holds."""
        return self._portrait.knows_room

    def learn(self, room: Frame) -> None:
        """Know that room, which nobody is in, on every tier, until it is another one or `reset`.

        Raises:
            ModelError: closed.
        """
        self._portrait.learn(room)
        self._room, self._next = room, None

    def twin(self, base_grid: Size) -> PortraitSegmenter:
        """A segmenter around the same network, which remembers other frames.

        Raises:
            ModelError: closed.
        """
        return self._portrait.twin(base_grid)

    def reset(self) -> None:
        """Forget everything seen so far, and what was learned of the room."""
        self._portrait.reset()
        self._next = self._room = None

    def close(self) -> None:
        """Free the engine; safe to call twice."""
        self._portrait.close()
        self._next = None


def disagreement(one: CoarseAlpha, other: CoarseAlpha) -> float:
    """Share of cells, 0..1, in which two alphas of one frame say the opposite."""
    size = other.shape[1], other.shape[0]
    same_grid = cv2.resize(one, size, interpolation=cv2.INTER_AREA)
    return float((np.abs(same_grid - other) > 0.5).mean())
