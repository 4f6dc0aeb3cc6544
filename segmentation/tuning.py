"""Tuning: what the quality of a refined matte costs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Tuning:
    """What quality costs.

    `guide_width`: about how many cells the guide grid is wide; `radii`: of the windows, pass by
    pass, in cells; `smoothing`: how far coefficients are averaged; `contrasts`: gain around alpha
    .5 before the first pass, between passes and at the end; `still_share`: how much of a new alpha
    a still place takes; `rising_share`: the least it takes where the person gains, because a lost
    hand is worse than a late bit of room.
    """

    guide_width: int = 160
    radii: tuple[int, ...] = (3, 3, 2)
    smoothing: int = 2
    contrasts: tuple[float, float, float] = (1.5, 1.5, 1.5)
    still_share: float = 0.1
    rising_share: float = 0.3


BEST = Tuning(guide_width=240)
"""For a network whose own edges are good, on a machine with time to spare."""
