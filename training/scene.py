"""What stands before the camera, and who of it is a person."""

from __future__ import annotations

from dataclasses import dataclass

from training.data import Image


@dataclass(frozen=True)
class Scene:
    """Before the camera: RGB (h, w, 3) and alpha (h, w), uint8.

    `behind` is the room without the person, RGB; None where the picture shows no more of it.
    """

    rgb: Image
    alpha: Image
    behind: Image | None = None
