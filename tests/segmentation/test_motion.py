"""Motion: what moves is found, whatever the noise and the light."""

from __future__ import annotations

import numpy as np
import pytest

from segmentation.motion import Motion

pytestmark = pytest.mark.usefixtures("loops")


def test_a_lamp_is_no_motion() -> None:
    motion = Motion(0.1)

    def color(level: int, step: int) -> np.ndarray:
        noise = np.random.default_rng(step).integers(-2, 3, (3, 45, 80)).astype(np.int16)
        noise[0] += level
        return noise

    for step in range(20):
        motion.measure(color(0, step))
    assert motion.measure(color(20, 99)).mean() < 0.3


def test_what_moves_is_found_and_the_rest_is_not() -> None:
    motion = Motion(0.1)
    for step in range(20):
        color = np.random.default_rng(step).integers(-2, 3, (3, 45, 80)).astype(np.int16)
        if step == 19:
            color[0, 10:20, 10:20] += 40
        share = motion.measure(color)
    assert share[12:18, 12:18].min() == 1
    assert share[:, 40:].mean() < 0.2
