"""Cuts hands and arms out of the pictures that a network learns from.

    python -m training.labels.mine --checkpoint RUN/checkpoint.pt --data DATA --labels LABELS
        --into PARTS

A part is bare skin that the label calls person, and that either the network calls room, or that
is a limb: long, and too thin to belong to the trunk or a head. It was attached where it touches the
rest. Look through the folder and delete what is no limb: a wrong label gives a piece of a chair or
wall, and whoever has one pasted on teaches that it is part of a person. `training.learning.train
--parts PARTS` pastes them onto other people.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from segmentation.network.portrait_net import PortraitNet
from training.data import Person
from training.labels.difficulty import asked, full_answer
from training.pictures.people.limbs import like_skin
from training.pictures.people.parts import Part, save_part
from training.sources.mixture import load_mixture

SOURCES = ("selfies", "unlabelled", "hsd")
"""Where hands are held up; elsewhere a missing region is a bag or a bystander."""

LIMBS_TOO = ("ccp_upper", "ccp_head")
"""Where limbs are cut out, too."""

LEAST_SHARE = 0.012
"""Of the picture: smaller parts are edges."""

LEAST_SKIN = 0.5
"""Share of a part whose color could be skin's: the rest are pets, books and cushions."""

FULLEST = 0.7
"""Of its bounding box: a part that fills more was cut straight by the picture's edge."""

GROWN_PX = 9
"""How far a part reaches into what the network did find, so that it joins the body."""

THIN = 0.095
"""Half the width of the thickest limb, as a share of the square root of the person's area."""

LONG = 5.5
"""Least area of a limb over the square of half its width: a disc has pi, a head about 4."""


def parts_of(person: Person, found: NDArray[np.bool_]) -> list[Part]:
    """The skin of that person that is missing in `found` (H, W), where it touches the rest."""
    label = person.alpha >= 128
    missed = cv2.morphologyEx(
        (label & ~found).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8)
    )
    count, regions, stats, _ = cv2.connectedComponentsWithStats(missed)
    skin = like_skin(person.rgb)
    kept = []
    for number in range(1, count):
        region = regions == number
        if stats[number, cv2.CC_STAT_AREA] < LEAST_SHARE * region.size:
            continue
        if np.mean(skin[region]) < LEAST_SKIN:
            continue
        box_px = stats[number, cv2.CC_STAT_WIDTH] * stats[number, cv2.CC_STAT_HEIGHT]
        if stats[number, cv2.CC_STAT_AREA] > FULLEST * box_px:
            continue
        near = _grown(region, GROWN_PX)
        rows, columns = np.nonzero(near & found & label)
        if rows.size:
            kept.append(_cut(person, near, (float(columns.mean()), float(rows.mean()))))
    return kept


def trunk_of(label: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The label (H, W) without its limbs, and without tufts and fingertips."""
    reach = max(2, round(THIN * float(np.sqrt(np.count_nonzero(label)))))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * reach + 1, 2 * reach + 1))
    wide = np.pad(label.astype(np.uint8), reach, "edge")  # what the edge cut goes on behind it
    opened = cv2.morphologyEx(wide, cv2.MORPH_OPEN, disc)
    trunk = opened[reach:-reach, reach:-reach] > 0
    thin = (label & ~trunk).astype(np.uint8)
    count, regions = cv2.connectedComponents(thin)
    depth = cv2.distanceTransform(thin, cv2.DIST_L2, 3)
    for number in range(1, count):
        region = regions == number
        if np.count_nonzero(region) < LONG * float(depth[region].max()) ** 2:
            trunk |= region
    return np.asarray(trunk & label, bool)


def _cut(person: Person, near: NDArray[np.bool_], root: tuple[float, float]) -> Part:
    soft = cv2.GaussianBlur(near.astype(np.float32), (5, 5), 0)
    alpha = np.asarray(person.alpha * soft, np.uint8)
    x, y, width, height = cv2.boundingRect(near.astype(np.uint8))
    window = slice(y, y + height), slice(x, x + width)
    return Part(person.rgb[window], alpha[window], (root[0] - x, root[1] - y))


def _grown(region: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    return np.asarray(cv2.dilate(region.astype(np.uint8), np.ones((size, size), np.uint8)) > 0)


def mine(net: PortraitNet, people: list[Person], into: Path) -> int:
    """Writes the limbs of these people and what the network misses of them; how many parts."""
    into.mkdir(parents=True, exist_ok=True)
    count = 0
    for person in people:
        for part in parts_of(person, trunk_of(person.alpha >= 128)) + _missed(net, person):
            save_part(into, count, part)
            count += 1
    return count


def _missed(net: PortraitNet, person: Person) -> list[Part]:
    if person.source not in SOURCES:
        return []
    return parts_of(person, full_answer(net, person.rgb) >= 0.5)


def main() -> None:
    options, net = asked(__doc__)
    groups = load_mixture(options.data, options.labels).groups
    chosen = [
        person for group in groups for person in group if person.source in SOURCES + LIMBS_TOO
    ]
    print(f"{mine(net, chosen, options.into)} parts of {len(chosen)} pictures")


if __name__ == "__main__":
    main()
