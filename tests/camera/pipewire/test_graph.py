"""Graph: who takes whose pictures, from objects that come and go in any order."""

from __future__ import annotations

import itertools

import pytest

from camera.pipewire import abi
from camera.pipewire.graph import Graph

CAMERA, BROWSER_NODE, BROWSER, LINK = 40, 50, 51, 60
THINGS: dict[int, tuple[str, dict[str, str]]] = {
    CAMERA: (
        abi.TYPE_NODE,
        {"media.class": "Video/Source", "node.name": "scrim", "node.description": "Scrim"},
    ),
    BROWSER_NODE: (abi.TYPE_NODE, {"node.name": "webrtc", "client.id": str(BROWSER)}),
    BROWSER: (abi.TYPE_CLIENT, {"application.name": "Chromium"}),
    LINK: (
        abi.TYPE_LINK,
        {"link.output.node": str(CAMERA), "link.input.node": str(BROWSER_NODE)},
    ),
}


def graph_of(*numbers: int) -> Graph:
    graph = Graph()
    for number in numbers:
        graph.add(number, *THINGS[number])
    return graph


@pytest.mark.parametrize("order", [*itertools.permutations(THINGS)], ids=str)
def test_the_order_of_arrival_does_not_matter(order: tuple[int, ...]) -> None:
    graph = graph_of(*order)
    assert graph.watching(CAMERA) == ["Chromium"]
    assert graph.cameras() == {CAMERA: "Scrim"}
    assert graph.named("scrim") == [CAMERA]
    graph.remove(LINK)
    assert graph.watching(CAMERA) == []


def test_one_that_watches_twice_is_there_twice_but_not_for_two_links_of_one_node() -> None:
    graph = graph_of(*THINGS)
    graph.add(61, *THINGS[LINK])
    assert graph.watching(CAMERA) == ["Chromium"]
    graph.add(52, abi.TYPE_NODE, {"client.id": str(BROWSER)})
    graph.add(62, abi.TYPE_LINK, {"link.output.node": str(CAMERA), "link.input.node": "52"})
    assert graph.watching(CAMERA) == ["Chromium", "Chromium"]


def test_who_says_nothing_of_itself_is_a_program() -> None:
    graph = graph_of(CAMERA, LINK)
    assert graph.watching(CAMERA) == ["a program"]
    graph.add(BROWSER_NODE, abi.TYPE_NODE, {"node.name": "webrtc"})
    assert graph.watching(CAMERA) == ["webrtc"]


def test_what_is_none_of_its_business_is_forgotten_and_may_go() -> None:
    graph = graph_of(*THINGS)
    graph.add(99, "PipeWire:Interface:Port", {"node.id": str(CAMERA)})
    graph.remove(99)
    graph.remove(12345)
    assert graph.watching(CAMERA) == ["Chromium"]


@pytest.mark.parametrize("number", ["", "x", "-1", "4.5"])
def test_strange_numbers_are_nobody(number: str) -> None:
    graph = graph_of(CAMERA)
    graph.add(LINK, abi.TYPE_LINK, {"link.output.node": str(CAMERA), "link.input.node": number})
    graph.add(50, abi.TYPE_NODE, {"client.id": number})
    assert graph.watching(CAMERA) == []
