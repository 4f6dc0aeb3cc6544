"""Lettering: a line of text of any script as a mask, sharp at the size that it is asked for."""

from __future__ import annotations

import unicodedata

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from system.desktop.fonts import fonts_for

Letters = frozenset[str]

Mask = NDArray[np.uint8]
"""(h, w), 0..255: how much ink."""

NO_LETTER = "\U0010fffe"
"""What no font has: drawn as whatever a font shows for a letter that it lacks."""
PROBE_PX = 24

LONGEST = 200
"""Letters of a line that are looked at."""


def lettered(text: str, height_px: int, width_px: int, alphabet: Letters = frozenset()) -> Mask:
    """The line as ink: letters of about that height, smaller where it is too wide for `width_px`.

    An empty text is a mask without columns. `alphabet` are the letters for which a font is chosen,
    those of the text where none are given: to choose takes 50 ms, and each choice is remembered.
    """
    letters = alphabet or frozenset(text) - {" "}
    text = " ".join(text.split())[:LONGEST]
    if not text:
        return np.zeros((height_px, 0), np.uint8)
    font = _font(letters, height_px)
    wide = font.getlength(text)
    if wide > width_px:
        font = _font(letters, max(int(height_px * width_px / wide), 6))
    left, top, right, bottom = font.getbbox(text)
    ascent, descent = font.getmetrics() if hasattr(font, "getmetrics") else (-top, bottom)
    size = (max(int(right - min(left, 0)) + 2, 1), max(int(max(ascent + descent, bottom)) + 2, 1))
    canvas = Image.new("L", size, 0)
    ImageDraw.Draw(canvas).text((-min(left, 0), 0), text, fill=255, font=font)
    return np.asarray(canvas, np.uint8)[:, : max(width_px, 1)]


def can_letter(text: str, alphabet: Letters = frozenset()) -> bool:
    """Whether the font that `lettered` takes has every letter, joined where they need it."""
    if any(unicodedata.category(letter) in ("Mn", "Mc") or _joins(letter) for letter in text):
        from PIL import features

        if not (features.check("raqm") and features.check("fribidi")):
            return False
    font = _font(alphabet or frozenset(text) - {" "}, PROBE_PX)
    if not isinstance(font, ImageFont.FreeTypeFont):
        return False
    blank = bytes(font.getmask(NO_LETTER))
    drawn = {letter for letter in text if unicodedata.category(letter)[0] in "LNPS"}
    return all(bytes(font.getmask(letter)) != blank for letter in drawn)


def _joins(letter: str) -> bool:
    """Whether its script is written from the right, or joins its letters."""
    return unicodedata.bidirectional(letter) in ("R", "AL")


def _font(letters: Letters, height_px: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    for font in fonts_for(letters):
        try:
            return ImageFont.truetype(font.path, height_px, index=font.number)
        except OSError:
            continue
    return ImageFont.load_default(height_px)
