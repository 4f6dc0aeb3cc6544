"""Plan: what one run of the bench measures, how often, and on what."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from options import QUALITIES, Options
from segmentation.weights import REMEDY, shipped_tiers
from video.errors import ModelError
from video.frame import Size

SIZES: tuple[Size, ...] = ((640, 360), (1280, 720), (1920, 1080))
HD = SIZES[1]
MAIN_TIER = "balanced"


@dataclass(frozen=True)
class Plan:
    """What to measure: models, sizes, peers, rounds."""

    options: Options
    peers: Path | None = None
    rounds: int = 20
    sizes: tuple[Size, ...] = SIZES

    @property
    def all_sizes(self) -> tuple[Size, ...]:
        """The sizes, and the one of the command line where that is another."""
        return tuple(dict.fromkeys((*self.sizes, self.options.size)))

    @cached_property
    def tiers(self) -> dict[str, Options]:
        """The options of every network that is measured, by the name that the report uses.

        Raises:
            ModelError: none is shipped, or its manifest is damaged.
        """
        if self.options.model != "portrait":
            return {Path(self.options.model).stem: self.options}
        shipped = shipped_tiers()
        if not shipped:
            raise ModelError(f"no portrait network is listed; expected one; {REMEDY}")
        return {tier: replace(self.options, quality=tier) for tier in QUALITIES if tier in shipped}

    @property
    def main_tier(self) -> str:
        """The one that ratios and latency are about."""
        return MAIN_TIER if MAIN_TIER in self.tiers else next(iter(self.tiers))


def text_of(size: Size) -> str:
    """1280x720."""
    return f"{size[0]}x{size[1]}"
