"""Keymap: which key, with which modifiers, types what on a layout; by libxkbcommon."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import cache
from typing import Any

LIBRARY = "libxkbcommon.so.0"
MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8}
"""Their bits in every keymap of XKB."""

_FORMAT_TEXT_V1 = 1
_EVDEV = 8
"""What XKB adds to the kernel's code of a key."""


_NAMES = ("rules", "model", "layout", "variant", "options")


class _Names(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in _NAMES]


@dataclass(frozen=True)
class Keymap:
    """Its text as a compositor takes it, and for each keysym the kernel's key and the modifiers."""

    text: str
    keys: dict[int, tuple[int, int]]

    def chord(self, name: str) -> tuple[int, int]:
        """The key and the modifiers of "plus" or "shift+Left"."""
        *held, last = name.split("+") if len(name) > 1 else [name]
        symbol = _library().xkb_keysym_from_name(last.encode(), 0)
        key, modifiers = self.keys[symbol]
        return key, modifiers | sum(MODIFIERS[one] for one in held)


@cache
def keymap(layout: str) -> Keymap:
    """The keymap of a usual keyboard with that layout."""
    xkb = _library()
    context = xkb.xkb_context_new(0)
    names = _Names(b"evdev", b"pc105", layout.encode(), None, None)
    handle = xkb.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
    if not handle:
        raise LookupError(f"no keyboard layout {layout!r}")
    text = ctypes.string_at(xkb.xkb_keymap_get_as_string(handle, _FORMAT_TEXT_V1)).decode()
    keys: dict[int, tuple[int, int]] = {}
    for level in range(4):  # what takes fewer modifiers first
        for code in range(_EVDEV + 1, 256):
            symbol, mask = _at(xkb, handle, code, level)
            if symbol:
                keys.setdefault(symbol, (code - _EVDEV, mask))
    return Keymap(text, keys)


def _at(xkb: Any, handle: int, code: int, level: int) -> tuple[int, int]:
    """The keysym there and its modifiers; 0 where there is none."""
    symbols, masks = ctypes.POINTER(ctypes.c_uint32)(), (ctypes.c_uint32 * 8)()
    found = xkb.xkb_keymap_key_get_syms_by_level(handle, code, 0, level, ctypes.byref(symbols))
    if found != 1:
        return 0, 0
    kinds = xkb.xkb_keymap_key_get_mods_for_level(handle, code, 0, level, masks, 8)
    return symbols[0], min(masks[:kinds], default=0)


@cache
def _library() -> Any:
    xkb = ctypes.CDLL(LIBRARY)
    for name in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_keymap_get_as_string"):
        getattr(xkb, name).restype = ctypes.c_void_p
    xkb.xkb_keymap_new_from_names.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
    xkb.xkb_keymap_get_as_string.argtypes = [ctypes.c_void_p, ctypes.c_int]
    at = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p]
    xkb.xkb_keymap_key_get_syms_by_level.argtypes = at
    xkb.xkb_keymap_key_get_mods_for_level.argtypes = [*at, ctypes.c_size_t]
    xkb.xkb_keymap_key_get_mods_for_level.restype = ctypes.c_size_t
    xkb.xkb_keysym_from_name.restype = ctypes.c_uint32
    return xkb
