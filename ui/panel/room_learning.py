"""RoomLearningStatus: the window while the room is learned: a countdown, and what came of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from language.translation import tr
from ui.controller import Controller
from ui.picture.preview import PreviewView
from ui.session import Session
from ui.text.words import Message
from video.errors import ScrimError
from video.room_learning import LearningProgress, Phase


class RoomLearningStatus(QObject):
    """Answers the verb "learn_room"; `look` says what is new, however it was begun."""

    def __init__(self, session: Session, controller: Controller, preview: PreviewView) -> None:
        super().__init__(preview)
        self._session = session
        self._controller = controller
        self._preview = preview
        self._said = session.room()
        controller.asked.connect(self._answer)

    def look(self) -> None:
        """Say how it stands, if that has changed."""
        now = self._session.room()
        if now == self._said:
            return
        self._said = now
        if now.phase is Phase.REFUSED:
            self._controller.refused.emit(refusal(now.why))
        elif now.phase is not Phase.NONE:
            self._preview.say(said(now))

    def _answer(self, verb: str) -> None:
        if verb != "learn_room":
            return
        try:
            self._session.learn_room()
        except ScrimError as error:
            self._controller.refused.emit(str(error))
        self.look()


def said(progress: LearningProgress) -> Message:
    """What stands over the preview meanwhile."""
    match progress.phase:
        case Phase.COUNTING:
            detail = tr("{seconds} s; others see a card", seconds=progress.seconds)
            return Message(tr("Lean out of the picture"), detail)
        case Phase.LOOKING:
            return Message(tr("Stay out"), tr("the camera looks at the room"))
        case Phase.KNOWN:
            return Message(tr("Room learned"), tr("until the camera moves; it is never saved"))
        case _:
            return Message(tr("Room forgotten"), tr(progress.why))


def refusal(why: str) -> str:
    """The line that says that nothing was learned."""
    return tr(
        "The room was not learned: {why}. Press e, and lean out of the picture for 5 s", why=tr(why)
    )
