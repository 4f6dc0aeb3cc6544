"""Tuning: what the quality of a refined matte costs."""

from __future__ import annotations

from dataclasses import dataclass

FINE_CELLS = 56_000
"""Cells from which a coarse alpha deserves the finer guide: between `balanced` and `best`."""


@dataclass(frozen=True)
class Tuning:
    """What quality costs.

    `guide_width`: about how many cells the guide grid is wide; `fine_guide_width`: the same for a
    network whose own edges are finer; `radii`: of the windows, pass by pass, in cells; `smoothing`:
    how far coefficients are averaged; `contrasts`: gain around alpha .5 before the first pass,
    between passes and at the end; `still_share`: how much of a new alpha a still place takes;
    `rising_share`: the least it takes where the person gains, because a lost hand is worse than a
    late bit of room.
    """

    guide_width: int = 200
    fine_guide_width: int = 240
    radii: tuple[int, ...] = (3, 3, 2)
    smoothing: int = 2
    contrasts: tuple[float, float, float] = (1.5, 2.0, 1.6)
    still_share: float = 0.1
    rising_share: float = 0.3

    def guide_width_for(self, cells: int) -> int:
        """How wide the guide is for a coarse alpha of that many cells."""
        return self.fine_guide_width if cells >= FINE_CELLS else self.guide_width
