"""Governor: which quality the machine affords at this moment. Evidence in, decision out.

Levels go from the best to the cheapest. Down at once, a level at a time: when frames came too late
for a second, when the app was over its budget for two, on the spot when it is bad. Up slowly: one
level after a long quiet time in which the next one, dearer by what levels are known to cost, would
have fitted with room to spare. A step up that had to be taken back doubles that time, so that a
load at the edge does not make the picture go back and forth.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

BEHIND = 0.05
"""Share of the camera's frames that may come too late: less than one in half a second."""

BAD_BEHIND, BAD_BUDGETS = 0.5, 2.0
"""So many frames lost, or so many times the budget, is an overload beyond doubt."""

WINDOWS_BEHIND = 2
"""Windows in a row with too many late frames before a step down: one may be a menu that opened."""

WINDOWS_DEAR = 4
"""Windows whose mean is held against the budget: single ones scatter by a tenth."""

ROOM_TO_SPARE = 0.85
"""Share of the budget that the next better level is expected to keep within."""

MOST_BUSY = 0.75
"""Share of the time that the worker may be expected to work on the next better level."""

QUIET_S = 10.0
"""How long it must have been quiet before the first step up."""

LONGEST_QUIET_S = 640.0
"""What that time grows to at most."""

PROBATION_S = 60.0
"""A step down sooner than that after a step up takes it back."""


@dataclass(frozen=True)
class Evidence:
    """What one window of time has shown."""

    seconds: float
    cpu_percent: float
    """Processor time of the whole app; 100 is one core."""
    behind: float
    """Share of the camera's frames that came too late, 0..1."""
    busy: float
    """Share of the window in which a frame was in work, 0..1."""
    usual: bool = True
    """Whether its frames went the whole path: what is covered or unchanged costs less."""


@dataclass(frozen=True)
class Rung:
    """What the governor knows of a level."""

    cost_ms: float
    """What one of the camera's frames costs on it, for comparison."""
    bearable_behind: float = BEHIND
    """Share of late frames, 0..1, up to which it is better than the next level."""
    bearable_budgets: float = 1.0
    """How many times the budget it may take before the next level is better."""


class Governor:
    """`decide` names the level for the next window, as its place among the rungs."""

    def __init__(self, rungs: Sequence[Rung], budget_percent: float, level: int = 0) -> None:
        self.level = level
        self.wait_s = QUIET_S
        """How long it must be quiet before the next step up."""
        self._rungs = rungs
        self._budget_percent = budget_percent
        self._recent: deque[Evidence] = deque(maxlen=WINDOWS_DEAR)
        self._quiet_s = 0.0
        self._since_up_s = float("inf")

    def decide(self, evidence: Evidence) -> int:
        """The level from now on: the same, or the one beside it."""
        self._since_up_s += evidence.seconds
        self._recent.append(evidence)
        self._quiet_s = self._quiet_s + evidence.seconds if self._fits(evidence) else 0.0
        if self._is_overloaded(evidence):
            if self.level + 1 < len(self._rungs):
                self._step_down()
        elif self._quiet_s >= self.wait_s:
            self._move(self.level - 1)
            self._since_up_s = 0.0
        return self.level

    def take_back(self) -> None:
        """The last step up was not possible after all; the next one is tried later."""
        self._step_down()

    def _step_down(self) -> None:
        taken_back = self._since_up_s < PROBATION_S
        self.wait_s = min(2 * self.wait_s, LONGEST_QUIET_S) if taken_back else QUIET_S
        self._since_up_s = float("inf")
        self._move(self.level + 1)

    def _move(self, level: int) -> None:
        self.level = level
        self._quiet_s = 0.0
        self._recent.clear()

    def _is_overloaded(self, latest: Evidence) -> bool:
        if latest.behind > BAD_BEHIND or latest.cpu_percent > BAD_BUDGETS * self._budget_percent:
            return True
        rung, recent = self._rungs[self.level], list(self._recent)
        late = [evidence.behind > rung.bearable_behind for evidence in recent[-WINDOWS_BEHIND:]]
        if len(late) == WINDOWS_BEHIND and all(late):
            return True
        mean = sum(evidence.cpu_percent for evidence in recent) / len(recent)
        dear = mean > rung.bearable_budgets * self._budget_percent
        return dear and len(recent) == WINDOWS_DEAR

    def _fits(self, evidence: Evidence) -> bool:
        """Whether the next better level would have fitted into that window."""
        if self.level == 0 or not evidence.usual or evidence.behind > BEHIND:
            return False
        dearer = self._rungs[self.level - 1].cost_ms / self._rungs[self.level].cost_ms
        return (
            evidence.cpu_percent * dearer <= ROOM_TO_SPARE * self._budget_percent
            and evidence.busy * dearer <= MOST_BUSY
        )
