"""Controls: the row under the preview: blur, mirror, matte, cover. Each shows its key."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from language.door import tr
from settings import PERCENT, Settings
from ui.controller import Controller
from ui.keys import SWITCHES, Verb, key_for
from ui.qt.mnemonics import put_text
from ui.style.icon import KEYCAP, keycap
from ui.style.scale import letter_scale
from ui.style.slider import Slider
from ui.style.theme import TONE_INK, Theme, named
from ui.style.tips import give_tip


class Controls(QWidget):
    """Follows the settings, whoever changed them, and changes them through the controller."""

    def __init__(self, controller: Controller) -> None:
        super().__init__()
        self._controller = controller
        self.slider = self._blur_slider()
        self._value = named(QLabel(), "value")
        self._value.setMinimumWidth(round(52 * letter_scale(self.font())))
        self.switches: dict[Verb, QPushButton] = {
            "mirror": self._switch("mirror", tr("Mirror")),
            "matte": self._switch("matte", tr("Matte")),
            "cover": self._switch("cover", tr("Cover")),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        name = QLabel(tr("Blur"))
        name.setBuddy(self.slider)
        layout.addWidget(name)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._value)
        layout.addSpacing(6)
        for button in self.switches.values():
            layout.addWidget(button)
        self.worded: list[QLabel | QPushButton] = [name, *self.switches.values()]
        """What says a word by which it can be reached."""
        self.follow(controller.settings)
        controller.changed.connect(lambda _, after: self.follow(after))

    def follow(self, settings: Settings) -> None:
        """Show these settings."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(settings.blur_percent)
        self._value.setText(tr("{percent} %", percent=settings.blur_percent))
        for verb, button in self.switches.items():
            button.setChecked(getattr(settings, SWITCHES[verb]))
        cover = tr("Covered") if settings.covered else tr("Cover")
        put_text(self.switches["cover"], f" {cover}")

    def set_theme(self, theme: Theme) -> None:
        """Draw the key caps in these colors, on and off."""
        ratio, points = self.devicePixelRatioF(), round(KEYCAP * letter_scale(self.font()))
        for verb, button in self.switches.items():
            checked = TONE_INK["covered"] if verb == "cover" else theme.accent
            icon = QIcon()
            letter = key_for(verb).key
            for ink, state in ((theme.text, QIcon.State.Off), (checked, QIcon.State.On)):
                icon.addPixmap(keycap(letter, QColor(ink), ratio=ratio, points=points), state=state)
            button.setIcon(icon)
            button.setIconSize(QSize(points, points))

    def _blur_slider(self) -> QSlider:
        slider = Slider()
        slider.setRange(PERCENT[0], PERCENT[-1])
        slider.setSingleStep(1)
        slider.setPageStep(10)
        slider.setAccessibleName(tr("Blur in percent"))
        give_tip(slider, tr("Blur of the background: + and - by 5, ] and [ by 1, digits for tens"))
        slider.valueChanged.connect(
            lambda percent: self._controller.swap(self._controller.settings.blurred(percent))
        )
        return slider

    def _switch(self, verb: Verb, name: str) -> QPushButton:
        key = key_for(verb)
        button = named(QPushButton(f" {name}"), verb)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setAccessibleDescription(tr(key.help))
        give_tip(button, f"{tr(key.help)}  ({key.key})")
        button.clicked.connect(lambda: self._controller.act(key.action))
        return button
