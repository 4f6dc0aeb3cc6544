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


def test_frames_of_one_camera_differ_in_noise_alone() -> None:
    alpha = np.zeros((96, 160), np.uint8)
    alpha[30:70, 50:110] = 255
    rgb = np.repeat(alpha[..., None] // 2 + 40, 3, 2)
    camera, noisy = Webcam(), 0
    for seed in range(20):
        shown = [
            camera.see(
                rgb, alpha, np.random.default_rng(seed), moment=np.random.default_rng(moment)
            )
            for moment in (1, 2)
        ]
        np.testing.assert_array_equal(shown[0][1], shown[1][1])
        means = [seen.astype(float).mean((0, 1)) for seen, _ in shown]
        np.testing.assert_allclose(means[0], means[1], atol=3)
        noisy += not np.array_equal(shown[0][0], shown[1][0])
    assert 5 < noisy < 20


def test_a_picture_alone_is_seen_as_ever() -> None:
    alpha = np.zeros((96, 160), np.uint8)
    rgb = np.full((96, 160, 3), 90, np.uint8)
    for seed in range(20):
        one, other = np.random.default_rng(seed), np.random.default_rng(seed)
        alone, same = Webcam().see(rgb, alpha, one), Webcam().see(rgb, alpha, other, moment=other)
        np.testing.assert_array_equal(alone[0], same[0])
        assert one.random() == other.random()
