"""RecordingActions: the window's side of recordings and snapshots: what is asked, what is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from language.translation import tr
from ui.controller import Controller
from ui.panel.saved import Saved
from ui.picture.preview import PreviewView
from ui.picture.rec_mark import RecMark
from ui.session import Recordings
from ui.text.words import Message
from video.errors import ScrimError

LOOK_MS = 200


class RecordingActions(QObject):
    """Answers the verbs "record" and "snapshot"; its timer runs while a recording does."""

    def __init__(
        self, recordings: Recordings, controller: Controller, preview: PreviewView, saved: Saved
    ) -> None:
        super().__init__(preview)
        self._recordings = recordings
        self._controller = controller
        self._preview = preview
        self._saved = saved
        self.mark = RecMark(preview)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._look)
        controller.asked.connect(self._answer)

    def _answer(self, verb: str) -> None:
        try:
            if verb == "snapshot":
                self._saved.show_saved(tr("Snapshot"), self._recordings.snapshot())
                self._preview.say(Message(tr("Snapshot taken")))
            elif verb == "record" and self._recordings.progress() is None:
                self._recordings.start(sound=self._controller.settings.record_sound)
                self._preview.say(Message(tr("Recording"), tr("what the meeting sees")))
                self._looking.start()
                self._look()
            elif verb == "record":
                self._end()
        except ScrimError as error:
            self._controller.refused.emit(str(error))

    def _look(self) -> None:
        progress = self._recordings.progress()
        if progress is not None and progress.fault is not None:
            self._end()
        else:
            self.mark.show_progress(progress, self._preview.frame)

    def _end(self) -> None:
        self._looking.stop()
        done = self._recordings.stop()
        self.mark.show_progress(None, self._preview.frame)
        if done is None:
            return
        if done.fault is not None:
            self._controller.refused.emit(done.fault)
        if done.path.exists():
            self._saved.show_saved(tr("Recording"), done.path)
