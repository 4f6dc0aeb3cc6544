"""Options: what is fixed for one run, as the command line says it; the home of its defaults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Quality = Literal["auto", "eco", "balanced", "best"]
Engine = Literal["auto", "onnx", "torch", "mediapipe"]

QUALITIES: tuple[Quality, ...] = get_args(Quality)
ENGINES: tuple[Engine, ...] = get_args(Engine)

RECORDING_SUFFIXES = (".mp4", ".mov", ".mkv", ".webm", ".gif")
CLEAR_SUFFIXES = (".mov", ".webm", ".gif")
"""Recordings; and those that keep a transparent background."""

PIPEWIRE = "pipewire"
"""The output that needs no device: a camera that PipeWire lists."""


@dataclass(frozen=True)
class Options:
    """What is fixed for one run. `more_outputs` are sent the same as `output`, beside it."""

    input: str = "default"
    output: str = "default"
    more_outputs: tuple[str, ...] = ()
    model: str = "portrait"
    engine: Engine = "auto"
    quality: Quality = "auto"
    size: tuple[int, int] = (1280, 720)
    fps: float = 30.0
    headless: bool = False
    hidden: bool = False
    seconds: float | None = None
    overwrite: bool = False
    sound: bool = True
    room_may_be_visible: bool = False
    cpu_budget_percent: float = 50.0
    on_demand: bool = True

    @property
    def outputs(self) -> tuple[str, ...]:
        """Everything that is sent to."""
        return (self.output, *self.more_outputs)
