"""What is still read and known of a blurred room: the measurement behind the blur's floor.

    python -m tests.recognition.report --rooms DIR [--faces DIR --models DIR] [--docs]

Twenty rooms, three words in each, at every output size, Gaussian and lens, and enlarged twofold;
four posters with faces in each. It needs tesseract; RapidOCR (rapidocr-onnxruntime) and dlib with
its models are used where they are. `--docs` writes the table into docs/guarantees.md.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import numpy as np

from tests.page import fill
from tests.recognition.readers import Faces, Reader, is_read, rapid_ocr, tesseract
from tests.recognition.rooms import Picture, blurred, filled, with_signs
from video.frame import Size

ROOMS, POSTERS, POSTER_PX = 20, 4, 180
SIZES: tuple[Size, ...] = ((640, 360), (854, 480), (1280, 720), (1920, 1080))
Blurs = Callable[[Picture], Picture]


def sharp(picture: Picture) -> Picture:
    return picture


def sigma_4(picture: Picture) -> Picture:
    """The floor that there was before: four pixels at any size."""
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), 4), np.uint8)


def words_read(rooms: list[Picture], size: Size, blur: Blurs, zoom: int, read: Reader) -> int:
    """How many of three words a room are read; with a zoom, letters are as much larger."""
    count = 0
    for key, room in enumerate(rooms):
        picture, signs = with_signs(room, size, key)
        shown = blur(picture)
        for sign in signs:
            left, top, right, bottom = _enlarged(sign.box, size, zoom)
            line = shown[max(top, 0) : bottom, max(left, 0) : right]
            count += line.size > 0 and is_read(sign.word, read(line))
    return count


def faces_known(rooms: list[Picture], blur: Blurs, known: list[Picture], faces: Faces) -> int:
    """How many of four posters a room, a fourth of 720 rows tall, are known."""
    count = 0
    for number, room in enumerate(rooms):
        picture = filled(room, (1280, 720))
        places = [(100 + 280 * k, 120 + 60 * (k % 2)) for k in range(POSTERS)]
        for k, (left, top) in enumerate(places):
            poster = known[number * POSTERS + k]
            picture[top : top + POSTER_PX, left : left + POSTER_PX] = poster
        shown = blur(picture)
        for k, (left, top) in enumerate(places):
            cut = shown[top : top + POSTER_PX, left : left + POSTER_PX]
            count += faces.match(cut, number * POSTERS + k)
    return count


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rooms", type=Path, required=True)
    options.add_argument("--faces", type=Path)
    options.add_argument("--models", type=Path)
    options.add_argument("--docs", action="store_true")
    chosen = options.parse_args()
    rooms = _pictures(chosen.rooms, ROOMS)
    readers = [read for read in (tesseract(), rapid_ocr()) if read]
    known: list[Picture] = []
    faces = None
    if chosen.faces and chosen.models:
        square = (POSTER_PX, POSTER_PX)
        known = [filled(face, square) for face in _pictures(chosen.faces, ROOMS * POSTERS)]
        faces = Faces(known, chosen.models)
    rows = [
        "| what is seen | output | words of 60 read: Tesseract, RapidOCR | faces of 80 known |",
        "|---|---|---|---|",
    ]
    for name, size, blur, zoom in _cases():
        words = ", ".join(str(words_read(rooms, size, blur, zoom, read)) for read in readers)
        seen = "" if faces is None or size[1] != 720 or zoom > 1 else str(
            faces_known(rooms, blur, known, faces)
        )  # fmt: skip
        rows.append(f"| {name} | {size[0]}x{size[1]} | {words} | {seen} |")
        print(rows[-1], flush=True)
    if chosen.docs:
        fill("blur floor", rows)
    return 0


def _cases() -> list[tuple[str, Size, Blurs, int]]:
    middle = (1280, 720)
    cases: list[tuple[str, Size, Blurs, int]] = [
        ("the room as it is", middle, sharp, 1),
        ("sigma 4 px, the floor of old", middle, sigma_4, 1),
    ]
    for size in SIZES:
        cases.append(("blur 0 %", size, partial(blurred, percent=0), 1))
        cases.append(("lens blur 0 %", size, partial(blurred, percent=0, lens=True), 1))
    cases.append(("blur 0 %, enlarged twofold", middle, partial(blurred, percent=0, zoom=2), 2))
    return cases


def _enlarged(box: tuple[int, int, int, int], size: Size, zoom: int) -> tuple[int, int, int, int]:
    middle = size[0] / 2, size[1] / 2
    left, top, right, bottom = (
        round(middle[i % 2] + (value - middle[i % 2]) * zoom) for i, value in enumerate(box)
    )
    return left, top, right, bottom


def _pictures(folder: Path, count: int) -> list[Picture]:
    """That many pictures of the folder, evenly spread over it."""
    paths = sorted(path for path in folder.iterdir() if path.suffix in (".webp", ".jpg", ".png"))
    chosen = [paths[place * len(paths) // count] for place in range(count)]
    return [np.asarray(cv2.imread(str(path)), np.uint8) for path in chosen]


if __name__ == "__main__":
    raise SystemExit(main())
