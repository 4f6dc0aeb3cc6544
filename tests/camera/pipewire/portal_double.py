"""A Camera portal in the place of the desktop's: it grants, refuses, or never answers.

    python -m tests.camera.pipewire.portal_double [grant | refuse | silent]

Says "ready" once it owns its name.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

PATH = "/org/freedesktop/portal/desktop"
CAMERA = "org.freedesktop.portal.Camera"
REQUEST = "org.freedesktop.portal.Request"
PROPERTIES = {"IsCameraPresent": ("b", True), "version": ("u", 1)}


class Portal:
    """Answers what browsers ask before they open a camera."""

    def __init__(self, connection: Any, mode: str) -> None:
        self._connection = connection
        self._mode = mode

    def answer(self, call: Message) -> None:
        """Answer one call."""
        fields = call.header.fields
        interface, member = fields.get(HeaderFields.interface), fields.get(HeaderFields.member)
        if self._mode == "silent":
            return
        if interface == "org.freedesktop.DBus.Properties":
            self._tell(call, str(member))
        elif member == "AccessCamera":
            self._grant(call)
        elif member == "OpenPipeWireRemote":
            self._open(call)
        else:
            self._connection.send(
                new_error(call, "org.freedesktop.DBus.Error.UnknownMethod", "s", ("no",))
            )

    def _tell(self, call: Message, member: str) -> None:
        if member == "Get" and call.body[0] == CAMERA and call.body[1] in PROPERTIES:
            self._connection.send(new_method_return(call, "v", (PROPERTIES[call.body[1]],)))
        elif member == "GetAll":
            told = PROPERTIES if call.body[0] == CAMERA else {}
            self._connection.send(new_method_return(call, "a{sv}", (told,)))
        else:
            name = "org.freedesktop.DBus.Error.UnknownProperty"
            self._connection.send(new_error(call, name, "s", ("no such property",)))

    def _grant(self, call: Message) -> None:
        sender = call.header.fields[HeaderFields.sender]
        token = call.body[0].get("handle_token", ("s", "t"))[1]
        handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
        self._connection.send(new_method_return(call, "o", (handle,)))
        address = DBusAddress(handle, interface=REQUEST)
        response = new_signal(address, "Response", "ua{sv}", (int(self._mode == "refuse"), {}))
        response.header.fields[HeaderFields.destination] = sender
        self._connection.send(response)

    def _open(self, call: Message) -> None:
        with socket.socket(socket.AF_UNIX) as line:
            line.connect(os.environ["XDG_RUNTIME_DIR"] + "/pipewire-0")
            self._connection.send(new_method_return(call, "h", (line,)))


def main() -> None:
    mode = sys.argv[1] if len(sys.argv) > 1 else "grant"
    with open_dbus_connection(enable_fds=True) as connection:
        asked = message_bus.RequestName("org.freedesktop.portal.Desktop", 0)
        unwrap_msg(connection.send_and_get_reply(asked))
        portal = Portal(connection, mode)
        print("ready", flush=True)
        while True:
            message = connection.receive()
            if message.header.message_type == MessageType.method_call:
                portal.answer(message)


if __name__ == "__main__":
    main()
