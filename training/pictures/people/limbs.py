"""Arms that photographs of people rarely show: raised, bent, spread, a hand beside the head.

Portraits have arms that hang; people on calls wave. `raise_arm` draws a bent arm with a hand onto a
person, in the colors of the person's own skin and clothes, shaded like a cylinder, and adds it to
the alpha. It is crude from near; on a network's grid it is an arm.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image

FINE = 2
"""Drawn that many times as fine as the grid, so that edges come out soft."""

SMALLEST_PERSON_PX, WIDEST_PERSON = 20, 0.6
"""Pixels, and share of the picture's width, between which an arm has room and can be seen."""

FACE = (0.05, 0.45)
"""Rows of a person, as shares of the height, where bare skin is looked for first."""

Point = NDArray[np.float64]


class Body(NamedTuple):
    """What of a person an arm needs: a shoulder, which side of the body, how wide that is."""

    shoulder: Point
    side: int
    width: float


def raise_arm(rgb: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """The picture and the alpha with one more arm, new arrays; the same where there is no room."""
    body = find_body(alpha, rng)
    if body is None:
        return rgb, alpha
    skin, cloth = typical_skin(rgb, alpha, rng), _typical_cloth(rgb, alpha)
    joints, radii = _pose(body, rng)
    bare, clothed = _stencils(joints, radii, alpha.shape, rng)
    light = _shade(joints, radii, alpha.shape, rng)
    picture = rgb.astype(np.float32)
    for stencil, color in ((clothed, skin if cloth is None else cloth), (bare, skin)):
        weight = (stencil.astype(np.float32) / 255)[..., None]
        picture += weight * (light[..., None] * color - picture)
    arm = np.maximum(bare, clothed)
    return np.clip(picture, 0, 255).astype(np.uint8), np.maximum(alpha, arm)


def find_body(alpha: Image, rng: np.random.Generator) -> Body | None:
    """A place on the left or right outline, where shoulders or upper arms are."""
    inside = alpha > 127
    rows = np.flatnonzero(inside.any(axis=1))
    if rows.size < SMALLEST_PERSON_PX:
        return None
    row = int(rows[0] + rng.uniform(0.45, 0.85) * rows.size)
    columns = np.flatnonzero(inside[min(row, rows[-1])])
    width = float(columns[-1] - columns[0] + 1) if columns.size else 0.0
    if not SMALLEST_PERSON_PX <= width <= WIDEST_PERSON * alpha.shape[1]:
        return None
    side = 1 if rng.random() < 0.5 else -1
    edge = columns[-1] if side == 1 else columns[0]
    if not 0.05 <= edge / alpha.shape[1] <= 0.95:
        return None
    return Body(np.array([edge - side * 0.1 * width, float(row)]), side, width)


def _pose(body: Body, rng: np.random.Generator) -> tuple[list[Point], list[float]]:
    """Shoulder, elbow, wrist and tip of the hand, and how thick the arm is at each."""
    long = body.width * rng.uniform(0.35, 0.85)
    first = np.deg2rad(rng.uniform(-50, 65))  # 0 is sideways, positive is down
    second = np.deg2rad(rng.uniform(-150, -30)) if rng.random() < 0.75 else rng.uniform(-0.7, 0.7)
    elbow = body.shoulder + long * np.array([body.side * np.cos(first), np.sin(first)])
    wrist = elbow + long * rng.uniform(0.8, 1.1) * np.array(
        [body.side * np.cos(second), np.sin(second)]
    )
    bend = second + rng.normal() * 0.3
    hand = wrist + 0.4 * long * np.array([body.side * np.cos(bend), np.sin(bend)])
    thick = body.width * rng.uniform(0.08, 0.13)
    return [body.shoulder, elbow, wrist, hand], [thick, 0.85 * thick, 0.55 * thick, 0.6 * thick]


def _stencils(
    joints: list[Point], radii: list[float], shape: tuple[int, ...], rng: np.random.Generator
) -> tuple[Image, Image]:
    """Where skin and where cloth is, each (h, w) uint8 with soft edges."""
    bare, clothed = (np.zeros((FINE * shape[0], FINE * shape[1]), np.uint8) for _ in range(2))
    sleeve = rng.choice([0.0, 0.5, 1.0, 1.9], p=[0.25, 0.3, 0.2, 0.25])  # how far down the arm
    for part, (start, end) in enumerate(pairwise(joints[:3])):
        covered = float(np.clip(sleeve - part, 0, 1))
        middle = start + covered * (end - start)
        thick = radii[part] + covered * (radii[part + 1] - radii[part])
        if covered > 0:
            _capsule(clothed, start, middle, 1.1 * radii[part], 1.1 * thick)
        if covered < 1:
            _capsule(bare, middle, end, thick, radii[part + 1])
    _hand(bare, joints[2], joints[3], radii[3], rng)
    size = (shape[1], shape[0])
    soft = [cv2.resize(drawn, size, interpolation=cv2.INTER_AREA) for drawn in (bare, clothed)]
    return np.asarray(soft[0], np.uint8), np.asarray(soft[1], np.uint8)


def _hand(
    stencil: Image, wrist: Point, tip: Point, radius: float, rng: np.random.Generator
) -> None:
    """A palm, and a fist or some fingers spread out from it."""
    palm = wrist + 0.45 * (tip - wrist)
    _capsule(stencil, wrist, palm, radius, 1.2 * radius)
    if rng.random() < 0.4:
        return
    ahead = np.arctan2(*(tip - wrist)[::-1])
    reach = float(np.hypot(*(tip - wrist)))
    spread = rng.uniform(0.1, 0.35)
    for finger in range(int(rng.integers(2, 6))):
        angle = ahead + (finger - 2) * spread
        along = np.array([np.cos(angle), np.sin(angle)])
        end = palm + reach * rng.uniform(0.55, 0.85) * along
        _capsule(stencil, palm + 0.8 * radius * along, end, 0.36 * radius, 0.28 * radius)


def _capsule(stencil: Image, start: Point, end: Point, first: float, last: float) -> None:
    """Everything within a radius of a line, the radius changing from its start to its end."""
    steps = max(2, int(np.hypot(*(end - start)) * FINE / 2))
    for share in np.linspace(0, 1, steps):
        center = np.rint(FINE * 8 * (start + share * (end - start))).astype(int)
        radius = round(FINE * 8 * (first + share * (last - first)))
        cv2.circle(stencil, center.tolist(), max(radius, 4), 255, -1, cv2.LINE_AA, shift=3)


def _shade(
    joints: list[Point], radii: list[float], shape: tuple[int, ...], rng: np.random.Generator
) -> NDArray[np.float32]:
    """Light on the arm, around 1: brightest along its middle or towards one side, and grainy."""
    line = np.full(shape, 255, np.uint8)
    points = np.rint(np.stack(joints)).astype(np.int32)
    cv2.polylines(line, [points], isClosed=False, color=0, thickness=1)
    distance = cv2.distanceTransform(line, cv2.DIST_L2, 3) / np.float32(max(radii[0], 1))
    down, across = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    angle = rng.uniform(0, 2 * np.pi)
    along = (across * np.cos(angle) + down * np.sin(angle)) / np.float32(sum(radii) * 4)
    light = 1.1 - rng.uniform(0.1, 0.4) * distance**2
    light += rng.uniform(0, 0.25) * np.sin(along + rng.uniform(0, 6))
    light += rng.normal(0, 0.02, shape)
    return np.asarray(np.clip(light, 0.4, 1.4), np.float32)


def typical_skin(rgb: Image, alpha: Image, rng: np.random.Generator) -> NDArray[np.float32]:
    """A typical color of the person's skin, RGB."""
    inside = alpha > 250
    rows = np.flatnonzero(inside.any(axis=1))
    if not rows.size:
        return np.array([190, 140, 115], np.float32)
    top, height = int(rows[0]), rows.size
    face = slice(top + int(FACE[0] * height), top + int(FACE[1] * height) + 1)
    skin = _typical(rgb[face], inside[face] & like_skin(rgb[face]))
    if skin is None:  # a back of a head, a colored light: somebody's skin in this light
        brown = np.array([1.0, rng.uniform(0.66, 0.82), rng.uniform(0.5, 0.7)], np.float32)
        skin = brown * np.float32(rng.uniform(60, 235))
    return skin


def _typical_cloth(rgb: Image, alpha: Image) -> NDArray[np.float32] | None:
    """A typical color of what covers the lower half of the person, RGB; None where none is seen."""
    inside = alpha > 250
    rows = np.flatnonzero(inside.any(axis=1))
    if not rows.size:
        return np.array([90, 90, 100], np.float32)
    lower = slice(int(rows[0]) + int(0.6 * rows.size), None)
    return _typical(rgb[lower], inside[lower])


def like_skin(rgb: Image) -> NDArray[np.bool_]:
    """Where a pixel's hue could be skin, of any shade."""
    ycrcb = cv2.cvtColor(rgb, cv2.COLOR_RGB2YCrCb)
    _, v, u = cv2.split(ycrcb)
    return np.asarray((v > 134) & (v < 178) & (u > 78) & (u < 127))


def _typical(rgb: Image, where: NDArray[np.bool_]) -> NDArray[np.float32] | None:
    """The median color there; None where that is next to nothing."""
    if np.count_nonzero(where) < 12:
        return None
    return np.asarray(np.median(rgb[where], axis=0), np.float32)
