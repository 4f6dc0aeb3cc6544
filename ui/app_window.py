"""The entry point of the window: `run_window(session)` from the first event to the exit code."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from settings import settings_path
from ui.controller import Controller
from ui.display import without_foreign_plugins
from ui.gallery import Gallery
from ui.session import Session
from ui.singletons import keep_singletons_alive
from ui.tray import Tray
from ui.window import Window

OWN_BACKGROUNDS_FILE = "backgrounds.txt"


def run_window(session: Session, own_backgrounds: Path | None = None) -> int:
    """The exit code, once the user has quit: 1 if the pipeline ended with an error, else 0.

    Blocks on the main thread; ask `ui.display.why_no_window` first. The session is told to stop
    however the window ends. `own_backgrounds` is where the strip's own entries are kept, by default
    beside the settings. SIGINT and SIGTERM quit as the key q does.
    """
    app = _application()
    kept = own_backgrounds or settings_path().with_name(OWN_BACKGROUNDS_FILE)
    controller = Controller(session, Gallery(kept))
    window = Window(session, controller)
    # exit, not quit: quit asks the window to close first, and a window with a tray icon refuses
    window.quit_asked.connect(lambda: app.exit(0))
    tray = Tray(window, controller) if QSystemTrayIcon.isSystemTrayAvailable() else None
    if tray:
        tray.open_icon()
    try:
        with _quit_on_signals(app):
            window.show()
            app.exec()
    finally:
        session.stop()
        if tray:
            tray.close()
        window.close_parts()
        window.hide()
    return 1 if session.error() else 0


def _application() -> QApplication:
    allowed = without_foreign_plugins(os.environ)
    for name in set(os.environ) - set(allowed):
        del os.environ[name]
    keep_singletons_alive()
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["scrim"])
    app.setApplicationName("Scrim")
    app.setDesktopFileName("scrim")
    app.setStyle("Fusion")  # the one style that a style sheet meets the same on every platform
    app.setQuitOnLastWindowClosed(False)
    return app


@contextmanager
def _quit_on_signals(app: QApplication) -> Iterator[None]:
    """Within the block SIGINT and SIGTERM end the event loop.

    Python runs a signal handler between two of its own instructions only; the window's timers see
    to it that there are some at least twice a second.
    """

    def leave(_number: int, _frame: FrameType | None) -> None:
        app.exit(0)

    before = {number: signal.signal(number, leave) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
