"""Draws headsets on people: on a call they are part of the person, in photographs they are rare."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import SUBPIXEL, mix, stroke

SMALLEST_HEAD = 0.07
"""Of the picture's width: on a smaller one a headset is a few pixels."""

NECK, SHOULDERS = 0.85, 1.45
"""A head ends where the person is narrower than it by that factor, or else wider."""

LONGEST, SHORTEST = 1.9, 0.7
"""Height of a head over its width; all else is something else."""

MICROPHONE, ONE_EAR = 0.35, 0.2


class Head(NamedTuple):
    """Where a head is, in pixels: its middle, its top, how high it is, half its width."""

    x: float
    top: float
    height: float
    half: float


def with_headset(rgb: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """The picture and its alpha with a headset on the uppermost head; as they are without one."""
    head = head_of(alpha)
    if head is None:
        return rgb, alpha
    pads, shell = _stencils(head, alpha.shape, rng)
    for stencil in (pads, shell):
        rgb = mix(_plastic(rgb, rng), rgb, stencil)
    return rgb, np.maximum(alpha, np.maximum(pads, shell))


def head_of(alpha: Image) -> Head | None:
    """The head that is highest up in the alpha (h, w), uint8; None where none can be told."""
    inside = alpha > 127
    rows = np.flatnonzero(inside.any(axis=1))
    if rows.size == 0 or rows[0] < 2:
        return None
    top, spans = int(rows[0]), []
    x = float(np.flatnonzero(inside[top]).mean())
    for row in range(top, int(rows[-1]) + 1):
        span = _run(inside[row], int(x))
        if span is None:
            return None
        spans.append(span)
        x += 0.5 * ((span[0] + span[1]) / 2 - x)
        left, right = np.array(spans).T
        widths = right - left
        widest = float(np.quantile(widths, 0.8))
        if len(spans) < SHORTEST * widest:
            continue
        if len(spans) > LONGEST * widest:
            return None
        if widths[-1] < NECK * widest or widths[-1] > SHOULDERS * widest:
            half = widest / 2
            middle = float(((left + right) / 2)[len(spans) // 4 :].mean())
            whole = 2 * half >= SMALLEST_HEAD * alpha.shape[1]
            return Head(middle, top, len(spans), half) if whole else None
    return None


def _run(row: NDArray[np.bool_], at: int) -> tuple[int, int] | None:
    """First and last of what is True around that place."""
    if not row[at]:
        return None
    gaps = np.flatnonzero(~row)
    before, after = gaps[gaps < at], gaps[gaps > at]
    return (
        int(before[-1]) + 1 if before.size else 0,
        int(after[0]) - 1 if after.size else row.size - 1,
    )


def _stencils(head: Head, shape: tuple[int, ...], rng: np.random.Generator) -> tuple[Image, Image]:
    """What is cushion, and what is shell, band and microphone."""
    pads, shell = np.zeros(shape, np.uint8), np.zeros(shape, np.uint8)
    turned = rng.normal() * 0.15 * head.half
    ear = head.top + rng.uniform(0.45, 0.65) * head.height
    wide, high = head.half * rng.uniform(0.95, 1.15), (ear - head.top) * rng.uniform(1, 1.15)
    band = max(1, round(head.half * rng.uniform(0.06, 0.25)))
    _ellipse(shell, (head.x + turned, ear), (wide, high), (180, 360), band)
    cup = head.half * rng.uniform(0.1, 0.3), head.half * rng.uniform(0.22, 0.5)
    hidden = rng.random() < ONE_EAR
    for side in (-1, 1):
        near = 1 - side * turned / head.half  # the far ear is turned away
        if hidden and side * turned > 0:
            continue
        place = head.x + turned + side * wide, ear
        _ellipse(pads, (place[0] - side * 0.4 * cup[0], ear), (cup[0] * near, cup[1]), (0, 360), -1)
        _ellipse(shell, place, (0.7 * cup[0] * near, 0.85 * cup[1]), (0, 360), -1)
    if rng.random() < MICROPHONE:
        side = 1 if rng.random() < 0.5 else -1
        start = np.array([head.x + turned + side * wide, ear + 0.5 * cup[1]])
        mouth = np.array([head.x + side * 0.25 * head.half, head.top + 0.85 * head.height])
        bend = np.array([start[0], mouth[1]])
        ways = np.linspace(0, 1, 9)[:, None]
        curve = (1 - ways) ** 2 * start + 2 * ways * (1 - ways) * bend + ways**2 * mouth
        stroke(shell, curve, max(1, round(0.06 * head.half)))
    return pads, shell


def _ellipse(
    stencil: Image,
    center: tuple[float, float],
    axes: tuple[float, float],
    angles: tuple[float, float],
    thick: int,
) -> None:
    places = [tuple(round(value * 2**SUBPIXEL) for value in pair) for pair in (center, axes)]
    cv2.ellipse(stencil, places[0], places[1], 0, *angles, 255, thick, cv2.LINE_AA, shift=SUBPIXEL)


def _plastic(rgb: Image, rng: np.random.Generator) -> Image:
    """Black, white or colored, lighter on one side, with a shine."""
    kind = rng.random()
    color = (
        np.full(3, rng.uniform(5, 60)) if kind < 0.45
        else np.full(3, rng.uniform(150, 250)) if kind < 0.75
        else rng.uniform(0, 255, 3)
    )  # fmt: skip
    height, width = rgb.shape[:2]
    shade = np.linspace(rng.uniform(0.5, 1.2), rng.uniform(0.5, 1.2), width)[None, :, None]
    shine = 1 + 0.3 * np.sin(np.arange(height) * rng.uniform(0.1, 0.6))[:, None, None]
    return np.asarray(np.clip(color * shade * shine, 0, 255), np.uint8)
