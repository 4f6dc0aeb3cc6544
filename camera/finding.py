"""Finding: one thing that the doctor has looked at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is well, what was seen, what to do if it is not.

    `note`: it is well enough, but not all that it could be.
    """

    ok: bool
    title: str
    seen: str
    remedy: str = ""
    note: bool = False

    @property
    def mark(self) -> Literal["ok", "--", "!!"]:
        """Two letters for the margin."""
        return "!!" if not self.ok else "--" if self.note else "ok"
