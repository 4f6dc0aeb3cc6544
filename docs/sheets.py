"""Sheets: a background of our own drawing, pictures side by side, a terminal, all in Pillow."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

RGB = NDArray[np.uint8]

GROUND, INK, FAINT = "#15171b", "#eef0f4", "#a1a9b7"
GOOD, BAD = "#5fd38d", "#ff8f8f"
SANS, MONO = ("DejaVuSans.ttf", "Arial.ttf"), ("DejaVuSansMono.ttf", "Menlo.ttc", "consola.ttf")
COLORS = 256
"""PNGs get a palette and dither: half the size, and the eye does not see it."""

LARGEST_BYTES, LARGEST_MOVING_BYTES = 300_000, 500_000


def save(picture: Image.Image, path: Path) -> None:
    """Writes the picture as a small PNG, the same bytes for the same picture."""
    rgb = picture.convert("RGB")
    palette = rgb.quantize(COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    dithered = rgb.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    dithered.save(path, optimize=True)
    size = path.stat().st_size
    print(f"{path.name}: {size // 1000} KB")
    if size > LARGEST_BYTES:
        raise SystemExit(
            f"{path} has {size} bytes; expected at most {LARGEST_BYTES}: make it smaller"
        )


def hills(width: int = 1280, height: int = 720) -> Image.Image:
    """Hills at dusk, the nearer the darker: a background that belongs to nobody."""
    rows = np.linspace(0, 1, height)[:, None]
    top, bottom = np.array((58, 84, 140)), np.array((250, 190, 140))
    sky = np.broadcast_to((top + (bottom - top) * (rows**1.3))[:, None, :], (height, width, 3))
    y, x = np.mgrid[0:height, 0:width]
    distance = np.hypot(x - 0.78 * width, y - 0.45 * height) / height
    glow = np.exp(-((distance / 0.16) ** 2))[..., None] + (distance < 0.055)[..., None] * 0.9
    picture = np.clip(sky + glow * (90, 70, 40), 0, 255)
    columns = np.arange(width) / width
    for layer in range(5):
        near = layer / 4
        ridge = np.full(width, 0.50 + 0.1 * layer)
        for octave in (1, 2, 3, 5):
            phase = 1.7 * layer + 2.3 * octave
            ridge = ridge + 0.045 / octave * np.sin(2 * math.pi * octave * 0.8 * columns + phase)
        shade = np.array((150, 120, 140)) * (1 - near) + np.array((24, 40, 52)) * near
        picture[y > (ridge * height)[None, :]] = shade
    return Image.fromarray(picture.astype(np.uint8))


def side_by_side(cells: list[tuple[str, RGB]], columns: int = 2, width: int = 560) -> Image.Image:
    """The pictures in a grid, each so wide and with its name in a corner."""
    height = round(width * cells[0][1].shape[0] / cells[0][1].shape[1])
    gap = 6
    rows = math.ceil(len(cells) / columns)
    sheet = Image.new("RGB", (columns * (width + gap) - gap, rows * (height + gap) - gap), "white")
    for number, (name, picture) in enumerate(cells):
        x, y = number % columns * (width + gap), number // columns * (height + gap)
        shown = Image.fromarray(picture).resize((width, height), Image.Resampling.LANCZOS)
        sheet.paste(shown, (x, y))
        _label(sheet, name, (x + 12, y + height - 42))
    return sheet


def terminal(command: str, output: str, width: int = 1000) -> Image.Image:
    """A terminal in which that command has been run; findings stand out by color."""
    font, row, margin = typeface(MONO, 15), 22, 22
    letters = int((width - 2 * margin) / font.getlength("m"))
    lines = [(f"$ {command}", INK)]
    for line in output.rstrip().splitlines():
        lines += [(part, _color(line)) for part in _wrapped(line, letters)]
    picture = Image.new("RGB", (width, row * len(lines) + 2 * margin), GROUND)
    draw = ImageDraw.Draw(picture)
    for number, (line, color) in enumerate(lines):
        draw.text((margin, margin + number * row), line, color, font)
    return picture


def named_row(cells: list[tuple[str, Image.Image]], beside: Image.Image) -> Image.Image:
    """Icons, each with its name below, and another picture at the right."""
    font, step, margin = typeface(SANS, 15), 150, 30
    width = margin * 3 + step * len(cells) + beside.width
    sheet = Image.new("RGB", (width, beside.height + 2 * margin), "#f4f5f7")
    draw = ImageDraw.Draw(sheet)
    for number, (name, icon) in enumerate(cells):
        center = margin + step * number + step // 2
        top = (sheet.height - icon.height - 40) // 2
        sheet.paste(icon, (center - icon.width // 2, top), icon)
        draw.text((center, top + icon.height + 24), name, "#1a1e25", font, anchor="mm")
    sheet.paste(beside, (sheet.width - margin - beside.width, margin))
    return sheet


def _label(sheet: Image.Image, text: str, at: tuple[int, int]) -> None:
    font = typeface(SANS, 17)
    box = (at[0], at[1], at[0] + font.getlength(text) + 24, at[1] + 31)
    draw = ImageDraw.Draw(sheet)
    draw.rounded_rectangle(box, 15, GROUND)
    draw.text((at[0] + 12, at[1] + 15), text, INK, font, anchor="lm")


def _wrapped(line: str, letters: int) -> list[str]:
    """The line in pieces that fit, the later ones indented below the first."""
    indent = " " * (len(line) - len(line.lstrip()) + 4)
    parts = [""]
    for word in line.split(" "):
        if len(parts[-1]) + len(word) > letters and parts[-1].strip():
            parts.append(indent)
        parts[-1] += word + " "
    return [part.rstrip() for part in parts]


def _color(line: str) -> str:
    if line.startswith("[ok]"):
        return GOOD
    if line.startswith("[!!]"):
        return BAD
    return INK if line.startswith("     do:") else FAINT


def typeface(names: tuple[str, ...], pixels: int) -> ImageFont.FreeTypeFont:
    for name in names:
        try:
            return ImageFont.truetype(name, pixels)
        except OSError:
            continue
    raise SystemExit(f"none of the fonts {', '.join(names)} is installed; expected one of them")
