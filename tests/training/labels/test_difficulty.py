"""Hard rooms are drawn more often, easy ones are not forgotten."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from tests.training.scene import draw_data
from training.data import load_people
from training.labels.difficulty import (
    LEAST,
    MOST,
    MOST_PEOPLE,
    load_shares,
    people_errors,
    room_errors,
    shares_of,
    weighed,
)  # fmt: skip


@given(hnp.arrays(np.float64, st.integers(1, 60), elements=st.floats(0, 1)))
def test_shares_sum_to_one_and_keep_within_bounds_and_order(errors: np.ndarray) -> None:
    shares = shares_of(errors)
    assert shares.sum() == pytest.approx(1)
    assert shares.max() / shares.min() <= MOST / LEAST * (1 + 1e-9)
    order = np.argsort(errors)
    assert (np.diff(shares[order]) >= -1e-12).all()


def test_the_error_of_a_room_is_the_alpha_found_in_it() -> None:
    net = PortraitNet(NetworkConfig()).eval()
    rooms = [np.full((40, 60, 3), level, np.uint8) for level in (0, 200)]
    errors = room_errors(net, rooms)
    assert errors.shape == (2,)
    assert ((errors >= 0) & (errors <= 1)).all()
    assert errors[0] != errors[1]


def test_shares_of_other_rooms_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "difficulty.json"
    file.write_text(json.dumps({"rooms": [0.1, 0.2]}))
    assert load_shares(file, 2).sum() == pytest.approx(1)
    with pytest.raises(ValueError, match="about 2 rooms; expected 3"):
        load_shares(file, 3)


def test_hard_pictures_are_drawn_more_often_and_all_are_drawn(tmp_path: Path) -> None:
    people = load_people(draw_data(tmp_path / "data"), "train")
    group = max(people.groups, key=len)
    errors = {person.name: 0.01 for person in group}
    errors[group[0].name] = 0.5
    file = tmp_path / "difficulty.json"
    file.write_text(json.dumps({"rooms": [], "people": {group[0].source: errors}}))
    again = weighed(people, file)
    assert again.weights is not None
    weights = again.weights[people.groups.index(group)]
    assert weights.sum() == pytest.approx(1)
    assert weights[0] == weights.max()
    assert 1 < weights[0] / weights[1] <= MOST_PEOPLE / LEAST
    rng = np.random.default_rng(0)
    assert again.draw(rng).source in {g[0].source for g in people.groups}


def test_the_error_of_a_picture_is_a_share(tmp_path: Path) -> None:
    people = load_people(draw_data(tmp_path / "data"), "train")
    errors = people_errors(PortraitNet(NetworkConfig()).eval(), people)
    assert {s: set(e) for s, e in errors.items()} == {
        group[0].source: {person.name for person in group} for group in people.groups
    }
    assert all(0 <= error <= 1 for by_name in errors.values() for error in by_name.values())
