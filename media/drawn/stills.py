"""The drawings that stand still."""

from __future__ import annotations

import cv2
import numpy as np

from media.drawn.canvas import Canvas, box, disc, glow, noise, ramp, rgb, softened
from video.frame import Size

BOOKS = ("#7a3b2e", "#c9a66b", "#2f4858", "#8a9a5b", "#d8c9ae", "#5b3a52", "#35524a", "#a65e3a",
         "#e0d6c3", "#41506b")  # fmt: skip


def dawn(size: Size) -> Canvas:
    """A sky before sunrise."""
    canvas = ramp(size, (0, "#4f6d9c"), (0.55, "#e3b7a2"), (0.8, "#f6d9a8"), (1, "#f3c98b"))
    glow(canvas, (0.72, 0.86), 0.22, "#ffd9a0", 0.35)
    return canvas


def night(size: Size) -> Canvas:
    """A clear night with stars over a glow."""
    canvas = ramp(size, (0, "#070b1d"), (0.6, "#14213f"), (1, "#33406a"))
    random = np.random.default_rng(11)
    for x, y, bright in random.random((170, 3)):
        disc(canvas, (x, 0.9 * y), 0.0006 + 0.0012 * bright**3, "#eef2ff", 0.25 + 0.6 * bright)
    return canvas


def clouds(size: Size) -> Canvas:
    """White clouds on a blue day."""
    canvas = ramp(size, (0, "#5d97d1"), (1, "#cfe3f3"))
    cover = np.clip((noise(size, 4, 3, 5) - 0.48) * 3.2, 0, 1)[..., None]
    canvas += cover * (0.97 - canvas)
    return canvas


def hills(size: Size) -> Canvas:
    """Row after row of hills in the haze."""
    canvas = ramp(size, (0, "#b9cfdb"), (0.6, "#eee6d3"), (1, "#f5ead2"))
    tones = ("#aebfc2", "#8ba4a2", "#69867f", "#486659", "#2c4439")
    rows = np.arange(size[1], dtype=np.float32)[:, None]
    for number, tone in enumerate(tones):
        random = np.random.default_rng(30 + number)
        places = np.linspace(0, 1, 6 + number)
        heights = 0.46 + 0.1 * number + 0.09 * (random.random(len(places)) - 0.5) * 2
        x = np.linspace(0, 1, size[0])
        line = cv2.GaussianBlur(
            np.interp(x, places, heights).astype(np.float32)[None], (0, 0), 0.03 * size[0]
        )
        share = np.clip(rows - line * size[1] + 0.5, 0, 1)[..., None]
        canvas += share * (np.array(rgb(tone), np.float32) - canvas)
    return canvas


def library(size: Size) -> Canvas:
    """Shelves of books, a little out of focus."""
    canvas = ramp(size, (0, "#4a3527"), (1, "#3a291e"))
    random = np.random.default_rng(5)
    for shelf in range(4):
        foot = 0.245 * (shelf + 1)
        box(canvas, (0, foot - 0.235, 1, foot), "#2a1d15")
        left = 0.004
        while left < 0.99:
            wide, tall = 0.009 + 0.013 * random.random(), 0.13 + 0.075 * random.random()
            if random.random() > 0.07:
                book = BOOKS[int(random.integers(len(BOOKS)))]
                box(canvas, (left, foot - tall, left + wide, foot), book, 0.35)
                box(canvas, (left, foot - 0.8 * tall, left + wide, foot - 0.76 * tall), "#d9c48f")
            left += wide + 0.0014
        box(canvas, (0, foot, 1, foot + 0.014), "#6b4a33")
    glow(canvas, (0.2, 0.1), 0.4, "#ffcf8f", 0.12)
    return softened(canvas, 0.004)


