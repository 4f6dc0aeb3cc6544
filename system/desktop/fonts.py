"""Fonts: a font file on this machine that has the letters of a text."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

DEMIBOLD = 180
"""Fontconfig's number for it."""


class Font(NamedTuple):
    """A font file, and which font of a collection it is."""

    path: str
    number: int = 0


_WINDOWS = ("segoeui.ttf", "YuGothM.ttc", "malgun.ttf", "msyh.ttc", "Nirmala.ttf", "Nirmala.ttc")
_MACOS = (
    "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
    "/System/Library/Fonts/PingFang.ttc",
    "/System/Library/Fonts/Helvetica.ttc",
)


@lru_cache(maxsize=64)
def fonts_for(letters: frozenset[str]) -> tuple[Font, ...]:
    """Fonts to try for these letters, the best first; none where this machine has none at all."""
    found: list[Font] = []
    if sys.platform == "win32":
        folder = Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
        found += [Font(str(folder / name)) for name in _WINDOWS]
    elif sys.platform == "darwin":
        found += [Font(path) for path in _MACOS]
    else:
        matched = _by_fontconfig(letters)
        found += [matched] if matched else []
    return tuple(font for font in (*found, *_shipped()) if Path(font.path).is_file())


def _shipped() -> list[Font]:
    """DejaVu Sans, which comes with matplotlib: Latin, Greek, Cyrillic, Arabic, Hebrew."""
    package = importlib.util.find_spec("matplotlib")
    if package is None or package.origin is None:
        return []
    folder = Path(package.origin).parent / "mpl-data" / "fonts" / "ttf"
    return [Font(str(folder / "DejaVuSans.ttf"))]


def _by_fontconfig(letters: frozenset[str]) -> Font | None:
    """What the desktop itself would take; Qt needs the same library."""
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return None
    for name in ("FcPatternCreate", "FcCharSetCreate", "FcFontMatch"):
        getattr(library, name).restype = ctypes.c_void_p
    pattern = ctypes.c_void_p(library.FcPatternCreate())
    charset = ctypes.c_void_p(library.FcCharSetCreate())
    for letter in letters:
        library.FcCharSetAddChar(charset, ord(letter))
    library.FcPatternAddString(pattern, b"family", b"sans-serif")
    library.FcPatternAddInteger(pattern, b"weight", DEMIBOLD)
    library.FcPatternAddBool(pattern, b"scalable", 1)
    library.FcPatternAddCharSet(pattern, b"charset", charset)
    library.FcConfigSubstitute(None, pattern, 0)
    library.FcDefaultSubstitute(pattern)
    result = ctypes.c_int()
    matched = ctypes.c_void_p(library.FcFontMatch(None, pattern, ctypes.byref(result)))
    font = None
    if matched.value:
        file, index = ctypes.c_char_p(), ctypes.c_int()
        if library.FcPatternGetString(matched, b"file", 0, ctypes.byref(file)) == 0 and file.value:
            library.FcPatternGetInteger(matched, b"index", 0, ctypes.byref(index))
            font = Font(os.fsdecode(file.value), index.value)
        library.FcPatternDestroy(matched)
    library.FcCharSetDestroy(charset)
    library.FcPatternDestroy(pattern)
    return font
