"""Programs that read lettering and know faces: what a stranger with a computer has."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.recognition.rooms import Picture

Reader = Callable[[Picture], str]
"""The letters that it finds in a cut-out line of text, in capitals; nothing else."""

READ = 1 / 3
"""Share of a word's letters that may be wrong where one still counts it as read."""


def tesseract() -> Reader | None:
    """Tesseract on one line, with contrast stretched; None where it is not installed."""
    program = shutil.which("tesseract")
    if program is None:
        return None

    def read(line: Picture) -> str:
        gray = cv2.normalize(cv2.cvtColor(line, cv2.COLOR_BGR2GRAY), None, 0, 255, cv2.NORM_MINMAX)
        scale = 60 / (0.4 * gray.shape[0])  # letters 60 pixels tall are what it reads best
        gray = cv2.resize(gray, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC)
        _, png = cv2.imencode(".png", gray)
        ran = subprocess.run(
            [program, "-", "-", "--psm", "7"], input=png.tobytes(), capture_output=True,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"}, check=False,
        )  # fmt: skip
        return _letters(ran.stdout.decode(errors="ignore"))

    return read


def rapid_ocr() -> Reader | None:
    """A recent network for reading (RapidOCR); None where it is not installed."""
    if importlib.util.find_spec("rapidocr_onnxruntime") is None:
        return None
    from rapidocr_onnxruntime import RapidOCR

    engine = RapidOCR(intra_op_num_threads=1)

    def read(line: Picture) -> str:
        found, _ = engine(line, use_det=False, use_cls=False, use_rec=True)
        return _letters("".join(text for text, *_ in found or []))

    return read


def is_read(word: str, seen: str) -> bool:
    """Whether at most a third of the word's letters are wrong."""
    return _distance(word, seen) <= READ * len(word)


class Faces:
    """dlib's network for faces; `known` are squares of one size with a face in each."""

    def __init__(self, known: list[Picture], models: Path) -> None:
        import dlib

        self._dlib: Any = dlib
        self._points = dlib.shape_predictor(str(models / "shape_predictor_5_face_landmarks.dat"))
        self._network = dlib.face_recognition_model_v1(
            str(models / "dlib_face_recognition_resnet_model_v1.dat")
        )
        find = dlib.get_frontal_face_detector()
        self._places = []
        for face in known:
            found = find(_rgb(face), 1)
            side = face.shape[0]
            self._places.append(
                found[0] if found else dlib.rectangle(side // 6, side // 5, side - 30, side - 20)
            )
        self._known = np.array([self._describe(face, at) for at, face in enumerate(known)])

    def match(self, face: Picture, at: int) -> bool:
        """Whether the face that hangs there is taken for the one it is.

        The place is told, the sharp picture is among the known ones, and it must be the nearest of
        them and as near as dlib calls the same person (0.6).
        """
        away = np.linalg.norm(self._known - self._describe(face, at), axis=1)
        return bool(away.argmin() == at and away[at] < 0.6)

    def _describe(self, face: Picture, at: int) -> NDArray[np.float64]:
        rgb = _rgb(face)
        points = self._points(rgb, self._places[at])
        return np.array(self._network.compute_face_descriptor(rgb, points))


def _rgb(picture: Picture) -> Picture:
    return np.ascontiguousarray(picture[..., ::-1])


def _letters(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalpha())


def _distance(one: str, other: str) -> int:
    """How many letters must be changed, put in or left out to make the one into the other."""
    row = list(range(len(other) + 1))
    for count, letter in enumerate(one, 1):
        before, row[0] = row[0], count
        for place, seen in enumerate(other, 1):
            before, row[place] = (
                row[place],
                min(row[place] + 1, row[place - 1] + 1, before + (letter != seen)),
            )
    return row[-1]
