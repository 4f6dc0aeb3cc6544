"""What the window says: the pill, the message over the preview, the status line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from settings import PICTURE, Settings, parse_background
from system.remedy import command
from ui.keys import Action
from ui.session import State, StateKind
from video.meter import Reading

Tone = Literal["live", "covered", "lost", "idle"]

COLOR_NAMES = {
    "#1f2933": "Slate",
    "#2b4162": "Navy",
    "#3f5e4f": "Forest",
    "#d9cbb8": "Sand",
    "#f2f3f5": "White",
    "#00b140": "Green screen",
}
"""The colors offered from the start, by name."""

_TONES: dict[StateKind, Tone] = {
    StateKind.STARTING: "covered",
    StateKind.LIVE: "live",
    StateKind.COVERED: "covered",
    StateKind.NO_CLIENT: "idle",
    StateKind.PREVIEW_ONLY: "idle",
    StateKind.CAMERA_LOST: "lost",
    StateKind.ENDED: "idle",
}

_SWITCHED: dict[str, tuple[str, str]] = {
    "lens_blur": ("Lens blur on", "Lens blur off"),
    "light_wrap": ("Light wrap on", "Light wrap off"),
    "color_match": ("Color match on", "Color match off"),
    "auto_framing": ("Auto framing on", "Auto framing off"),
    "relight": ("Relight on", "Relight off"),
    "flip": ("Flipped", "Not flipped"),
    "tag": ("Name shown", "Name hidden"),
    "record_sound": ("Recordings with sound", "Recordings without sound"),
    "keys_need_ctrl": ("Keys need Ctrl", "Keys need no Ctrl"),
    "mirror_preview": ("Preview mirrored", "Preview as the meeting sees it"),
    "show_matte": ("Matte", "Matte hidden"),
}

_NUMBERED = {
    "pan_x": "Left or right",
    "pan_y": "Up or down",
    "brightness": "Brightness",
    "contrast": "Contrast",
    "saturation": "Saturation",
    "warmth": "Warmth",
}

_BACKDROP = {
    "backdrop_zoom": "Picture behind you, %",
    "backdrop_x": "Picture behind you, left or right",
    "backdrop_y": "Picture behind you, up or down",
    "backdrop_blur": "Blur of the picture, %",
    "slide_seconds": "Seconds for each picture",
}

_FOR_WHOM = {
    "flip": "the others see it so, too",
    "mirror_preview": "for your eyes only: the others see it unmirrored",
}
"""Who sees a change of left and right, said whenever either is made."""

_WHEN_ON = {
    "auto_framing": "the picture follows you",
    "relight": "it acts where it is dim",
    "show_matte": "in this preview only",
}
"""What else to know about a switch that was turned on."""

_COMMAND = re.compile(r"\b[Rr]un:? +((?:\S*python\S*|\S*scrim\S*|pip|sh|sudo) .+?)(?=\.?$| · )")


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
        return Badge("STOPPED", "", "lost")
    if settings.covered and state.kind is not StateKind.CAMERA_LOST:
        return Badge("COVERED", "by you; press c to go back", "covered")
    if state.kind is StateKind.LIVE and parse_background(settings.background).kind == "off":
        return Badge("ROOM VISIBLE", "the effect is off; press b for a background", "lost")
    return Badge(state.kind.value, state.why, _TONES[state.kind])


def change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change; None where nothing changed."""
    if before.covered != after.covered:
        covered = Message("Covered", "the meeting sees a card")
        return covered if after.covered else Message("Cover off")
    if before.background != after.background:
        return Message(background_name(after.background))
    if before.blur_percent != after.blur_percent:
        return Message(f"Blur {after.blur_percent} %", _blur_detail(after))
    if before.feather_px != after.feather_px:
        return Message(
            f"Edge {after.feather_px} px softer" if after.feather_px else "Edge as found"
        )
    for name, (on, off) in _SWITCHED.items():
        if getattr(before, name) != getattr(after, name):
            detail = _FOR_WHOM.get(name, "")
            return (
                Message(on, detail or _WHEN_ON.get(name, ""))
                if getattr(after, name)
                else (Message(off, detail if name == "flip" else ""))
            )
    return _tag_change(before, after) or _picture_change(before, after)


