"""Tuning: what the quality of a refined matte costs."""

from __future__ import annotations

from dataclasses import dataclass, replace

FINE_CELLS = 56_000
"""Cells from which a coarse alpha deserves the finer guide: between `balanced` and `best`."""


@dataclass(frozen=True)
class Tuning:
    """What quality costs.

    `guide_width`: about how many cells the guide grid is wide; `radii`: of the windows, pass by
    pass, in cells; both again (`fine_`) for a network whose own edges are finer; `smoothing`: how
    far coefficients are averaged; `contrasts`: gain around alpha .5 before the first pass, between
    passes and at the end; `still_share`: how much of a new alpha a still place takes;
    `rising_share`: the least it takes where the person gains, because a lost hand is worse than a
    late bit of room.
    """

    guide_width: int = 200
    fine_guide_width: int = 360
    radii: tuple[int, ...] = (3, 3, 2)
    fine_radii: tuple[int, ...] = (4, 4, 4)
    smoothing: int = 2
    contrasts: tuple[float, float, float] = (1.5, 2.0, 1.6)
    still_share: float = 0.1
    rising_share: float = 0.3

    def for_cells(self, cells: int) -> Tuning:
        """The same, with the finer guide where a coarse alpha has so many cells that it pays."""
        if cells < FINE_CELLS:
            return self
        return replace(self, guide_width=self.fine_guide_width, radii=self.fine_radii)
