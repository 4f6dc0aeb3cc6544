"""One picture over another."""

from __future__ import annotations

import cv2
import numpy as np

from training.data import Image


def mix(front: Image, back: Image, alpha: Image) -> Image:
    """front * alpha + back * (1 - alpha), uint8."""
    weight = alpha.astype(np.float32) * np.float32(1 / 255)
    return np.asarray(cv2.blendLinear(front, back, weight, np.float32(1) - weight), np.uint8)
