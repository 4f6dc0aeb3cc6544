"""Refiners: the coarse alpha of a network becomes a full-size matte, sharp and without flicker.

`GuidedRefiner` does four things, each on as few pixels as it can:

    coarse -> cleared       where the room was learned and the picture shows it (clean_plate)
           -> steadied      where the picture stands still, the alpha is averaged over time
           -> snapped       local regressions of alpha on the color, coarse to fine (ridge)
           -> painted       at full size where an edge is, thinned where it is faint (canvas)

`docs/decisions/refiner.md` carries the measurements behind the numbers.
"""

from __future__ import annotations

from segmentation.refine.canvas import Canvas
from segmentation.refine.clean_plate import CleanPlate
from segmentation.refine.guide import color_of, guide_scale, stretch
from segmentation.refine.motion import Motion, Steady
from segmentation.refine.ridge import snap
from segmentation.refine.tuning import Tuning
from video.frame import Alpha, CoarseAlpha, Frame, Size


class GuidedRefiner:
    """Sharp, still, full-size alpha. Owns the last alpha and the picture it belongs to."""

    def __init__(self, tuning: Tuning | None = None) -> None:
        self._tuning = tuning or Tuning()
        self._motion = Motion(self._tuning.still_share)
        self._steady = Steady(self._tuning.rising_share)
        self._plate: CleanPlate | None = None
        self._canvas: Canvas | None = None
        self._made_for: tuple[Size, int] | None = None

    def refine(self, frame: Frame, coarse: CoarseAlpha) -> Alpha:
        """Full-size alpha of this frame, (H, W) uint8, read-only; valid until the next call."""
        tuning = self._tuning.for_cells(coarse.size)
        canvas = self._canvas_for(frame.size, tuning.guide_width)
        color = color_of(frame, canvas.grid, canvas.covered)
        alpha = stretch(coarse, color.shape[1:])
        if self._plate is not None:
            alpha = self._plate.cleared(alpha, frame, color, canvas.covered)
        moving = self._motion.measure(color)
        steady, share = self._steady.update(alpha, moving)
        slope, offset = snap(steady, color, tuning)
        canvas.paint(frame.y, color[0], slope, offset, share)
        return canvas.alpha

    def _canvas_for(self, size: Size, guide_width: int) -> Canvas:
        """The canvas in use, or a new one for another frame size or a network of another detail."""
        wanted = size, guide_width
        if self._canvas is None or self._made_for != wanted:
            self.reset()
            self._canvas = Canvas(size, guide_scale(size, guide_width))
            self._made_for = wanted
        return self._canvas

    def know(self, room: Frame | None) -> None:
        """Tell that room, which nobody is in, from the person until told otherwise; None: none."""
        self._plate = None if room is None else CleanPlate(room)

    def reset(self) -> None:
        """Forget the clip: the next alpha is that of its own frame alone. A room stays known."""
        self._motion.reset()
        self._steady.reset()
        self._canvas = None
