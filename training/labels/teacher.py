"""Soft labels from a teacher network, written once and read by `training.data`.

    python -m training.labels.teacher --data DATA --model TEACHER.onnx [--finer FINER.onnx]
        --out LABELS [--part K/N]

The teacher is a recurrent video-matting network in ONNX form (input `src`, 1x3xHxW RGB 0..1, output
`pha`). Each picture is padded to 16:9 with flat grey, never stretched, and shown twice, plain and
mirrored; the mean of the two second answers is written as an 8-bit matte at the picture's own size.
How far the two disagree is a free measure of doubt, kept in `doubt-K.csv`. A second teacher with a
finer grid sees details and breaks large people up: the two are averaged only where they agree.
Nothing that exists already is done again, so a run that was cut off goes on.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from segmentation.engines.runtime import onnxruntime
from training.judging.metrics import PERSON, iou

PAD_GREY = 114
LOOKS = 2

LEAST_AGREEMENT = 0.95
"""IoU of the coarser teacher and of all together below which the coarser one alone counts."""

Image = NDArray[np.uint8]
Matte = NDArray[np.float32]


class Teacher:
    """Mattes of single pictures by a recurrent video-matting network."""

    def __init__(self, model: Path, threads: int = 1) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(
            str(model), options, providers=["CPUExecutionProvider"]
        )
        inputs = {node.name: node.shape for node in self._session.get_inputs()}
        _, _, self._height, self._width = inputs.pop("src")
        self._zeros = {name: np.zeros(shape, np.float32) for name, shape in inputs.items()}
        self._outputs = ["pha", *(name.replace("i", "o") for name in self._zeros)]

    def matte(self, rgb: Image) -> tuple[Matte, float]:
        """The matte (H, W) in 0..1 and the IoU of the plain and the mirrored answer."""
        plain, mirrored = self.look(rgb), self.mirrored(rgb)
        return np.asarray((plain + mirrored) / 2, np.float32), agreement(plain, mirrored)

    def mirrored(self, rgb: Image) -> Matte:
        """The answer for the mirror image, turned back."""
        return self.look(np.ascontiguousarray(rgb[:, ::-1]))[:, ::-1]

    def look(self, rgb: Image) -> Matte:
        """The answer (H, W) for the picture after as many looks as it takes."""
        canvas, (top, left, height, width) = self._padded(rgb)
        source = canvas.transpose(2, 0, 1)[None].astype(np.float32) / 255
        state = dict(self._zeros)
        for _ in range(LOOKS):
            pha, *kept = self._session.run(self._outputs, {"src": source, **state})
            state = dict(zip(state, kept, strict=True))
        inside = pha[0, 0, top : top + height, left : left + width]
        size = (rgb.shape[1], rgb.shape[0])
        small = cv2.resize(inside, size, interpolation=cv2.INTER_AREA)
        return np.asarray(np.clip(small, 0, 1), np.float32)

    def _padded(self, rgb: Image) -> tuple[Image, tuple[int, int, int, int]]:
        scale = min(self._height / rgb.shape[0], self._width / rgb.shape[1])
        height, width = round(rgb.shape[0] * scale), round(rgb.shape[1] * scale)
        top, left = (self._height - height) // 2, (self._width - width) // 2
        canvas = np.full((self._height, self._width, 3), PAD_GREY, np.uint8)
        inside = cv2.resize(rgb, (width, height), interpolation=cv2.INTER_CUBIC)
        canvas[top : top + height, left : left + width] = inside
        return canvas, (top, left, height, width)


def settled(coarse: Matte, fine: Matte, mirrored: Matte) -> tuple[Matte, float]:
    """What two teachers say together, and how far they agree, as an IoU.

    `fine` and `mirrored` are the finer one's. Their mean with `coarse` counts where it is about
    what `coarse` says, which sees the whole person, and otherwise `coarse` alone.
    """
    mean = np.asarray((coarse + fine + mirrored) / 3, np.float32)
    same = agreement(coarse, mean)
    agreed = min(same, agreement(fine, mirrored))
    return (mean if same >= LEAST_AGREEMENT else coarse), agreed


def agreement(one: Matte, other: Matte) -> float:
    """The IoU of two mattes; 1 where both are empty."""
    return iou(one >= PERSON, other >= PERSON)


def pictures(data: Path) -> Iterator[tuple[str, Path]]:
    """Every picture of people as (folder name, file): the unlabelled first, then the labelled."""
    for path in sorted((data / "unlabelled" / "images").iterdir()):
        yield "unlabelled", path
    for source in sorted((data / "images").iterdir()):
        for path in sorted(source.iterdir()):
            yield source.name, path


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--finer", type=Path, help="the same teacher with a finer grid inside")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--part", default="1/1", help="K/N: only the Kth of N shares")
    options = parser.parse_args()
    share, shares = map(int, options.part.split("/"))
    cv2.setNumThreads(1)
    teacher = Teacher(options.model)
    finer = Teacher(options.finer) if options.finer else None
    options.out.mkdir(parents=True, exist_ok=True)
    doubts = options.out / f"doubt-{share}.csv"
    for number, (source, path) in enumerate(pictures(options.data)):
        target = options.out / source / f"{path.stem}.png"
        if number % shares != share - 1 or target.exists():
            continue
        bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
        if bgr is None:
            raise SystemExit(f"{path}: not a picture that OpenCV reads")
        rgb = np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)
        if finer is None:
            matte, agreed = teacher.matte(rgb)
        else:
            matte, agreed = settled(teacher.look(rgb), finer.look(rgb), finer.mirrored(rgb))
        target.parent.mkdir(exist_ok=True)
        partial = target.with_suffix(".part.png")
        cv2.imwrite(str(partial), np.rint(matte * 255).astype(np.uint8))
        partial.rename(target)
        with doubts.open("a") as lines:
            lines.write(f"{source},{path.stem},{agreed:.4f}\n")


if __name__ == "__main__":
    main()
