"""Reason: every cause for which a cover stands in for the picture.

The cover shows these words to strangers, so this is the whole list: none is made of an error's
text, a path or a name. Code branches on the members, never on their words.
"""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why the picture is covered; the value is what the card says."""

    STARTING = "starting"
    COVERED_BY_USER = "covered"
    ROOM_HIDDEN_AGAIN = "hiding the room"
    """Between the last picture with the effect off and the first with it on."""
    STOPPED = "Scrim has stopped"

    CAMERA_LOST = "camera lost"
    CAMERA_CHANGED = "camera changed"
    SIZE_CHANGED = "the picture changed its size"
    PICTURE_TURNED = "the picture was turned"
    DAMAGED_PICTURE = "damaged picture"
    NO_NEW_PICTURE = "no new picture"
    NOBODY_WATCHES = "nobody is watching"
    SINK_CHANGED = "another virtual camera is in use"

    QUALITY_CHANGED = "quality changed"
    """Between the last picture of one network and the first two of another."""
    MODEL_FAILED = "the model failed"
    STAGE_FAILED = "a stage failed"
    OUT_OF_MEMORY = "out of memory"

    MATTE_SHAPE = "the matte has the wrong shape"
    MATTE_TYPE = "the matte has the wrong type"
    MATTE_RANGE = "the matte is not a number between 0 and 1"
    MATTE_UNDECIDED = "the matte is undecided"
    """The one complaint about a matte that is well-formed: it says half of everything."""
    MATTE_FULL = "the matte covers the whole picture"
    MATTE_SUDDEN = "the matte grew all at once"
