"""Arguments: one word of the command line in, its value out.

Each raises argparse.ArgumentTypeError, in words for a user, where the word is no such value.
"""

from __future__ import annotations

import argparse
import math
import os
import re
from collections.abc import Callable
from pathlib import Path

from background_choice import parse_background
from profiles.folder import is_name, no_name
from settings import SHORTCUT_CHOICES, Shortcuts

SIZE_PX = range(64, 7681)
FPS = (1.0, 240.0)
SECONDS = (0.0, 1e6)
ROUNDS = range(1, 10001)
PLAYLISTS = frozenset(
    {".m3u", ".m3u8", ".mpd", ".pls", ".sdp", ".asx", ".xspf", ".strm", ".ffconcat"}
)
"""Suffixes of files that name other places, also in the network, as what is to be shown."""


def text(word: str) -> str:
    """The word itself, if it can name something."""
    if not word or "\0" in word:
        raise argparse.ArgumentTypeError(f"{word!r} names nothing")
    return word


def local(word: str) -> str:
    """The word itself, if it can name a file or a camera of this machine."""
    address = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", word)
    playlist = Path(text(word)).suffix.lower() in PLAYLISTS
    if (address or playlist) and not (address and os.path.exists(word)):
        what = "is an address" if address else "is a list of places to read from"
        raise argparse.ArgumentTypeError(
            f"{word!r} {what}; Scrim reads local files and cameras only: name one of them"
        )
    return word


def file(word: str) -> Path:
    """The file of that name; it need not exist."""
    return Path(text(word))


def shortcuts(word: str) -> Shortcuts:
    """The choice that is meant, in any case."""
    for choice in SHORTCUT_CHOICES:
        if word.lower() == choice.lower():
            return choice
    raise argparse.ArgumentTypeError(
        f"{word!r} is none; expected one of {', '.join(SHORTCUT_CHOICES)}"
    )


def background(word: str) -> str:
    """The word itself, if it is a background."""
    try:
        parse_background(local(word))
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return word


def size(word: str) -> tuple[int, int]:
    """Width and height in pixels, both even: "1280x720"."""
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", word)
    found = (int(match[1]), int(match[2])) if match else (0, 0)
    if any(side not in SIZE_PX or side % 2 for side in found):
        raise argparse.ArgumentTypeError(
            f"size is {word!r}; expected WxH, both even, {SIZE_PX[0]}..{SIZE_PX[-1]}, "
            "such as 1280x720"
        )
    return found


def rounds(word: str) -> int:
    """A whole number in `ROUNDS`."""
    if not re.fullmatch(r"[0-9]{1,5}", word) or int(word) not in ROUNDS:
        raise argparse.ArgumentTypeError(
            f"{word!r} is no whole number from {ROUNDS[0]} to {ROUNDS[-1]}"
        )
    return int(word)


def number(bounds: tuple[float, float]) -> Callable[[str], float]:
    """What reads a number within these bounds, both allowed."""

    def read(word: str) -> float:
        try:
            value = float(word)
        except ValueError:
            value = math.nan
        if not bounds[0] <= value <= bounds[1]:
            raise argparse.ArgumentTypeError(
                f"{word!r} is no number from {bounds[0]:g} to {bounds[1]:g}"
            )
        return value

    return read


def profile(word: str) -> str:
    """The name of a profile; an empty one is none: what was used last with the camera."""
    if word and not is_name(word):
        raise argparse.ArgumentTypeError(no_name(word))
    return word
