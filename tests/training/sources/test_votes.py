"""Votes: whose pictures count how much, and what of them is not learned from."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.scene import draw_data, draw_votes, draw_webcams
from training.sources.votes import (
    LEAST_WEIGHT,
    groups_by_name,
    voted_people,
    webcam_people,
    weight_of,
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = draw_data(tmp_path_factory.mktemp("votes") / "data")
    draw_webcams(folder, (("a", 3, "train"), ("b", 1, "train"), ("c", 2, "val")))
    draw_votes(folder)
    return folder


def test_the_surer_a_vote_the_more_it_counts() -> None:
    assert weight_of(0.99) == 1
    assert weight_of(0.93) == pytest.approx(0.5)
    assert weight_of(0.5) == LEAST_WEIGHT


def test_every_group_counts_alike_however_many_stills_it_has(root: Path) -> None:
    groups = groups_by_name(root)
    sums: dict[str, float] = {}
    for person in webcam_people(root, "train"):
        sums[groups[person.name]] = sums.get(groups[person.name], 0) + person.weight
    assert sums == {"a": pytest.approx(1), "b": pytest.approx(1)}
    first, second, third = (p.weight for p in webcam_people(root, "train") if groups[p.name] == "a")
    assert first > second > third


def test_parts_share_nobody(root: Path) -> None:
    groups = groups_by_name(root)
    assert {groups[person.name] for person in webcam_people(root, "val")} == {"c"}
    assert len(webcam_people(root, "val")) == 2


def test_doubt_is_where_most_voters_contradict_the_label(root: Path) -> None:
    first, second = webcam_people(root, "val")
    assert second.doubt is None
    assert first.doubt is not None
    assert first.doubt.shape == first.alpha.shape
    assert (first.doubt[:36] == 255).all()
    assert not first.doubt[44:].any()  # two voters of five are a minority, and often wrong
    assert set(np.unique(first.doubt)) == {0, 255}


def test_what_was_voted_on_is_there_unless_it_is_refused(root: Path) -> None:
    one, other = voted_people(root)
    assert (one.source, one.name, one.weight) == ("unlabelled", "00000", 1)
    assert other.weight < 0.5
    assert [p.name for p in voted_people(root, frozenset({("unlabelled", "00000")}))] == ["00001"]


def test_data_without_votes_has_none(tmp_path: Path) -> None:
    assert webcam_people(tmp_path, "train") == []
    assert voted_people(tmp_path) == []
    assert groups_by_name(tmp_path) == {}
