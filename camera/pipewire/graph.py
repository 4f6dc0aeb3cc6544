"""Graph: which programs take pictures from a camera, from what PipeWire says of its objects.

Plain bookkeeping: the connection tells what came and went, in any order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from camera.pipewire import abi

CAMERA_CLASS = "Video/Source"


@dataclass(frozen=True)
class _Thing:
    kind: str
    properties: Mapping[str, str]


class Graph:
    """Nodes, the links between them and the programs that they belong to."""

    def __init__(self) -> None:
        self._things: dict[int, _Thing] = {}

    def add(self, number: int, kind: str, properties: Mapping[str, str]) -> None:
        """An object is there; kinds that say nothing of pictures are forgotten at once."""
        if kind in (abi.TYPE_NODE, abi.TYPE_LINK, abi.TYPE_CLIENT):
            self._things[number] = _Thing(kind, properties)

    def remove(self, number: int) -> None:
        """It is gone; what was never there may go, too."""
        self._things.pop(number, None)

    def watching(self, camera: int) -> list[str]:
        """The program at the end of each link from that node, sorted; one that watches twice is
        there twice.
        """
        return sorted(self._program(node) for node in self.takers(camera))

    def takers(self, camera: int) -> set[int]:
        """The nodes that the camera's links lead to: a stream of a program each."""
        links = (link for _, link in self._of(abi.TYPE_LINK))
        ends = (
            link.properties.get("link.input.node", "")
            for link in links
            if link.properties.get("link.output.node") == str(camera)
        )
        return {int(end) for end in ends if end.isdecimal()}

    def cameras(self) -> dict[int, str]:
        """Every camera by its node's number: what clients call it."""
        return {
            number: thing.properties.get("node.description", thing.properties.get("node.name", ""))
            for number, thing in self._of(abi.TYPE_NODE)
            if thing.properties.get("media.class") == CAMERA_CLASS
        }

    def named(self, name: str) -> list[int]:
        """The numbers of the cameras whose node has that name."""
        return [
            number
            for number in self.cameras()
            if self._things[number].properties.get("node.name") == name
        ]

    def _of(self, kind: str) -> Iterator[tuple[int, _Thing]]:
        return ((number, thing) for number, thing in self._things.items() if thing.kind == kind)

    def _program(self, node: int) -> str:
        """What the program is called that this node belongs to."""
        thing = self._things.get(node)
        if thing is None:
            return "a program"
        owner = thing.properties.get("client.id", "")
        client = self._things.get(int(owner)) if owner.isdecimal() else None
        known = (
            client.properties.get("application.name") if client else None,
            thing.properties.get("application.name"),
            thing.properties.get("node.description"),
            thing.properties.get("node.name"),
        )
        return next((name for name in known if name), "a program")
