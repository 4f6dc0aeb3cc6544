"""Feather: a softer edge, on the person's side of it."""

from __future__ import annotations

import cv2
import numpy as np

from video.frame import Alpha


def feather(alpha: Alpha, width_px: int) -> Alpha:
    """Alpha with a ramp of that width inside of its edges; nowhere more than before.

    Inside alone: what lies outside of the matte is the room, and a softer edge must not show it.
    What is thinner than the ramp (hair, fingers) stays as it is: it would fade away.
    """
    if width_px == 0:
        return alpha
    shrink = width_px - width_px // 2
    soften = width_px // 2
    window = np.ones((2 * shrink + 1, 2 * shrink + 1), np.uint8)
    core = cv2.erode(alpha, window, borderType=cv2.BORDER_REPLICATE)
    thin = cv2.subtract(alpha, cv2.dilate(core, window, borderType=cv2.BORDER_REPLICATE))
    soft = cv2.blur(core, (2 * soften + 1, 2 * soften + 1), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.min(cv2.add(soft, thin), alpha), np.uint8)
