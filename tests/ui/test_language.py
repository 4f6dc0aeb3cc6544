"""The window in every language: all of it translated, what is cut is told, changed live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)

from language import door, languages
from language.languages import LANGUAGES, SYSTEM
from settings import Settings
from tests.ui.fake_session import FakeSession, NamedChoice
from ui.app_window import run_window
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.tile import Tile
from ui.cards import Cards
from ui.controller import Controller
from ui.panel.settings_menu import SettingsMenu
from ui.panel.sheets import MAKERS
from ui.qt.speaking import Speaking
from ui.session import State, StateKind
from ui.shortcuts.switch import Switch
from ui.tray import Tray
from ui.welcome import Welcome
from ui.window import Window

CODES = sorted(set(LANGUAGES) - {"en"})
SAME = {
    *("Scrim", "PipeWire", "Zoom", "?", "Ctrl", "Integrated Camera", "A browser"),
    *("the page's question", "Settings > Video > Camera", "✓  Scrim", "Language"),
    *LANGUAGES.values(),
}
"""What stays as it is: names, and what the made-up session says."""


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Speaking]:
    spoken = Speaking(qapp)
    yield spoken
    spoken.speak("en")
    languages._heard.clear()
    door.use(None)


class Shop:
    """A window with all that belongs to it, none of it closed yet."""

    def __init__(self) -> None:
        session = FakeSession(replace(Settings(), welcomed=True))
        session.now = State(StateKind.LIVE)
        session.offer = [
            NamedChoice(title, ["Integrated Camera"]).selector
            for title in ("Camera", "Virtual camera", "Quality")
        ]
        controller = Controller(session, Gallery(None), Cards(None))
        self.window = Window(session, controller, SettingsMenu(controller, Switch(controller)))
        self.window.resize(900, 745)
        self.window.show()
        self.parts: list[QWidget] = [self.window, Tray(self.window, controller).menu]
        self.parts += [make(self.window, controller) for make in MAKERS.values()]
        self.welcome = Welcome(self.window, session, controller)
        for button in self.window.findChildren(QAbstractButton):
            menu = button.menu() if hasattr(button, "menu") else None
            if isinstance(menu, QMenu):
                menu.aboutToShow.emit()
        for part in self.parts:
            part.ensurePolished()
        QApplication.processEvents()

    def close(self) -> None:
        """Nothing of it is shown any more."""
        self.window.close_parts()
        self.window.hide()

    def texts(self) -> Iterator[tuple[object, str]]:
        """Everything that is written, with who shows it."""
        for part in self.parts:
            for widget in [part, *part.findChildren(QWidget)]:
                yield from _texts_of(widget)
            for action in part.findChildren(QAction):
                yield action, action.text().partition("\t")[0]
                if action.toolTip() != action.text():
                    yield action, action.toolTip()


def _texts_of(widget: QWidget) -> Iterator[tuple[object, str]]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget, widget.text()
    if isinstance(widget, QLineEdit):
        yield widget, widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from ((widget, widget.itemText(place)) for place in range(widget.count()))
    yield widget, widget.toolTip()
    yield widget, widget.accessibleName()
    yield widget, widget.accessibleDescription()
    if widget.windowTitle():
        yield widget, widget.windowTitle()


def words(text: str) -> str:
    """The text as its source has it: without what a menu, a mnemonic or a title adds."""
    return (
        text.replace("&&", "\0")
        .replace("&", "")
        .replace("\0", "&")
        .removesuffix("  ▾")
        .removeprefix("Scrim: ")
        .strip()
    )


@pytest.fixture(scope="module")
def english(qapp: QApplication) -> set[str]:
    """Every text of the window where it speaks English."""
    shop = Shop()
    found = {words(text) for _, text in shop.texts()} - SAME
    shop.close()
    return found


QUICK = ("ar", "de", "hi", "ja")
PARAMETERS = [pytest.param(code, marks=() if code in QUICK else pytest.mark.slow) for code in CODES]


@pytest.mark.parametrize("code", PARAMETERS)
def test_nothing_stays_english_and_what_is_cut_is_told(
    code: str, english: set[str], speaking: Speaking
) -> None:
    """With letters a quarter larger than usual: what fits then fits at 100 %."""
    speaking.speak(code)
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 1.25)
    QApplication.setFont(larger)
    try:
        shop = Shop()
        left = {words(text) for _, text in shop.texts()} & english
        cut = [(type(widget).__name__, text) for widget, text in _cut(shop)]
        shop.close()
    finally:
        QApplication.setFont(font)
    same = {text for text in left if not any(map(str.isalpha, text)) or len(text) == 1}
    same |= {text for text in left if _is_known(code, text) or _is_a_key(text)}
    assert sorted(left - same) == []
    assert cut == []


def _is_known(code: str, text: str) -> bool:
    """Whether that language says it as English does: "Name" in German."""
    catalogue = languages._catalogue(code)
    menu_entry = door.tr(f"{text} …").rstrip("… ") == text  # whose tooltip Qt makes of it
    return menu_entry or (catalogue is not None and catalogue.text(text, "", None) == text)


def _is_a_key(text: str) -> bool:
    return "+" in text or text in ("F1", "F8")


def _cut(shop: Shop) -> Iterator[tuple[QWidget, str]]:
    for part in [*shop.parts[2:], shop.window]:
        part.adjustSize() if part is not shop.window else None
        for widget in part.findChildren(QWidget):
            room, text = widget.width(), ""
            if isinstance(widget, Tile):
                text, room = widget.text(), room - 4
            elif isinstance(widget, QLabel) and not widget.wordWrap() and widget.isVisibleTo(part):
                text = words(widget.text())
            elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
                text = words(widget.text()) if widget.isVisibleTo(part) else ""
            needed = widget.fontMetrics().horizontalAdvance(text)
            told = text in widget.toolTip()
            if text and needed > room and not told:
                yield widget, text


def test_from_the_right_the_window_is_laid_out_from_there(
    speaking: Speaking, qapp: QApplication
) -> None:
    speaking.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    shop = Shop()
    header, controls = shop.window.header, shop.window.controls
    assert header.x() >= 0
    assert controls.slider.x() > controls.switches["cover"].x()
    shop.close()
    speaking.speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_qts_own_dialogs_speak_it_too(speaking: Speaking, qapp: QApplication) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_de.qm").exists():
        pytest.skip("Qt's own texts are not installed here")
    speaking.speak("de")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    speaking.speak("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def run_and(session: FakeSession, *acts: Callable[[Window], object]) -> int:
    """The exit code of a window to which that is done, one after the other, and then quit."""

    def next_one(place: int) -> None:
        (window,) = (w for w in QApplication.topLevelWidgets()
                     if isinstance(w, Window) and w.isVisible())  # fmt: skip
        if place == len(acts):
            window.quit_asked.emit()
            return
        acts[place](window)
        QTimer.singleShot(300, lambda: next_one(place + 1))

    QTimer.singleShot(100, lambda: next_one(0))
    return run_window(session)


def test_another_language_is_spoken_at_once_and_the_window_stays_where_it_was(
    qapp: QApplication, speaking: Speaking
) -> None:
    session = FakeSession(replace(Settings(), welcomed=True))
    seen: list[tuple[str, int]] = []

    def note(window: Window) -> None:
        seen.append((window.controls.switches["mirror"].accessibleName(), window.width()))

    def speak(code: str) -> Callable[[Window], object]:
        return lambda window: window._controller.swap(
            replace(window._controller.settings, language=code)
        )

    code = run_and(
        session,
        lambda window: window.resize(760, 700),
        note,
        speak("de"), note,
        speak("ar"), note,
        speak("en"), note,
        lambda window: window._controller.swap(window._controller.settings.blurred(33)),
    )  # fmt: skip
    assert code == 0
    assert session.stops == 1
    assert [name for name, _ in seen] == ["Mirror", "Spiegeln", "مرآة", "Mirror"]
    assert {width for _, width in seen} == {760}
    assert session.settings.blur_percent == 33


def test_the_language_of_the_settings_is_spoken_from_the_start(
    qapp: QApplication, speaking: Speaking
) -> None:
    session = FakeSession(replace(Settings(), welcomed=True, language="fr"))
    names: list[str] = []
    run_and(session, lambda window: names.append(window.strip.accessibleName()))
    assert names == ["Arrière-plans"]


def test_each_language_stands_in_the_menu_by_its_own_name(
    qapp: QApplication, speaking: Speaking
) -> None:
    speaking.speak("ja")
    shop = Shop()
    texts = {action.text() for action in shop.window.findChildren(QAction)}
    shop.close()
    assert set(LANGUAGES.values()) <= texts
    assert any("(Language)" in text for text in texts)
    assert shop.window._controller.settings.language == SYSTEM
