"""The entry point of the window: `run_window(session)` from the first event to the exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, nullcontext
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from profiles.named import Profiles
from system.desktop.login import Login
from system.process.stopping import stopping
from ui.backgrounds.gallery import Gallery, own_backgrounds_path
from ui.cards import CARDS_FILE, Cards
from ui.qt.collector import collected_here
from ui.qt.display import without_foreign_plugins
from ui.qt.signals import heard_at_once
from ui.qt.singletons import keep_singletons_alive
from ui.qt.speaking import Speaking
from ui.session import Session
from ui.shortcuts.portal import DESKTOP_ID
from ui.window.front import WindowFront
from ui.window.shown import ANEW, Lasting, Shown
from video.errors import ScrimError

Attend = Callable[[WindowFront], AbstractContextManager[object]]
"""Makes the context in which other programs reach the window."""


def run_window(
    session: Session,
    own_backgrounds: Path | None = None,
    *,
    profiles: Profiles | None = None,
    remarks: Callable[[], Sequence[str]] = tuple,
    attend: Attend = nullcontext,
    login: Login | None = None,
    hidden: bool = False,
    said: Sequence[str] = (),
) -> int:
    """The exit code, once the user has quit: 1 if the pipeline ended with an error, else 0.

    Blocks on the main thread; ask `ui.qt.display.why_no_window` first. The session is told to stop
    however the window ends. `own_backgrounds` is where the strip's own entries are kept, by default
    beside the settings; `profiles` what the menu offers by name; `remarks` say in a line each what
    this machine cannot do; `attend` makes the context in which other programs reach the window;
    `login` is the switch for a start at login, `hidden` leaves the window in the tray at first;
    `said` went wrong at the start.
    SIGINT and SIGTERM quit as the key q does.

    Raises:
        ScrimError: the display went away.
    """
    app = _application()
    kept = own_backgrounds or own_backgrounds_path()
    with collected_here():
        speaking = Speaking(app)
        speaking.speak(session.settings.language)  # before the first text is asked for
        cards = Cards(kept.with_name(CARDS_FILE))
        leaving = Leaving(app)
        lasting = Lasting(
            leaving.leave, session, Gallery(kept), cards, profiles, remarks, login, said
        )
        left = _run(lasting, leaving, speaking, attend, hidden=hidden)
    if left != 0:  # not by us: Qt leaves so when its connection breaks
        raise ScrimError(
            "the display is gone; expected it to stay while the window is open; the camera was "
            "covered and the settings are kept. Start Scrim again"
        )
    return 1 if session.error() else 0


def _run(
    lasting: Lasting, leaving: Leaving, speaking: Speaking, attend: Attend, *, hidden: bool
) -> int:
    """What the event loop returned; no part of the window is in use any more."""
    session = lasting.session
    shown = Shown(lasting)
    front = WindowFront(shown.window, shown.controller)
    try:
        with heard_at_once(), stopping(lambda: leaving.leave(0)), attend(front), closing(front):
            shown.show(hidden=hidden)
            shown.switch.open()
            while (left := leaving.looped()) == ANEW:
                speaking.speak(session.settings.language)
                shown = shown.anew()
                front.stand_for(shown.window, shown.controller)
            return left
    finally:
        session.stop()
        shown.switch.close()
        shown.close()


class Leaving:
    """Ends the event loop, also where that is asked for before it begins: Qt forgets that."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._asked: int | None = None

    def leave(self, code: int) -> None:
        """The loop returns the code; 0 stands, whatever is asked for after it.

        Not Qt's quit: that asks the window to close first, and one with a tray icon refuses.
        """
        self._asked = 0 if self._asked == 0 else code
        self._app.exit(self._asked)

    def looped(self) -> int:
        """What the event loop returned."""
        QTimer.singleShot(0, self._app, self._left_already)
        left = self._app.exec()
        self._asked = None
        return left

    def _left_already(self) -> None:
        if self._asked is not None:
            self._app.exit(self._asked)


def _application() -> QApplication:
    allowed = without_foreign_plugins(os.environ)
    for name in set(os.environ) - set(allowed):
        del os.environ[name]
    keep_singletons_alive()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["scrim"])
    app.setApplicationName("Scrim")
    # Qt's file dialog would keep where it was last in a file of its own, beside our settings
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, os.devnull)
    app.setDesktopFileName(DESKTOP_ID)
    app.setStyle("Fusion")  # the one style that a style sheet meets the same on every platform
    app.setQuitOnLastWindowClosed(False)
    return app
