"""Reconnect: the run's own camera opened again, maybe another one, with what was kept of it."""

from __future__ import annotations

from collections.abc import Callable

from video.errors import ScrimError
from video.protocols import Source


class Reconnect:
    """Opens what `--input` names as often as a run asks; one thread does.

    The default camera may come back as another one, or be plugged in long after the start. Then its
    own settings are in force, as when the user chooses it.
    """

    def __init__(
        self,
        opens: Callable[[], Source],
        name_of: Callable[[Source], str | None],
        follow: Callable[[str], list[str]],
        say: Callable[[str], None],
        *,
        camera: str | None,
    ) -> None:
        self._opens = opens
        self._name_of = name_of
        self._follow = follow
        self._say = say
        self._camera = camera

    def open(self) -> Source:
        """The camera.

        Raises:
            SourceError: it is not there, or does not open.
        """
        source = self._opens()
        camera = self._name_of(source)
        if camera is not None and camera != self._camera:
            self._camera = camera
            try:
                said = self._follow(camera)
            except ScrimError as error:  # the camera is what counts
                said = [str(error)]
            for line in said:
                self._say(line)
        return source
