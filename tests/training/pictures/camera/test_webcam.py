"""The webcam: what its lens does to a picture it does to the matte."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.pictures.camera import webcam
from training.pictures.camera.webcam import Webcam


@pytest.mark.parametrize("share", [0.0, 1.0])
def test_out_of_focus_the_matte_is_as_soft_as_the_picture(
    monkeypatch: pytest.MonkeyPatch, share: float
) -> None:
    monkeypatch.setattr(webcam, "OUT_OF_FOCUS", share)
    alpha = np.zeros((96, 160), np.uint8)
    cv2.circle(alpha, (80, 48), 30, 255, -1)
    rgb = np.repeat(alpha[..., None], 3, 2)
    camera, soft = Webcam(), 0
    for seed in range(40):
        given = rgb.copy(), alpha.copy()
        _, seen = camera.see(rgb, alpha, np.random.default_rng(seed))
        np.testing.assert_array_equal(rgb, given[0])
        np.testing.assert_array_equal(alpha, given[1])
        soft += bool(((seen > 0) & (seen < 255)).any())
    assert soft == 40 if share else soft < 15  # some cameras move


def test_a_quiet_camera_is_out_of_focus_just_as_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webcam, "OUT_OF_FOCUS", 1.0)
    alpha = np.zeros((96, 160), np.uint8)
    alpha[30:70, 50:110] = 255
    rgb = np.repeat(alpha[..., None], 3, 2)
    for seed in range(20):
        moving, quiet = (
            Webcam().see(rgb, alpha, np.random.default_rng(seed), quiet=still)[1]
            for still in (False, True)
        )
        assert ((quiet > 0) & (quiet < 255)).any()
        assert cv2.absdiff(moving, quiet).mean() < 40
