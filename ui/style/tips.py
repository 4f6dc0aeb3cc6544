"""Tips: what a tooltip says is text, also where a file or a device is called "<b>"."""

from __future__ import annotations

import html
from typing import Protocol

from PySide6.QtGui import Qt


class Tipped(Protocol):
    """A widget, or an entry of a menu."""

    def setToolTip(self, text: str, /) -> None:
        """Show that when the pointer rests on it."""


def give_tip(to: Tipped, text: str) -> None:
    """Its tooltip is this very text. The one way that the window gives one."""
    to.setToolTip(plain_tip(text))


def plain_tip(text: str) -> str:
    """What to give a tooltip so that it shows this very text."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")
