"""The plot of a soak: memory, latency, pictures a second and drops over its time."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from tests.soak.probe import WARMING_S, WARMING_SHARE, Track, Values

WIDTH, PANEL_HEIGHT = 1200, 210
LEFT, RIGHT, TOP, BOTTOM = 74, 24, 40, 26
SMOOTHING = 2
"""Drawn this much larger, then shrunk: lines without stairs."""

GROUND, INK, FAINT, GRID = "#ffffff", "#1f2933", "#7b8794", "#e4e7eb"
BLUE, ORANGE = "#2b6cb0", "#c05621"


@dataclass(frozen=True)
class Line:
    """One line or, without `joined`, one set of points."""

    name: str
    color: str
    at_s: Values
    values: Values
    joined: bool = True


def draw(track: Track, seconds: float) -> Image.Image:
    """The whole picture, 1200 pixels wide."""
    at_s = track.column("at_s")
    resting_s, resting_mb = (track.column(name, resting=True) for name in ("at_s", "in_use_mb"))
    steps_s = np.maximum(np.diff(at_s), 1e-3)
    fps = np.diff(track.column("shown")) / steps_s
    drops = np.diff(track.column("dropped")) / steps_s
    panels = [
        ("memory, MB", [
            Line("resident", FAINT, at_s, track.column("rss_mb")),
            Line("in use at rest, with the settings of a first start", BLUE, resting_s, resting_mb,
                 joined=False),
        ]),
        ("capture to sent, ms", [
            Line("p95", ORANGE, at_s, track.column("latency_p95_ms")),
            Line("p50", BLUE, at_s, track.column("latency_p50_ms")),
        ]),
        ("composites a second", [Line("", BLUE, at_s[1:], fps)]),
        ("frames dropped a second", [Line("", ORANGE, at_s[1:], drops)]),
    ]  # fmt: skip
    size = (WIDTH * SMOOTHING, PANEL_HEIGHT * len(panels) * SMOOTHING)
    picture = Image.new("RGB", size, GROUND)
    for place, (title, lines) in enumerate(panels):
        _Panel(picture, place * PANEL_HEIGHT, seconds, lines).draw(title)
    return picture.resize((WIDTH, PANEL_HEIGHT * len(panels)), Image.Resampling.LANCZOS)


class _Panel:
    """One diagram; coordinates in pixels of the finished picture."""

    def __init__(self, picture: Image.Image, top: int, seconds: float, lines: list[Line]) -> None:
        self._draw = ImageDraw.Draw(picture)
        self._font = ImageFont.load_default(13 * SMOOTHING)
        self._top = top
        self._seconds = seconds
        self._lines = lines
        highest = max([float(line.values.max(initial=0)) for line in lines] + [1.0])
        self._unit = _round_unit(highest / 4)
        self._most = self._unit * max(1, int(np.ceil(highest / self._unit)))

    def draw(self, title: str) -> None:
        self._axes()
        self._text((LEFT, self._top + 12), title, INK, "lm")
        x = WIDTH - RIGHT
        for line in self._lines:
            self._curve(line)
            self._text((x, self._top + 12), line.name, line.color, "rm")
            x -= 16 + int(self._font.getlength(line.name)) // SMOOTHING

    def _axes(self) -> None:
        for value in np.arange(0, self._most + self._unit / 2, self._unit):
            y = self._y(float(value))
            self._line([(LEFT, y), (WIDTH - RIGHT, y)], GRID)
            self._text((LEFT - 8, y), f"{value:g}", FAINT, "rm")
        minutes = self._seconds / 60
        for minute in np.arange(0, minutes + 1e-6, _round_unit(minutes / 8)):
            x, bottom = self._x(60 * float(minute)), self._y(0)
            self._text((x, bottom + 12), f"{minute:g} min", FAINT, "mm")
        warm = self._x(min(WARMING_S, WARMING_SHARE * self._seconds))
        self._line([(warm, self._y(self._most)), (warm, self._y(0))], FAINT)

    def _curve(self, line: Line) -> None:
        points = [
            (self._x(float(at)), self._y(float(value)))
            for at, value in zip(line.at_s, line.values, strict=True)
        ]
        if line.joined:
            self._line(points, line.color)
            return
        for x, y in points:
            box = [(value + move) * SMOOTHING for move in (-2.5, 2.5) for value in (x, y)]
            self._draw.ellipse(box, fill=line.color)

    def _x(self, at_s: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * at_s / self._seconds

    def _y(self, value: float) -> float:
        low, high = self._top + PANEL_HEIGHT - BOTTOM, self._top + TOP
        return low - (low - high) * value / self._most

    def _line(self, points: list[tuple[float, float]], color: str) -> None:
        scaled = [(x * SMOOTHING, y * SMOOTHING) for x, y in points]
        self._draw.line(scaled, fill=color, width=SMOOTHING, joint="curve")

    def _text(self, at: tuple[float, float], text: str, color: str, anchor: str) -> None:
        x, y = at
        self._draw.text((x * SMOOTHING, y * SMOOTHING), text, color, self._font, anchor=anchor)


def _round_unit(least: float) -> float:
    """The smallest of 1, 2, 5, 10, 20, 50, ... (and tenths) that is not below it."""
    power = 10.0 ** np.floor(np.log10(max(least, 1e-3)))
    return float(next(step * power for step in (1, 2, 5, 10) if step * power >= least * 0.999))
