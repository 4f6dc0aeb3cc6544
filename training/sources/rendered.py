"""Rendered people with exact alpha: `rgb_*` beside `alpha_*`, the layout of SynthHuman.

SynthHuman (Microsoft, DAViD, 2025) holds 298,008 of them under a permissive license, so a network
can be trained on it without anybody's photograph. Any folder that is laid out so will do, whatever
renders it: `rgb_0000001.png` beside `alpha_0000001.png`, in as many folders as there are.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from training.data import Image, Person, person_of, read_rgb, within

RENDERED = "rendered"

MOST = 6000
"""Pictures that are kept in memory, spread evenly over all there are: 3 GB."""

LONG_SIDE_PX = 480


def rendered_pairs(folder: Path) -> list[tuple[Path, Path]]:
    """Picture and alpha of every rendering under the folder, by path.

    Raises:
        FileNotFoundError: there is none, or a picture has no alpha.
    """
    pairs = []
    for picture in sorted(folder.rglob("rgb_*.*")):
        number = picture.stem.removeprefix("rgb_")
        alpha = next(iter(sorted(picture.parent.glob(f"alpha_{number}.*"))), None)
        if alpha is None:
            raise FileNotFoundError(
                f"{picture} has no alpha; expected alpha_{number}.png beside it; add it or remove "
                "the picture"
            )
        pairs.append((picture, alpha))
    if not pairs:
        raise FileNotFoundError(
            f"{folder} holds no rendering; expected rgb_NUMBER.png with alpha_NUMBER.png beside it"
        )
    return pairs


def rendered_people(folder: Path, most: int = MOST) -> list[Person]:
    """At most so many renderings, evenly spread, their long side at most `LONG_SIDE_PX`.

    Raises:
        FileNotFoundError: there is none, or one cannot be read.
    """
    pairs = rendered_pairs(folder)
    count = min(most, len(pairs))
    chosen = [pairs[number * len(pairs) // count] for number in range(count)]
    people = []
    for picture, alpha in chosen:
        name = str(picture.relative_to(folder).with_suffix(""))
        rgb = within(read_rgb(picture), LONG_SIDE_PX)
        matte = within(_read_alpha(alpha), LONG_SIDE_PX)
        people.append(person_of(RENDERED, name, rgb, matte))
    return people


def _read_alpha(path: Path) -> Image:
    """Alpha (H, W) 0..255 of a file of 8 or 16 bits with one channel or more."""
    stored = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)
    if stored is None:
        raise FileNotFoundError(f"{path}: not a picture that OpenCV reads")
    plane = stored if stored.ndim == 2 else stored[..., -1 if stored.shape[2] == 4 else 0]
    if plane.dtype == np.uint16:
        plane = plane // 257
    return np.ascontiguousarray(plane, np.uint8)
