"""Along a sequence the plate is what the app's engine would have at each frame."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from segmentation.engines.torch_engine import TorchEngine
from segmentation.network.checkpoint import state_in
from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from segmentation.room.held import RoomState
from segmentation.weights import SHIPPED
from training.learning import along
from training.pictures.sequences import AT_START, KNOWN, LEARNED, PAST

LENGTH, HEIGHT, WIDTH = 5, 64, 96


@pytest.fixture(scope="module")
def net() -> PortraitNet:
    """The shipped one: who is in the pictures is nobody, so it learns rooms from them."""
    saved = torch.load(SHIPPED / "portrait.pt", map_location="cpu", weights_only=True)
    net = PortraitNet(NetworkConfig.from_json(saved["config"]))
    net.load_state_dict(state_in(saved))
    return net


@pytest.fixture
def parts() -> list[torch.Tensor]:
    """Three sequences, one of each start: a bright square moves before a dim room."""
    rng = np.random.default_rng(6)
    count = 3, PAST + LENGTH
    rgb = np.repeat(rng.integers(0, 120, (3, 1, HEIGHT, WIDTH, 3)), count[1], 1)
    alpha = np.zeros((*count, HEIGHT, WIDTH), np.uint8)
    for frame in range(count[1]):
        alpha[:, frame, 20:, 10 + 6 * frame : 40 + 6 * frame] = 255
    rgb = np.where(alpha[..., None] > 0, 230, rgb).astype(np.uint8)
    room = rng.integers(0, 256, (3, HEIGHT // 4, WIDTH // 4, 4), np.uint8)
    known = np.array([AT_START, LEARNED, KNOWN], np.uint8)
    made = rgb, alpha, np.full_like(alpha, 255), room, known
    return [torch.from_numpy(np.ascontiguousarray(part)) for part in made]


@pytest.mark.parametrize("kind", [AT_START, LEARNED, KNOWN])
def test_plates_are_those_of_the_engine_that_ships(
    net: PortraitNet, parts: list[torch.Tensor], kind: int
) -> None:
    row = along.met(net, parts)
    engine = TorchEngine(net.eval(), torch.device("cpu"), (WIDTH, HEIGHT))
    pictures = (parts[0][kind].numpy() / np.float32(255)).transpose(0, 3, 1, 2)
    for frame, picture in enumerate(np.ascontiguousarray(pictures)[:, None]):
        if frame == PAST and kind == KNOWN:
            whole = parts[3][kind].numpy().transpose(2, 0, 1) / np.float32(255)
            engine.know(picture, RoomState(whole[:3], whole[3]))
        if frame >= PAST:
            room = engine.room()
            assert room is not None
            shown = row.plate.rgb[kind * LENGTH + frame - PAST].numpy()
            seen = row.plate.seen[kind * LENGTH + frame - PAST, 0].numpy()
            np.testing.assert_allclose(shown, room.rgb, atol=1e-5)
            if kind == AT_START:
                assert not seen.any()  # learned all the while, and not used yet
            else:
                np.testing.assert_allclose(seen, room.seen, atol=1e-5)
        alone = frame < PAST or kind == AT_START
        (engine.infer_stateless if alone else engine.infer)(picture)
    assert row.plate.seen[kind * LENGTH :][:LENGTH].any() == (kind != AT_START)


def test_frames_of_a_while_ago_are_not_learned_from(
    net: PortraitNet, parts: list[torch.Tensor]
) -> None:
    row = along.met(net, parts)
    assert row.length == LENGTH
    expected = parts[1][:, PAST:].flatten(0, 1)[:, None] / 255
    assert torch.equal(row.truth, expected)
    assert row.image.shape == (3 * LENGTH, 3, HEIGHT, WIDTH)
    assert row.trust.shape == row.truth.shape


def test_answering_changes_nothing_of_the_network(
    net: PortraitNet, parts: list[torch.Tensor]
) -> None:
    net.train()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    row = along.met(net, parts)
    assert net.training
    assert all(torch.equal(before[name], value) for name, value in net.state_dict().items())
    assert not any(part.requires_grad for part in (*row.plate, row.image))
