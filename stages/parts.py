"""Parts: what a pipeline is put together from, and what of it the next frame is made with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from settings import Settings
from video.frame import Frame, Size
from video.protocols import Background, CloseUpCheck, Refiner, Segmenter


@dataclass(frozen=True)
class Parts:
    """What `start/` puts together; the path knows them by what they promise only."""

    segmenter: Segmenter
    refiner: Refiner
    open_background: Callable[[Settings], Background]
    fit: Callable[[Frame, Size], Frame]
    room_may_be_visible: bool = False
    close_up: CloseUpCheck | None = None


class InForce(NamedTuple):
    """What the next frame is made with; `anew` says that the segmenter has seen no frame yet."""

    settings: Settings
    segmenter: Segmenter
    background: Background
    anew: bool
