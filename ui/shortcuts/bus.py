"""Bus: the little of D-Bus that the portal needs, without ever waiting for an answer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ui.shortcuts.table import ShortcutError, missing_package

Refused = Callable[[str], None]
Answered = Callable[[Any], None]


class Address(NamedTuple):
    """Whom a call is for."""

    service: str
    path: str
    interface: str


class Bus:
    """A connection to the session bus; one thread uses it, whenever `descriptor` can be read."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._waiting: dict[int, tuple[Answered | None, Refused | None]] = {}
        self.descriptor: int = connection.sock.fileno()

    def call(
        self,
        address: Address,
        member: str,
        signature: str,
        body: tuple[Any, ...],
        *,
        answered: Answered | None = None,
        refused: Refused | None = None,
    ) -> None:
        """Send a call; `take` passes on the body of its answer, or the words of its refusal.

        Raises:
            OSError: the bus has gone.
        """
        from jeepney import DBusAddress, new_method_call

        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = (answered, refused)
        whom = DBusAddress(address.path, address.service, address.interface)
        self._connection.send(new_method_call(whom, member, signature, body), serial=serial)

    def listen(self, interface: str, member: str, *, about: str | None = None) -> None:
        """From now on `take` hands out that signal; only where it begins with `about`, if given.

        Raises:
            OSError: the bus has gone.
        """
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface=interface, member=member)
        if about is not None:
            rule.add_arg_condition(0, about)
        self._connection.send(message_bus.AddMatch(rule))

    def take(self) -> Iterator[tuple[str, str, tuple[Any, ...]]]:
        """Every signal that has come, as member, path and body; answers go to their callers.

        Raises:
            OSError: the bus has gone.
        """
        from jeepney import HeaderFields, MessageType

        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            kind, fields = message.header.message_type, message.header.fields
            if kind == MessageType.signal:
                yield fields[HeaderFields.member], fields[HeaderFields.path], message.body
                continue
            answered, refused = self._waiting.pop(
                fields.get(HeaderFields.reply_serial, 0), (None, None)
            )
            if kind == MessageType.error and refused is not None:
                name = fields.get(HeaderFields.error_name, "an error")
                refused(str(message.body[0]) if message.body else name)
            elif kind == MessageType.method_return and answered is not None:
                answered(message.body)

    def close(self) -> None:
        """Leave the bus; safe to call twice."""
        self._connection.close()


def open_bus() -> Bus:
    """The user's session bus.

    Raises:
        ShortcutError: the package is missing, or the bus does not answer.
    """
    try:
        from jeepney import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        raise missing_package("jeepney") from None
    try:
        return Bus(open_dbus_connection(_address()))
    except (OSError, RuntimeError, ValueError, AuthenticationError) as error:
        raise ShortcutError(
            f"keys for every program: no session bus answers ({error or type(error).__name__}); "
            "expected the one of your desktop. Start Scrim from within it"
        ) from None


def _address() -> str:
    """Where the session bus is: as the environment says, or where systemd puts it."""
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/run/user/0')}/bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
