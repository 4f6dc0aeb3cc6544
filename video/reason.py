"""Reason: every cause for which a cover stands in for the picture.

The cover shows these words to strangers, so this is the whole list: none is made of an error's
text, a path or a name. Code branches on the members, never on their words.
"""

from __future__ import annotations

from enum import StrEnum

from language.translation import mark
from video.errors import ModelError, SourceError


class Reason(StrEnum):
    """Why the picture is covered; the value is what the card says."""

    STARTING = mark("starting")
    COVERED_BY_USER = mark("covered")
    ROOM_HIDDEN_AGAIN = mark("hiding the room")
    """Between the last picture with the effect off and the first with it on."""
    ROOM_LEARNED = mark("back in a moment")
    """While the camera looks at the empty room."""
    STOPPED = mark("Scrim has stopped")

    CAMERA_LOST = mark("camera lost")
    CAMERA_CHANGED = mark("camera changed")
    SIZE_CHANGED = mark("the picture changed its size")
    PICTURE_TURNED = mark("the picture was turned")
    DAMAGED_PICTURE = mark("damaged picture")
    NO_NEW_PICTURE = mark("no new picture")
    NOBODY_WATCHES = mark("nobody is watching")
    ASLEEP = mark("the computer sleeps")
    SINK_CHANGED = mark("another virtual camera is in use")

    QUALITY_CHANGED = mark("quality changed")
    """Between the last picture of one network and the first two of another."""
    MODEL_FAILED = mark("the model failed")
    STAGE_FAILED = mark("a stage failed")
    OUT_OF_MEMORY = mark("out of memory")

    MATTE_SHAPE = mark("the matte has the wrong shape")
    MATTE_TYPE = mark("the matte has the wrong type")
    MATTE_RANGE = mark("the matte is not a number between 0 and 1")
    MATTE_UNDECIDED = mark("the matte is undecided")
    """The one complaint about a matte that is well-formed: it says half of everything."""
    MATTE_FULL = mark("the matte covers the whole picture")
    MATTE_SUDDEN = mark("the matte grew all at once")


OTHER_PICTURE = frozenset({
    Reason.CAMERA_LOST, Reason.CAMERA_CHANGED, Reason.SIZE_CHANGED, Reason.PICTURE_TURNED,
})  # fmt: skip
"""After these nothing that was learned of the room holds."""


def reason_of(error: Exception) -> Reason:
    """What the cover says of an error. Strangers read it: nothing of the error's own text."""
    if isinstance(error, SourceError):
        return Reason.DAMAGED_PICTURE
    if isinstance(error, ModelError):
        return Reason.MODEL_FAILED
    return Reason.STAGE_FAILED
