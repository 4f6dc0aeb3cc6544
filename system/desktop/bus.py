"""Bus: the little of D-Bus that Scrim speaks, without ever waiting for an answer."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any, Literal, NamedTuple

from system.files.names import readable
from system.remedy import pip_install
from video.errors import ScrimError

Refused = Callable[[str], None]
Answered = Callable[[Any], None]

_TAKEN = (1, 4)  # the name is ours, and was already
_DO_NOT_QUEUE = 4


class BusError(ScrimError):
    """No bus answers, or its package is missing."""


class Address(NamedTuple):
    """Whom a call is for."""

    service: str
    path: str
    interface: str


class Signal(NamedTuple):
    """What somebody on the bus told everybody."""

    member: str
    path: str
    body: tuple[Any, ...]


class Call(NamedTuple):
    """What somebody on the bus wants of us."""

    interface: str
    member: str
    path: str
    body: tuple[Any, ...]


class RefusalError(Exception):
    """A call is answered with this error: a D-Bus name of it, and a line."""

    def __init__(self, name: str, line: str) -> None:
        super().__init__(line)
        self.name = name


Reply = tuple[str, tuple[Any, ...]]
"""Signature and body of an answer."""

Answer = Callable[[Call], Reply]
"""What answers a call; raises RefusalError."""


class Bus:
    """A connection to a bus; one thread uses it, whenever `descriptor` can be read."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._waiting: dict[int, tuple[Answered | None, Refused | None]] = {}
        self._answer: Answer | None = None
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
        message = new_method_call(whom, member, signature, _plain(body))
        self._connection.send(message, serial=serial)

    def ask(
        self, address: Address, member: str, signature: str, body: tuple[Any, ...], timeout_s: float
    ) -> Any:
        """The body of the answer, waited for: for threads that may wait.

        Raises:
            BusError: it was refused, or nothing came in time.
            OSError: the bus has gone.
        """
        from jeepney import DBusAddress, DBusErrorResponse, new_method_call
        from jeepney.wrappers import unwrap_msg

        whom = DBusAddress(address.path, address.service, address.interface)
        message = new_method_call(whom, member, signature, _plain(body))
        try:
            return unwrap_msg(self._connection.send_and_get_reply(message, timeout=timeout_s))
        except DBusErrorResponse as error:
            raise BusError(f"{member}: {error.data[0] if error.data else error.name}") from None
        except TimeoutError:
            raise BusError(f"{member}: {address.service} does not answer") from None

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

    def own(self, name: str, answer: Answer) -> bool:
        """Whether calls for that name come here from now on; not where somebody else has it.

        Raises:
            OSError: the bus has gone.
        """
        from jeepney import message_bus

        request = message_bus.RequestName(name, _DO_NOT_QUEUE)
        reply = self._connection.send_and_get_reply(request, timeout=5)
        self._answer = answer
        return bool(reply.body and reply.body[0] in _TAKEN)

    def emit(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Tell everybody on the bus.

        Raises:
            OSError: the bus has gone.
        """
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, member, signature or None, _plain(body)))

    def take(self) -> Iterator[Signal]:
        """Every signal that has come; answers go to their callers, calls are answered.

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
                member, path = fields[HeaderFields.member], fields[HeaderFields.path]
                yield Signal(member, path, message.body)
                continue
            if kind == MessageType.method_call:
                self._reply(message, fields)
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

    def _reply(self, message: Any, fields: Any) -> None:
        from jeepney import HeaderFields, MessageFlag, new_error, new_method_return

        call = Call(
            fields.get(HeaderFields.interface, ""),
            fields.get(HeaderFields.member, ""),
            fields.get(HeaderFields.path, ""),
            tuple(message.body),
        )
        try:
            signature, body = (self._answer or _nothing)(call)
            reply = new_method_return(message, signature or None, _plain(body))
        except RefusalError as refusal:
            reply = new_error(message, refusal.name, "s", (readable(str(refusal)),))
        if not message.header.flags & MessageFlag.no_reply_expected:
            self._connection.send(reply)


def _plain(value: Any) -> Any:
    """The same with texts that a bus takes: one that is no UTF-8 would end the connection."""
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, (tuple, list)):
        return (tuple if isinstance(value, tuple) else list)(map(_plain, value))
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value


def _nothing(call: Call) -> Reply:
    raise RefusalError("org.freedesktop.DBus.Error.UnknownMethod", f"no {call.member} here")


def open_bus(which: Literal["session", "system"] = "session", *, passes_files: bool = False) -> Bus:
    """The user's session bus, or the machine's; `passes_files`: answers may hold open files.

    Raises:
        BusError: the package is missing, or the bus does not answer.
    """
    try:
        from jeepney import AuthenticationError
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        raise BusError(
            f"the package jeepney is not installed; run: {pip_install('jeepney')}"
        ) from None
    try:
        return Bus(open_dbus_connection(_address(which), enable_fds=passes_files))
    except (OSError, RuntimeError, ValueError, AuthenticationError) as error:
        raise BusError(
            f"no {which} bus answers ({error or type(error).__name__}); "
            "expected the one of your desktop. Start Scrim from within it"
        ) from None


def _address(which: Literal["session", "system"]) -> str:
    """Where the bus is: as the environment says, or where systemd puts it."""
    if which == "system":
        usual = "unix:path=/run/dbus/system_bus_socket"
        return os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or usual
    usual = f"unix:path={os.environ.get('XDG_RUNTIME_DIR', '/run/user/0')}/bus"
    return os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual
