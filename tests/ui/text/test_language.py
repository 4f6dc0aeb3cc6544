"""The window in every language: all of it translated, what is cut is told, changed live."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
)

from language import languages, translation
from language.languages import LANGUAGES, SYSTEM
from settings import Settings
from tests.ui.acting import run_and, window_on_show
from tests.ui.fake_session import FakeSession
from tests.ui.shop import Shop, cut, words
from ui.qt.speaking import Speaking
from ui.window.window import Window

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
    translation.use(None)


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
        short = [(type(widget).__name__, text) for widget, text in cut(shop)]
        shop.close()
    finally:
        QApplication.setFont(font)
    same = {text for text in left if not any(map(str.isalpha, text)) or len(text) == 1}
    same |= {text for text in left if _is_known(code, text) or _is_a_key(text)}
    assert sorted(left - same) == []
    assert short == []


def _is_known(code: str, text: str) -> bool:
    """Whether that language says it as English does: "Name" in German."""
    catalogue = languages._catalogue(code)
    menu_entry = translation.tr(f"{text} …").rstrip("… ") == text  # whose tooltip Qt makes of it
    return menu_entry or (catalogue is not None and catalogue.text(text, "", None) == text)


def _is_a_key(text: str) -> bool:
    return "+" in text or text in ("F1", "F8")


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


def run_and_quit(session: FakeSession, *acts: Callable[[Window], object]) -> int:
    """The exit code of a window to which that is done, one after the other, and then quit."""
    steps = [*acts, lambda window: window.quit_asked.emit()]
    return run_and(
        session, *(lambda act=act: act(window_on_show()) for act in steps), between_ms=300
    )


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

    code = run_and_quit(
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
    run_and_quit(session, lambda window: names.append(window.strip.accessibleName()))
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
