"""A text that is wrapped: none of its lines is cut, whichever way one reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ui.style.wrapped import Wrapped

ARABIC = "لا شيء يُضبط في هذه الكاميرا."


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def ink_at_the_edge(label: QLabel) -> bool:
    """Whether letters touch the left edge, where they end."""
    label.setStyleSheet("background: white; color: black")
    first = label.text().rpartition(" ")[0]
    label.resize(label.fontMetrics().horizontalAdvance(first) + extra(label), 60)
    image = label.grab().toImage()
    return any(image.pixelColor(0, y).lightness() < 200 for y in range(image.height()))


def extra(label: QLabel) -> int:
    return label.contentsMargins().left() + 1


@pytest.mark.usefixtures("from_right")
def test_the_end_of_a_line_is_not_cut_where_one_reads_from_the_right() -> None:
    if not ink_at_the_edge(QLabel(ARABIC, wordWrap=True)):
        pytest.skip("this Qt, with these letters, cuts no line")
    assert not ink_at_the_edge(Wrapped(ARABIC))


def test_from_the_left_it_is_a_label(qapp: QApplication) -> None:
    assert Wrapped("words").contentsMargins().left() == 0
