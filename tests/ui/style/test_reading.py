"""Reading: what is painted by hand stands at the side from which one reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.style.reading import from_right, placed
from ui.style.slider import Slider
from ui.window.window import Window


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_from_the_left_all_stays_as_it_is(qapp: QApplication) -> None:
    assert not from_right()
    assert placed(QRectF(10, 5, 20, 7), QRectF(0, 0, 100, 50)) == QRectF(10, 5, 20, 7)


@pytest.mark.usefixtures("arabic")
def test_from_the_right_a_part_is_mirrored_within_the_whole() -> None:
    assert from_right()
    assert placed(QRectF(10, 5, 20, 7), QRectF(0, 0, 100, 50)) == QRectF(70, 5, 20, 7)
    assert placed(QRectF(40, 0, 10, 1), QRectF(30, 0, 100, 1)) == QRectF(110, 0, 10, 1)


@pytest.mark.usefixtures("arabic")
def test_a_click_at_the_right_of_a_slider_is_its_beginning() -> None:
    slider = Slider()
    slider.setRange(0, 100)
    slider.resize(300, 30)
    assert slider._value_at(298) == 0
    assert slider._value_at(2) == 100


@pytest.mark.usefixtures("arabic")
def test_pill_and_strip_stand_at_their_other_side() -> None:
    session = FakeSession()
    window = Window(session, Controller(session, Gallery(None)))
    window.resize(900, 745)
    window.show()
    pill, preview = window.preview._pill, window.preview
    assert QPointF(pill.geometry().center()).x() > preview.frame.center().x()
    assert window.strip.add.x() == 0
    window.close_parts()
    window.hide()
