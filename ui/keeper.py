"""Keeper: writes the settings as they change, so that a crash costs two seconds of tuning."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from profiles.remembered import Remembered
from settings import Settings
from ui.controller import Controller
from video.errors import ScrimError

KEPT_WITHIN_MS = 2000


class Keeper(QObject):
    """Calls `save` at most once in two seconds, and only after a change.

    What cannot be kept (a full disk, a folder that is read-only) is said once in the window, not
    with every change.
    """

    _noted = Signal()

    def __init__(
        self,
        controller: Controller,
        save: Callable[[Settings], None],
        remembered: Remembered | None = None,
    ) -> None:
        super().__init__(controller)
        self._remembered = remembered
        self._noted.connect(self._changed)  # on this thread, whichever takes note
        if remembered:
            remembered.noted = self._noted.emit
        self._controller = controller
        self._save = save
        self._failed = False
        self._timer = QTimer(self, singleShot=True, interval=KEPT_WITHIN_MS)
        self._timer.timeout.connect(self._keep)
        controller.changed.connect(self._changed)

    def keep_soon(self) -> None:
        """Keep what is in force, though nobody has seen it change."""
        self._changed()

    def close(self) -> None:
        """Write nothing any more; safe to call twice."""
        if self._remembered:
            self._remembered.noted = lambda: None
        self._timer.stop()

    def _changed(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        try:
            self._save(self._controller.settings)
            self._failed = False
        except ScrimError as error:
            if not self._failed:
                self._controller.refused.emit(str(error))
            self._failed = True
