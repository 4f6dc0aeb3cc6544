"""Knobs of a V4L2 camera: exposure, focus, white balance, line frequency and a few more.

A driver keeps what is set, in every program and until the camera loses power. So whatever is set
here is put back as it was found when the camera is let go.
"""

from __future__ import annotations

import struct
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from camera.v4l2.device import Ask, nobody, open_device
from video.knobs import Knob

_QUERYCTRL, _QUERYMENU = 0xC044_5624, 0xC02C_5625
_G_CTRL, _S_CTRL = 0xC008_561B, 0xC008_561C
_INTEGER, _BOOLEAN, _MENU = 1, 2, 3
_DISABLED, _GRABBED, _READ_ONLY, _INACTIVE = 0x1, 0x2, 0x4, 0x10
_MOST_CHOICES = 32

IDS = {
    "auto_exposure": 0x009A_0901,
    "exposure": 0x009A_0902,
    "frames_first": 0x009A_0903,
    "gain": 0x0098_0913,
    "backlight": 0x0098_091C,
    "auto_focus": 0x009A_090C,
    "focus": 0x009A_090A,
    "auto_white_balance": 0x0098_090C,
    "white_balance": 0x0098_091A,
    "line_frequency": 0x0098_0918,
}
"""What is offered, by Scrim's name for it: V4L2's number. An automatic one comes before what it
takes over."""


class Knobs:
    """The knobs of an open camera. One thread sets and closes; `all` may be read by any."""

    def __init__(self, ask: Ask, close: Callable[[], None] = lambda: None) -> None:
        self._ask = ask
        self._close = close
        self._asking = threading.Lock()
        self._all: tuple[Knob, ...] | None = None
        self._found: dict[str, int] = {}
        """What was found of those that are set now."""

    @property
    def all(self) -> tuple[Knob, ...]:
        """What there is, asked for when first wanted: a camera opens the sooner without."""
        with self._asking:
            if self._all is None:
                self._all = tuple(query_knobs(self._ask))
            return self._all

    def adjust(self, wanted: Mapping[str, int]) -> None:
        """Set these, and put back what was set before and is not among them.

        What the camera does not have, or refuses, is left as it is.
        """
        if not wanted and not self._found:
            return
        known = {knob.name: knob for knob in self.all}
        back = {name: value for name, value in self._found.items() if name not in wanted}
        kept = {name: known[name].nearest(value) for name, value in wanted.items() if name in known}
        for name in kept:
            self._found.setdefault(name, known[name].value)
        if kept or back:
            self._set({**back, **kept})
            self._found = {name: value for name, value in self._found.items() if name not in back}

    def close(self) -> None:
        """Put everything back as it was found, and let the device go; safe to call twice."""
        back, self._found = self._found, {}
        self._set(back)
        close, self._close = self._close, lambda: None
        with self._asking:
            self._ask = nobody  # its number may be another file's from now on
        close()

    def _set(self, values: Mapping[str, int]) -> None:
        """What an automatic one takes over before it, and again after it where that was refused.

        Before it is put back on it must be let alone, after it was switched off it can be set.
        """
        left = [name for name in reversed(IDS) if name in values]
        for _ in range(2):
            left = [name for name in left if not self._takes(IDS[name], values[name])]
        if values:
            with self._asking:
                self._all = tuple(query_knobs(self._ask))

    def _takes(self, number: int, value: int) -> bool:
        try:
            self._ask(_S_CTRL, bytearray(struct.pack("Ii", number, value)))
        except OSError:
            return False
        return True


def query_knobs(ask: Ask) -> Iterator[Knob]:
    """Those of `IDS` that the driver has and lets one set, in that order."""
    for name, number in IDS.items():
        told = bytearray(68)  # struct v4l2_queryctrl
        struct.pack_into("I", told, 0, number)
        now = bytearray(struct.pack("Ii", number, 0))
        try:
            ask(_QUERYCTRL, told)
            kind, low, high, step, default, flags = struct.unpack_from("I32x4iI", told, 4)
            if kind not in (_INTEGER, _BOOLEAN, _MENU) or flags & (_DISABLED | _READ_ONLY):
                continue
            ask(_G_CTRL, now)
        except OSError:
            continue
        title = bytes(told[8:40]).split(b"\0")[0].decode("utf-8", "replace")
        choices = tuple(_choices(ask, number, low, high)) if kind == _MENU else ()
        if low < high and (kind != _MENU or len(choices) > 1):
            value = struct.unpack_from("i", now, 4)[0]
            knob = Knob(name, title, low, high, default, value, max(step, 1), choices)
            yield replace(knob, is_idle=bool(flags & (_INACTIVE | _GRABBED)))


def _choices(ask: Ask, number: int, low: int, high: int) -> Iterator[tuple[int, str]]:
    """The entries of a menu that the driver has: not every number between the ends is one."""
    for index in range(max(low, 0), min(high, _MOST_CHOICES) + 1):
        told = bytearray(44)  # struct v4l2_querymenu
        struct.pack_into("2I", told, 0, number, index)
        try:
            ask(_QUERYMENU, told)
        except OSError:
            continue
        yield index, bytes(told[8:40]).split(b"\0")[0].decode("utf-8", "replace")


def open_knobs(path: str) -> Knobs:
    """The knobs of that device, over a descriptor of its own; none of what cannot be asked."""
    try:
        device = open_device(path)
    except OSError:
        return Knobs(nobody)
    return Knobs(device.ask, device.close)
