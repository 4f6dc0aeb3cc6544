"""Welcome: the first run in three steps and an end: camera, camera for the meeting, look, where.

An overlay of the window; by keyboard alone, skipped by Escape, shown once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from language.translation import tr
from ui.backgrounds.presets import PRESETS, Preset
from ui.controller import Controller
from ui.qt.dialogs.overlay import Overlay
from ui.session import Selector, Session
from ui.style.theme import TONE_FILL, named
from ui.style.wrapped import Wrapped
from ui.text.names import background_name
from ui.text.told_flags import in_the_window
from video.errors import ScrimError

LOOKS = ("drawn:loft", "drawn:library", "drawn:mist")
"""Offered beside the blurs; the strip has more."""

MOST_NAMES = 6


Choice = tuple[str, Callable[[], object]]
"""What a choice says, and what choosing it does."""


class Welcome(Overlay):
    """Covers its parent until it is finished or skipped; the settings remember either."""

    def __init__(self, parent: QWidget, session: Session, controller: Controller) -> None:
        super().__init__(parent)
        self._controller = controller
        named(self, "welcome")
        self.setAccessibleName(tr("Welcome to Scrim"))
        card = named(QFrame(self), "card")
        card.setMinimumWidth(560)
        self._pages = QStackedWidget()
        selectors = {selector.title: selector for selector in session.selectors()}
        self._add(
            tr("1 of 3: your camera"), self._choices(selectors.get("Camera"), tr("No camera"))
        )
        self._add(
            tr("2 of 3: the camera for your meeting"),
            self._choices(selectors.get("Virtual camera"), tr("None")),
            in_the_window(session.banner() or "")
            or tr("Your meeting lists it among its cameras; None is a preview alone."),
        )
        self._add(tr("3 of 3: how your room looks"), self._looks())
        self._add(
            tr("Choose Scrim in your meeting"),
            _where(session.meeting_places()),
            tr("c covers the camera at once, ? shows every key."),
        )
        self._back, self._next = QPushButton(tr("Back")), QPushButton(tr("Next"))
        self._skip = QPushButton(tr("Skip"))
        self._back.clicked.connect(lambda: self._go(self._pages.currentIndex() - 1))
        self._next.clicked.connect(lambda: self._go(self._pages.currentIndex() + 1))
        self._skip.clicked.connect(self.finish)
        row = QHBoxLayout()
        row.addWidget(self._skip)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._next)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(28, 20, 28, 20)
        inner.setSpacing(14)
        inner.addWidget(self._pages)
        inner.addLayout(row)
        outer = QVBoxLayout(self)
        outer.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        self._go(0)

    @property
    def step(self) -> int:
        """Which page is shown, from 0; the last one is the end."""
        return self._pages.currentIndex()

    def finish(self) -> None:
        """Leave, and do not come again."""
        self._controller.swap(replace(self._controller.settings, welcomed=True))
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self._back if self._back.hasFocus() else self._next).click()
        else:
            super().keyPressEvent(event)

    def _go(self, page: int) -> None:
        if page == self._pages.count():
            self.finish()
            return
        self._pages.setCurrentIndex(page)
        self._back.setEnabled(page > 0)
        self._next.setText(tr("Done") if page == self._pages.count() - 1 else tr("Next"))
        chosen = next((b for b in self._buttons(page) if b.isChecked()), None)
        (chosen or self._next).setFocus()

    def _buttons(self, page: int) -> list[QRadioButton]:
        shown = self._pages.widget(page)
        return shown.findChildren(QRadioButton) if shown else []

    def _add(self, title: str, content: QWidget, line: str = "") -> None:
        page = QWidget()
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(named(QLabel(title), "heading"))
        rows.addWidget(content)
        if line:
            label = named(Wrapped(line), "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            rows.addWidget(label)
        rows.addStretch()
        self._pages.addWidget(page)

    def _choices(self, selector: Selector | None, none: str) -> QWidget:
        """The names of a selector, the one in use chosen."""
        if selector is None:
            return QLabel(none)
        names, now = list(selector.names())[:MOST_NAMES], selector.current()
        return self._radios(
            [(selector.shown(name), partial(selector.choose, name)) for name in names],
            names.index(now) if now in names else -1,
        )

    def _looks(self) -> QWidget:
        settings = self._controller.settings
        controller = self._controller
        looks: list[Choice] = [(tr(p.name), partial(_put_preset, controller, p)) for p in PRESETS]
        looks += [(background_name(look), partial(controller.choose, look)) for look in LOOKS]
        chosen = [n for n, preset in enumerate(PRESETS) if preset.of(settings) == settings]
        return self._radios(looks, chosen[0] if chosen else -1)

    def _radios(self, choices: Sequence[Choice], chosen: int) -> QWidget:
        box = QWidget()
        rows, group = QVBoxLayout(box), QButtonGroup(box)
        rows.setContentsMargins(4, 0, 0, 0)
        for number, (name, choose) in enumerate(choices):
            button = QRadioButton(name.replace("&", "&&"))
            button.setChecked(number == chosen)
            button.toggled.connect(partial(self._toggled, choose))
            group.addButton(button)
            rows.addWidget(button)
        return box

    def _toggled(self, choose: Callable[[], object], on: bool) -> None:
        if not on:
            return
        try:
            choose()
        except ScrimError as error:
            self._controller.refused.emit(str(error))


def _put_preset(controller: Controller, preset: Preset) -> None:
    controller.swap(preset.of(controller.settings))


def _where(places: Sequence[tuple[str, str]]) -> QWidget:
    """The picture of a camera menu with Scrim in it, and where each program has it."""
    box = QWidget()
    columns, grid = QHBoxLayout(box), QGridLayout()
    columns.setContentsMargins(0, 0, 0, 0)
    columns.setSpacing(20)
    columns.addWidget(MenuPicture(), alignment=Qt.AlignmentFlag.AlignTop)
    columns.addLayout(grid, 1)
    grid.setVerticalSpacing(6)
    for row, (name, where) in enumerate(places[:5]):
        grid.addWidget(Wrapped(name), row, 0)
        grid.addWidget(named(Wrapped(where), "muted"), row, 1)
    return box


class MenuPicture(QWidget):
    """A meeting's list of cameras, Scrim chosen: drawn, so that it is nobody's."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(tr("A meeting's list of cameras with Scrim chosen"))

    def sizeHint(self) -> QSize:
        return QSize(190, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#20242c"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        font = QFont(self.font())
        font.setPixelSize(13)
        for number, (text, ink) in enumerate(
            (
                (tr("Camera"), "#a1a9b7"),
                (tr("Integrated Camera"), "#eef0f4"),
                ("✓  Scrim", "#ffffff"),
            )
        ):
            row = QRectF(8, 10 + 38 * number, self.width() - 16, 34)
            if number == 2:
                painter.setBrush(QColor(TONE_FILL["live"]))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawRoundedRect(row, 6, 6)
            font.setBold(number == 2)
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(row.adjusted(12, 0, -12, 0), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
