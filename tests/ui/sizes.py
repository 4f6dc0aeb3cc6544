"""Sizes: every view of the window, measured: what is cut untold, what lies over another.

    QT_SCALE_FACTOR=2 python -m tests.ui.sizes --room 1280x800 18:de:dark 14:ja:light

Prints a line for each fault. A process of its own, for Qt takes its scale and its screen once.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QWidget,
)

from profiles.named import Profiles
from settings import Settings
from tests.ui.shop import Shop, cut_in
from ui.picture.overlay import HelpOverlay
from ui.qt.dialogs.overlay import Overlay
from video.knobs import Knob

NAMES = ("Logitech HD Pro Webcam C920 on the desk", "Scrim camera", "auto (balanced)",
         "1280x720 at 30 fps")  # fmt: skip
PROFILE = "Evenings with the lamp, curtains drawn"
KNOBS = (
    Knob("focus", "Focus, Absolute", 0, 1023, 1, 17),
    Knob("auto_white_balance", "White Balance, Automatic", 0, 1, 1, 1),
    Knob("x", "Low Light Compensation, Extended Range", 3, 2047, 250, 251, is_idle=True),
)
DARK = ("#2b2e34", "#23262b")


def smallest(folder: Path) -> Shop:
    """The window at its minimum size, all of its windows shown, in letters of the application's."""
    profiles = Profiles(folder)
    profiles.save_as(PROFILE, Settings())
    made = Shop(NAMES, profiles, KNOBS)
    made.window.resize(made.window.minimumSize())
    made.window._watch()
    for sheet in made.parts[2:]:
        sheet.adjustSize()
        sheet.show()
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return made


def close(shop: Shop) -> None:
    for sheet in shop.parts[2:]:
        sheet.hide()
    shop.close()


def faults_of(part: QWidget) -> list[str]:
    """What is cut, over another or beyond its place in a part of the window as it is shown."""
    cut = [f"cut: {text!r}" for _, text in cut_in(part)]
    return [*cut, *overlapping(part), *beyond(part)]


def faults(shop: Shop) -> Iterator[str]:
    """Of the window, its small windows and its help; what is cut, with the view's name."""
    for view in [shop.window, *shop.parts[2:]]:
        for fault in faults_of(view):
            yield f"{view.windowTitle()}: {fault}"
    (shown,) = shop.window.findChildren(HelpOverlay)
    shown.toggle()
    QApplication.processEvents()
    (area,) = shown.findChildren(QScrollArea)
    for fault in faults_of(shown):
        yield f"help: {fault}"
    if area.widget().width() > area.viewport().width():
        yield "help: it is wider than its place"
    if area.height() <= 6 * area.fontMetrics().height():
        yield "help: hardly a line of it is seen"
    shown.toggle()


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


def screen_of(room: tuple[int, int], scale: float, folder: Path) -> str:
    """The platform with one screen of that many logical pixels, for QT_QPA_PLATFORM."""
    width, height = (round(side * scale) for side in room)
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height,
              "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}  # fmt: skip
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return f"offscreen:configfile={path}"


def main() -> int:
    from PySide6.QtGui import QColor, QPalette

    from language.languages import put_in_force
    from ui.qt.singletons import keep_singletons_alive

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--room", default="1280x800", help="of the screen, in logical pixels")
    options.add_argument("looks", nargs="+", help="POINTS:LANGUAGE:light or dark")
    options.add_argument("--pictures", type=Path, help="a folder for pictures of the views")
    chosen = options.parse_args()
    width, height = map(int, chosen.room.split("x"))
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        os.environ["QT_QPA_PLATFORM"] = screen_of((width, height), scale, Path(folder))
        os.environ["SCRIM_CONFIG_DIR"] = folder
        keep_singletons_alive()
        app = QApplication(["scrim"])
        app.setStyle("Fusion")
        plain, font = app.palette(), app.font()
        room = app.primaryScreen().geometry()
        assert (room.width(), room.height()) == (width, height), room
        for number, look in enumerate(chosen.looks):
            points, language, theme = look.split(":")
            font.setPointSizeF(float(points))
            app.setFont(font)
            app.setPalette(QPalette(*map(QColor, DARK)) if theme == "dark" else plain)
            put_in_force(language)
            shop = smallest(Path(folder, str(number)))
            for fault in faults(shop):
                found += 1
                print(f"{look}: {fault}", flush=True)
            if chosen.pictures:
                for place, part in enumerate([shop.window, *shop.parts[2:]]):
                    part.grab().save(str(chosen.pictures / f"{look}-{place}.png"))
            close(shop)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
