"""MediaPipeEngine: a MediaPipe selfie segmenter through the Tasks API, from a local .tflite file.

To compare with our own network, on the same frames and through the same path.
"""

from __future__ import annotations

import os
from typing import Any

import numpy as np

from segmentation.engines.engine import CLOSED
from segmentation.engines.tflite import input_size
from segmentation.network_input import ImageBatch
from segmentation.room.held import RoomState
from segmentation.weights import Weights
from video.errors import ModelError, one_line
from video.frame import CoarseAlpha, Size

FILE = "selfie_segmenter_landscape.tflite"
ORIGIN = (
    "https://storage.googleapis.com/mediapipe-models/image_segmenter/"
    "selfie_segmenter_landscape/float16/latest/selfie_segmenter_landscape.tflite"
)


class MediaPipeEngine:
    """An Engine around an ImageSegmenter task; stateless, one fixed grid."""

    name = "mediapipe cpu"
    multiple: int | None = None
    stateful = False
    has_memory = False
    learns_rooms = False
    own_format = False

    def __init__(self, task: Any, image_type: Any, base_grid: Size) -> None:
        self._task: Any | None = task
        self._image_type = image_type
        self.base_grid = base_grid

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """Alpha (h, w) of an RGB picture (1, 3, h, w), both 0..1; valid until the next call.

        Raises:
            ModelError: MediaPipe failed, or the engine is closed.
        """
        if self._task is None:
            raise ModelError(CLOSED)
        rgb = np.ascontiguousarray(np.rint(image[0].transpose(1, 2, 0) * 255).astype(np.uint8))
        try:
            alphas = self._task.segment(self._image_type(rgb)).confidence_masks
            # One alpha is the person's; of several the first is the background's.
            alpha = np.array(alphas[0 if len(alphas) == 1 else 1].numpy_view(), np.float32)
        except Exception as error:
            raise ModelError(
                f"MediaPipe failed ({one_line(error)}); expected an alpha; try --model portrait"
            ) from error
        return alpha.reshape(rgb.shape[:2])

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The same: nothing is remembered."""
        return self.infer(image)

    def room(self) -> None:
        """Nothing is remembered."""

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Nothing is remembered."""

    def twin(self) -> MediaPipeEngine:
        """This one: nothing is remembered."""
        return self

    def reset(self) -> None:
        """Nothing is remembered: every picture is a still to the task."""

    def close(self) -> None:
        """Free the task; safe to call twice."""
        if self._task is not None:
            self._task.close()
            self._task = None


def open_mediapipe(weights: Weights) -> MediaPipeEngine:
    """The segmenter in these bytes, ready to run.

    Raises:
        ModelError: not a .tflite segmenter, or MediaPipe is not installed.
    """
    try:
        grid = input_size(weights.content)
    except ValueError as error:
        raise ModelError(
            f"{weights.path} is no segmenter ({error}); expected a TensorFlow Lite file "
            f"such as {ORIGIN}"
        ) from error
    os.environ.setdefault("GLOG_minloglevel", "2")
    try:
        import mediapipe
        from mediapipe.tasks.python import BaseOptions, vision
    except ImportError as error:
        raise ModelError(
            f"mediapipe cannot be imported ({one_line(error)}); expected version 1; "
            f"install it (pip install -r requirements.txt) or use --model portrait"
        ) from error
    options = vision.ImageSegmenterOptions(
        base_options=BaseOptions(model_asset_buffer=weights.content),
        running_mode=vision.RunningMode.IMAGE,
        output_confidence_masks=True,
        output_category_mask=False,
    )
    try:
        task = vision.ImageSegmenter.create_from_options(options)
    except Exception as error:
        raise ModelError(
            f"{weights.path} cannot be opened ({one_line(error)}); expected a segmenter "
            f"such as {ORIGIN}"
        ) from error

    def image_of(rgb: Any) -> Any:
        return mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=rgb)

    return MediaPipeEngine(task, image_of, grid)
