"""Speaking: the language in use as Qt has to know it: its own texts, the side one reads from."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from language.catalogue import FROM_RIGHT
from language.languages import hear_system, put_in_force


class Speaking:
    """Follows the choice of a language, for one application."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._qts: QTranslator | None = None
        hear_system(QLocale.system().uiLanguages())  # which knows more than the environment

    def speak(self, choice: str) -> str:
        """The code of the language in which widgets made from now on are."""
        code = put_in_force(choice)
        if self._qts is not None:
            self._app.removeTranslator(self._qts)
        self._qts = QTranslator()
        if self._qts.load(f"qtbase_{code}", QLibraryInfo.path(_TRANSLATIONS)):
            self._app.installTranslator(self._qts)
        right = code in FROM_RIGHT
        self._app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
        )
        return code


_TRANSLATIONS = QLibraryInfo.LibraryPath.TranslationsPath