def loft(size: Size) -> Canvas:
    """A plain room with light from a window and a plant."""
    canvas = ramp(size, (0, "#d9d3c8"), (0.78, "#cbc3b5"), (0.781, "#a5896a"), (1, "#8d7254"))
    light = np.zeros((size[1], size[0]), np.float32)
    pane = np.array([[0.52, 0.1], [0.9, 0.02], [0.97, 0.62], [0.55, 0.7]]) * size
    cv2.fillPoly(light, [pane.astype(np.int32)], 1.0)
    for place in (0.3, 0.64):
        x0 = (0.52 + place * 0.4) * size[0]
        cv2.line(light, (int(x0), 0), (int(x0 + 0.04 * size[0]), size[1]), 0, max(size[0] // 60, 1))
    light = np.asarray(cv2.GaussianBlur(light, (0, 0), 0.02 * size[1]), np.float32)
    canvas += 0.13 * light[..., None] * np.array(rgb("#ffe7bd"), np.float32)
    box(canvas, (0.08, 0.2, 0.26, 0.5), "#3b3a38")
    box(canvas, (0.09, 0.217, 0.25, 0.483), "#e8e2d6")
    disc(canvas, (0.17, 0.38), 0.05, "#b0643f", 1)
    box(canvas, (0.40, 0.7, 0.455, 0.84), "#ddd8cf", 0.25)
    random = np.random.default_rng(8)
    for angle in np.linspace(-1.2, 1.2, 13):
        reach = 0.10 + 0.06 * random.random()
        tip = (0.4275 + reach * np.sin(angle), 0.7 - 1.6 * reach * np.cos(angle))
        for step in np.linspace(0, 1, 24):
            bend = (
                0.4275 + (tip[0] - 0.4275) * step,
                0.7 + (tip[1] - 0.7) * (1.4 * step - 0.4 * step**2),
            )
            green = "#55754f" if angle < 0 else "#466544"
            disc(canvas, bend, 0.011 * (1 - abs(step - 0.55)), green, 0.9)
    return softened(canvas, 0.006)


def wood(size: Size) -> Canvas:
    """Upright slats of wood."""
    canvas = ramp(size, (0, "#b58a60"), (1, "#9a7350"))
    grain = cv2.resize(noise((size[0], 8), 90, 21, 3), size)
    fine = noise(size, 60, 22, 3)
    canvas *= (0.82 + 0.22 * grain + 0.1 * fine)[..., None]
    x = np.arange(size[0], dtype=np.float32) / size[0] * 26 % 1
    groove = np.clip(1 - np.exp(-((((x - 0.5) / 0.5) ** 2 - 1) ** 2) * 900), 0.35, 1)
    canvas *= groove[None, :, None].astype(np.float32)
    glow(canvas, (0.5, 0.25), 0.5, "#ffe0b0", 0.08)
    return canvas


def brick(size: Size) -> Canvas:
    """A painted brick wall."""
    canvas = ramp(size, (0, "#e4e0da"), (1, "#d3cec6"))
    height = 0.052
    relief = np.ones((size[1], size[0]), np.float32)
    for row in range(int(1 / height) + 1):
        top = round(row * height * size[1])
        relief[top : top + max(size[1] // 240, 1)] = 0.86
        for column in range(13):
            left = round((column + 0.5 * (row % 2)) / 12 * size[0])
            foot = round((row + 1) * height * size[1])
            relief[top:foot, left : left + max(size[1] // 240, 1)] = 0.86
    relief = np.asarray(cv2.GaussianBlur(relief, (0, 0), max(size[1] / 500, 0.6)), np.float32)
    canvas *= (relief * (0.95 + 0.08 * noise(size, 50, 9, 3)))[..., None]
    glow(canvas, (0.3, 0.3), 0.6, "#fff6e6", 0.05)
    return canvas


def mist(size: Size) -> Canvas:
    """Soft colors that run into each other."""
    canvas = ramp(size, (0, "#46506e"), (1, "#2f4653"))
    for x, y, radius, color in (
        (0.15, 0.2, 0.28, "#b57a9a"), (0.85, 0.15, 0.3, "#5f8fc0"),
        (0.75, 0.95, 0.34, "#4f9a8c"), (0.2, 1.0, 0.26, "#c08a5f"),
    ):  # fmt: skip
        glow(canvas, (x, y), radius, color, 0.5)
    return canvas


def linen(size: Size) -> Canvas:
    """Cloth, light from one side."""
    canvas = ramp(size, (0, "#b9b2a4"), (1, "#a39c8e"))
    across, down = noise((size[0], 2), 400, 51, 1)[:1], noise((2, size[1]), 2, 52, 6)[:, :1]
    weave = 0.92 + 0.08 * across + 0.08 * down + 0.05 * noise(size, 160, 53, 2)
    canvas *= weave[..., None].astype(np.float32)
    glow(canvas, (0.1, 0.2), 0.6, "#fff4e0", 0.12)
    return canvas


def lights(size: Size) -> Canvas:
    """A town at night, far out of focus."""
    canvas = ramp(size, (0, "#11131c"), (0.6, "#2a2030"), (1, "#17141c"))
    random = np.random.default_rng(77)
    warm = ("#ffb35c", "#ff8a4a", "#ffd78a", "#e56a5a", "#7fb2ff")
    for x, y, size_of, tone, strength in random.random((60, 5)):
        place = (x, 0.35 + 0.5 * y)
        disc(canvas, place, 0.012 + 0.03 * size_of, warm[int(tone * 5)], 0.1 + 0.3 * strength)
    return softened(canvas, 0.003)


def waves(size: Size) -> Canvas:
    """Paper cut in waves."""
    canvas = ramp(size, (0, "#eaf1f4"), (1, "#dfeaef"))
    rows = np.arange(size[1], dtype=np.float32)[:, None] / size[1]
    x = np.linspace(0, 1, size[0], dtype=np.float32)[None]
    for number, tone in enumerate(("#c9dfe6", "#a3c8d3", "#76aabb", "#4b889d", "#2b667d")):
        line = (
            0.32
            + 0.14 * number
            + 0.05 * np.sin(2 * np.pi * (x * (1 + 0.3 * number) + 0.37 * number))
        )
        shadow = np.clip(1 - (line - rows) / 0.02, 0, 1) * 0.12 * (rows < line)
        canvas *= (1 - shadow)[..., None]
        share = np.clip((rows - line) * size[1] + 0.5, 0, 1)[..., None]
        canvas += share * (np.array(rgb(tone), np.float32) - canvas)
    return canvas
