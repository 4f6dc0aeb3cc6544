"""What moves is found, whatever the noise and the light; what is averaged follows it."""

from __future__ import annotations

import numpy as np
import pytest

from segmentation.refine.motion import UNCERTAIN_DROP_DAMPING, Motion, Steady

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


def steadied(before: float, after: float, moving: float, frames: int = 1) -> float:
    """The averaged alpha of a cell that was `before` for long and is `after` for some frames."""
    steady, share = Steady(0.3), np.full((4, 5), moving, np.float32)
    for _ in range(20):
        steady.update(np.full((4, 5), before, np.float32), share)
    for _ in range(frames):
        alpha, _ = steady.update(np.full((4, 5), after, np.float32), share)
    return float(alpha[2, 2])


def test_an_arm_that_is_lost_without_being_sure_stays_for_a_moment() -> None:
    unsure, sure = steadied(1, 0.4, 1), steadied(1, 0.0, 1)
    taken = (1 - unsure) / 0.6
    assert taken == pytest.approx(1 - UNCERTAIN_DROP_DAMPING * 4 * 0.4 * 0.6, abs=0.02)
    assert sure == pytest.approx(0, abs=0.02)


def test_an_arm_that_comes_is_there_at_once() -> None:
    assert steadied(0, 0.6, 1) == pytest.approx(0.6, abs=0.02)


def test_what_is_said_again_and_again_is_believed() -> None:
    assert steadied(1, 0.4, 1, frames=15) == pytest.approx(0.4, abs=0.06)
    assert steadied(1, 0.0, 0.1, frames=20) < 0.05
