"""What is judged on what: the plan of an examination, in groups that workers take on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from training.judging import exam
from training.judging.candidates import Candidate, open_own, open_peers
from training.judging.exam import Thinning
from video.frame import Size

PARTS = ("val", "test")

Group = tuple[str, str]
"""What one worker takes on at a time: (photographs, source), (clip, name) or (rooms, "")."""


@dataclass(frozen=True)
class Plan:
    """What is judged on what."""

    data: Path
    peers: Path | None = None
    peer_names: tuple[str, ...] = ()
    weights: tuple[Path, ...] = ()
    tiers: tuple[str, ...] = ()
    thinning: Thinning = field(default_factory=Thinning)
    parts: tuple[str, ...] = PARTS
    bare: bool = True
    base_grid: Size | None = None
    clips: str = "choosing"

    def open(self) -> list[Candidate]:
        """The candidates, ours first.

        Raises:
            ModelError: weights or peers are missing.
        """
        peers = open_peers(self.peers, self.peer_names) if self.peers else []
        own = open_own(self.weights, self.tiers, bare=self.bare, base_grid=self.base_grid)
        return [*own, *peers]

    def groups(self) -> list[Group]:
        """Everything to be judged, in order."""
        return [
            *(("photographs", source) for source in exam.sources(self.data)),
            *(("clip", folder.name) for folder in self.clip_folders()),
            ("rooms", ""),
        ]

    def clip_folders(self) -> list[Path]:
        """The clips that are judged."""
        if self.clips == "none":
            return []
        part = "" if self.clips == "all" else self.clips
        return exam.clip_folders(self.data, self.thinning, part)
