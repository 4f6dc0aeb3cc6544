"""Target: one door of the app, the cases that knock at it, and what must come of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hypothesis import strategies as st

from tests.fuzz.guard import guarded, one_line
from tests.fuzz.mutate import Harm, harmed, harms
from video.errors import ScrimError

Outcome = Literal["right", "refused"]


@dataclass(frozen=True)
class Target:
    """`check` gets a folder of its own and a case; it returns where all is right.

    `check` raises ScrimError where the case is refused, which is right, too, and anything else
    where the app is wrong. `share` is how many of a hundred cases of a long run are its own.
    """

    name: str
    share: int
    cases: st.SearchStrategy[Any]
    check: Callable[[Path, Any], None]

    def knock(self, folder: Path, case: Any) -> Outcome:
        """What came of the case.

        Raises:
            AssertionError: not what the app promises.
            Exception: whatever the app let through.
        """
        try:
            self.check(folder, case)
        except ScrimError as error:
            one_line(error)
            return "refused"
        return "right"


HarmedFile = tuple[str, list[Harm]]
"""The name of a good file, and what is done to it."""


def harmed_files(good: Mapping[str, bytes]) -> st.SearchStrategy[HarmedFile]:
    """Good files of any of these names with any harm."""
    return st.tuples(st.sampled_from(sorted(good)), harms())


def placed(folder: Path, good: Mapping[str, bytes], case: HarmedFile, name: str = "") -> Path:
    """The harmed file, in the folder, under its own name or that one."""
    path = folder / (name or case[0])
    path.write_bytes(harmed(good[case[0]], case[1]))
    return path


__all__ = ["HarmedFile", "Outcome", "Target", "guarded", "harmed_files", "placed"]
