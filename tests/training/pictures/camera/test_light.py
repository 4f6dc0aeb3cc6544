"""Light changes pictures, and no label."""

from __future__ import annotations

import numpy as np

from training.pictures.camera.light import under, veil
from training.pictures.scene import Scene


def test_a_veil_hides_a_piece_of_the_edge_and_moves_no_label() -> None:
    rng = np.random.default_rng(2)
    rgb = rng.integers(0, 256, (64, 96, 3)).astype(np.uint8)
    alpha = np.zeros((64, 96), np.uint8)
    alpha[20:, 30:70] = 255
    scene = Scene(rgb, alpha, rgb[::-1].copy())
    for seed in range(10):
        color, where = veil(scene, np.random.default_rng(seed))
        veiled = under(color, where, scene)
        assert np.array_equal(veiled.alpha, alpha)
        assert veiled.behind is not None
        assert 120 <= where.max() <= 243
        hidden = where >= 0.9 * where.max()
        assert 0 < alpha[hidden].mean() < 255  # at the edge
        for shown, bare in ((veiled.rgb, rgb), (veiled.behind, rgb[::-1])):
            assert shown[hidden].std() < 0.65 * bare[hidden].std()
            assert np.array_equal(shown[where == 0], bare[where == 0])
