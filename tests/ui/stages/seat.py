"""Seat: a virtual keyboard and a virtual pointer on a Wayland compositor, for as long as it is up.

Speaks the wire protocol itself: zwp_virtual_keyboard_v1 and zwlr_virtual_pointer_v1 as wlroots has
them. A tool such as wtype makes a new keyboard for each call, and types no real keys on it.
"""

from __future__ import annotations

import os
import socket
import struct
import time
from itertools import count
from pathlib import Path

from tests.ui.stages.keymap import Keymap, keymap

_DISPLAY, _REGISTRY = 1, 2
_LEFT_BUTTON = 0x110
_KEYMAP_TEXT_V1 = 1


class Seat:
    """Types and points, once the compositor listens on that socket."""

    def __init__(self, path: Path, screen: tuple[int, int]) -> None:
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self._socket.settimeout(60)  # a compositor that hangs fails a test
        self._socket.connect(str(path))
        self._screen = screen
        self._new = count(_REGISTRY + 1)
        self._send(_DISPLAY, 1, struct.pack("=I", _REGISTRY))  # get_registry
        offered = self._offered()
        seat = self._bind(offered, "wl_seat")
        keyboards = self._bind(offered, "zwp_virtual_keyboard_manager_v1")
        pointers = self._bind(offered, "zwlr_virtual_pointer_manager_v1")
        self._keyboard, self._pointer = next(self._new), next(self._new)
        self._send(keyboards, 0, struct.pack("=II", seat, self._keyboard))
        self._send(pointers, 0, struct.pack("=II", seat, self._pointer))
        self.layout("us")

    def layout(self, name: str) -> None:
        """The keyboard has that layout from now on."""
        self._map: Keymap = keymap(name)
        text = self._map.text.encode() + b"\0"
        shared = os.memfd_create("keymap")
        os.write(shared, text)
        self._send(self._keyboard, 0, struct.pack("=II", _KEYMAP_TEXT_V1, len(text)), shared)
        os.close(shared)
        self._settle()

    def key(self, name: str, held_s: float = 0.0) -> None:
        """Press and let go the key or chord of that name."""
        key, modifiers = self._map.chord(name)
        self._hold(modifiers)
        self._send(self._keyboard, 1, struct.pack("=III", _now(), key, 1))
        self._settle()
        time.sleep(held_s)
        self._send(self._keyboard, 1, struct.pack("=III", _now(), key, 0))
        self._hold(0)
        self._settle()

    def point(self, x: int, y: int) -> None:
        """Move the pointer there on the screen."""
        self._send(self._pointer, 1, struct.pack("=IIIII", _now(), x, y, *self._screen))
        self._frame()

    def button(self, *, down: bool) -> None:
        """The left button."""
        self._send(self._pointer, 2, struct.pack("=III", _now(), _LEFT_BUTTON, down))
        self._frame()

    def close(self) -> None:
        """Take keyboard and pointer away; safe to call twice."""
        self._socket.close()

    def _hold(self, modifiers: int) -> None:
        self._send(self._keyboard, 2, struct.pack("=IIII", modifiers, 0, 0, 0))

    def _frame(self) -> None:
        self._send(self._pointer, 4, b"")
        self._settle()

    # The wire

    def _bind(self, offered: dict[str, int], interface: str) -> int:
        made, name = next(self._new), interface.encode() + b"\0"
        padded = name.ljust(-(-len(name) // 4) * 4, b"\0")
        asked = struct.pack("=II", offered[interface], len(name)) + padded
        self._send(_REGISTRY, 0, asked + struct.pack("=II", 1, made))
        return made

    def _offered(self) -> dict[str, int]:
        """The number of each global by its interface."""
        return {
            body[8 : 8 + struct.unpack_from("=I", body, 4)[0] - 1].decode(): struct.unpack_from(
                "=I", body
            )[0]
            for sender, code, body in self._settle()
            if (sender, code) == (_REGISTRY, 0)
        }

    def _settle(self) -> list[tuple[int, int, bytes]]:
        """Wait until the compositor has done what it was told; what it said meanwhile."""
        done, heard = next(self._new), []
        self._send(_DISPLAY, 0, struct.pack("=I", done))  # sync
        while True:
            sender, word = struct.unpack("=II", self._read(8))
            body = self._read((word >> 16) - 8)
            if sender == done:
                return heard
            if (sender, word & 0xFFFF) == (_DISPLAY, 0):
                raise ConnectionError(f"the compositor refuses: {body!r}")
            heard.append((sender, word & 0xFFFF, body))

    def _read(self, size: int) -> bytes:
        got = b""
        while len(got) < size:
            part = self._socket.recv(size - len(got))
            if not part:
                raise ConnectionError("the compositor has gone")
            got += part
        return got

    def _send(self, target: int, code: int, body: bytes, *descriptors: int) -> None:
        head = struct.pack("=II", target, (len(body) + 8) << 16 | code)
        socket.send_fds(self._socket, [head + body], descriptors)


def _now() -> int:
    return int(time.monotonic() * 1000) & 0xFFFFFFFF
