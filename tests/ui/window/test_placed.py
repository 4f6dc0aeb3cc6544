"""The window comes up where it was left, on a screen that is there, and says what went wrong."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from profiles.remembered import Remembered
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keeper import KEPT_WITHIN_MS, Keeper
from ui.window.placed import PlaceKept
from ui.window.window import Window

Open = Callable[[Remembered], Window]


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Open]:
    windows: list[Window] = []

    def open_window(remembered: Remembered) -> Window:
        session = FakeSession()
        window = Window(session, Controller(session, Gallery(None)))
        qtbot.addWidget(window)
        windows.append(window)
        PlaceKept(window, remembered)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_window
    for window in windows:
        window.close_parts()


def test_place_size_and_status_line_are_as_they_were_left(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    remembered = Remembered(tmp_path)
    window = opened(remembered)
    window.setGeometry(40, 30, 730, 600)
    QTest.keyClick(window.windowHandle(), "s")
    qtbot.waitUntil(lambda: remembered.now.window != "" and not remembered.now.status_line)
    remembered.keep()
    again = opened(Remembered(tmp_path))
    assert again.geometry() == QRect(40, 30, 730, 600)
    assert again._row.isHidden()


def test_a_place_on_a_monitor_that_is_gone_is_moved_onto_one_that_is_there(
    opened: Open, tmp_path: Path
) -> None:
    remembered = Remembered(tmp_path)
    far = opened(Remembered(tmp_path / "other"))
    data = bytearray(far.saveGeometry().data())
    for start in (8, 24, 50):  # frame, normal and whole geometry: left, top, right, bottom
        for offset, value in ((0, 9000), (4, 7000), (8, 9899), (12, 7744)):
            if start + offset + 4 <= len(data):
                data[start + offset : start + offset + 4] = value.to_bytes(4, "big")
    assert far.restoreGeometry(QByteArray(bytes(data)))
    remembered.put(window=base64.b64encode(bytes(data)).decode())
    window = opened(remembered)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(window.geometry())
    assert screen.contains(window.geometry().topLeft())


@pytest.mark.parametrize("text", ["", "no geometry", "AAAA", "ä"])
def test_what_says_no_place_is_no_place(opened: Open, tmp_path: Path, text: str) -> None:
    remembered = Remembered(tmp_path)
    remembered.put(window=text)
    window = opened(remembered)
    assert window.width() >= window.minimumWidth()


def test_what_is_noted_on_another_thread_is_written_within_two_seconds(
    tmp_path: Path, qtbot: QtBot
) -> None:
    from threading import Thread

    remembered = Remembered(tmp_path)
    controller = Controller(FakeSession(), Gallery(None))
    keeper = Keeper(controller, lambda _: remembered.keep(), remembered)
    noting = Thread(target=lambda: remembered.put(camera="Brio"))
    noting.start()
    noting.join()
    assert Remembered(tmp_path).now.camera == ""
    qtbot.waitUntil(lambda: Remembered(tmp_path).now.camera == "Brio", timeout=2 * KEPT_WITHIN_MS)
    keeper.close()


def test_what_went_wrong_at_the_start_stands_in_the_window_until_it_is_dismissed(
    opened: Open, tmp_path: Path
) -> None:
    window = opened(Remembered(tmp_path))
    assert not window._start.isVisible()
    window.show_start_trouble(["settings file <b>x</b> is damaged", "background beach.jpg is gone"])
    assert window._start.isVisible()
    assert window._start.text == ("settings file <b>x</b> is damaged\nbackground beach.jpg is gone")
