"""FakePortal: a desktop portal with GlobalShortcuts, on a session bus of its own; no thread.

It answers when `serve` is called, as a desktop does when its user has decided.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST, SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
NOTIFICATIONS = "org.freedesktop.Notifications"


@dataclass
class FakePortal:
    """What it was asked stands in `bound`, `app_ids` and `notices`; the rest are knobs."""

    connection: DBusConnection
    offers_shortcuts: bool = True
    asks_for_an_app_id: bool = True
    answer: int = 0
    held_by_others: set[str] = field(default_factory=set)
    bound: dict[str, dict[str, str]] = field(default_factory=dict)
    app_ids: list[str] = field(default_factory=list)
    notices: list[tuple[Any, ...]] = field(default_factory=list)
    session: str = ""

    def serve(self) -> None:
        """Answer every call that has come."""
        while True:
            try:
                message = self.connection.receive(timeout=0)
            except TimeoutError:
                return
            if message.header.message_type == MessageType.method_call:
                self._answer(message)

    def press(self, name: str) -> None:
        """Tell that this shortcut's key was pressed."""
        self._tell(PATH, SHORTCUTS, "Activated", "osta{sv}", (self.session, name, 1, {}))

    def change(self, name: str, key: str) -> None:
        """The user has given that shortcut another key, in the desktop's own settings."""
        changed = [(name, {"trigger_description": ("s", key)})]
        about = (self.session, changed)
        self._tell(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", about)

    def set_free(self, name: str) -> None:
        """Whoever held that key has gone: the desktop gives it, and tells how all of them stand."""
        self.held_by_others.discard(name)
        shown = [(each, self._given(each, wish)) for each, wish in self.bound.items()]
        self._tell(PATH, SHORTCUTS, "ShortcutsChanged", "oa(sa{sv})", (self.session, shown))

    def end_session(self) -> None:
        """End the session, as a desktop does when the user takes the consent back."""
        self._tell(self.session, SESSION, "Closed", "", ())

    def _answer(self, message: Message) -> None:
        fields = message.header.fields
        sender, body = fields[HeaderFields.sender], message.body
        match fields[HeaderFields.member]:
            case "Register":
                self.app_ids.append(body[0])
                self._reply(message, "", ())
            case "Notify":
                self.notices.append(body)
                self._reply(message, "u", (len(self.notices) + 40,))
            case _ if not self.offers_shortcuts:
                self._refuse(message, "org.freedesktop.DBus.Error.UnknownMethod", "No such method")
            case "CreateSession" if self.asks_for_an_app_id and not self.app_ids:
                self._refuse(message, f"{NAME}.Error.NotAllowed", "An app id is required")
            case "CreateSession":
                token = body[0]["session_handle_token"][1]
                self.session = f"{PATH}/session/{_element(sender)}/{token}"
                results = {"session_handle": ("s", self.session)}
                self._respond(message, body[0], 0, results)
            case "BindShortcuts":
                wishes = {name: {key: text for key, (_, text) in wish.items()}
                          for name, wish in body[1]}  # fmt: skip
                self.bound = wishes if self.answer == 0 else {}
                shown = [(name, self._given(name, wish)) for name, wish in self.bound.items()]
                given = {"shortcuts": ("a(sa{sv})", shown)} if self.answer == 0 else {}
                self._respond(message, body[3], self.answer, given)

    def _given(self, name: str, wish: dict[str, str]) -> dict[str, tuple[str, str]]:
        key = "" if name in self.held_by_others else f"Press {wish['preferred_trigger']}"
        return {"description": ("s", wish["description"]), "trigger_description": ("s", key)}

    def _respond(self, message: Message, options: Any, answer: int, results: Any) -> None:
        sender = message.header.fields[HeaderFields.sender]
        path = f"{PATH}/request/{_element(sender)}/{options['handle_token'][1]}"
        self._reply(message, "o", (path,))
        self._tell(path, REQUEST, "Response", "ua{sv}", (answer, results))

    def _reply(self, message: Message, signature: str, body: tuple[Any, ...]) -> None:
        self.connection.send(new_method_return(message, signature or None, body))

    def _refuse(self, message: Message, name: str, words: str) -> None:
        self.connection.send(new_error(message, name, "s", (words,)))

    def _tell(self, path: str, interface: str, member: str, signature: str, body: Any) -> None:
        emitter = DBusAddress(path, interface=interface)
        self.connection.send(new_signal(emitter, member, signature or None, body))


def _element(sender: str) -> str:
    return sender.removeprefix(":").replace(".", "_")


@contextmanager
def portal_on(address: str) -> Iterator[FakePortal]:
    """A portal on that bus; it also shows notices."""
    with open_dbus_connection(address) as connection:
        for name in (NAME, NOTIFICATIONS):
            reply = connection.send_and_get_reply(message_bus.RequestName(name))
            assert reply.body == (1,), "the name is taken"
        yield FakePortal(connection)
