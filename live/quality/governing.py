"""Governing: gives the governor its evidence from a live run, and carries out what it decides.

Idle unless the segmenter in use can change its tier (`--quality auto`). A tier takes over without a
cover: network and weights stay the same, the segmenter changes on a frame on which both tiers
agree, and the shutter judges every alpha as ever. Where they go on to disagree, a step up is
dropped and a step down goes behind a cover.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol, runtime_checkable

from live.quality.governor import Evidence, Governor, Rung
from options import Options
from pipeline import Pipeline
from settings import is_off
from video.protocols import Segmenter
from video.reason import Reason

WINDOW_S = 0.5
"""What one piece of evidence is about."""

GRACE_S = 2.0
"""After a start: opening the window and warming up say nothing about the frames to come."""

LONGEST_GAP_S = 2.0
"""Without a frame for so long the camera rested or was lost; that is no evidence."""

MOST_REFUSALS = 15
"""Frames in a row on which two tiers may disagree before the change is given up or covered."""

BEARABLE_BEHIND, BEARABLE_BUDGETS = 0.4, 1.5
"""Late frames, and budgets, up to which all frames are better than every second one in time."""

OTHER_STAGES_MS = 6.0
"""What decoding, refining and compositing a 720p frame take on a two-core laptop."""

MS_PER_PIXEL = 7.2e-5
"""What the network takes for one cell of its grid there."""


@runtime_checkable
class Tiered(Protocol):
    """A Segmenter with more than one tier, the best first."""

    @property
    def tiers(self) -> tuple[tuple[str, int], ...]:
        """Name, and pixels that the network sees of a frame, of each."""

    @property
    def tier(self) -> int:
        """Which one is in use."""

    @property
    def refusals(self) -> int:
        """Frames in a row on which the tier that is wanted disagreed with the one in use."""

    def use(self, tier: int) -> None:
        """Change to that tier on the first frame on which both agree."""

    def force(self) -> None:
        """Change to the tier that is wanted on the next frame, whatever it says."""


@dataclass(frozen=True)
class Level:
    """A tier, and every which of the camera's frames is processed."""

    name: str
    tier: int
    pace: int
    rung: Rung


class Window:
    """What is gathered between two decisions."""

    def __init__(self, now: float, cpu_s: float, index: int) -> None:
        self._began = (now, cpu_s, index)
        self._frames = 0
        self._busy_s = 0.0
        self._usual = True

    def add(self, took_s: float, *, usual: bool) -> None:
        """A frame went through the path."""
        self._frames += 1
        self._busy_s += took_s
        self._usual = self._usual and usual

    def seconds(self, now: float) -> float:
        """How long it has been open."""
        return now - self._began[0]

    def evidence(self, now: float, cpu_s: float, index: int, pace: int) -> Evidence:
        """All of it; of the camera's frames one of `pace` was wanted."""
        seconds = self.seconds(now)
        wanted = (index - self._began[2]) / pace
        return Evidence(
            seconds,
            cpu_percent=100 * (cpu_s - self._began[1]) / seconds,
            behind=max(0.0, 1 - self._frames / wanted),
            busy=self._busy_s / seconds,
            usual=self._usual,
        )


