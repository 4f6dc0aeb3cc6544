"""The plate learns the room where nobody is, and nothing else."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from segmentation.network.plate import (  # noqa: E402
    CHANGED_UPDATE_RATE,
    CONTRAST,
    EVIDENCE_CHANNELS,
    LIKELY_ROOM,
    LOOKS,
    MARGIN_PX,
    NOISE,
    ROOM,
    SCALE,
    SECOND_LOOKS,
    Plate,
    dilate,
    evidence,
    shrunk,
    unseen,
    update,
)

HEIGHT, WIDTH = 8, 12
NO_LIGHT = torch.zeros(1, 1, 1, 1)


def room(seed: int = 0) -> torch.Tensor:
    return torch.rand(1, 3, HEIGHT, WIDTH, generator=torch.Generator().manual_seed(seed))


def person(left: int, right: int) -> torch.Tensor:
    """Alpha of the full grid, 1 in these columns of the plate."""
    alpha = torch.zeros(1, 1, HEIGHT * SCALE, WIDTH * SCALE)
    alpha[..., left * SCALE : right * SCALE] = 1
    return alpha


def watched(frames: int, picture: torch.Tensor, alpha: torch.Tensor) -> Plate:
    plate = unseen(picture)
    for _ in range(frames):
        plate = update(picture, alpha, plate)
    return plate


def test_an_empty_room_is_known_after_so_many_looks_and_not_before() -> None:
    picture, nobody = room(), person(0, 0)
    assert float(watched(LOOKS - 1, picture, nobody).seen.max()) < 1
    plate = watched(LOOKS, picture, nobody)
    assert float(plate.seen.min()) == 1
    torch.testing.assert_close(plate.rgb, picture, atol=1e-5, rtol=0)


def test_the_first_looks_count_alike_in_the_mean_of_a_noisy_camera() -> None:
    """Against the mean in float64 of the same frames."""
    nobody, plate, frames = person(0, 0), unseen(room()), []
    for seed in range(LOOKS):
        frames.append(room(seed))
        plate = update(frames[-1], nobody, plate)
    expected = np.mean([frame.numpy().astype(np.float64) for frame in frames], axis=0)
    np.testing.assert_allclose(plate.rgb.numpy(), expected, atol=1e-5)


def test_the_person_and_a_margin_are_never_taken_in() -> None:
    picture = room()
    plate = watched(3 * LOOKS, picture, person(4, 7))
    known = plate.seen[0, 0, 0].numpy() >= 1
    assert known.tolist() == [True] * 3 + [False] * 5 + [True] * 4
    assert float(plate.rgb[..., 3:8].abs().max()) == 0


def test_a_thin_arm_keeps_its_whole_cell_out() -> None:
    alpha = person(0, 0)
    alpha[..., 5 * SCALE + 1] = 0.5
    assert float(watched(3 * LOOKS, room(), alpha).seen[..., 5].max()) == 0


@pytest.mark.parametrize("margin", [0, MARGIN_PX, 4])
def test_the_highest_alpha_of_a_place_and_its_margin(margin: int) -> None:
    alpha = torch.rand(1, 1, HEIGHT * SCALE, WIDTH * SCALE)
    found = dilate(alpha, margin)
    assert found.shape == (1, 1, HEIGHT, WIDTH)
    for row, column in ((0, 0), (3, 5), (HEIGHT - 1, WIDTH - 1)):
        top, left = max(row * SCALE - margin, 0), max(column * SCALE - margin, 0)
        end = ((row + 1) * SCALE + margin, (column + 1) * SCALE + margin)
        window = alpha[0, 0, top : end[0], left : end[1]]
        assert float(found[0, 0, row, column]) == float(window.max())


def test_an_arm_that_is_missed_before_a_known_room_is_not_the_room_at_once() -> None:
    """Nor is a coat that somebody hung there; that becomes the room in the end."""
    empty, nobody = room() * 0.4, person(0, 0)
    plate = watched(LOOKS, empty, nobody)
    with_arm = empty.clone()
    with_arm[..., 5:7] = 1 - with_arm[..., 5:7]
    for _ in range(LOOKS):
        plate = update(with_arm, nobody, plate)
    absorbed = (plate.rgb - empty)[..., 5:7] / (with_arm - empty)[..., 5:7]
    assert 0 < float(absorbed.max()) < 2 * CHANGED_UPDATE_RATE
    torch.testing.assert_close(plate.rgb[..., :5], empty[..., :5])
    assert float(plate.seen.min()) == 1
    for _ in range(900):
        plate = update(with_arm, nobody, plate)
    torch.testing.assert_close(plate.rgb, with_arm, atol=0.01, rtol=0)


def test_where_a_sure_person_looks_like_the_plate_it_is_forgotten() -> None:
    """It then holds what was missed before; a person before another wall leaves it as it is."""
    picture = room()
    missed = watched(LOOKS, picture, person(0, 0))
    found = update(picture, person(4, 7), missed)
    assert float(found.seen[..., 4:7].max()) < 1
    changed = picture.clone()
    changed[..., 4:7] = (picture[..., 4:7] + 0.5) % 1
    other = update(changed, person(4, 7), missed)
    assert float(other.seen.min()) == 1


def test_light_that_changes_slowly_is_followed_where_the_room_is_seen() -> None:
    picture, nobody = room(), person(0, 0)
    plate = watched(LOOKS, picture, nobody)
    for step in range(400):
        plate = update(picture * (1 - min(step, 300) / 600), nobody, plate)
        assert float(plate.seen.min()) == 1
    torch.testing.assert_close(plate.rgb, picture * 0.5, atol=5e-3, rtol=0)


def test_evidence_is_the_difference_less_noise_where_the_room_is_known() -> None:
    picture = room(1)
    plate = watched(LOOKS, room(0), person(6, 12))
    told = evidence(picture, plate, NO_LIGHT)
    assert told.shape == (1, EVIDENCE_CHANNELS, HEIGHT, WIDTH)
    known = plate.seen[0, 0] >= 1
    assert 0 < int(known.sum()) < known.numel()
    assert torch.equal(told[0, 3], known.float())
    assert float(told[:, :3, ~known].abs().max()) == 0
    assert float(evidence(picture, unseen(picture), NO_LIGHT).abs().max()) == 0
    difference = (picture - room(0))[0][:, known].double()
    expected = CONTRAST * difference.sign() * (difference.abs() - NOISE).clamp(min=0)
    torch.testing.assert_close(told[0, :3][:, known].double(), expected, atol=1e-4, rtol=0)


def test_to_a_second_look_nothing_is_known() -> None:
    plate = watched(LOOKS, room(0), person(0, 0))
    assert float(evidence(room(1), plate, NO_LIGHT, 1.0).abs().max()) == 0


def test_second_looks_make_known_what_is_likely_room_and_nothing_else() -> None:
    """A thing taken for the person keeps its place from being room; what it is like tells more."""
    alpha = person(6, 12)
    plate = watched(3 * LOOKS, room(0), alpha)
    half_sure = torch.full_like(alpha, (ROOM + LIKELY_ROOM) / 2)
    half_sure[..., 9 * SCALE :] = 1
    before = plate
    for looks in range(SECOND_LOOKS):
        assert float(plate.seen[..., 6:8].max()) == pytest.approx(looks / SECOND_LOOKS)
        assert torch.equal(update(room(0), half_sure, plate).seen, plate.seen)  # a first look
        plate = update(room(0), half_sure, plate, 1.0)
    assert float(plate.seen[..., 5:8].min()) == pytest.approx(1)
    torch.testing.assert_close(plate.rgb[..., 5:8], room(0)[..., 5:8], atol=1e-5, rtol=0)
    assert float(plate.seen[..., 8:].max()) == 0
    torch.testing.assert_close(plate.rgb[..., :5], before.rgb[..., :5])
    torch.testing.assert_close(plate.seen[..., :5], before.seen[..., :5])


def test_a_second_look_forgets_nothing() -> None:
    """Who is surely there without the plate may stand before what the plate rightly knows."""
    picture = room()
    known = watched(LOOKS, picture, person(0, 0))
    after = update(picture, person(4, 7), known, 1.0)
    torch.testing.assert_close(after.seen, known.seen)
    torch.testing.assert_close(after.rgb, known.rgb)


def test_a_camera_that_is_moved_forgets_the_room_and_learns_it_anew() -> None:
    picture, nobody = room(), person(0, 0)
    plate = update(room(1), nobody, watched(LOOKS, picture, nobody))
    assert float(plate.seen.max()) < 1
    for _ in range(LOOKS):
        plate = update(room(1), nobody, plate)
    assert float(plate.seen.min()) == 1
    torch.testing.assert_close(plate.rgb, room(1), atol=1e-5, rtol=0)


def test_one_thing_that_is_carried_away_forgets_nothing() -> None:
    picture, nobody = room(), person(0, 0)
    plate = watched(LOOKS, picture, nobody)
    changed = picture.clone()
    changed[..., :2] = 1 - changed[..., :2]
    assert float(update(changed, nobody, plate).seen.min()) == 1


def test_in_the_dark_the_same_difference_tells_more() -> None:
    picture = torch.full((1, 3, HEIGHT, WIDTH), 0.05)
    plate = watched(LOOKS, picture, person(0, 0))
    plain = evidence(picture + 0.05, plate, NO_LIGHT)
    lighter = evidence(picture + 0.05, plate, torch.ones(1, 1, 1, 1))
    assert float(lighter[:, :3].min()) > 1.5 * float(plain[:, :3].max()) > 0


def test_the_picture_is_shrunk_to_its_means() -> None:
    picture = torch.rand(1, 3, 2 * SCALE, 3 * SCALE)
    small = shrunk(picture)
    assert small.shape == (1, 3, 2, 3)
    torch.testing.assert_close(small[0, 0, 1, 2], picture[0, 0, SCALE:, 2 * SCALE :].mean())
