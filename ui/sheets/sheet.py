"""Sheet: a small window of sliders and switches; it follows whoever changes the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from language.translation import mark, tr
from settings import RANGES, Settings
from ui.controller import Controller
from ui.keys import Action
from ui.qt.dialogs.asking import Places
from ui.qt.keys.by_keys import clicks, quits
from ui.qt.keys.mnemonics import give_mnemonics, put_text, worded_in
from ui.qt.screens import room_about
from ui.style.check_box import CheckBox
from ui.style.scale import letter_scale
from ui.style.slider import Slider
from ui.style.theme import named
from ui.style.tips import give_tip
from ui.style.wrapped import Wrapped

_GAP_PX = 8
_FRAME_PX = 8
"""What a window manager adds to either side."""


@dataclass(frozen=True)
class Slide:
    """One whole number of the settings as a slider: its name, what a person calls it, its unit.

    `switch` is the setting whose strength it is: whoever moves it wants that on.
    """

    setting: str
    name: str
    unit: str = mark("{number} %")
    switch: str = ""

    def put(self, number: int) -> dict[str, Any]:
        """The settings that are put where it is moved to that number."""
        return {self.setting: number, **({self.switch: True} if self.switch else {})}

    def said(self, number: int) -> str:
        """The number with its unit."""
        return tr(self.unit, number=number) if self.unit else str(number)


class Sheet(QWidget):
    """A tool window of the main one. Parts are added by `slide`, `switch`, `button` and `line`."""

    def __init__(self, parent: QWidget, controller: Controller, title: str) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        named(self, "sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(title)
        self.controller = controller
        self._window = parent
        self._places = Places()
        self._worded: list[Any] = []
        self._follow: list[Callable[[Settings], None]] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(18, 14, 18, 14)
        self.rows.setSpacing(10)
        controller.changed.connect(lambda _, after: self.follow(after))

    def toggle(self) -> None:
        """Show it, or hide it where it has been shown."""
        self.follow(self.controller.settings)
        if not self.isVisible():
            self._place()
        self.setVisible(not self.isVisible())

    def showEvent(self, _event: QShowEvent) -> None:
        if not self._worded:
            self._worded = worded_in(self)
            give_mnemonics(self._worded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif quits(event):
            self.controller.asked.emit("quit")
        elif not clicks(self, event):
            super().keyPressEvent(event)

    def follow(self, settings: Settings) -> None:
        """Show these settings."""
        for show in self._follow:
            show(settings)

    def follow_with(self, show: Callable[[Settings], None]) -> None:
        """From now on, `show` is told the settings whenever they change."""
        self._follow.append(show)

    def slides(self, slides: Sequence[Slide]) -> dict[str, QSlider]:
        """A slider for each, in rows of a common grid; by the setting's name."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        made = {slide.setting: self._slide(grid, row, slide) for row, slide in enumerate(slides)}
        self.rows.addLayout(grid)
        return made

    def switch(self, setting: str, name: str) -> QCheckBox:
        """A check box for a setting that is on or off."""
        box = self._switch(setting, name)
        self.rows.addWidget(box)
        return box

    def text(self, setting: str, name: str) -> QLineEdit:
        """A field for a setting that is free text; what is typed holds at once."""
        field = QLineEdit()
        field.setMaxLength(120)
        field.setAccessibleName(name)
        field.textEdited.connect(lambda text: self.put(**{setting: text}))

        def show(settings: Settings) -> None:
            if field.text() != getattr(settings, setting):  # or the cursor would jump
                field.setText(getattr(settings, setting))

        self._follow.append(_silently(field, show))
        self._beside(name, field)
        return field

    def file(self, setting: str, name: str, patterns: str) -> None:
        """A button that asks for a file, and one that does without."""
        choose, clear = QPushButton(), named(QPushButton("✕"), "clear")
        clear.setAccessibleName(tr("No {thing}", thing=name))
        clear.setFixedWidth(round(36 * letter_scale(self.font())))

        def ask() -> None:
            path = self._places.open_file(self, name, f"{name} ({patterns})")
            if path:
                self.put(**{setting: path})

        def show(settings: Settings) -> None:
            path = getattr(settings, setting)
            put_text(choose, Path(path).name if path else tr("Choose …"))
            give_tip(choose, path)
            clear.setEnabled(bool(path))

        choose.clicked.connect(ask)
        clear.clicked.connect(lambda: self.put(**{setting: ""}))
        self._follow.append(show)
        self._beside(name, choose, clear)

    def _beside(self, name: str, *widgets: QWidget) -> None:
        row, label = QHBoxLayout(), QLabel(name)
        label.setBuddy(widgets[0])
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("m" * 8))
        row.addWidget(label)
        row.addWidget(widgets[0], 1)
        for widget in widgets[1:]:
            row.addWidget(widget)
        self.rows.addLayout(row)

    def buttons(self, *buttons: tuple[str, Callable[[], object]]) -> list[QPushButton]:
        """A row of buttons: what each says, and what it does."""
        row = QHBoxLayout()
        made = []
        for name, act in buttons:
            button = QPushButton(name)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
            made.append(button)
        self.rows.addLayout(row)
        return made

    def line(self, text: str = "") -> QLabel:
        """A line of small print."""
        label = named(Wrapped(text), "muted")
        self.rows.addWidget(label)
        return label

    def act(self, action: Action) -> Callable[[], None]:
        """What does that action when called."""
        return lambda: self.controller.act(action)

    def put(self, **changed: Any) -> None:
        """Put these settings in force."""
        self.controller.swap(replace(self.controller.settings, **changed))

    def _place(self) -> None:
        """Beside the window where the screen has room, else over its right edge."""
        window, screen = self._window.frameGeometry(), room_about(self._window)
        width = self.sizeHint().width() + 2 * _FRAME_PX
        right, left = window.right() + _GAP_PX, window.left() - width - _GAP_PX
        if right + width > screen.right():
            right = left if left >= screen.left() else screen.right() - width
        self.move(right, max(self._window.geometry().top(), screen.top() + 32))

    def _switch(self, setting: str, name: str) -> QCheckBox:
        box = CheckBox(name)
        box.toggled.connect(lambda on: self.put(**{setting: on}))
        self._follow.append(_silently(box, lambda now: box.setChecked(getattr(now, setting))))
        return box

    def _name_of(self, slide: Slide, slider: QSlider) -> QWidget:
        """What stands before a slider: its name, which may be a switch."""
        if slide.switch:
            return self._switch(slide.switch, tr(slide.name))
        name = QLabel(tr(slide.name))
        name.setBuddy(slider)
        return name

    def _slide(self, grid: QGridLayout, row: int, slide: Slide) -> QSlider:
        allowed = RANGES[slide.setting]
        slider, value = Slider(), named(QLabel(), "value")
        slider.setRange(allowed[0], allowed[-1])
        slider.setPageStep(10)
        slider.setMinimumWidth(200)
        slider.setAccessibleName(tr(slide.name))
        name = self._name_of(slide, slider)
        value.setMinimumWidth(value.fontMetrics().horizontalAdvance(slide.said(-100)) + 8)
        slider.valueChanged.connect(lambda number: self.put(**slide.put(number)))

        def show(settings: Settings) -> None:
            number = getattr(settings, slide.setting)
            slider.setValue(number)
            value.setText(slide.said(number))

        self._follow.append(_silently(slider, show))
        for column, widget in enumerate((name, slider, value)):
            grid.addWidget(widget, row, column)
        return slider


def _silently(widget: QWidget, show: Callable[[Settings], None]) -> Callable[[Settings], None]:
    """The same, without the widget telling of a change that it only follows."""

    def quiet(settings: Settings) -> None:
        with QSignalBlocker(widget):
            show(settings)

    return quiet
