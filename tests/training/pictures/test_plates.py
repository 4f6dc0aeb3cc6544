"""Made-up plates: they hold the room, and what the network would have taken for it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from segmentation.network.plate import SCALE, Plate
from training.pictures import plates
from training.pictures.plates import imagined, recalled, small

HEIGHT, WIDTH = SHAPE = (24, 40)
COUNT = 200


def flat(level: int) -> np.ndarray:
    return np.full((*SHAPE, 3), level, np.uint8)


def somebody() -> np.ndarray:
    alpha = np.zeros(SHAPE, np.uint8)
    alpha[8:, 14:26] = 255
    return alpha


def test_small_is_the_mean_of_its_cells() -> None:
    picture = np.zeros((2 * SCALE, SCALE, 3), np.uint8)
    picture[:SCALE] = 200
    assert small(picture)[:, 0, 0].tolist() == [200, 0]


def test_who_stands_in_the_picture_of_the_room_hides_it() -> None:
    for seed in range(60):
        plate = imagined(flat(100), somebody(), flat(50), np.random.default_rng(seed))
        assert plate.shape == (*SHAPE, 4)
        assert plate.dtype == np.uint8
        assert not plate[somebody() > 0][:, 3].any()
        assert (plate[:4, :10, 3] == 255).all()


def test_mostly_it_shows_the_room_and_now_and_then_another() -> None:
    nobody = np.zeros(SHAPE, np.uint8)
    made = [
        imagined(flat(100), nobody, flat(50), np.random.default_rng(seed)) for seed in range(COUNT)
    ]
    levels = np.concatenate([plate[..., 0].ravel() for plate in made]).astype(int)
    assert np.mean(np.abs(levels - 100) < 25) > 0.75
    assert 0.1 < np.mean([(plate[..., 0] < 60).any() for plate in made]) < 0.5


# ---- as the network would remember it ------------------------------------------------------------

NOW, ROOM = 0.8, 0.4


def remembered(
    found: np.ndarray, truth: np.ndarray, visible: np.ndarray | None = None, seed: int = 1
) -> Plate:
    """`COUNT` plates of one flat picture before one flat room."""

    def full(alpha: np.ndarray) -> torch.Tensor:
        big = torch.from_numpy(np.kron(alpha / 255, np.ones((SCALE, SCALE)))).float()
        return big.expand(COUNT, 1, -1, -1)

    room = torch.full((COUNT, 4, HEIGHT, WIDTH), ROOM)
    room[:, 3] = 1 if visible is None else torch.from_numpy(visible.astype(np.float32))
    now = torch.full((COUNT, 3, HEIGHT, WIDTH), NOW)
    return recalled(now, full(truth), full(found), room, seed)


def test_some_are_of_a_first_frame_some_of_an_empty_room_the_rest_hide_the_person() -> None:
    seen = remembered(somebody(), somebody()).seen[:, 0]
    assert set(np.unique(seen.numpy())) <= {0.0, 1.0}
    unknown = (seen.amax((1, 2)) == 0).float().mean()
    empty = (seen.amin((1, 2)) == 1).float().mean()
    assert plates.NOTHING_KNOWN / 2 < unknown < plates.NOTHING_KNOWN * 1.5
    whole = plates.ALL_KNOWN * (1 - plates.NEVER_SEEN)
    assert whole / 2 < empty < whole * 1.5
    assert float(seen[:, 2:5, 2:6].mean()) > 0.6
    assert float(seen[:, 18:, 19:21].mean()) < 0.4


def test_pieces_of_the_room_were_never_seen_and_nobody_is_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(plates, "NOTHING_KNOWN", 0.0)
    nobody = np.zeros(SHAPE, np.uint8)
    unknown = 1 - remembered(nobody, nobody).seen[:, 0]
    shares = unknown.mean((1, 2)).numpy()
    some = shares > 0
    assert plates.NEVER_SEEN / 2 < some.mean() < plates.NEVER_SEEN * 1.5
    assert 0.1 < np.median(shares[some]) < 0.5
    assert float(unknown.mean(0).min()) > 0  # anywhere


def test_a_chair_that_is_taken_for_a_person_stays_unknown_and_a_missed_person_does_not() -> None:
    chair = np.roll(somebody(), 12, axis=1)
    plate = remembered(chair, somebody())
    inside = np.s_[:, :, 18:, 31:33]
    assert float(plate.seen[inside].mean()) < 0.4
    known = plate.seen[:, 0, 20, 16] == 1
    shown = plate.rgb[known][:, 0, 20, 16]
    assert float(known.float().mean()) > 0.5
    assert 0.2 < float((shown == NOW).float().mean()) < 0.6
    assert bool(((shown == NOW) | (shown == ROOM)).all())
    assert float((plate.rgb[:, 0, 4, 4] - ROOM).abs().max()) == 0


def test_a_room_that_nobody_can_know_is_never_shown() -> None:
    visible = somebody() == 0
    plate = remembered(somebody(), somebody(), visible)
    assert float(plate.seen[:, 0, 10:, 15:25].max()) == 0
    missed = remembered(np.zeros(SHAPE, np.uint8), somebody(), visible)
    assert float((missed.rgb[:, 0, 12:, 16:24] - NOW).abs().max()) == 0


def test_the_same_number_gives_the_same_plates() -> None:
    first, again, other = (remembered(somebody(), somebody(), seed=seed) for seed in (1, 1, 2))
    assert torch.equal(first.seen, again.seen)
    assert not torch.equal(first.seen, other.seen)


@pytest.mark.parametrize("level", [0, 255])
def test_nobody_and_everybody(level: int) -> None:
    seen = remembered(np.full(SHAPE, level, np.uint8), somebody()).seen.mean()
    assert (float(seen) > 0.6) == (level == 0)
