"""The mixture: every source with its share, the vote before the teacher."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from tests.training.scene import draw_data, draw_moving, draw_votes, draw_webcams
from training.data import SHARES
from training.sources.mixture import load_mixture


def test_all_sources_are_there_and_drawn_by_their_shares(tmp_path: Path) -> None:
    root = draw_data(tmp_path / "data")
    draw_webcams(root, (("a", 3, "train"), ("b", 1, "train"), ("c", 2, "val")))
    draw_votes(root)
    draw_moving(root, (0.99,))
    people = load_mixture(root)
    names = [group[0].source for group in people.groups]
    assert names == ["selfies", "unlabelled", "webcam", "moving"]
    assert len(people.groups[2]) == 4
    shares = np.array([SHARES[name] for name in names])
    assert np.allclose(people.shares, shares / shares.sum())
    assert people.weights is not None
    assert np.allclose([weights.sum() for weights in people.weights], 1)
    rng = np.random.default_rng(0)
    drawn = [people.draw_from("webcam", rng) for _ in range(400)]
    alone = people.groups[2][3].name  # the only still of its group
    assert 150 < sum(person is not None and person.name == alone for person in drawn) < 250
    assert people.draw_from("nowhere", rng) is None


def test_a_vote_takes_the_place_of_the_teachers_label(tmp_path: Path) -> None:
    root = draw_data(tmp_path / "data")
    draw_votes(root)
    teacher = tmp_path / "labels"
    (teacher / "unlabelled").mkdir(parents=True)
    for name in ("00000", "00009"):  # the teacher's people are rectangles
        matte = np.zeros((120, 96), np.uint8)
        matte[40:, 30:60] = 255
        cv2.imwrite(str(teacher / "unlabelled" / f"{name}.png"), matte)
        picture = cv2.imread(str(root / "unlabelled/images/00000.webp"))
        cv2.imwrite(str(root / "unlabelled/images" / f"{name}.webp"), picture)
    (teacher / "doubt-1.csv").write_text("unlabelled,00000,0.99\nunlabelled,00009,0.99\n")
    people = {p.name: p for p in load_mixture(root, teacher).groups[1]}
    assert set(people) == {"00000", "00001", "00009"}
    assert people["00009"].alpha[:40].max() == 0
    assert people["00000"].alpha[:40].max() == 255


def test_photographs_alone_will_do(tmp_path: Path) -> None:
    people = load_mixture(draw_data(tmp_path / "data"))
    assert [group[0].source for group in people.groups] == ["selfies"]
