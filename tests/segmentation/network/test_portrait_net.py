"""PortraitNet: its contract, not its accuracy."""

from __future__ import annotations

import pytest
import torch

from segmentation.network.plate import LOOKS, SCALE, Plate, evidence, shrunk, unseen
from segmentation.network.portrait_net import STRIDE, NetworkConfig, PortraitNet

SMALL = NetworkConfig(widths=(8, 8, 8, 8, 8), depths=(1, 1, 1, 1), decoder=(8, 8, 8, 8))


@pytest.fixture
def net() -> PortraitNet:
    torch.manual_seed(3)
    return PortraitNet(SMALL).eval().requires_grad_(False)


@pytest.mark.parametrize(("height", "width"), [(96, 160), (160, 288), (32, 64), (224, 160)])
def test_alpha_has_the_size_of_the_picture_and_lies_between_0_and_1(
    net: PortraitNet, height: int, width: int
) -> None:
    alpha = net.alpha(torch.rand(2, 3, height, width))
    assert alpha.shape == (2, 1, height, width)
    assert float(alpha.min()) >= 0
    assert float(alpha.max()) <= 1


def test_a_batch_gives_what_its_pictures_give_alone(net: PortraitNet) -> None:
    pictures = torch.rand(3, 3, STRIDE, 2 * STRIDE)
    together = net.alpha(pictures)
    alone = torch.cat([net.alpha(picture[None]) for picture in pictures])
    torch.testing.assert_close(together, alone, atol=1e-5, rtol=0)


def room_of(picture: torch.Tensor) -> Plate:
    """A plate of another room, known everywhere."""
    small = shrunk(picture)
    return Plate(1 - small, torch.ones_like(small[:, :1]))


def test_a_network_that_never_saw_a_plate_answers_as_without_one(net: PortraitNet) -> None:
    picture = torch.rand(1, 3, 64, 96)
    torch.testing.assert_close(net.alpha(picture, room_of(picture)), net.alpha(picture))


def test_an_unknown_room_is_no_plate_and_a_known_one_counts(net: PortraitNet) -> None:
    torch.nn.init.normal_(net.recall.tell.weight)
    picture = torch.rand(1, 3, 64, 96)
    plain = net.alpha(picture)
    torch.testing.assert_close(net.alpha(picture, unseen(shrunk(picture))), plain)
    assert not torch.allclose(net.alpha(picture, room_of(picture)), plain)


def test_a_second_look_answers_as_without_a_plate_and_adds_to_it(net: PortraitNet) -> None:
    torch.nn.init.normal_(net.recall.tell.weight)
    torch.nn.init.constant_(net.head.bias, -20)
    picture = torch.rand(1, 3, 64, 96)
    plate = room_of(picture)
    plate.seen[..., :12] = 0
    alpha, after = net.follow(picture, plate, 1.0)
    torch.testing.assert_close(alpha, net.alpha(picture))
    assert float(after.seen[..., :12].min()) > 0
    torch.testing.assert_close(after.rgb[..., 12:], plate.rgb[..., 12:])


def test_a_deeper_network_goes_on_as_it_was(net: PortraitNet) -> None:
    deeper = PortraitNet(NetworkConfig(SMALL.widths, (2, 3, 1, 2), SMALL.decoder)).eval()
    deeper.load_state_dict({**deeper.state_dict(), **net.state_dict()})
    picture = torch.rand(1, 3, 64, 96)
    torch.testing.assert_close(deeper.alpha(picture), net.alpha(picture))


def test_what_it_follows_it_remembers(net: PortraitNet) -> None:
    """A network that finds nobody knows the whole room after so many looks."""
    torch.nn.init.constant_(net.head.bias, -20)
    picture = torch.rand(1, 3, 64, 96)
    plate = unseen(shrunk(picture))
    for _ in range(LOOKS):
        alpha, plate = net.follow(picture, plate)
        assert alpha.shape == (1, 1, 64, 96)
    assert plate.rgb.shape == (1, 3, 64 // SCALE, 96 // SCALE)
    assert float(plate.seen.min()) == 1
    told = evidence(shrunk(picture), plate, torch.zeros(1, 1, 1, 1))
    assert float(told[:, :3].abs().max()) < 1e-4


def test_configuration_survives_json() -> None:
    assert NetworkConfig.from_json(NetworkConfig().to_json()) == NetworkConfig()


def test_an_unknown_entry_of_a_configuration_is_refused() -> None:
    with pytest.raises(TypeError, match="heads"):
        NetworkConfig.from_json({"heads": [1]})


def test_weights_saved_and_loaded_give_the_same_alpha(net: PortraitNet) -> None:
    other = PortraitNet(SMALL)
    other.load_state_dict(net.state_dict())
    picture = torch.rand(1, 3, 64, 64)
    torch.testing.assert_close(other.eval().alpha(picture), net.alpha(picture), atol=0, rtol=0)


def test_it_can_learn_one_picture() -> None:
    torch.manual_seed(1)
    net = PortraitNet(SMALL)
    picture, truth = torch.rand(1, 3, 32, 64), torch.zeros(1, 1, 32, 64)
    truth[..., 16:48] = 1
    optimizer = torch.optim.Adam(net.parameters(), 1e-2)
    for _ in range(120):
        optimizer.zero_grad()
        loss = torch.nn.functional.binary_cross_entropy_with_logits(net(picture)[0], truth)
        loss.backward()
        optimizer.step()
    assert float(loss.detach()) < 0.05
