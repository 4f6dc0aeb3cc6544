"""The window with letters of any size: nothing is cut untold, nothing lies over another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QToolButton,
    QWidget,
)

from profiles.named import Profiles
from settings import Settings
from tests.ui.shop import Shop, cut_in, words
from ui.backgrounds.tile import Tile
from ui.picture.overlay import HelpOverlay
from ui.qt.overlay import Overlay
from ui.style.elided import Elided
from ui.style.theme import LIGHT
from video.knobs import Knob

NAMES = ("Logitech HD Pro Webcam C920 on the desk", "Scrim camera", "auto (balanced)",
         "1280x720 at 30 fps")  # fmt: skip
PROFILE = "Evenings with the lamp, curtains drawn"
KNOBS = (
    Knob("focus", "Focus, Absolute", 0, 1023, 1, 17),
    Knob("auto_white_balance", "White Balance, Automatic", 0, 1, 1, 1),
    Knob("x", "Low Light Compensation, Extended Range", 3, 2047, 250, 251, is_idle=True),
)
READABLE = 4
"""Letters of a name that tell which it is, at least."""


@pytest.fixture(params=[10, 14, 18])
def shop(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Shop]:
    """At its minimum size, all of its windows shown, with letters of that many points."""
    usual, font = QApplication.font(), QApplication.font()
    font.setPointSizeF(request.param)
    QApplication.setFont(font)
    try:
        profiles = Profiles(tmp_path)
        profiles.save_as(PROFILE, Settings())
        made = Shop(NAMES, profiles, KNOBS)
        made.window.resize(made.window.minimumSize())
        made.window._watch()
        for sheet in made.parts[2:]:
            sheet.adjustSize()
            sheet.show()
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        yield made
        for sheet in made.parts[2:]:
            sheet.hide()
        made.close()
    finally:
        QApplication.setFont(usual)


def shown_in(part: QWidget) -> list[QWidget]:
    """Its children of its own that can be seen; what covers all of it is another view."""
    return [
        child for child in part.children()
        if isinstance(child, QWidget) and child.isVisibleTo(part)
        and not child.isWindow() and not isinstance(child, Overlay)
    ]  # fmt: skip


def said(widget: QWidget) -> str:
    return f"{type(widget).__name__} {getattr(widget, 'text', str)()} {widget.geometry()}"


def overlapping(part: QWidget) -> Iterator[str]:
    """Two that lie over one another, anywhere in the part."""
    children = shown_in(part)
    for one, other in combinations(children, 2):
        if one.geometry().intersects(other.geometry()):
            yield f"{said(one)} and {said(other)}"
    for child in children:
        yield from overlapping(child)


def beyond(part: QWidget) -> Iterator[str]:
    """What its parent has no room for, unless that scrolls; and lines that are cut below."""
    for widget in part.findChildren(QWidget):
        parent = widget.parentWidget()
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, QSlider)):
            continue
        if parent is None or widget.window() is not part.window() or not widget.isVisibleTo(part):
            continue
        if not parent.rect().contains(widget.geometry()):
            yield said(widget)
        if isinstance(widget, QLabel) and widget.heightForWidth(widget.width()) > widget.height():
            yield f"too low: {said(widget)} {widget.heightForWidth(widget.width())}"


def test_the_window_at_its_smallest(shop: Shop) -> None:
    window = shop.window
    assert [text for _, text in cut_in(window)] == []
    assert [*overlapping(window)] == []
    assert [*beyond(window)] == []
    for selector, button in window.header._buttons:
        read = words(button.text()).removesuffix("…").strip()
        assert len(read) >= READABLE
        assert selector.now in button.toolTip()


def test_the_header_has_two_rows_where_names_need_them_and_one_again(shop: Shop) -> None:
    header = shop.window.header
    for width, rows in ((1900, 1), (720, None), (1900, 1)):
        shop.window.setMinimumSize(1, 1)
        shop.window.resize(width, 700)
        for _ in range(2):  # the height follows the rows in a second pass
            QApplication.processEvents()
        edges = {button.y() for button in header.findChildren(QToolButton)}
        assert rows is None or len(edges) == rows
        assert [*overlapping(header)] == []
        assert [*beyond(header)] == []


def test_every_sheet(shop: Shop) -> None:
    for sheet in shop.parts[2:]:
        assert [text for _, text in cut_in(sheet)] == [], sheet.windowTitle()
        assert [*overlapping(sheet)] == [], sheet.windowTitle()
        assert [*beyond(sheet)] == [], sheet.windowTitle()


def test_help_is_read_downwards_alone(shop: Shop) -> None:
    (shown,) = shop.window.findChildren(HelpOverlay)
    shown.toggle()
    QApplication.processEvents()
    (area,) = shown.findChildren(QScrollArea)
    content = area.widget()
    assert content.width() <= area.viewport().width()
    assert [text for _, text in cut_in(shown)] == []
    assert [*overlapping(shown)] == []
    assert [*beyond(shown)] == []
    assert area.height() > 6 * area.fontMetrics().height()
    shown.toggle()


def test_a_line_that_is_cut_is_said_by_its_tooltip(qapp: QApplication) -> None:
    line = Elided()
    line.resize(500, 20)
    line.say("a line", "more")
    assert line.toolTip() == "more"
    line.resize(20, 20)
    line.say("a line", "more")
    assert line.toolTip() == "a line\nmore"


def test_the_name_of_a_background_is_said_where_its_file_has_another(qapp: QApplication) -> None:
    tile = Tile("/pictures/0001.png", LIGHT, own=True, name="At home, in the evening")
    assert "At home, in the evening" in tile.toolTip()
    assert "/pictures/0001.png" in tile.toolTip()