class Governing:
    """Called by the worker for every frame; `pace` and `name` may be read by any thread."""

    def __init__(
        self,
        pipeline: Pipeline,
        budget_percent: float = Options.cpu_budget_percent,
        *,
        cpu_s: Callable[[], float] = time.process_time,
        window_s: float = WINDOW_S,
        grace_s: float = GRACE_S,
    ) -> None:
        self.pace = 1
        """Every which of the camera's frames is wanted."""
        self.name = ""
        """The level in use; empty while there is nothing to govern."""
        self._pipeline = pipeline
        self._budget_percent = budget_percent
        self._cpu_s = cpu_s
        self._window_s = window_s
        self._grace_s = grace_s
        self._met: Segmenter | None = None
        self._segmenter: Tiered | None = None
        self._levels: tuple[Level, ...] = ()
        self._governor = Governor((), budget_percent)
        self._valid_from = 0.0
        self._last_index, self._last_at = -1, float("-inf")
        self._window: Window | None = None

    def skips(self, index: int) -> bool:
        """Whether that grab is left out to save time; the sender shows the last picture again."""
        return 0 < index - self._last_index < self.pace

    def rest(self) -> None:
        """Frames are left out on purpose: that is no evidence."""
        self._window = None

    def worked(self, index: int, took_s: float) -> None:
        """Take note of a frame that went through the path, and act on what has become known."""
        now = self._pipeline.clock.now()
        gap_s, step = now - self._last_at - took_s, index - self._last_index
        self._last_index, self._last_at = index, now
        if self._pipeline.segmenter is not self._met:
            self._attach(self._pipeline.segmenter, now)
        if self._segmenter is None:
            return
        if self._window is None or step <= 0 or gap_s > LONGEST_GAP_S or now < self._valid_from:
            self._window = Window(now, self._cpu_s(), index)
            return
        self._window.add(took_s, usual=self._is_usual())
        self._resolve_disagreement(self._segmenter)
        if self._window.seconds(now) >= self._window_s:
            evidence = self._window.evidence(now, self._cpu_s(), index, self.pace)
            self._window = Window(now, self._cpu_s(), index)
            self._put_in_force(self._segmenter, self._governor.decide(evidence))

    def _attach(self, segmenter: Segmenter, now: float) -> None:
        """Begin anew with another segmenter."""
        self._met = segmenter
        self._segmenter = segmenter if isinstance(segmenter, Tiered) else None
        self._window, self._valid_from = None, now + self._grace_s
        self.pace = 1
        if self._segmenter is not None:
            self._levels = levels_of(self._segmenter.tiers)
            rungs = [level.rung for level in self._levels]
            self._governor = Governor(rungs, self._budget_percent, self._segmenter.tier)
        self._publish_level()

    def _put_in_force(self, segmenter: Tiered, number: int) -> None:
        level = self._levels[number]
        self.pace = level.pace
        segmenter.use(level.tier)
        self._publish_level()

    def _resolve_disagreement(self, segmenter: Tiered) -> None:
        """Where both tiers go on to disagree: stay with the better one, or cover the change."""
        if segmenter.refusals < MOST_REFUSALS:
            return
        if self._levels[self._governor.level].tier < segmenter.tier:
            segmenter.use(segmenter.tier)
            self._governor.take_back()
            self._publish_level()
        else:
            segmenter.force()
            self._pipeline.forget(Reason.QUALITY_CHANGED)

    def _is_usual(self) -> bool:
        """Whether a frame costs now what it costs in a meeting."""
        return self._pipeline.shutter.reason is None and not is_off(self._pipeline.settings)

    def _publish_level(self) -> None:
        self.name = self._levels[self._governor.level].name if self._segmenter else ""
        self._pipeline.meter.quality = f"{self.name} (auto)" if self.name else ""


def levels_of(tiers: tuple[tuple[str, int], ...]) -> tuple[Level, ...]:
    """One level for each tier, and below the last one: the same for every second frame."""
    costs_ms = [OTHER_STAGES_MS + MS_PER_PIXEL * pixels for _, pixels in tiers]
    levels = [
        Level(name, number, 1, Rung(costs_ms[number])) for number, (name, _) in enumerate(tiers)
    ]
    last = replace(levels.pop(), rung=Rung(costs_ms[-1], BEARABLE_BEHIND, BEARABLE_BUDGETS))
    half = Level(f"{last.name}, every second frame", last.tier, 2, Rung(costs_ms[-1] / 2))
    return (*levels, last, half)


def network_budget_ms(options: Options) -> float:
    """What the network may take of a frame so that the whole app keeps within its CPU budget."""
    return options.cpu_budget_percent / 100 * 1000 / options.fps - OTHER_STAGES_MS
