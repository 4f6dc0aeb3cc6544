"""The sheet of the camera's own knobs: exposure, focus, white balance, line frequency.

Which there are is the camera's to say, so the rows are made for the one in use.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from language.translation import mark, tr
from settings import Settings, parse_knobs
from ui.controller import Controller
from ui.sheets.sheet import Sheet
from ui.style.check_box import CheckBox
from ui.style.slider import Slider
from ui.style.theme import named
from video.knobs import Knob

LOOKS_EVERY_MS = 400
"""A camera is set between two frames, and may set something else by itself then."""

BY_HAND = 1
"""V4L2's number for an exposure that is not automatic."""

TITLES = {
    "auto_exposure": mark("Exposure by itself"),
    "exposure": mark("Exposure"),
    "frames_first": mark("Slower frames in the dark"),
    "gain": mark("Gain"),
    "backlight": mark("Light behind you"),
    "auto_focus": mark("Focus by itself"),
    "focus": mark("Focus"),
    "auto_white_balance": mark("White balance by itself"),
    "white_balance": mark("White balance"),
    "line_frequency": mark("Flicker of lamps"),
}
"""What a person calls each knob; what is not here is called as its driver does."""


def title_of(knob: Knob) -> str:
    """What a person calls that knob."""
    return tr(TITLES[knob.name]) if knob.name in TITLES else knob.title


def off_and_on(knob: Knob) -> tuple[int, int] | None:
    """The two values between which a check box turns that knob; None where it wants a slider.

    Of the kinds of automatic exposure a camera has one that it comes with; the names of others are
    a photographer's.
    """
    if knob.is_switch:
        return 0, 1
    numbers = {number for number, _ in knob.choices}
    on = knob.default if knob.default != BY_HAND else min(numbers - {BY_HAND}, default=BY_HAND)
    if knob.name == "auto_exposure" and {on, BY_HAND} <= numbers and on != BY_HAND:
        return BY_HAND, on
    return None


def turned(settings: Settings, name: str, value: int) -> str:
    """The text of the setting with that knob at that value."""
    values = {**parse_knobs(settings.camera_knobs), name: value}
    return " ".join(f"{knob}={number}" for knob, number in values.items())


class CameraSheet(Sheet):
    """Rows for the knobs of the camera in use; looks again while it is shown."""

    def __init__(self, parent: QWidget, controller: Controller) -> None:
        super().__init__(parent, controller, tr("Camera"))
        self._about = self.line()
        self._holder = QWidget()
        self._show: dict[str, Callable[[Knob], None]] = {}
        self._made: tuple[tuple[object, ...], ...] | None = None
        self.rows.addWidget(self._holder)
        (self._back,) = self.buttons((tr("As I found it"), lambda: self.put(camera_knobs="")))
        self._timer = QTimer(self, interval=LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        self._look()
        self._timer.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    def _look(self) -> None:
        """Show the knobs as they are now, in new rows where the camera has others."""
        knobs = self.controller.knobs()
        kind = tuple((knob.name, knob.low, knob.high, knob.choices) for knob in knobs)
        if kind != self._made:
            self._made = kind
            self._make(knobs)
        for knob in knobs:
            self._show[knob.name](knob)
        self._back.setEnabled(bool(self.controller.settings.camera_knobs))

    def _make(self, knobs: Sequence[Knob]) -> None:
        """A row for each knob."""
        self._about.setText(
            tr("Kept for this camera, and put back in it when Scrim lets it go.")
            if knobs
            else tr("This camera has nothing to set.")
        )
        old, self._holder = self._holder, QWidget()
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        self._show = {knob.name: self._row(grid, row, knob) for row, knob in enumerate(knobs)}
        self.rows.replaceWidget(old, self._holder)
        old.deleteLater()
        self.adjustSize()

    def _row(self, grid: QGridLayout, row: int, knob: Knob) -> Callable[[Knob], None]:
        """Fills a row; returns what shows the knob as it stands there."""
        switch = off_and_on(knob)
        if switch is not None:
            box = CheckBox(title_of(knob))
            box.toggled.connect(lambda on: self._turn(knob.name, switch[on]))
            grid.addWidget(box, row, 0, 1, 3)
            return lambda now: _check(box, now, is_on=now.value != switch[0])
        numbers = [number for number, _ in knob.choices]
        names = dict(knob.choices)
        slider, said, title = Slider(), named(QLabel(), "value"), QLabel(title_of(knob))
        title.setTextFormat(Qt.TextFormat.PlainText)
        slider.setMinimumWidth(200)
        slider.setAccessibleName(title_of(knob))
        title.setBuddy(slider)
        if numbers:
            slider.setRange(0, len(numbers) - 1)
        else:
            slider.setRange(knob.low, knob.high)
            slider.setSingleStep(knob.step)
            slider.setPageStep(max(knob.step, (knob.high - knob.low) // 10))
        widest = names.values() if numbers else (str(knob.low), str(knob.high))
        said.setMinimumWidth(round(1.2 * max(map(said.fontMetrics().horizontalAdvance, widest))))
        slider.valueChanged.connect(
            lambda at: self._turn(knob.name, numbers[at] if numbers else knob.nearest(at))
        )

        def show(now: Knob) -> None:
            with QSignalBlocker(slider):
                slider.setValue(numbers.index(now.value) if now.value in names else now.value)
            said.setText(names.get(now.value, str(now.value)))
            for part in (title, slider, said):
                part.setEnabled(not now.is_idle)

        for column, part in enumerate((title, slider, said)):
            grid.addWidget(part, row, column)
        return show

    def _turn(self, name: str, value: int) -> None:
        self.put(camera_knobs=turned(self.controller.settings, name, value))


def _check(box: QCheckBox, now: Knob, *, is_on: bool) -> None:
    with QSignalBlocker(box):
        box.setChecked(is_on)
    box.setEnabled(not now.is_idle)


def camera_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    return CameraSheet(parent, controller)
