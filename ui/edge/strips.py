"""Strips: four bars of one color along the edges of a screen, above everything and in nobody's way.

Opaque bars and not one transparent window over the whole screen: they need no compositor, take the
memory of what they show, and nothing of them is painted anew while they stand.
"""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

_KIND = (
    Qt.WindowType.Tool  # in no task bar
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.NoDropShadowWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.X11BypassWindowManagerHint  # which would lay them out
    | Qt.WindowType.WindowTransparentForInput
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


class Strips:
    """The bars that are up now; none at first."""

    def __init__(self) -> None:
        self._bars: list[QWidget] = []

    @property
    def bars(self) -> Sequence[QWidget]:
        """The windows, four a screen."""
        return self._bars

    def show(self, screens: Sequence[QRect], color: QColor, percent: int) -> None:
        """Bars so wide, in percent of a screen's shorter side, along each of these screens."""
        places = [bar for screen in screens for bar in along(screen, percent)]
        while len(self._bars) > len(places):
            shiboken6.delete(self._bars.pop())
        while len(self._bars) < len(places):
            self._bars.append(_bar())
        for bar, place in zip(self._bars, places, strict=True):
            if bar.palette().color(QPalette.ColorRole.Window) != color:
                palette = QPalette(bar.palette())
                palette.setColor(QPalette.ColorRole.Window, color)
                bar.setPalette(palette)
            bar.setGeometry(place)
            bar.show()

    def close(self) -> None:
        """None is up any more; safe to call twice."""
        self.show([], QColor(), 0)


def along(screen: QRect, percent: int) -> tuple[QRect, QRect, QRect, QRect]:
    """The bars at top, foot, left and right; they meet and do not overlap."""
    px = max(round(min(screen.width(), screen.height()) * percent / 100), 1)
    left, top, width, height = screen.left(), screen.top(), screen.width(), screen.height()
    beside = height - 2 * px
    return (
        QRect(left, top, width, px),
        QRect(left, top + height - px, width, px),
        QRect(left, top + px, px, beside),
        QRect(left + width - px, top + px, px, beside),
    )


def _bar() -> QWidget:
    bar = QWidget(None, _KIND)
    bar.setObjectName("edge")
    bar.setWindowTitle("Scrim edge light")
    bar.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    bar.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
    bar.setAutoFillBackground(True)
    return bar
