"""The shortcuts that work in every program: their letters, their meaning, and a backend's promise.

A backend is one way to get such keys from a platform: X11, the desktop portal of Wayland, Windows.
Its `open_` function returns something to close and tells a `Listener` what happens.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from language.translation import mark, tr
from system.desktop.bus import Bus, BusError, open_bus
from system.remedy import pip_install
from ui.keys import STEPS, Action, key_for
from video.errors import ScrimError


class ShortcutError(ScrimError):
    """No key of this platform can be had, and why."""


def missing_package(name: str) -> ShortcutError:
    """What to say where a backend's package is not installed."""
    return ShortcutError(
        tr(
            "keys for every program need the package {name}, which is not installed; "
            "run: {command}",
            name=name,
            command=pip_install(name),
        )
    )


def session_bus() -> Bus:
    """The bus of the user's desktop.

    Raises:
        ShortcutError: the package is missing, or the bus does not answer.
    """
    try:
        return open_bus()
    except BusError as error:
        raise ShortcutError(tr("keys for every program: {why}", why=error)) from None


@dataclass(frozen=True)
class Shortcut:
    """One key for every program. Desktops remember it by `name`; it never changes."""

    name: str
    letter: str
    action: Action
    help: str

    @property
    def repeats(self) -> bool:
        """Whether a key held down may do it again; a cover must not flicker."""
        return self.action.verb in STEPS


SHORTCUTS = (
    Shortcut("cover", "C", key_for("cover").action, mark("Cover the camera; again to go back")),
    Shortcut("more-blur", "M", Action("blur_by", 5), mark("More blur")),
    Shortcut("less-blur", "L", Action("blur_by", -5), mark("Less blur")),
    Shortcut("next-background", "B", key_for("background_by").action, mark("Next background")),
)
"""C as the key in the window, B too; M and L for more and less, because + and - need Shift on one
keyboard and not on the next."""

BY_NAME = {shortcut.name: shortcut for shortcut in SHORTCUTS}


class Listener(Protocol):
    """Who wants to know. Every call comes on the main thread."""

    def pressed(self, shortcut: Shortcut) -> None:
        """The key was pressed; or held down, if the shortcut repeats."""

    def given(self, triggers: Mapping[str, str]) -> None:
        """What to press from now on, by the shortcut's name; what is missing has no key."""

    def complain(self, line: str) -> None:
        """What does not work, in one line with the remedy."""


class Held(Protocol):
    """Shortcuts that are held until they are closed."""

    def retry(self) -> None:
        """Take what was another program's and is free now; where the desktop does so, nothing."""

    def close(self) -> None:
        """Give every key back; safe to call twice."""


OpenShortcuts = Callable[[str, Listener], Held]
"""Holds every shortcut with those modifiers ("Ctrl+Alt+Shift") and tells the listener.

Keys that others hold are named by `complain`; the rest work.

Raises:
    ShortcutError: there is no way to hold any here.
"""


def trigger(modifiers: str, shortcut: Shortcut) -> str:
    """What to press, in words: "Ctrl+Alt+Shift+C"."""
    return f"{modifiers}+{shortcut.letter}"


def taken(triggers: list[str]) -> str:
    """The line for keys that another program holds; each as `trigger` words it."""
    return tr(
        "held by another program: {keys}; expected free keys. "
        "Choose others under Settings > Keys in every program, or close that program",
        keys=", ".join(triggers),
    )
