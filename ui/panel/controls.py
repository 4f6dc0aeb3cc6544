"""Controls: the row under the preview: blur, mirror, matte, cover. Each shows its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from language.translation import tr
from settings import PERCENT, Settings
from ui.controller import Controller
from ui.keys import SWITCHES, Verb, key_for
from ui.qt.keys.mnemonics import put_text
from ui.style.icon import KEYCAP, keycap
from ui.style.scale import letter_scale
from ui.style.slider import Slider
from ui.style.theme import TONE_INK, Theme, named
from ui.style.tips import give_tip

LEAST_SLIDER_PX = 60
"""Of the slider's width, in letters of the usual size: of less, nobody finds a percentage."""

_SPACING_PX, _GAP_PX = 10, 6
_BESIDE_ICON_PX = 4
"""What Qt leaves between a button's icon and its word."""


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
        layout.setSpacing(_SPACING_PX)
        self._name = QLabel(tr("Blur"))
        self._name.setBuddy(self.slider)
        layout.addWidget(self._name)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._value)
        layout.addSpacing(_GAP_PX)
        for button in self.switches.values():
            layout.addWidget(button)
        self._caps: dict[Verb, QIcon] = dict.fromkeys(self.switches, QIcon())
        self._shows: tuple[bool, bool] | None = None
        self.worded: list[QLabel | QPushButton] = [self._name, *self.switches.values()]
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
            button.setIconSize(QSize(points, points))
            self._caps[verb] = icon
        self._shows = None
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Where letters are large and room is scarce, key caps give way, then the slider's name."""
        for shows in ((True, True), (False, True), (False, False)):
            if self._needed(*shows) <= self.width():
                break
        if shows == self._shows:
            return
        self._shows = has_caps, has_name = shows
        for verb, button in self.switches.items():
            button.setIcon(self._caps[verb] if has_caps else QIcon())
        self._name.setVisible(has_name)

    def _needed(self, has_caps: bool, has_name: bool) -> int:
        """The width of the row where none of it is cut, in pixels."""
        parts: list[QWidget] = [self.slider, self._value, *self.switches.values()]
        needed = (len(parts) - 1) * _SPACING_PX + _GAP_PX
        needed += self.slider.minimumWidth() + self._value.minimumWidth()
        for button in self.switches.values():
            cap = button.iconSize().width() + _BESIDE_ICON_PX
            needed += button.sizeHint().width() + cap * (has_caps - (not button.icon().isNull()))
        return needed + has_name * (self._name.sizeHint().width() + _SPACING_PX)

    def _blur_slider(self) -> QSlider:
        slider = Slider()
        slider.setMinimumWidth(round(LEAST_SLIDER_PX * letter_scale(self.font())))
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
