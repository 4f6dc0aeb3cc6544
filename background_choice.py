"""BackgroundChoice: what stands behind the person, and the words that choose it."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

BackgroundKind = Literal[
    "blur", "color", "image", "loop", "drawn", "slides", "matte", "transparent", "off"
]

PICTURE_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff", ".avif", ".heic", ".heif"}
)
LOOP_SUFFIXES = frozenset(
    {
        ".mp4",
        ".mkv",
        ".mov",
        ".avi",
        ".webm",
        ".m4v",
        ".gif",
        ".apng",
        ".mpg",
        ".mts",
        ".wmv",
        ".3gp",
    }
)
"""What a background's file may be called; what it holds is asked of the file itself."""

DRAWN = (
    "loft", "library", "brick", "wood", "linen", "dawn", "clouds", "hills", "night", "lights",
    "mist", "waves", "aurora", "drift",
)  # fmt: skip
"""The backgrounds that Scrim draws itself, `drawn:NAME`; the last two move."""

OWN_KINDS: tuple[BackgroundKind, ...] = ("color", "image", "loop", "slides")
"""What a user may bring."""

STARRED_KINDS: tuple[BackgroundKind, ...] = (*OWN_KINDS, "drawn")
"""What can be a favorite; blur needs no star, it always stands first."""

SLIDE_KINDS: tuple[BackgroundKind, ...] = ("image", "drawn")
"""What a slide show can show."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class BackgroundChoice:
    """What stands behind the person: a kind, and the color or file that it needs."""

    kind: BackgroundKind
    value: str = ""

    def __str__(self) -> str:
        return self.value or self.kind


def parse_background(text: str) -> BackgroundChoice:
    """The choice that a text names: blur, blur:PERCENT, '#rrggbb', matte, transparent, off,
    drawn:NAME, slides:FOLDER or a file.

    Raises:
        ValueError: nothing of that, or a percentage out of range, in one line.
    """
    word, _, percent = text.partition(":")
    if word == "blur":
        if percent or text.endswith(":"):
            parse_percent(percent)
        return BackgroundChoice("blur")
    if text == "matte":
        return BackgroundChoice("matte")
    if text == "transparent":
        return BackgroundChoice("transparent")
    if text == "off":
        return BackgroundChoice("off")
    if _COLOR.fullmatch(text):
        return BackgroundChoice("color", text.lower())
    if word == "drawn" and percent in DRAWN:
        return BackgroundChoice("drawn", text)
    if word == "slides" and percent and "\0" not in percent:
        return BackgroundChoice("slides", text)
    suffix = "" if "\0" in text else Path(text).suffix.lower()  # no system has such a file
    if suffix in PICTURE_SUFFIXES:
        return BackgroundChoice("image", text)
    if suffix in LOOP_SUFFIXES:
        return BackgroundChoice("loop", text)
    raise ValueError(
        f"background is {text!r}; expected blur, blur:0..100, '#rrggbb', matte, transparent, off, "
        f"drawn:NAME ({', '.join(DRAWN)}), slides:FOLDER, "
        f"a picture ({', '.join(sorted(PICTURE_SUFFIXES))}) "
        f"or a video ({', '.join(sorted(LOOP_SUFFIXES))})"
    )


def is_of(text: str, kinds: Collection[BackgroundKind]) -> bool:
    """Whether the text names a background, and one of these kinds."""
    try:
        return parse_background(text).kind in kinds
    except ValueError:
        return False


def takes_long(background: str) -> bool:
    """Whether a file is read or a picture drawn before that background can be shown."""
    return parse_background(background).kind in ("image", "loop", "slides", "drawn")


def parse_percent(text: str) -> int:
    """A whole percentage.

    Raises:
        ValueError: not a whole number 0..100.
    """
    if not re.fullmatch(r"[0-9]{1,3}", text) or int(text) > 100:
        raise ValueError(f"blur is {text!r} percent; expected a whole number 0..100")
    return int(text)
