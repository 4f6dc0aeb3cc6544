"""The README's moving picture: the demo blurred, more blurred by a key, and covered by another."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

from PIL import Image, ImageDraw

from docs.posing import OPTIONS, Steps
from docs.sheets import GROUND, INK, MONO, typeface
from pipeline import Pipeline
from settings import Settings
from start.opening.parts import open_parts
from video.frame import Size

SIZE: Size = (1280, 720)
SHOWN: Size = (480, 270)
FPS, EVERY = 30.0, 4
"""Frames a second of the demo, and every which of them is shown."""

WARM_UP = 32
SHOWN_FOR = 12
"""Frames that are shown of each scene."""

SCENES: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("", "blur 30 %", {"blur_percent": 30}),
    ("7", "blur 70 %", {"blur_percent": 70}),
    ("b", "a color", {"background": "#31566b"}),
    ("c", "covered", {"covered": True}),
    ("c", "back", {"covered": False, "background": "blur", "blur_percent": 70}),
)
"""The key that is pressed, what it does in words, and the settings after it."""


def save_moving(path: Path, largest_bytes: int) -> None:
    """Writes the demo's frames under each scene's settings as an animated WebP.

    Raises:
        SystemExit: it has more bytes than the README should load.
    """
    from camera.sources.demo import open_demo

    clock, settings = Steps(), Settings(**SCENES[0][2])  # type: ignore[arg-type]
    shown: list[Image.Image] = []
    with closing(Pipeline(open_parts(OPTIONS, live=False), settings, clock)) as pipeline:
        source = open_demo(SIZE, FPS, clock=clock, pause=clock.pause)
        with closing(source):
            for number, (key, words, changed) in enumerate(SCENES):
                settings = replace(settings, **changed)  # type: ignore[arg-type]
                pipeline.swap(settings)
                for count in range((WARM_UP if number == 0 else 0) + SHOWN_FOR * EVERY):
                    grab = source.grab()
                    assert grab is not None, "the demo ended"
                    made = pipeline.step(grab)
                    if count % EVERY == 0 and (number or count >= WARM_UP):
                        picture = _small(made.planes)
                        shown.append(_with_key(picture, key, words))
    shown[0].save(
        path,
        save_all=True,
        append_images=shown[1:],
        duration=round(1000 * EVERY / FPS),
        loop=0,
        quality=62,
        method=6,
    )
    size = path.stat().st_size
    print(f"{path.name}: {size // 1000} KB")
    if size > largest_bytes:
        raise SystemExit(f"{path} has {size} bytes; expected at most {largest_bytes}")


def _small(planes: object) -> Image.Image:
    """The picture that goes out, at the README's size."""
    from compositing.preview import small_rgb

    rgb = small_rgb(planes)  # type: ignore[arg-type]
    return Image.fromarray(rgb).resize(SHOWN, Image.Resampling.LANCZOS)


def _with_key(picture: Image.Image, key: str, words: str) -> Image.Image:
    """The picture with the key that was pressed in a corner, as a key cap, and what it did."""
    draw = ImageDraw.Draw(picture)
    text = typeface(MONO, 14)
    if key:
        draw.rounded_rectangle((12, 230, 38, 258), 5, INK, "#8b93a1", 2)
        draw.text((25, 244), key, GROUND, text, anchor="mm")
    left = 46 if key else 12
    draw.rounded_rectangle((left, 230, left + 20 + text.getlength(words), 258), 5, GROUND)
    draw.text((left + 10, 244), words, INK, text, anchor="lm")
    return picture
