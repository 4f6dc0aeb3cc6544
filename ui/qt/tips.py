"""Tips: what a tooltip says is text, also where a file or a device is called "<b>"."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """What to give a tooltip so that it shows this very text."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")
