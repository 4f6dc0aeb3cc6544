"""LearnedRoom: the picture of the empty room, who is told of it, and when it holds no more."""

from __future__ import annotations

from language.translation import mark, tr
from stages.in_force import Stages
from video.errors import ModelError
from video.frame import CoarseAlpha, Frame
from video.protocols import KnowsRooms, LearnsRooms, Refiner
from video.reason import Reason
from video.room_learning import RoomLearning
from video.shutter import Shutter


class LearnedRoom:
    """Has segmenter and refiner know the room that was learned; held in memory alone.

    `begin_or_end` is for any thread, all else for the thread that calls `Pipeline.step`.
    """

    def __init__(self, room_learning: RoomLearning, stages: Stages, refiner: Refiner) -> None:
        self._learning = room_learning
        self._stages = stages
        self._refiner = refiner
        self._room: Frame | None = None

    def begin_or_end(self, shutter: Shutter) -> None:
        """Count down, and learn the room that is seen then; while that goes on, end it.

        Raises:
            ModelError: this network cannot be told about rooms.
        """
        if self._learning.is_running:
            self._learning.refuse(mark("ended by you"))
            shutter.release()
            return
        segmenter = self._stages.segmenter
        if not isinstance(segmenter, LearnsRooms) or not segmenter.learns_rooms:
            raise ModelError(tr("this model cannot learn a room; expected --model portrait"))
        shutter.hold(Reason.ROOM_LEARNED)  # first: who runs and is not held is over
        self._learning.begin()

    def end_unless_held(self, shutter: Shutter) -> None:
        """Learning ends with the hold on the shutter: its pictures must not go out."""
        if self._learning.is_running and not shutter.is_held:
            self._learning.refuse(f"{shutter.reason or Reason.CAMERA_CHANGED}")

    def look(self, frame: Frame, coarse: CoarseAlpha, shutter: Shutter) -> None:
        """What this frame tells of the room, while it is learned; what is known is kept or lost.

        The shutter is held until that is over.
        """
        if self._learning.is_running:
            room = self._learning.look(frame, coarse)
            if room is not None:
                self._room = room
                self.tell()
            if not self._learning.is_running:
                shutter.release()
        elif self._room is not None:
            segmenter = self._stages.segmenter
            if not isinstance(segmenter, LearnsRooms) or not segmenter.knows_room:
                self.forget(mark("the camera was moved, or the room is another"))

    def tell(self) -> None:
        """Whoever has forgotten the room, or never knew it, knows it again."""
        if self._room is None:
            return
        segmenter = self._stages.segmenter
        if isinstance(segmenter, LearnsRooms):
            segmenter.learn(self._room)
        if isinstance(self._refiner, KnowsRooms):
            self._refiner.know(self._room)

    def forget(self, why: str) -> None:
        """What was learned does not hold any more."""
        self._room = None
        if isinstance(self._refiner, KnowsRooms):
            self._refiner.know(None)
        self._learning.forget(why)
