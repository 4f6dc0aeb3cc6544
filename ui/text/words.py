"""What the window says: the pill, the status line, the time of a recording; and `Message`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from background_choice import parse_background
from language.translation import mark, side_by_side, tr
from settings import Settings
from ui.session import State, StateKind
from ui.text.names import quality_name
from video.meter import Reading
from video.pixels import compiled

Tone = Literal["live", "covered", "lost", "idle"]

_TONES: dict[StateKind, Tone] = {
    StateKind.STARTING: "covered",
    StateKind.LIVE: "live",
    StateKind.COVERED: "covered",
    StateKind.NO_CLIENT: "idle",
    StateKind.PREVIEW_ONLY: "idle",
    StateKind.CAMERA_LOST: "lost",
    StateKind.ENDED: "idle",
}


@dataclass(frozen=True)
class Badge:
    """The state at a glance: a word or two, the reason in small print, and the color's meaning."""

    text: str
    why: str
    tone: Tone


@dataclass(frozen=True)
class Message:
    """What appears over the preview for a moment: large, and below it small."""

    title: str
    detail: str = ""


def badge(state: State, settings: Settings, error: str | None) -> Badge:
    """What the pill says. The user's own cover shows at once, before the pipeline confirms it."""
    if error is not None:
        return Badge(tr("STOPPED"), "", "lost")
    if settings.covered and state.kind is not StateKind.CAMERA_LOST:
        return Badge(tr("COVERED"), tr("by you; press c to go back"), "covered")
    if state.kind is StateKind.LIVE and parse_background(settings.background).kind == "off":
        return Badge(tr("ROOM VISIBLE"), tr("the effect is off; press b for a background"), "lost")
    return Badge(tr(state.kind.value), tr(state.why), _TONES[state.kind])


def recording_line(seconds: float) -> str:
    """The time of a recording: "REC 1:02"."""
    minutes, rest = divmod(int(seconds), 60)
    return tr("REC {time}", time=f"{minutes}:{rest:02}")


def status_line(reading: Reading) -> str:
    """Rate, delay, load and loss in one line."""
    latency_ms = reading.latency_ms[0]
    parts = [
        tr("{number} fps", number=f"{reading.fps:.0f}" if reading.fps else "-"),
        tr("{number} ms", number=f"{latency_ms:.0f}" if latency_ms else "-"),
        tr("CPU {number} %", number=f"{reading.cpu_percent:.0f}"),
        tr("{number} dropped", number=reading.dropped),
    ]
    if reading.quality:
        parts.append(tr("quality: {name}", name=quality_name(reading.quality)))
    if compiled.kernels is None:
        parts.append(tr("no compiled loops"))
    return side_by_side(parts, "   ·   ")


STAGE_NAMES = (
    *(mark("decode"), mark("segment"), mark("refine"), mark("framing"), mark("picture")),
    *(mark("edge"), mark("background"), mark("foreground"), mark("composite"), mark("relight")),
)
"""What the meter calls the stages."""


def status_detail(reading: Reading) -> str:
    """Every stage's p50 and p95, one line each, for the tooltip."""
    whole = tr("from grab to sent")
    lines = [f"{whole}   {_pair(reading.latency_ms)}"]
    lines += [f"{tr(name)}   {_pair(times)}" for name, times in reading.stages_ms.items()]
    lines += [
        tr(
            "{sent} sent, {covers} of them covers; CPU: 100 % is one core",
            sent=reading.sent,
            covers=reading.covers,
        )
    ]
    return "\n".join([*lines, *filter(None, [compiled.lacking()])])


def _pair(times_ms: tuple[float, float]) -> str:
    return tr("{ms} ms (p95 {p95})", ms=f"{times_ms[0]:.1f}", p95=f"{times_ms[1]:.1f}")
