"""Portal: whether the desktop lets programs have PipeWire's cameras, as its session bus tells.

Browsers and sandboxed programs ask it for a camera; the permission store keeps what the user said.
Asked with little patience: a desktop whose portal hangs is one of the answers.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple

ANSWER_S = 3.0
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_CAMERA = "org.freedesktop.portal.Camera"
_STORE = (
    "org.freedesktop.impl.portal.PermissionStore",
    "/org/freedesktop/impl/portal/PermissionStore",
)
NO = "no"
NOT_SANDBOXED = ""
"""How the store calls programs that are in no sandbox: browsers from packages."""


class PortalSays(NamedTuple):
    """What the session bus tells of cameras."""

    present: bool | None
    """Whether the portal counts a camera; None where it does not answer."""

    why: str = ""
    """Why it does not answer."""

    permissions: Mapping[str, str] = {}
    """What was decided for each program, by its name in the sandbox: "yes" or "no"."""

    @property
    def denied(self) -> list[str]:
        """The programs that may have no camera, in words."""
        return [
            "programs from packages" if program == NOT_SANDBOXED else program
            for program, said in sorted(self.permissions.items())
            if said == NO
        ]


def ask_portal() -> PortalSays:
    """What this user's desktop tells now; it waits for some seconds at most."""
    try:
        from jeepney import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        return PortalSays(None, "jeepney is not installed")
    try:
        connection = open_dbus_connection(_address())
    except (OSError, RuntimeError, ValueError, AuthenticationError) as error:
        return PortalSays(None, f"no session bus ({error or type(error).__name__})")
    with connection:
        try:
            present = _is_present(connection)
        except TimeoutError:
            return PortalSays(None, f"no answer within {ANSWER_S:g} s", _permissions(connection))
        except (OSError, ValueError) as error:
            return PortalSays(None, str(error), _permissions(connection))
        return PortalSays(present, permissions=_permissions(connection))


def _is_present(connection: Any) -> bool:
    from jeepney import DBusAddress, Properties

    service, path = _PORTAL
    asked = Properties(DBusAddress(path, service, _CAMERA)).get("IsCameraPresent")
    return bool(_answer(connection, asked)[0][1])


def _permissions(connection: Any) -> dict[str, str]:
    """What the store keeps; nothing where nobody was ever asked."""
    from jeepney import DBusAddress, new_method_call

    service, path = _STORE
    address = DBusAddress(path, service, service)
    asked = new_method_call(address, "Lookup", "ss", ("devices", "camera"))
    try:
        kept = _answer(connection, asked)[0]
    except (OSError, ValueError):
        return {}
    return {program: said[0] for program, said in kept.items() if said}


def _answer(connection: Any, asked: Any) -> Any:
    """The body of the answer.

    Raises:
        TimeoutError: none came in time.
        OSError: the bus has gone.
        ValueError: it was refused, with the bus's words.
    """
    from jeepney import MessageType

    reply = connection.send_and_get_reply(asked, timeout=ANSWER_S)
    if reply.header.message_type == MessageType.error:
        raise ValueError(str(reply.body[0]) if reply.body else "it refuses")
    return reply.body


def _address() -> str:
    """Where the session bus is: as the environment says, or where systemd puts it."""
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/run/user/0')}/bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
