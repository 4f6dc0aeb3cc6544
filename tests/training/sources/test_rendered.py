"""Renderings in the layout of SynthHuman, made here: squares with soft edges."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from training.sources.mixture import load_mixture
from training.sources.rendered import RENDERED, rendered_pairs, rendered_people


def render(folder: Path, number: int, *, bits: int = 8, size: int = 64) -> None:
    """A bright square before black, whose alpha is half at the upper edge."""
    folder.mkdir(parents=True, exist_ok=True)
    alpha = np.zeros((size, size), np.uint8)
    alpha[size // 4 :, size // 4 : 3 * size // 4] = 255
    alpha[size // 4, size // 4 : 3 * size // 4] = 128
    rgb = np.repeat(alpha[..., None], 3, 2) // (1 + number % 3)
    stored = alpha if bits == 8 else alpha.astype(np.uint16) * 257
    cv2.imwrite(str(folder / f"rgb_{number:07d}.png"), rgb)
    cv2.imwrite(str(folder / f"alpha_{number:07d}.png"), stored)


def test_pictures_and_alphas_are_read_from_every_folder(tmp_path: Path) -> None:
    render(tmp_path / "face", 1)
    render(tmp_path / "upper", 1, bits=16)
    (tmp_path / "upper" / "depth_0000001.exr").write_bytes(b"")  # it holds more than we want
    one, other = rendered_people(tmp_path)
    assert (one.source, one.name) == (RENDERED, "face/rgb_0000001")
    assert one.alpha[16, 32] == other.alpha[16, 32] == 128
    assert np.array_equal(one.alpha, other.alpha)
    assert one.rgb[40, 32, 0] == 127
    assert one.cut_bottom
    assert not one.cut_left


def test_more_than_fit_are_spread_evenly_and_shrunk(tmp_path: Path) -> None:
    for number in range(12):
        render(tmp_path, number, size=600)
    people = rendered_people(tmp_path, most=3)
    assert [person.name[-2:] for person in people] == ["00", "04", "08"]
    assert people[0].alpha.shape == (480, 480)


def test_a_picture_without_its_alpha_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="holds no rendering"):
        rendered_pairs(tmp_path)
    render(tmp_path, 7)
    (tmp_path / "alpha_0000007.png").unlink()
    with pytest.raises(FileNotFoundError, match=r"rgb_0000007\.png has no alpha; expected alpha"):
        rendered_pairs(tmp_path)


def test_renderings_alone_are_a_mixture(tmp_path: Path) -> None:
    """Clean terms: nobody's photograph, no split, rooms only."""
    render(tmp_path / "synthetic", 1)
    people = load_mixture(tmp_path / "data", rendered=tmp_path / "synthetic")
    assert [group[0].source for group in people.groups] == [RENDERED]
    assert people.shares.tolist() == [1]
