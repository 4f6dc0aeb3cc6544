"""A webcam's driver as OpenCV shows it: modes to choose from, pictures to read."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from camera.devices import Camera
from video.frame import Size

LENS = Camera(0, "Fake Lens", "Fake Lens", virtual=False, readable=True, writable=False, backend=0)


class FakeCapture:
    """Offers {fourcc: {size: fps}}; asked for another size it takes the nearest, as drivers do."""

    def __init__(self, offers: dict[str, dict[Size, float]]) -> None:
        self.offers = offers
        self.fourcc = next(iter(offers))
        self.wanted: dict[int, float] = {
            cv2.CAP_PROP_FRAME_WIDTH: 640,
            cv2.CAP_PROP_FRAME_HEIGHT: 480,
        }
        self.converts = True
        self.released = 0

    def set(self, propId: int, value: float) -> bool:  # noqa: N803
        if propId == cv2.CAP_PROP_FOURCC:
            asked = int(value).to_bytes(4, "little").decode()
            if asked not in self.offers:
                return False
            self.fourcc = asked
        elif propId == cv2.CAP_PROP_CONVERT_RGB:
            self.converts = bool(value)
        else:
            self.wanted[propId] = value
        return True

    def get(self, propId: int) -> float:  # noqa: N803
        size = self.size
        return {
            cv2.CAP_PROP_FOURCC: float(cv2.VideoWriter.fourcc(*self.fourcc)),
            cv2.CAP_PROP_FRAME_WIDTH: float(size[0]),
            cv2.CAP_PROP_FRAME_HEIGHT: float(size[1]),
            cv2.CAP_PROP_FPS: self.offers[self.fourcc][size],
        }[propId]

    @property
    def size(self) -> Size:
        width, height = (
            self.wanted[which] for which in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        offered = self.offers[self.fourcc]
        return min(offered, key=lambda size: abs(size[0] - width) + abs(size[1] - height))

    def release(self) -> None:
        self.released += 1


class Reads:
    """Hands out prepared pictures: None is a wait in vain, an exception is raised."""

    def __init__(self, *answers: Any, endless: bool = False) -> None:
        self.answers = list(answers)
        self.endless = endless
        self.waits: list[float] = []

    def __call__(self, timeout_s: float) -> Any:
        self.waits.append(timeout_s)
        if self.endless and timeout_s < 0.01:
            return None
        if not self.answers:
            return None
        answer = self.answers[0] if self.endless else self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def yuyv(size: Size, luma: int = 100) -> np.ndarray:
    pixels = np.full((size[1], size[0], 2), 128, np.uint8)
    pixels[..., 0] = luma
    return pixels
