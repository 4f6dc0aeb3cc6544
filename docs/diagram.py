"""The path of a frame as a drawing: three threads, what stands in each, what is handed on."""

from __future__ import annotations

from typing import NamedTuple

from PIL import Image, ImageDraw

from docs.sheets import FAINT, GOOD, GROUND, INK, MONO, SANS, typeface

WIDTH, HEIGHT = 1180, 470
PANEL, EDGE, BOX = "#1d2026", "#3a404b", "#272c35"
AMBER = "#f2c14e"


class Stage(NamedTuple):
    """A box: what it is, the file to open, and where it is in the drawing, in pixels."""

    name: str
    file: str
    left: int
    top: int


LANES = (("capture thread", 20, 210), ("worker thread", 250, 940), ("sender thread", 960, 1160))
STAGES = (
    Stage("source", "camera/sources/", 40, 180),
    Stage("decode", "camera/convert.py", 270, 80),
    Stage("segmenter", "segmentation/portrait.py", 490, 80),
    Stage("shutter", "video/shutter.py", 710, 80),
    Stage("refiner", "segmentation/refine/", 710, 200),
    Stage("background", "compositing/backgrounds/", 490, 200),
    Stage("foreground", "compositing/foreground.py", 270, 200),
    Stage("composite", "compositing/composite.py", 270, 320),
    Stage("cover", "compositing/cover.py", 710, 320),
    Stage("sink", "camera/sinks/", 980, 180),
)
BOX_WIDTH, BOX_HEIGHT = 200, 62
SOURCE_WIDTH = 150


def path_of_a_frame() -> Image.Image:
    """The drawing; the same on every machine that has the font."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    draw = ImageDraw.Draw(picture)
    for name, left, right in LANES:
        draw.rounded_rectangle((left, 40, right, HEIGHT - 50), 12, PANEL, EDGE)
        draw.text(((left + right) / 2, 24), name, FAINT, typeface(SANS, 15), anchor="mm")
    middle = {stage.name: _box(draw, stage) for stage in STAGES}
    _arrow(draw, [(190, 211), (230, 211), (230, 111), (270, 111)], "grab")
    _arrow(draw, [(470, 111), (490, 111)])
    _arrow(draw, [(690, 111), (710, 111)])
    _arrow(draw, [(810, 142), (810, 200)], "alpha is sane", GOOD)
    _arrow(draw, [(710, 231), (690, 231)])
    _arrow(draw, [(490, 231), (470, 231)])
    _arrow(draw, [(370, 262), (370, 320)])
    _arrow(draw, [(910, 111), (926, 111), (926, 351), (910, 351)], "", AMBER)
    _arrow(draw, [(470, 351), (590, 351), (590, 400), (950, 400), (950, 211), (980, 211)], "", GOOD)
    _arrow(draw, [(810, 382), (810, 400)], "", AMBER)
    draw.text((600, 403), "Composite: the only thing a sink accepts", FAINT, typeface(SANS, 13))
    draw.text((832, 300), "it is not: a card with a reason", AMBER, typeface(SANS, 12), anchor="mm")
    foot = "Each hop is a slot for one: the newest wins, drops are counted. Nothing else is shared."
    draw.text((WIDTH / 2, HEIGHT - 24), foot, FAINT, typeface(SANS, 14), anchor="mm")
    assert len(middle) == len(STAGES)
    return picture


def _box(draw: ImageDraw.ImageDraw, stage: Stage) -> tuple[float, float]:
    """Draws a stage; its middle."""
    narrow = stage.name in ("source", "sink")
    width = SOURCE_WIDTH if narrow else BOX_WIDTH
    box = (stage.left, stage.top, stage.left + width, stage.top + BOX_HEIGHT)
    draw.rounded_rectangle(box, 8, BOX, AMBER if stage.name == "cover" else EDGE)
    x, y = stage.left + width / 2, stage.top + BOX_HEIGHT / 2
    draw.text((x, y - 11), stage.name, INK, typeface(SANS, 16), anchor="mm")
    draw.text((x, y + 13), stage.file, FAINT, typeface(MONO, 12), anchor="mm")
    return x, y


def _arrow(
    draw: ImageDraw.ImageDraw, points: list[tuple[int, int]], name: str = "", color: str = FAINT
) -> None:
    """A line through the points with a head at its end, and a word beside its middle."""
    draw.line(points, color, 2, joint="curve")
    (x, y), (before_x, before_y) = points[-1], points[-2]
    along = ((x > before_x) - (x < before_x), (y > before_y) - (y < before_y))
    across = (-along[1], along[0])
    wings = [
        (x - 9 * along[0] + 5 * side * across[0], y - 9 * along[1] + 5 * side * across[1])
        for side in (-1, 1)
    ]
    draw.polygon([(x, y), *wings], color)
    if name:
        (one_x, one_y), (other_x, other_y) = points[len(points) // 2 - 1 : len(points) // 2 + 1]
        at = ((one_x + other_x) / 2 + 8, (one_y + other_y) / 2)
        draw.text(at, name, color, typeface(SANS, 13), anchor="lm")
