"""Shortcuts on Wayland: the desktop portal asks the user, keeps the keys and tells when one is hit.

The conversation: register the app's id, create a session, bind the shortcuts, listen. Nothing here
waits: every answer is taken up when it comes, because the user may think about a dialog for long.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSocketNotifier

from language.translation import mark, tr
from system.desktop.bus import Address, Bus, Refused
from system.remedy import menu_installer
from ui.shortcuts.table import BY_NAME, SHORTCUTS, Listener, Shortcut, session_bus, trigger

DESKTOP_ID = "scrim.Scrim"
"""The base name of the desktop entry: the portal knows programs by it. It asks for a dot."""

PORTAL, PORTAL_PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = Address(PORTAL, PORTAL_PATH, "org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = Address(PORTAL, PORTAL_PATH, "org.freedesktop.host.portal.Registry")
_REQUEST = "org.freedesktop.portal.Request"
_SESSION = "org.freedesktop.portal.Session"
_BUS = "org.freedesktop.DBus"
_ACCEPTED, _CANCELED = 0, 1

_CHORD = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Super": "LOGO"}
"""Names of the freedesktop shortcuts specification."""

_NOT_OFFERED = mark(
    "This desktop offers no keys for every program "
    "({why}); expected a portal with GlobalShortcuts (GNOME 48, KDE Plasma 6). "
    "Use the tray's menu instead"
)
_UNKNOWN = mark(
    "The desktop gives keys to programs in its menu only ({why}); expected the entry "
    "{entry}. Run: {installer}"
)


class PortalShortcuts:
    """One session with the portal; lives on the main thread."""

    def __init__(self, bus: Bus, modifiers: str, listener: Listener) -> None:
        self._bus = bus
        self._modifiers = modifiers
        self._listener = listener
        self._session = ""
        self._notifier = QSocketNotifier(bus.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def begin(self) -> None:
        """Ask for the keys; the answers come when the user has given them."""
        keys = _SHORTCUTS.interface
        for interface, member in (
            (_REQUEST, "Response"), (keys, "Activated"), (keys, "ShortcutsChanged"),
            (_SESSION, "Closed"),
        ):  # fmt: skip
            self._bus.listen(interface, member)
        self._bus.listen(_BUS, "NameOwnerChanged", about=PORTAL)
        # an older portal has no registry, and one that runs us in a sandbox knows us already
        self._call(_REGISTRY, "Register", "sa{sv}", (DESKTOP_ID, {}))
        options = {"handle_token": ("s", "scrim1"), "session_handle_token": ("s", "scrim")}
        self._call(_SHORTCUTS, "CreateSession", "a{sv}", (options,), refused=self._refused)

    def retry(self) -> None:
        """Nothing to do: the desktop gives keys that are free, and says so."""

    def close(self) -> None:
        """Give every key back; safe to call twice."""
        if not self._notifier.isEnabled():
            return
        self._notifier.setEnabled(False)
        self._bus.close()  # the portal ends a session whose program has left the bus

    def _read(self) -> None:
        try:
            for member, path, body in self._bus.take():
                self._hear(member, path, body)
        except OSError:
            self.close()
            self._lost("the session bus has gone")

    def _hear(self, member: str, path: str, body: tuple[Any, ...]) -> None:
        match member:
            case "Response" if path.endswith("/scrim1"):
                self._on_session(*body)
            case "Response" if path.endswith("/scrim2"):
                self._on_bound(*body)
            case "Activated" if body[0] == self._session and body[1] in BY_NAME:
                self._listener.pressed(BY_NAME[body[1]])
            case "ShortcutsChanged" if body[0] == self._session:
                self._listener.given(_triggers(body[1]))
            case "NameOwnerChanged" if self._session and not body[2]:
                self._session = ""
                self._lost("its portal has ended")
            case "Closed" if path == self._session:
                self._lost("it has ended the session")

    def _on_session(self, answer: int, results: Mapping[str, tuple[str, Any]]) -> None:
        if answer != _ACCEPTED:
            self._refused(f"answer {answer}")
            return
        self._session = str(results["session_handle"][1])
        wanted = [(shortcut.name, self._wish(shortcut)) for shortcut in SHORTCUTS]
        about = (self._session, wanted, "", {"handle_token": ("s", "scrim2")})
        self._call(_SHORTCUTS, "BindShortcuts", "oa(sa{sv})sa{sv}", about, refused=self._refused)

    def _wish(self, shortcut: Shortcut) -> dict[str, tuple[str, str]]:
        """What the desktop shows in its dialog, and the key that we should like."""
        names = [_CHORD[name] for name in self._modifiers.split("+")]
        chord = "+".join([*names, shortcut.letter.lower()])
        return {"description": ("s", shortcut.help), "preferred_trigger": ("s", chord)}

    def _on_bound(self, answer: int, results: Mapping[str, tuple[str, Any]]) -> None:
        if answer != _ACCEPTED:
            why = tr("you declined") if answer == _CANCELED else f"answer {answer}"
            self._listener.complain(
                tr(
                    "The desktop gave no keys for every program ({why}); expected your consent in "
                    "its dialog. Switch them on again under Settings > Keys in every program",
                    why=why,
                )
            )
            return
        triggers = _triggers(results["shortcuts"][1])
        self._listener.given(triggers)
        without = [trigger(self._modifiers, s) for s in SHORTCUTS if s.name not in triggers]
        if without:
            self._listener.complain(
                tr(
                    "{keys}: the desktop gave no key; expected one that no other program holds. "
                    "Choose it in the desktop's keyboard settings",
                    keys=", ".join(without),
                )
            )

    def _refused(self, why: str) -> None:
        line = _UNKNOWN if "app id" in why.lower() else _NOT_OFFERED
        self._listener.complain(tr(line, why=why, entry=DESKTOP_ID, installer=menu_installer()))

    def _lost(self, why: str) -> None:
        self._listener.given({})
        self._listener.complain(
            tr(
                "The desktop took the keys for every program back ({why}); expected to keep them. "
                "Switch them on again under Settings > Keys in every program",
                why=why,
            )
        )

    def _call(
        self,
        address: Address,
        member: str,
        signature: str,
        body: tuple[Any, ...],
        *,
        refused: Refused | None = None,
    ) -> None:
        with contextlib.suppress(OSError):  # a bus that has gone is noticed by `_read`
            self._bus.call(address, member, signature, body, refused=refused)


def _triggers(bound: list[tuple[str, Mapping[str, tuple[str, Any]]]]) -> dict[str, str]:
    """What the desktop says is to be pressed, for the shortcuts that have a key."""
    said = {name: str(about.get("trigger_description", ("s", ""))[1]) for name, about in bound}
    return {name: words for name, words in said.items() if words and name in BY_NAME}


def open_portal(modifiers: str, listener: Listener) -> PortalShortcuts:
    """Shortcuts of the desktop's portal; the user may be asked for consent.

    Raises:
        ShortcutError: there is no session bus.
    """
    held = PortalShortcuts(session_bus(), modifiers, listener)
    held.begin()
    return held
