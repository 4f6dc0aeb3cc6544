"""Reference app: what a user would otherwise run for a blurred background on Linux, step by step.

The steps, their order and their numbers are those of Linux-Fake-Background-Webcam (2026) with
`--background no`, its blur: MJPEG to BGR, MediaPipe's selfie landscape network on an area-averaged
256 x 144 picture, its binary answer stretched and smoothed, threshold .75, dilation 5 x 5, box
10 x 10, running average of weight .5, a 21 x 21 Gaussian (sigma 7) over the whole picture, float
blend, I420. Written anew and in its favor: the network runs in LiteRT with XNNPACK directly,
without MediaPipe's graph around it; nothing is copied that need not be; pictures come from memory.

That blur is weak (ours has a sigma of 19 pixels at 720p and 60 %). Its own `blur=PERCENT` puts a
second Gaussian on top, 1 + PERCENT pixels wide; with it the reference app runs beside us as well.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from bench.clip import Clip
from bench.timing import Sample, Stopwatch
from video.errors import ScrimError
from video.frame import Planes

MODEL = "mediapipe_selfie_landscape.tflite"
BLUR = "21 x 21 Gaussian, sigma 7, over the whole BGR picture"

_GRID_WIDTH = 256
_PERSON = 0.5  # MediaPipe's own line between its two categories
_THRESHOLD = 0.75
_NEW_SHARE = 0.5
_BLUR_WINDOW, _BLUR_SIGMA = (21, 21), 7.0

Picture = NDArray[np.uint8]
Weight = NDArray[np.float32]
Network = Callable[[Picture], Weight]
"""RGB (144, 256, 3) in, probability of person (144, 256) out."""


class ReferenceApp:
    """A JPEG picture in, I420 planes out; owns the running average over time."""

    def __init__(
        self, network: Network, stopwatch: Stopwatch | None = None, *, blur_percent: int = 0
    ) -> None:
        self._network = network
        self._stopwatch = stopwatch or Stopwatch()
        self._second_window = _window_of(blur_percent)
        self._average: Weight | None = None

    def show(self, jpeg: bytes) -> Planes:
        """The picture with its background blurred, I420 (H*3/2, W)."""
        lap = self._stopwatch.lap
        with lap("decode"):
            picture = np.asarray(
                cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR), np.uint8
            )
        weight = self._find_person(picture)
        with lap("refine"):
            cv2.threshold(weight, _THRESHOLD, 1, cv2.THRESH_BINARY, dst=weight)
            cv2.dilate(weight, np.ones((5, 5), np.uint8), dst=weight)
            cv2.blur(weight, (10, 10), dst=weight)
            if self._average is None:
                self._average = weight.copy()
            cv2.accumulateWeighted(weight, self._average, _NEW_SHARE)
        with lap("background"):
            blurred = cv2.GaussianBlur(picture, _BLUR_WINDOW, _BLUR_SIGMA)
            if self._second_window > 1:
                blurred = cv2.GaussianBlur(blurred, (self._second_window,) * 2, 0)
        with lap("composite"):
            cv2.blendLinear(picture, blurred, self._average, 1 - self._average, dst=picture)
            return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)

    def _find_person(self, picture: Picture) -> Weight:
        """1 where the network sees the person, at full size, its steps smoothed."""
        height, width = picture.shape[:2]
        with self._stopwatch.lap("input"):
            grid = (_GRID_WIDTH, int(_GRID_WIDTH * height / width))
            small = cv2.resize(picture, grid, interpolation=cv2.INTER_AREA)
            rgb = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2RGB), np.uint8)
        with self._stopwatch.lap("network"):
            person = (self._network(rgb) > _PERSON).astype(np.float32)
        with self._stopwatch.lap("stretch"):
            full = cv2.resize(person, (width, height), interpolation=cv2.INTER_LINEAR)
            return np.asarray(cv2.GaussianBlur(full, (7, 7), 0), np.float32)


class ReferenceSubject:
    """The reference app on a clip, with so many OpenCV threads and its blur on top or not."""

    def __init__(self, network: Network, clip: Clip, threads: int, blur_percent: int) -> None:
        self.name = f"reference app, {threads} threads, blur {blur_percent}"
        self.threads = threads
        self.blur_percent = blur_percent
        self._clip = clip
        self._stopwatch = Stopwatch()
        self._app = ReferenceApp(network, self._stopwatch, blur_percent=blur_percent)

    def step(self, index: int) -> Sample:
        """What the stages of that frame took."""
        jpeg = self._clip.jpegs[self._clip.place(index)]
        with self._stopwatch.lap("frame"):
            self._app.show(jpeg)
        return self._stopwatch.take()

    def close(self) -> None:
        """Nothing to free."""


def _window_of(percent: int) -> int:
    """The odd width, in pixels, of the second Gaussian; 1 is none."""
    return (int(percent / 100 * 99) + 1) // 2 * 2 + 1


def open_landscape(folder: Path) -> Network:
    """MediaPipe's selfie landscape network in LiteRT, one thread, as MediaPipe runs it.

    Raises:
        ScrimError: LiteRT is not installed, or the folder holds no such network.
    """
    path = folder / MODEL
    if not path.is_file():
        raise ScrimError(f"{path} is missing; expected MediaPipe's network; check --peers")
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise ScrimError(
            f"ai_edge_litert cannot be imported ({error}); expected it for --peers; "
            "pip install -r requirements.txt"
        ) from error
    interpreter: Any = Interpreter(model_path=str(path), num_threads=1)
    interpreter.allocate_tensors()
    image, answer = interpreter.get_input_details()[0], interpreter.get_output_details()[0]

    def run(rgb: Picture) -> Weight:
        interpreter.set_tensor(image["index"], np.multiply(rgb[np.newaxis], np.float32(1 / 255)))
        interpreter.invoke()
        return np.asarray(interpreter.get_tensor(answer["index"])[0, :, :, 0], np.float32)

    return run
