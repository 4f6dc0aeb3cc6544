"""Listing: every camera and virtual camera, with what it can send and who uses it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from camera.devices import Camera, cameras, virtual_cameras
from camera.host import Host, holders
from camera.v4l2.offers import Offer
from language.translation import tr

_LINE = 100


@dataclass(frozen=True)
class Listed:
    """One device, as `devices` shows it."""

    camera: Camera
    as_output: bool
    """Whether it is listed as something that Scrim sends to."""
    offers: list[Offer]
    users: list[str]
    """The programs that have it open, this one left out; those of other users are not seen."""

    @property
    def is_free(self) -> bool:
        """Whether Scrim can send to it now."""
        return self.camera.writable

    def lines(self) -> Iterator[str]:
        """In words: its name and who has it, then the sizes and rates that a camera has."""
        programs = ", ".join(self.users)
        used = tr("in use by {programs}", programs=programs) if programs else ""
        if self.as_output and self.is_free:
            used = tr("free; open in {programs}", programs=programs) if programs else tr("free")
        elif self.as_output:
            used = used or tr("in use by another program")
        yield f"  {self.camera.index}  {self.camera}{': ' if used else ''}{used}"
        offered = ", ".join(str(offer).replace(" ", "\0") for offer in self.offers)
        for line in textwrap.wrap(
            offered, _LINE, initial_indent=" " * 6, subsequent_indent=" " * 6
        ):
            yield line.replace("\0", " ")

    def for_programs(self) -> dict[str, Any]:
        """The same, for JSON."""
        camera = self.camera
        told: dict[str, Any] = {"index": camera.index, "name": camera.name, "path": camera.path}
        if self.as_output:
            told["free"] = self.is_free
        else:
            told["modes"] = [[*offer.size, offer.fps] for offer in self.offers]
        return {**told, "used_by": self.users}


def list_all(host: Host | None = None) -> dict[str, list[Listed]]:
    """What can be looked through, and what can be sent to: a device that is fed is a camera."""
    host = host or Host()
    outputs = [camera for camera in virtual_cameras(host) if not camera.is_fed]
    return {
        "cameras": [
            Listed(camera, False, host.offers(camera.path), holders(camera.path, host))
            for camera in cameras(host)
        ],
        "virtual_cameras": [
            Listed(camera, True, [], holders(camera.path, host)) for camera in outputs
        ],
    }
