"""Values: the names and the spellings in which other programs say settings.

The names are those of the settings and of the key table. The room can never be made visible here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from background_choice import parse_background, parse_percent
from settings import Settings
from ui.keys import SWITCHES
from video.errors import UsageError

SETTINGS: dict[str, type] = {
    field.name: {"int": int, "bool": bool}.get(str(field.type), str) for field in fields(Settings)
}
"""Every setting, and the type of its value."""

ALIASES: dict[str, str] = {
    **{name.removesuffix("_percent").removesuffix("_px"): name for name in SETTINGS},
    **dict(SWITCHES.items()),
}
"""Short names without the unit, and those of the key table."""

_ON, _OFF = ("on", "true", "yes", "1"), ("off", "false", "no", "0")


def setting_named(name: str) -> str | None:
    """The setting of that name, short name or verb; None where there is none."""
    name = name.replace("-", "_")
    name = ALIASES.get(name, name)
    return name if name in SETTINGS else None


def changed(settings: Settings, wishes: Mapping[str, str]) -> Settings:
    """The settings with those values; all of them or none.

    Raises:
        UsageError: a value is none of its setting's, or would show the room; in one line.
    """
    values: dict[str, Any] = {}
    for name, text in wishes.items():
        if name == "background":
            values |= _background(text)
        else:
            values[name] = read(name, text)
    try:
        return replace(settings, **values)
    except ValueError as error:
        raise UsageError(str(error)) from None


def read(name: str, text: str) -> bool | int | str:
    """The value of that setting that the text spells.

    Raises:
        UsageError: it spells none.
    """
    kind = SETTINGS[name]
    if kind is bool:
        if text.lower() in (*_ON, *_OFF):
            return text.lower() in _ON
        raise UsageError(f"{name} is {text!r}; expected on or off")
    if kind is int:
        try:
            return int(text.removesuffix("%"))
        except ValueError:
            raise UsageError(f"{name} is {text!r}; expected a whole number") from None
    return text


def _background(text: str) -> dict[str, Any]:
    """`blur:70` sets both; a file is named by its whole path, because the app runs elsewhere."""
    try:
        choice = parse_background(text)
        _, _, percent = text.partition(":") if choice.kind == "blur" else ("", "", "")
        blur = {"blur_percent": parse_percent(percent)} if percent else {}
    except ValueError as error:
        raise UsageError(str(error)) from None
    if choice.kind == "off":
        raise UsageError(
            "background 'off' would show your room; expected one that hides it. It can be "
            "switched off only where Scrim is started"
        )
    if choice.kind in ("image", "loop") and not os.path.isfile(choice.value):
        raise UsageError(f"background {text} is not there; expected a picture or video file")
    return {"background": str(choice), **blur}


def absolute(text: str) -> str:
    """The wish `NAME=FILE` with the whole path of a file that is seen from here; else itself."""
    name, equals, value = text.partition("=")
    path = Path(value).expanduser()
    return f"{name}={path.absolute()}" if equals and value and path.is_file() else text
