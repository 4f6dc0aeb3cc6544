"""The mouse on the preview: what lies under the pointer stays there, a drag goes with the hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from compositing.effects.view import crop_of
from settings import Settings
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.picture.gestures import panned, zoomed
from ui.picture.preview import PreviewView
from ui.session import PreviewImage
from ui.window.window import Window

SIZE = (1280, 720)


def point_at(settings: Settings, x: float, y: float) -> tuple[float, float]:
    """The pixel of the camera's picture that is shown at that place."""
    crop = crop_of(settings, SIZE)
    x = 1 - x if settings.flip else x
    return crop.x + (x - 0.5) * crop.width, crop.y + (y - 0.5) * crop.height(SIZE)


@given(st.integers(110, 400), st.integers(110, 400), st.floats(0.2, 0.8), st.floats(0.2, 0.8),
       st.booleans())  # fmt: skip
def test_what_is_under_the_pointer_stays_there(
    before: int, after: int, x: float, y: float, flip: bool
) -> None:
    settings = Settings(zoom_percent=before, flip=flip)
    wanted = zoomed(settings, after, (x, y))
    assume(abs(wanted.pan_x) < 100 and abs(wanted.pan_y) < 100)  # else the border holds it
    old, new = point_at(settings, x, y), point_at(wanted, x, y)
    assert abs(old[0] - new[0]) < 12
    assert abs(old[1] - new[1]) < 12


@pytest.mark.parametrize("flip", [False, True])
def test_a_drag_moves_the_picture_with_the_hand(flip: bool) -> None:
    settings = Settings(zoom_percent=200, flip=flip)
    held = point_at(settings, 0.5, 0.5)
    moved = panned(settings, 0.1, -0.1)
    there = point_at(moved, 0.6, 0.4)
    assert abs(held[0] - there[0]) < 8
    assert abs(held[1] - there[1]) < 8


def test_a_drag_in_a_picture_at_rest_moves_nothing() -> None:
    assert panned(Settings(), 0.3, 0.3) == Settings()
    assert panned(Settings(rotation=90), 0.3, 0.3) == Settings(rotation=90, pan_y=-30)


def test_wheel_and_drag_on_the_real_window(qtbot: QtBot) -> None:
    session = FakeSession(Settings(mirror_preview=True))
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.preview.frame.width() > 0)
    middle = window.preview.frame.center()
    for _ in range(10):
        turn(window, middle)
    assert session.settings.zoom_percent == 200
    qtbot.mousePress(window.preview, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    qtbot.mouseMove(window.preview, middle.toPoint() + QPoint(60, 0))
    qtbot.mouseRelease(window.preview, Qt.MouseButton.LeftButton)
    assert session.settings.pan_x > 0  # mirrored: the hand went left in the meeting's picture
    window.close_parts()


def turn(window: Window, at: QPointF, notches: int = 1) -> None:
    preview = window.preview
    event = QWheelEvent(
        at, QPointF(preview.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview, event)


def test_a_name_is_dragged_and_sized_by_the_hand_on_it(qtbot: QtBot) -> None:
    session = FakeSession(Settings(tag=True, tag_name="Grace", tag_x=50, tag_y=50))
    session.image = PreviewImage(np.full((90, 160, 3), 90, np.uint8), tag=(0.4, 0.4, 0.2, 0.2))
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.preview.tag is not None)
    middle = window.preview.frame.center()
    turn(window, middle)
    assert (session.settings.tag_percent, session.settings.zoom_percent) == (105, 100)
    qtbot.mousePress(window.preview, Qt.MouseButton.LeftButton, pos=middle.toPoint())
    qtbot.mouseMove(window.preview, middle.toPoint() + QPoint(60, 40))
    qtbot.mouseRelease(window.preview, Qt.MouseButton.LeftButton)
    assert session.settings.tag_x < 50  # the preview is a mirror
    assert session.settings.tag_y > 50
    window.close_parts()


def test_letters_are_mirrored_for_nobody(qtbot: QtBot) -> None:
    pixels = np.zeros((90, 160, 3), np.uint8)
    pixels[40:50, 10:20] = 255  # left half of the tag's box, which is at the left
    image = PreviewImage(pixels, tag=(10 / 160, 40 / 90, 20 / 160, 10 / 90))
    view = PreviewView()
    qtbot.addWidget(view)
    view.resize(640, 360)
    view.show_image(image, mirrored=True)
    shown = view.grab().toImage()
    assert shown.pixelColor(640 - 100, 180).lightness() > 200  # still its left half
    assert shown.pixelColor(640 - 60, 180).lightness() < 50
