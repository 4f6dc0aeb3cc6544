"""Names: what a person calls a background, a quality, a file with a long path."""

from __future__ import annotations

import re
from pathlib import Path

from background_choice import parse_background
from language.translation import mark, tr

COLOR_NAMES = {
    "#1f2933": mark("Slate"),
    "#2b4162": mark("Navy"),
    "#3f5e4f": mark("Forest"),
    "#d9cbb8": mark("Sand"),
    "#f2f3f5": mark("White"),
    "#00b140": mark("Green screen"),
}
"""The colors offered from the start, by name."""

DRAWN_NAMES = {
    "loft": mark("Loft"),
    "library": mark("Library"),
    "brick": mark("Brick"),
    "wood": mark("Wood"),
    "linen": mark("Linen"),
    "dawn": mark("Dawn"),
    "clouds": mark("Clouds"),
    "hills": mark("Hills"),
    "night": mark("Night"),
    "lights": mark("Lights"),
    "mist": mark("Mist"),
    "waves": mark("Waves"),
    "aurora": mark("Aurora"),
    "drift": mark("Drift"),
}
"""What each of `background_choice.DRAWN` is called."""

_KINDS = {"blur": mark("Blur"), "matte": mark("Matte"), "transparent": mark("Transparent")}


def background_name(background: str) -> str:
    """What a person calls that background."""
    choice = parse_background(background)
    match choice.kind:
        case "blur" | "matte" | "transparent":
            return tr(_KINDS[choice.kind])
        case "off":
            return tr("Effect off")
        case "color":
            return tr(COLOR_NAMES.get(choice.value, choice.value))
        case "drawn":
            return tr(DRAWN_NAMES[choice.value.partition(":")[2]])
        case "slides":
            return tr("Slides: {folder}", folder=Path(choice.value.partition(":")[2]).name)
        case _:
            return Path(choice.value).stem


def shortened(path: str | Path, most: int = 60) -> str:
    """The path, cut in the middle where it is long: where it begins, and the whole name."""
    text = str(path)
    if len(text) <= most:
        return text
    name = Path(text).name
    room = most - len(name) - 2
    if room < 4:
        return f"…/{name}" if len(name) <= 2 * most else f"{name[:most]}…{name[-most // 2 :]}"
    return f"{text[:room]}…/{name}"


def quality_name(name: str) -> str:
    """What a person calls a quality: "auto", and "auto (eco, every second frame)" part by part."""
    first, *more = re.split(r"( \(|, |\))", name)
    return "".join(
        [tr(first), *(tr(part) if place % 2 else part for place, part in enumerate(more))]
    )


QUALITY_NAMES = (
    *(mark("auto"), mark("eco"), mark("balanced"), mark("best"), mark("every second frame")),
)
"""What names of qualities are made of."""
