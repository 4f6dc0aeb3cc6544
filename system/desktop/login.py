"""Login: the switch with which a desktop starts Scrim when its user logs in."""

from __future__ import annotations

from typing import Protocol

from video.errors import ScrimError


class LoginError(ScrimError):
    """It cannot be switched, in one line."""


class Login(Protocol):
    """What this user's desktop keeps of it; the entry there is the only place where that stands."""

    def is_on(self) -> bool:
        """Whether Scrim is started at login."""

    def switch(self, *, on: bool) -> None:
        """Start it from now on, or no more.

        Raises:
            LoginError: the system refuses.
        """
