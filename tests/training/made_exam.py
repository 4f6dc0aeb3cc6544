"""A measuring set made on the spot: red people before grey walls; a red network is right."""

from __future__ import annotations

import json
from pathlib import Path

import av
import cv2
import numpy as np

RED, GREY = (255, 0, 0), (0, 90, 90)
CLIP_FRAMES = 12

PEER = """
import numpy as np

names = lambda: ["mediapipe_selfie_landscape", "other"]

class Red:
    entry = {"input": {"size_wh": [256, 144]}}

    def __call__(self, frame):
        return frame[::2, ::2, 0].astype(np.float32) / 255

    def reset(self):
        pass

segment = lambda name: Red()
"""


def person(size: tuple[int, int], left: float) -> tuple[np.ndarray, np.ndarray]:
    """An RGB picture with a red rectangle from there on, and its truth 0 or 255."""
    width, height = size
    truth = np.zeros((height, width), np.uint8)
    truth[height // 4 :, round(left * width) : round((left + 0.4) * width)] = 255
    rgb = np.full((height, width, 3), GREY, np.uint8)
    rgb[truth > 0] = RED
    return rgb, truth


def make_exam(root: Path) -> Path:
    """The set in that folder: two sources, twenty rooms, two clips."""
    split = {
        "selfies": {"train": ["00000"], "val": ["00001", "00002"], "test": ["00003"]},
        "hsd": {"train": [], "val": [], "test": ["00001", "00002"]},
    }
    for source, parts in split.items():
        (root / "images" / source).mkdir(parents=True)
        (root / "masks" / source).mkdir(parents=True)
        size = (120, 161) if source == "selfies" else (160, 90)  # an odd height too
        for number, name in enumerate(name for part in parts.values() for name in part):
            rgb, truth = person(size, 0.1 + 0.1 * number)
            _write(root / "images" / source / f"{name}.png", rgb)
            cv2.imwrite(str(root / "masks" / source / f"{name}.png"), truth)
    (root / "split.json").write_text(json.dumps(split))
    (root / "backgrounds").mkdir()
    for number in range(20):
        _write(root / "backgrounds" / f"{number:04}.png", np.full((60, 80, 3), GREY, np.uint8))
    make_clip(root / "video" / "truth" / "hat_flex", [0.1 + 0.02 * i for i in range(CLIP_FRAMES)])
    make_clip(root / "video" / "truth" / "dim_headset", [0.3] * CLIP_FRAMES)
    return root


def make_clip(folder: Path, lefts: list[float], size: tuple[int, int] = (160, 90)) -> None:
    """A lossless clip of the person at these places, and its truth."""
    folder.mkdir(parents=True)
    pairs = [person(size, left) for left in lefts]
    encode(folder / "frames.mp4", [rgb for rgb, _ in pairs], "rgb24", "bgr0")
    encode(folder / "alpha.mkv", [truth for _, truth in pairs], "gray", "gray")
    (folder / "meta.json").write_text(json.dumps({"frames": len(pairs)}))


def make_peers(folder: Path) -> Path:
    """A folder with a `run_peer.py` whose two peers know red as well."""
    folder.mkdir()
    (folder / "run_peer.py").write_text(PEER)
    return folder


def _write(path: Path, rgb: np.ndarray) -> None:
    cv2.imwrite(str(path), cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR))


def encode(path: Path, pictures: list[np.ndarray], given: str, stored: str) -> None:
    """Writes the pictures as a lossless clip."""
    with av.open(str(path), "w", format="matroska") as video:
        stream = video.add_stream("ffv1", rate=30)
        stream.height, stream.width = pictures[0].shape[:2]
        stream.pix_fmt = stored
        for picture in pictures:
            for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format=given)):
                video.mux(packet)
        for packet in stream.encode():
            video.mux(packet)
