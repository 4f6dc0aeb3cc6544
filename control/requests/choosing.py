"""Choosing: what the window's menus choose, reached by name: camera, size, output, quality."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError

from profiles.named import Profiles
from settings import Settings
from ui.session import Pending, Selector, Session
from video.errors import ScrimError, UsageError

PROFILE = "profile"
_SHORT = {"virtual_camera": "output"}


OPENED_WITHIN_S = 8.0
"""So long an answer waits for what is being opened; less than whoever asked waits for it."""


def wait_for(pending: Pending) -> None:
    """Return once it is in force, or another wish took its place, or it takes too long.

    Raises:
        ScrimError: it does not open.
    """
    if pending is not None:
        with contextlib.suppress(TimeoutError, CancelledError):
            pending.result(OPENED_WITHIN_S)


class Choosing:
    """The selectors of a session, and its profiles where they are kept."""

    def __init__(
        self,
        session: Session,
        profiles: Profiles | None,
        put_in_force: Callable[[Settings], None],
        carry_out: Callable[[Callable[[], Pending]], None],
    ) -> None:
        self._carry_out = carry_out
        self._session = session
        self._profiles = profiles
        self._put_in_force = put_in_force

    def names(self) -> list[str]:
        """What can be chosen, by the names that `set` knows."""
        return [*self._selectors(), *([PROFILE] if self._profiles else [])]

    def current(self) -> dict[str, str | bool]:
        """What is in use of each, and whether the profile was changed since it was saved."""
        chosen: dict[str, str | bool] = {
            name: selector.current() for name, selector in self._selectors().items()
        }
        if self._profiles is not None:
            chosen[PROFILE] = self._profiles.current or ""
            chosen["profile_changed"] = self._profiles.changed(self._session.settings)
        return chosen

    def choose(self, name: str, value: str) -> None:
        """That one from now on; a part of its name will do where no other has it.

        Raises:
            UsageError: none is called so, or several are.
            ScrimError: it does not open; the old one stays.
        """
        if name == PROFILE:
            self._choose_profile(value)
            return
        selector = self._selectors()[name]
        offered = list(selector.names())
        found = _named(value, offered)
        if found is None:
            raise UsageError(f"no {name} {value!r}; expected one of: {', '.join(offered)}")
        self._carry_out(lambda: selector.choose(found))

    def _choose_profile(self, name: str) -> None:
        """The profile; an empty name is none, what was used last with the camera."""
        profiles = self._profiles
        known = profiles.names() if profiles else []
        if profiles is None or (name and name not in known):
            said = ", ".join(known) or "there is none"
            raise UsageError(f"no profile {name!r}; expected one of: {said}")
        settings, damage = profiles.choose(name or None, self._session.settings)
        self._put_in_force(settings)
        profiles.begin(self._session.settings)
        if damage:
            raise ScrimError(damage)

    def _selectors(self) -> Mapping[str, Selector]:
        titled = {s.title.lower().replace(" ", "_"): s for s in self._session.selectors()}
        return {_SHORT.get(title, title): selector for title, selector in titled.items()}


def _named(value: str, offered: list[str]) -> str | None:
    """The one that is called so; else the only one that begins so; else the only one with that."""
    wanted = value.casefold()
    for is_it in (
        lambda name: name == wanted,
        lambda name: name.startswith(wanted),
        lambda name: wanted in name,
    ):
        found = [name for name in offered if is_it(name.casefold())]
        if len(found) == 1 and wanted:
            return found[0]
    return None
