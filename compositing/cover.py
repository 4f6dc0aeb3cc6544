"""The cover: the card that stands in for the room while it may not be shown. It says why."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from language.translation import tr
from video.composite import Composite, seal
from video.frame import CHROMA_NEUTRAL, Planes, Size, empty_planes, split
from video.reason import Reason

Luma = NDArray[np.uint8]

GROUND, INK, FAINT_INK = 36, 214, 120
"""Luma of the card, of the reason and of the name."""

CARDS_KEPT = 16
"""Different cards remembered: a second of a closed shutter shows one card thirty times."""

FACE = cv2.FONT_HERSHEY_DUPLEX
SUPERSAMPLING = 4
MOST_LINES = 4


def cover(
    size: Size, reason: str, index: int, captured_at: float, own: Planes | None = None
) -> Composite:
    """A card of that even (width, height) with the reason on it: legible from 320 pixels up.

    `own` is the card of its user's own making (`own_card.py`) for the cover that they asked for.

    `index` and `captured_at` are those of the frame it stands for, or of the moment it was made.
    """
    card = _card(size, reason, tr(reason)) if own is None else own
    return seal(card, index, captured_at, "cover", size)


@lru_cache(maxsize=CARDS_KEPT)
def _card(size: Size, reason: str, said: str) -> Planes:
    """The planes of a card; made once, read-only, shared by every Composite that shows it.

    `said` is the reason in the language in use; where it cannot be drawn, the reason stands there.
    """
    width, height = size
    planes = empty_planes(size)
    planes[:height] = GROUND
    planes[height:] = CHROMA_NEUTRAL
    unit = min(width, height * 16 / 9) / 1280
    ink = None if reason == said else translated(said, unit, 0.84 * width)
    lines = wrapped(sentence(reason), 1.5 * unit, 0.84 * width) if ink is None else [""]
    row = 62 * unit
    top = height / 2 - row * len(lines) / 2 + 46 * unit
    luma = split(planes)[0]
    _draw_mark(luma, (width / 2, top - 110 * unit), 52 * unit)
    if ink is not None:
        _mix(luma, ink.astype(np.float32) / np.float32(255), (width / 2, top + 26 * unit), INK)
    for number, line in enumerate(lines):
        _draw_text(luma, line, (width / 2, top + row * number + 26 * unit), 1.5 * unit, INK)
    _draw_text(luma, "Scrim", (width / 2, height - 44 * unit), 0.9 * unit, FAINT_INK)
    planes.flags.writeable = False
    return planes


def translated(said: str, unit: float, width_px: float) -> Luma | None:
    """The words as ink, in a font of this machine; None where none has them. Never raises."""
    try:
        from compositing.lettering import can_letter, lettered  # Pillow, which English spares

        words = " ".join(said.split())
        words = words[:1].upper() + words[1:]
        alphabet = _alphabet(tr(Reason.STARTING))
        if not can_letter(words, alphabet):
            return None
        return lettered(words, max(round(48 * unit), 9), round(width_px), alphabet)
    except Exception:
        return None  # a card in English hides as much


@lru_cache(maxsize=4)
def _alphabet(_starting: str) -> frozenset[str]:
    """The letters of every reason in the language in which one of them is said so.

    One font has them all: the first card of a run chooses it, and none that follows waits for that.
    """
    letters = {letter for reason in Reason for letter in tr(reason) + tr(reason)[0].upper()}
    return frozenset(letter for letter in letters if not letter.isascii())


def sentence(reason: str) -> str:
    """The reason in plain words: one line, ASCII, a capital first; 'Covered' for none."""
    words = " ".join(reason.split()) or "covered"
    plain = words.encode("ascii", "replace").decode()
    return plain[0].upper() + plain[1:]


def wrapped(text: str, scale: float, width_px: float) -> list[str]:
    """The text in at most four lines that fit the width; what does not fit ends in '...'."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width_of(longer, scale) <= width_px:
            lines[-1] = longer
        else:
            lines.append(_cut(word, scale, width_px))
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], f"{lines[MOST_LINES - 1]} ..."]
    return [_cut(line, scale, width_px) for line in lines]


def _cut(text: str, scale: float, width_px: float) -> str:
    if _width_of(text, scale) <= width_px:
        return text
    kept = text.removesuffix(" ...")
    while len(kept) > 1 and _width_of(f"{kept}...", scale) > width_px:
        kept = kept[:-1]
    return f"{kept}..."


def _width_of(text: str, scale: float) -> float:
    return float(cv2.getTextSize(text, FACE, scale, _stroke(scale))[0][0])


def _stroke(scale: float) -> int:
    return max(1, round(1.6 * scale))


def _draw_text(luma: Luma, text: str, center: tuple[float, float], scale: float, ink: int) -> None:
    """Text around a center, drawn large and shrunk, so that small cards read well too."""
    fine = scale * SUPERSAMPLING
    stroke = _stroke(fine)
    (width, height), base = cv2.getTextSize(text, FACE, fine, stroke)
    pad = 2 * SUPERSAMPLING + stroke
    shape = (_whole(height + base + 2 * pad), _whole(width + 2 * pad))
    canvas = np.zeros(shape, np.uint8)
    cv2.putText(canvas, text, (pad, pad + height), FACE, fine, 255, stroke, cv2.LINE_AA)
    _stamp(luma, canvas, center, ink)


def _draw_mark(luma: Luma, center: tuple[float, float], radius: float) -> None:
    """Scrim's mark: head and shoulders behind a veil of three lines."""
    fine = radius * SUPERSAMPLING
    side = _whole(2 * fine)
    canvas = np.zeros((side, side), np.uint8)
    middle = side // 2
    cv2.circle(canvas, (middle, round(fine * 0.62)), round(fine * 0.36), 255, -1, cv2.LINE_AA)
    shoulders = (middle, round(fine * 1.85))
    cv2.ellipse(
        canvas,
        shoulders,
        (round(fine * 0.78), round(fine * 0.72)),
        0,
        180,
        360,
        255,
        -1,
        cv2.LINE_AA,
    )
    for share in (0.45, 0.95, 1.45):
        row = round(fine * share)
        cv2.line(canvas, (0, row), (side, row), 0, max(1, round(fine * 0.07)), cv2.LINE_AA)
    _stamp(luma, canvas, center, INK)


def _stamp(luma: Luma, canvas: Luma, center: tuple[float, float], ink: int) -> None:
    """Mix ink into the card by the shrunk canvas."""
    size = canvas.shape[1] // SUPERSAMPLING, canvas.shape[0] // SUPERSAMPLING
    weight = cv2.resize(canvas, size, interpolation=cv2.INTER_AREA)
    _mix(luma, weight.astype(np.float32) / np.float32(255), center, ink)


def _mix(luma: Luma, weight: NDArray[np.float32], center: tuple[float, float], ink: int) -> None:
    """Mix ink into the card around a center, clipped at the card's border."""
    height, width = weight.shape
    left, top = round(center[0] - width / 2), round(center[1] - height / 2)
    rows = slice(max(top, 0), min(top + height, luma.shape[0]))
    columns = slice(max(left, 0), min(left + width, luma.shape[1]))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return
    part = weight[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    ground = luma[rows, columns]
    luma[rows, columns] = np.rint(ground + part * (np.float32(ink) - ground)).astype(np.uint8)


def _whole(side: float) -> int:
    """A side that supersampling divides."""
    return max(1, round(side / SUPERSAMPLING)) * SUPERSAMPLING
