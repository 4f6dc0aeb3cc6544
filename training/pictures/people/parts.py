"""Hands and arms cut out of other pictures, and how one is put onto a person.

Few photographs show raised hands, and no picture can be shown often enough to teach them; a hand on
other people before other rooms is a new picture every time. `training.labels.mine` finds them.
Where a part was attached stands in its file's name: NUMBER_X_Y.png.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from training.data import Image
from training.pictures.blend import mix
from training.pictures.people.limbs import find_body, typical_skin


@dataclass(frozen=True)
class Part:
    """A cut-out: RGB (h, w, 3), alpha (h, w), uint8, and the (x, y) at which it was attached."""

    rgb: Image
    alpha: Image
    root: tuple[float, float]


def paste_part(
    rgb: Image, alpha: Image, part: Part, rng: np.random.Generator
) -> tuple[Image, Image]:
    """The picture and the alpha with that part on the person's outline; the same without a body."""
    body = find_body(alpha, rng)
    if body is None:
        return rgb, alpha
    height, width = alpha.shape
    scale = body.width * rng.uniform(0.4, 1.1) / max(part.alpha.shape)
    outward = part.alpha.shape[1] / 2 - part.root[0]
    flip = (outward >= 0) != (body.side == 1)
    turn = cv2.getRotationMatrix2D(part.root, float(rng.normal() * 40), scale)
    affine = np.asarray(turn, np.float64)
    affine[:, 2] -= np.array(part.root)
    if flip:
        affine[0] = -affine[0]
    affine[:, 2] += body.shoulder
    drawn = cv2.warpAffine(part.rgb, affine, (width, height), borderMode=cv2.BORDER_REPLICATE)
    there = cv2.warpAffine(part.alpha, affine, (width, height))
    if rng.random() < 0.7:  # most hands are of the same skin as the face
        gain = typical_skin(rgb, alpha, rng) / (np.array(cv2.mean(drawn, there)[:3]) + 1)
        drawn = np.clip(drawn * np.clip(gain, 0.3, 2.0), 0, 255).astype(np.uint8)
    cover = np.asarray(there, np.uint8)
    return mix(np.asarray(drawn, np.uint8), rgb, cover), np.maximum(alpha, cover)


def save_part(folder: Path, number: int, part: Part) -> None:
    """Writes it as PNG with its alpha."""
    x, y = (round(value) for value in part.root)
    bgra = cv2.merge([*cv2.split(part.rgb)[::-1], part.alpha])
    cv2.imwrite(str(folder / f"{number:04d}_{x}_{y}.png"), bgra)


def load_parts(folder: Path) -> list[Part]:
    """Every part in that folder.

    Raises:
        FileNotFoundError: there is none.
    """
    parts = []
    for path in sorted(folder.glob("*_*_*.png")):
        b, g, r, alpha = cv2.split(np.asarray(cv2.imread(str(path), cv2.IMREAD_UNCHANGED)))
        _, x, y = path.stem.split("_")
        rgb = np.asarray(cv2.merge([r, g, b]), np.uint8)
        parts.append(Part(rgb, np.asarray(alpha, np.uint8), (float(x), float(y))))
    if not parts:
        raise FileNotFoundError(f"{folder} holds no part; make them with training.labels.mine")
    return parts
