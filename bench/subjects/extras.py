"""What people reach for, each as a subject: nothing in use, all of it set but off, each in use.

All go through the very path that users run, on the same frames in turns; beside them a path that
has none of it, and nothing in use once more: how far those two agree is how far the rest is true.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import cv2
import numpy as np

from bench.clip import Clip
from bench.plan import Plan, text_of
from bench.subjects.path import App, OurPath
from bench.timing import stages, take_turns
from camera.sinks.files.recorder import open_recorder
from compositing.composite import composite
from settings import Settings
from stages.look import Look
from stages.parts import InForce
from video.composite import Composite
from video.frame import Alpha, Frame, empty_planes
from video.meter import Meter

NOTHING = "nothing in use"
"""The subject that all others are compared with."""


@dataclass(frozen=True)
class Extra:
    """A row: what is in use, and what goes out then."""

    name: str
    settings: Settings
    sends: str = "composite"
    records: bool = False
    bare: bool = False
    """Whether the path has no step for what people reach for at all."""


class BareLook(Look):
    """A person before a background, and no more."""

    def cut(
        self,
        frame: Frame,
        alpha: Alpha,
        settings: Settings,  # noqa: ARG002 - as the look that it stands for
        meter: Meter,  # noqa: ARG002
    ) -> tuple[Frame, Alpha]:
        """The very same."""
        return frame, alpha

    def composite(self, frame: Frame, alpha: Alpha, stages: InForce, meter: Meter) -> Composite:
        """The person before the background."""
        with meter.stage("background"):
            planes = stages.background.render(frame, alpha, stages.settings)
        with meter.stage("foreground"):
            person = stages.background.person(frame, alpha, planes, stages.settings)
        with meter.stage("composite"):
            return composite(person, alpha, planes, empty_planes(frame.size))


def extras(folder: Path) -> tuple[Extra, ...]:
    """The rows; the files that they need are made in that folder."""
    logo, card = _picture(folder / "logo.png", (320, 120)), _picture(folder / "card.jpg")
    slides = folder / "slides"
    slides.mkdir()
    for number in range(3):
        _picture(slides / f"{number}.jpg")
    tag = Settings(tag_name="Ada Lovelace", tag_title="Analyst", tag_logo=str(logo))
    mine = Settings(card_words="Back soon", card_picture=str(card), card_minutes=5)
    off = replace(
        tag, card_words="Back soon", card_picture=str(card), card_minutes=5, pan_x=40, pan_y=-40,
        backdrop_zoom=150, backdrop_blur=50, edge_brightness=100, camera_knobs="focus=30",
        record_sound=True,
    )  # fmt: skip
    return (
        Extra(NOTHING, Settings()),
        Extra("the same once more", Settings()),
        Extra("without any of it", Settings(), bare=True),
        Extra("all of it set, none in use", off),
        Extra("zoom", Settings(zoom_percent=150, pan_x=20)),
        Extra("turned by 180", Settings(rotation=180)),
        Extra("flipped", Settings(flip=True)),
        Extra("color", Settings(brightness=20, contrast=20, saturation=20, warmth=20)),
        Extra("name tag and logo", replace(tag, tag=True)),
        Extra("own card", replace(mine, covered=True), sends="cover"),
        Extra("drawn background", Settings(background="drawn:loft")),
        Extra("slide show", Settings(background=f"slides:{slides}")),
        Extra("recording", Settings(), records=True),
        Extra("edge light", Settings(edge_light=True)),
    )


def measure_extras(plan: Plan, app: App, clip: Clip) -> list[dict[str, Any]]:
    """A frame of each, in stages; those of which no frame went out are left out."""
    options = plan.tiers[plan.main_tier]
    with TemporaryDirectory() as made, ExitStack() as held:
        rows = extras(Path(made))
        paths = []
        for row in rows:
            path = OurPath(
                plan.main_tier, "mjpeg", app.open_parts(options), clip, row.settings,
                name=row.name, sends=row.sends, look=BareLook() if row.bare else None,
            )  # fmt: skip
            paths.append(path)
            if row.records:
                film = open_recorder(Path(made) / "film.mp4", clip.size, 30.0)
                held.callback(film.close)
                path.record = film.send
        samples = take_turns(paths, plan.rounds)
    size = text_of(clip.size)
    return [
        {"name": row.name, "size": size, "stages": stages(samples[row.name])}
        for row in rows
        if samples[row.name]
    ]


def _picture(path: Path, size: tuple[int, int] = (1920, 1080)) -> Path:
    """A picture of soft color."""
    ramp = np.linspace(40, 200, size[0], dtype=np.uint8)[None, :, None]
    cv2.imwrite(str(path), np.broadcast_to(ramp, (size[1], size[0], 3)).copy())
    return path
