"""Panel: a desktop's panel with tray, on a session bus: StatusNotifierItem and its menu."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from queue import Queue
from threading import Thread
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

WATCHER = "org.kde.StatusNotifierWatcher"
NOTIFICATIONS = "org.freedesktop.Notifications"
ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"
PATIENCE_S = 60.0


class Panel:
    """Shows one tray icon; `click` and `choose` are the mouse on it and on its menu."""

    def __init__(self, watcher: DBusConnection, caller: DBusConnection) -> None:
        self._watcher = watcher
        self._caller = caller
        self._came: Queue[str] = Queue()
        self._owner = ""
        self.environ: dict[str, str] = {}
        self._told: Queue[str] = Queue()
        for name in (WATCHER, NOTIFICATIONS):
            reply = watcher.send_and_get_reply(message_bus.RequestName(name))
            assert reply.body == (1,), "the name is taken"
        Thread(target=self._serve, daemon=True).start()

    def waits_for_icon(self) -> None:
        """Until a program has put an icon up."""
        self._owner = self._came.get(timeout=PATIENCE_S)

    def shows(self, what: str) -> Any:
        """A property of the icon: "ToolTip", "IconPixmap"."""
        item = DBusAddress("/StatusNotifierItem", self._owner, ITEM)
        return self._ask(Properties(item).get(what))[0][1]

    def told(self) -> str:
        """The text of the next notification."""
        return self._told.get(timeout=PATIENCE_S)

    def click(self) -> None:
        """A click on the icon."""
        item = DBusAddress("/StatusNotifierItem", self._owner, ITEM)
        self._ask(new_method_call(item, "Activate", "ii", (0, 0)))

    def entries(self) -> dict[str, int]:
        """The menu: the number of each entry by what it says."""
        wish = new_method_call(self._menu, "GetLayout", "iias", (0, -1, []))
        (_, (_, _, children)) = self._ask(wish)
        found = {}
        for _, (number, properties, _) in children:
            if "label" in properties:
                found[properties["label"][1].replace("_", "")] = number
        return found

    def choose(self, text: str) -> None:
        """A click on that entry of the menu."""
        event = (self.entries()[text], "clicked", ("s", ""), 0)
        self._ask(new_method_call(self._menu, "Event", "isvu", event))

    @property
    def _menu(self) -> DBusAddress:
        return DBusAddress(self.shows("Menu"), self._owner, MENU)

    def _ask(self, call: Message) -> Any:
        reply = self._caller.send_and_get_reply(call, timeout=PATIENCE_S)
        assert reply.header.message_type == MessageType.method_return, reply.body
        return reply.body

    def _serve(self) -> None:
        with contextlib.suppress(OSError, ConnectionError):  # the connection was closed
            while True:
                call = self._watcher.receive()
                if call.header.message_type == MessageType.method_call:
                    self._answer(call)

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        match fields[HeaderFields.member]:
            case "Get":  # is a host registered?
                reply = new_method_return(call, "v", (("b", True),))
            case "GetAll":
                reply = new_method_return(
                    call, "a{sv}", ({"IsStatusNotifierHostRegistered": ("b", True)},)
                )
            case "Notify":
                self._told.put(call.body[4])
                reply = new_method_return(call, "u", (1,))
            case member:
                reply = new_method_return(call)
                if member == "RegisterStatusNotifierItem":
                    self._came.put(fields[HeaderFields.sender])
        self._watcher.send(reply)


@contextmanager
def panel_on(address: str) -> Iterator[Panel]:
    """A panel on that bus."""
    with open_dbus_connection(address) as watcher, open_dbus_connection(address) as caller:
        yield Panel(watcher, caller)
