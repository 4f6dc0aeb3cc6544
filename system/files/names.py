"""Names: what a file is called, where it is written as text, and read again without loss.

A name on Linux may be any bytes, and Python spells those that are no UTF-8 as lone surrogates,
which TOML, D-Bus and strict JSON refuse. They get such a name as the desktop writes it: as a file
address, `file:///home/ada/caf%E9.jpg`. A file that holds a name a line has its bytes, as `ls` does.
"""

from __future__ import annotations

import os
import re
import string
import sys
from pathlib import Path
from typing import Any

_ADDRESS = re.compile(r"(slides:)?file://(?:\./|(?=/))(.*)", re.DOTALL)
_LONE = re.compile("[\ud800-\udfff]")
_PLAIN = f"{string.ascii_letters}{string.digits}-._~/".encode()
_ESCAPE = re.compile(rb"%([0-9A-Fa-f]{2})")
_NO_LETTER = re.compile("[\0\ud800-\udfff]")


def as_text(name: str) -> str:
    """The name as text that UTF-8 can hold: as it is where it can be, else as a file address.

    `name_of` gives back the same name, if it is one that a file of this system can have.
    """
    if not _LONE.search(name) and not _ADDRESS.fullmatch(name):
        return name
    kind = "slides:" if name.startswith("slides:") else ""
    path = name.removeprefix(kind)
    try:
        data = os.fsencode(path)
    except UnicodeEncodeError:  # nothing can be called so here
        return readable(name)
    return f"{kind}file://{'' if path.startswith('/') else './'}{escaped(data, _PLAIN)}"


def name_of(text: str) -> str:
    """The name that a text spells: a file address is its path, anything else is itself."""
    found = None if _LONE.search(text) else _ADDRESS.fullmatch(text)
    if found is None:
        return text
    path = _ESCAPE.sub(lambda code: bytes([int(code[1], 16)]), found[2].encode())
    return f"{found[1] or ''}{os.fsdecode(path)}"


def escaped(data: bytes, plain: bytes) -> str:
    """Each byte as the letter that it is, where it is one of these, else as `%E9`."""
    return "".join(chr(byte) if byte in plain else f"%{byte:02X}" for byte in data)


def readable(line: str) -> str:
    """The line with what no letter is as �: for the eye, and for what takes UTF-8 alone."""
    return _NO_LETTER.sub("\ufffd", line)


def names_in(value: Any) -> Any:
    """The same with `name_of` of every text in its lists and tables, and of their keys."""
    if isinstance(value, str):
        return name_of(value)
    if isinstance(value, list):
        return [names_in(one) for one in value]
    if isinstance(value, dict):
        return {name_of(key): names_in(one) for key, one in value.items()}
    return value


def encoded(text: str) -> bytes:
    """The bytes of a text: UTF-8, in which a name has its own."""
    try:
        return text.encode("utf-8", sys.getfilesystemencodeerrors())
    except UnicodeEncodeError:
        return readable(text).encode()


def decoded(data: bytes) -> str:
    """The text of those bytes; never raises."""
    try:
        return data.decode("utf-8", sys.getfilesystemencodeerrors())
    except UnicodeDecodeError:
        return data.decode("utf-8", "replace")


def lines_of(path: Path) -> list[str]:
    """The names in a file that has one a line, whatever their bytes are.

    Raises:
        OSError: it cannot be read.
    """
    lines = path.read_bytes().split(b"\n")
    return [decoded(line.removesuffix(b"\r")) for line in lines if line]


def fits_a_line(name: str) -> bool:
    """Whether `lines_of` reads it as it was written."""
    return "\n" not in name and not name.endswith("\r")
