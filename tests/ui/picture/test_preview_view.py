"""The preview: aspect kept, mirrored when it should be, painted only when something changed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.picture.pill import Pill
from ui.picture.preview import MESSAGE_MS, PreviewView, fit
from ui.session import PreviewImage, Shows
from ui.style.theme import LIGHT
from ui.text.words import Badge, Message

RED, BLUE = (200, 20, 30), (10, 40, 210)
LIVE, COVERED = Badge("LIVE", "", "live"), Badge("COVERED", "starting", "covered")


def halves(shows: Shows = "composite", size: tuple[int, int] = (160, 90)) -> PreviewImage:
    rgb = np.empty((size[1], size[0], 3), np.uint8)
    rgb[:, : size[0] // 2], rgb[:, size[0] // 2 :] = RED, BLUE
    rgb.flags.writeable = False
    return PreviewImage(rgb, shows)


def color_at(view: PreviewView, x: float, y: float) -> tuple[int, int, int]:
    """The color painted at that place, 0..1 of the view."""
    image = view.grab().toImage()
    color = image.pixelColor(int(x * image.width()), int(y * image.height()))
    return color.red(), color.green(), color.blue()


@pytest.fixture
def view(qtbot: QtBot) -> PreviewView:
    made = PreviewView()
    qtbot.addWidget(made)
    made.resize(640, 360)
    made.show_badge(LIVE)
    made.show()
    return made


@pytest.mark.parametrize(
    ("shows", "mirrored", "left"),
    [("composite", False, RED), ("composite", True, BLUE), ("matte", True, BLUE),
     ("cover", True, RED)],
)  # fmt: skip
def test_the_picture_is_mirrored_when_asked_but_a_cover_never(
    view: PreviewView, shows: Shows, mirrored: bool, left: tuple[int, int, int]
) -> None:
    view.show_image(halves(shows), mirrored=mirrored)
    assert color_at(view, 0.25, 0.5) == left
    assert color_at(view, 0.75, 0.5) == (BLUE if left == RED else RED)


def test_colors_arrive_as_they_were_and_strides_do_not_matter(view: PreviewView) -> None:
    view.show_image(halves(size=(157, 89)), mirrored=False)
    assert color_at(view, 0.1, 0.9) == RED


@given(
    st.tuples(st.integers(16, 4000), st.integers(16, 4000)),
    st.integers(320, 3000),
    st.integers(180, 2000),
)
def test_a_picture_keeps_its_aspect_and_touches_two_sides(
    size: tuple[int, int], width: int, height: int
) -> None:
    frame = fit(size, QRectF(0, 0, width, height))
    assert QRectF(-1, -1, width + 2, height + 2).contains(frame)
    assert abs(frame.width() - width) <= 1 or abs(frame.height() - height) <= 1
    assert abs(frame.width() * size[1] - frame.height() * size[0]) <= max(size)


def test_the_same_picture_is_not_painted_twice(qtbot: QtBot) -> None:
    class Counting(PreviewView):
        paints = 0

        def paintEvent(self, event: QPaintEvent) -> None:
            self.paints += 1
            super().paintEvent(event)

    view = Counting()
    qtbot.addWidget(view)
    picture = halves()
    with qtbot.waitExposed(view):
        view.show()
    view.show_image(picture, mirrored=True)
    QApplication.processEvents()
    before = view.paints
    view.show_image(picture, mirrored=True)
    QApplication.processEvents()
    assert view.paints == before
    view.show_image(halves(), mirrored=True)
    QApplication.processEvents()
    assert view.paints == before + 1


def test_the_view_survives_the_array_of_a_picture_it_shows(view: PreviewView) -> None:
    picture = halves()
    view.show_image(picture, mirrored=False)
    writable = picture.rgb.base if picture.rgb.base is not None else picture.rgb
    writable.flags.writeable = True
    writable[...] = 0  # a careless owner writes to it after all
    assert color_at(view, 0.25, 0.5) == RED


def test_a_message_appears_at_once_and_goes_after_its_time(view: PreviewView, qtbot: QtBot) -> None:
    view.show_image(halves(), mirrored=False)
    clean = view.grab().toImage()
    view.say(Message("Blur 65 %", "not in use"))
    assert view.message == Message("Blur 65 %", "not in use")
    assert view.grab().toImage() != clean
    qtbot.waitUntil(lambda: view.message is None, timeout=10 * MESSAGE_MS)
    assert view.grab().toImage() == clean


def test_a_later_message_replaces_the_first(view: PreviewView) -> None:
    view.say(Message("Blur 65 %"))
    view.say(Message("Blur 70 %"))
    assert view.message == Message("Blur 70 %")


def test_covered_frames_the_picture_and_names_the_reason(view: PreviewView) -> None:
    view.show_image(halves("cover"), mirrored=False)
    assert color_at(view, 0.9, 0.003) == BLUE
    view.show_badge(COVERED)
    assert color_at(view, 0.9, 0.003) != BLUE
    assert view.badge == COVERED


def test_before_the_first_picture_the_stage_is_dark_and_not_empty(view: PreviewView) -> None:
    view.show_image(None, mirrored=True)
    assert max(color_at(view, 0.1, 0.8)) < 40


def test_a_very_small_view_and_a_very_long_text_are_no_trouble(view: PreviewView) -> None:
    view.resize(320, 180)
    view.show_badge(Badge("CAMERA LOST", "a reason " * 40, "lost"))
    view.say(Message("A background with a very long name " * 5, "and more " * 40))
    view.show_image(halves(), mirrored=False)
    assert view.grab().toImage().width() == 320


def test_a_long_message_gets_smaller_letters_before_it_is_cut(qtbot: QtBot) -> None:
    """Two messages that differ in their very middle, which a cut takes out, are two pictures."""
    view = PreviewView()
    qtbot.addWidget(view)
    view.resize(640, 360)
    pictures = []
    for letter in ("b", "d"):
        view.say(Message(f"A long line that {letter} says something"))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("size", [(640, 360), (700, 360), (640, 500)])
def test_corners_and_what_lies_beside_the_picture_have_the_windows_color(
    view: PreviewView, size: tuple[int, int]
) -> None:
    view.resize(*size)
    view.show_image(halves(), mirrored=False)
    shown, frame = view.grab().toImage(), view.frame.toRect()
    ground = LIGHT.window.upper()
    for x in (frame.left(), frame.right()):
        for y in (frame.top(), frame.bottom()):
            assert shown.pixelColor(x, y).name().upper() == ground
    assert shown.pixelColor(frame.left(), frame.center().y()).name().upper() != ground
    if frame.left() > 0:
        assert shown.pixelColor(frame.left() - 1, frame.center().y()).name().upper() == ground
    if frame.top() > 0:
        assert shown.pixelColor(frame.center().x(), frame.bottom() + 1).name().upper() == ground


def test_the_pill_is_drawn_anew_only_when_it_says_something_else(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pill, drawn = Pill(), []
    qtbot.addWidget(pill)
    draw = pill._drawn
    monkeypatch.setattr(pill, "_drawn", lambda: drawn.append(1) or draw())
    pill.show_badge(LIVE)
    first = pill.grab().toImage()
    pill.show_badge(LIVE)
    assert pill.grab().toImage() == first
    assert len(drawn) == 1
    pill.show_badge(COVERED)
    assert pill.grab().toImage() != first
    assert len(drawn) == 2