def _tag_change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change of the card or of the tag."""
    cards = ("card_words", "card_picture", "card_minutes")
    if any(getattr(before, name) != getattr(after, name) for name in cards):
        back = f"back in {after.card_minutes} min" if after.card_minutes else ""
        title = after.card_words or Path(after.card_picture).stem or "Plain card"
        return Message(title, back or "what the cover will show")
    for name, title in _BACKDROP.items():
        if getattr(before, name) != getattr(after, name):
            return Message(f"{title} {getattr(after, name)}")
    if before.tag_percent != after.tag_percent:
        return Message(f"Name {after.tag_percent} %")
    if (before.tag_x, before.tag_y) != (after.tag_x, after.tag_y):
        return Message("Name moved", f"{after.tag_x} % across, {after.tag_y} % down")
    hidden = "" if after.tag else "not shown yet"
    if before.tag_logo != after.tag_logo:
        return Message(Path(after.tag_logo).name or "No logo", hidden)
    if before.tag_name != after.tag_name:
        return Message(after.tag_name or "No name", hidden)
    if before.tag_title != after.tag_title:
        return Message(after.tag_title or "No title", hidden)
    return None


def _picture_change(before: Settings, after: Settings) -> Message | None:
    """What to say about a change of the camera's picture."""
    changed = [name for name in PICTURE if getattr(before, name) != getattr(after, name)]
    if not changed:
        return None
    if len(changed) > 1 and after == after.picture_reset():
        return Message("Picture as the camera delivers it")
    if "rotation" in changed:
        return Message(f"Turned by {after.rotation}°")
    if "zoom_percent" in changed:
        return Message(f"Zoom {after.zoom_percent} %")
    if changed[0] in ("pan_x", "pan_y"):
        unused = after.zoom_percent == 100 and after.rotation in (0, 180)
        title = f"{_NUMBERED[changed[0]]} {getattr(after, changed[0]):+d}"
        return Message(title, "no effect before you zoom in" if unused else "")
    return Message(f"{_NUMBERED[changed[0]]} {getattr(after, changed[0]):+d}")


def standing(action: Action, settings: Settings) -> Message:
    """What to say where an action has changed nothing: how it stands."""
    if action.verb == "blur_by":
        return Message(f"Blur {settings.blur_percent} %", _blur_detail(settings))
    return Message(background_name(settings.background))


def _blur_detail(settings: Settings) -> str:
    if parse_background(settings.background).kind == "blur":
        return ""
    return f"not in use: the background is {background_name(settings.background)}"


def background_name(background: str) -> str:
    """What a person calls that background."""
    choice = parse_background(background)
    match choice.kind:
        case "blur" | "matte" | "transparent":
            return choice.kind.capitalize()
        case "off":
            return "Effect off"
        case "color":
            return COLOR_NAMES.get(choice.value, choice.value)
        case "drawn":
            return choice.value.partition(":")[2].capitalize()
        case "slides":
            return f"Slides: {Path(choice.value.partition(':')[2]).name}"
        case _:
            return Path(choice.value).stem


def recording_line(seconds: float) -> str:
    """The time of a recording: "REC 1:02"."""
    minutes, rest = divmod(int(seconds), 60)
    return f"REC {minutes}:{rest:02}"


def status_line(reading: Reading) -> str:
    """Rate, delay, load and loss in one line."""
    parts = [
        f"{reading.fps:.0f} fps" if reading.fps else "- fps",
        f"{reading.latency_ms[0]:.0f} ms" if reading.latency_ms[0] else "- ms",
        f"CPU {reading.cpu_percent:.0f} %",
        f"{reading.dropped} dropped",
    ]
    if reading.quality:
        parts.append(f"quality: {reading.quality}")
    return "   ·   ".join(parts)


def status_detail(reading: Reading) -> str:
    """Every stage's p50 and p95, one line each, for the tooltip."""
    lines = [f"from grab to sent   {_pair(reading.latency_ms)}"]
    lines += [f"{name}   {_pair(times)}" for name, times in reading.stages_ms.items()]
    lines += [f"{reading.sent} sent, {reading.covers} of them covers; CPU: 100 % is one core"]
    return "\n".join(lines)


def _pair(times_ms: tuple[float, float]) -> str:
    return f"{times_ms[0]:.1f} ms (p95 {times_ms[1]:.1f})"


def command_in(text: str) -> str | None:
    """The command that a hint tells the user to run; None where it names none."""
    doctor = command("doctor")
    if doctor in text:  # it may hold blanks and quotes
        return doctor
    found = _COMMAND.search(text)
    return found[1] if found else None
