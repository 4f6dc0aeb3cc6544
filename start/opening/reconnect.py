"""Reconnect: the run's own camera opened again, maybe another one, with what was kept of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from options import Options
from start.command_line.terminal import say
from start.opening.ends import Devices, camera_name
from video.errors import ScrimError
from video.protocols import Source


class Follower(Protocol):
    """Puts in force what was kept of a camera."""

    def follow(self, camera: str | None) -> list[str]:
        """Follow that camera; lines to say. Raises ScrimError where that fails."""


class Reconnect:
    """Opens what `--input` names as often as a run asks; one thread does.

    The default camera may come back as another one, or be plugged in long after the start. Then its
    own settings are in force, as when the user chooses it.
    """

    def __init__(
        self,
        devices: Devices,
        options: Options,
        kept: Follower,
        *,
        camera: str | None,
        name_of: Callable[[Source], str | None] = camera_name,
    ) -> None:
        self._devices = devices
        self._options = options
        self._kept = kept
        self._camera = camera
        self._name_of = name_of

    def open(self) -> Source:
        """The camera.

        Raises:
            SourceError: it is not there, or does not open.
        """
        source = self._devices.open_source(self._options, live=True)
        camera = self._name_of(source)
        if camera is not None and camera != self._camera:
            self._camera = camera
            try:
                said = self._kept.follow(camera)
            except ScrimError as error:  # the camera is what counts
                said = [str(error)]
            for line in said:
                say(line)
        return source
