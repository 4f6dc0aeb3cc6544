"""Faults while the room is learned, and after it: a card goes out, whatever the camera sees."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from tests.faults.rig import Rig
from tests.leaks import Room
from video.frame import Planes
from video.reason import Reason
from video.room_learning import Phase

Script = Callable[[Rig], None]


def empty(rig: Rig) -> Callable[[int], Planes]:
    """A camera that sees nobody."""
    return lambda _: rig.room.empty().planes


def begun(rig: Rig) -> int:
    """The room is being learned, what was on its way has left; how many pictures left so far."""
    rig.pipeline.learn_room()
    rig.pass_frames(1)
    return len(rig.sent)


def ended(rig: Rig, phase: Phase, since: int) -> None:
    """Learning is over, so, and nothing but cards has left until then."""
    kinds: set[str] = set()

    def over() -> bool:
        running = rig.pipeline.room_learning.is_running
        if running:
            kinds.update(sent.kind for sent in rig.sent[since:])
        return not running

    rig.wait(over, "the end of the learning")
    assert rig.pipeline.room_learning.progress.phase is phase, rig.pipeline.room_learning.progress
    assert kinds <= {"cover"}, kinds


def learned(rig: Rig) -> None:
    """The user leans out and comes back."""
    since = begun(rig)
    rig.source.decode = empty(rig)
    ended(rig, Phase.KNOWN, since)
    assert rig.segmenter.learned is not None
    np.testing.assert_array_equal(rig.segmenter.learned.planes, rig.room.empty().planes)
    shown = rig.shown()
    rig.wait(lambda: rig.shown() > shown + 3, "the empty room, hidden")
    rig.source.decode = rig.room.planes


def walked_in_during_the_countdown(rig: Rig) -> None:
    since = begun(rig)
    rig.source.decode = empty(rig)
    rig.pass_frames(2)
    rig.source.decode = rig.room.planes
    ended(rig, Phase.REFUSED, since)
    assert rig.segmenter.learned is None


def walked_in_while_it_looks(rig: Rig) -> None:
    since = begun(rig)
    rig.source.decode = empty(rig)
    rig.wait(lambda: rig.pipeline.room_learning.progress.phase is Phase.LOOKING, "the first look")
    rig.source.decode = rig.room.planes
    ended(rig, Phase.REFUSED, since)
    assert rig.segmenter.learned is None


def nobody_leans_out(rig: Rig) -> None:
    ended(rig, Phase.REFUSED, begun(rig))


def camera_moves_afterwards(rig: Rig) -> None:
    """The network finds that this is another room; it is forgotten, and the picture goes on."""
    learned(rig)
    moved = rig.know(Room(rig.room.size, 4711))
    rig.source.decode = moved.planes
    rig.segmenter.learned = None
    rig.wait(
        lambda: rig.pipeline.room_learning.progress.phase is Phase.FORGOTTEN,
        "the room to be let go",
    )
    rig.pass_frames(8)
    rig.source.decode = rig.room.planes


def light_changes_afterwards(rig: Rig) -> None:
    learned(rig)

    def dimmed(index: int) -> Planes:
        planes = rig.room.planes(index).copy()
        luma = planes[: rig.room.size[1]]
        luma[:] = 16 + (luma - 16) * (0.5 if index % 20 < 10 else 0.9)
        return planes

    rig.source.decode = dimmed
    rig.pass_frames(30)
    rig.source.decode = rig.room.planes


def camera_lost_meanwhile(rig: Rig) -> None:
    since = begun(rig)
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone; expected it to stay plugged in"
    rig.wait(lambda: rig.pipeline.shutter.reason is Reason.CAMERA_LOST, "the loss to be said")
    rig.camera_is_there = True
    ended(rig, Phase.REFUSED, since)


def camera_changed_afterwards(rig: Rig) -> None:
    learned(rig)
    rig.change_camera()
    rig.wait(
        lambda: rig.pipeline.room_learning.progress.phase is Phase.FORGOTTEN,
        "the room to be let go",
    )
    rig.wait(lambda: rig.segmenter.learned is None, "the network to be told")


def covered_meanwhile(rig: Rig) -> None:
    """`c` during the countdown: the card stays when the room is learned."""
    since = begun(rig)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.source.decode = empty(rig)
    ended(rig, Phase.KNOWN, since)
    rig.pass_frames(6)
    assert {sent.kind for sent in rig.sent[since:]} == {"cover"}
    rig.source.decode = rig.room.planes
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))


def ended_by_the_user(rig: Rig) -> None:
    since = begun(rig)
    rig.pipeline.learn_room()
    ended(rig, Phase.REFUSED, since)


def engine_fails_meanwhile(rig: Rig) -> None:
    since = begun(rig)
    rig.segmenter.answer = lambda _, alpha: np.full_like(alpha, np.nan)
    rig.pass_frames(5)
    rig.segmenter.answer = lambda _, alpha: alpha
    ended(rig, Phase.REFUSED, since)


def settings_mashed_meanwhile(rig: Rig) -> None:
    """Begun and ended faster than frames come, with backgrounds and cover changed meanwhile."""
    backgrounds = ("blur", "#204060", "matte")
    for turn in range(30):
        rig.pipeline.learn_room()
        rig.pipeline.swap(
            replace(rig.pipeline.settings, background=backgrounds[turn % 3], covered=turn % 5 == 0)
        )
        threading.Event().wait(float(rig.random.uniform(0, 0.02)))
    rig.pipeline.swap(replace(rig.pipeline.settings, background="blur", covered=False))
    rig.wait(lambda: not rig.pipeline.room_learning.is_running, "the end of the learning")


def learned_with_effect_off(rig: Rig) -> None:
    """Who shows the room on purpose shows a card while it is learned."""
    rig.pass_frames(3)
    since = begun(rig)
    del rig.sent[: since - 1]  # what was shown with consent is no leak
    rig.source.decode = empty(rig)
    ended(rig, Phase.KNOWN, 1)
    rig.source.decode = rig.room.planes
    rig.pipeline.swap(replace(rig.pipeline.settings, background="blur"))
    rig.pass_frames(2)
    rig.sent[:] = [sent for sent in rig.sent if sent.kind == "cover"]
    rig.pass_frames(4)


ROOM_FAULTS: dict[str, Script] = {
    "it is learned, and the user comes back": learned,
    "somebody walks in during the countdown": walked_in_during_the_countdown,
    "somebody walks in while it is looked at": walked_in_while_it_looks,
    "nobody leans out": nobody_leans_out,
    "the camera moves afterwards": camera_moves_afterwards,
    "the light changes afterwards": light_changes_afterwards,
    "the camera is lost meanwhile": camera_lost_meanwhile,
    "the camera is changed afterwards": camera_changed_afterwards,
    "covered by the user meanwhile": covered_meanwhile,
    "ended by the user": ended_by_the_user,
    "the engine fails meanwhile": engine_fails_meanwhile,
    "begun and ended again and again": settings_mashed_meanwhile,
}
