"""Scale: how much larger than usual letters are here; what is drawn by hand grows with them."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo

USUAL_PX = 12
"""Nine points at 96 dots an inch: what the sizes in the code are meant for."""


def letter_scale(font: QFont) -> float:
    """1 at the usual size and below; 2 where letters are twice as large."""
    return max(1.0, QFontInfo(font).pixelSize() / USUAL_PX)
