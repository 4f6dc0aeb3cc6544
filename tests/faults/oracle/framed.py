"""The leak oracle for a picture that was cut: it cuts what it knows of the room in the same way."""

from __future__ import annotations

import numpy as np

from compositing.effects.crop import Crop, Cropper, inside
from compositing.effects.framing import Framing
from tests.faults.oracle.likeness import correlates
from tests.faults.rig import Rig
from video.frame import Alpha, Frame, Planes, empty_planes, split


class WatchedFraming(Framing):
    """Framing that remembers what each frame was cut to, by the time of its capture."""

    def __init__(self) -> None:
        super().__init__()
        self.crops: dict[float, Crop | None] = {}

    def frame(self, frame: Frame, alpha: Alpha, *, wanted: bool) -> tuple[Frame, Alpha]:
        cut = super().frame(frame, alpha, wanted=wanted)
        self.crops[frame.captured_at] = self.crop
        return cut

    def cuts(self) -> bool:
        """Whether the last frame lost a tenth of its width or more."""
        crop, size = self.crop, self._size
        return crop is not None and size is not None and crop.width < 0.9 * size[0]


def tight(alpha: Alpha) -> Crop | None:
    """A crop around the person, wherever that is: the rig's has no head and no shoulders."""
    size = (alpha.shape[1], alpha.shape[0])
    if alpha.max() < 128:
        return None
    rows, columns = np.nonzero(alpha > 127)
    return inside(Crop(float(columns.mean()), float(rows.mean()), 0.6 * size[0]), size)


def shows(planes: Planes, texture: np.ndarray, crop: Crop | None) -> bool:
    """Whether a block of that room, cut like this, is in the picture."""
    room = empty_planes((planes.shape[1], planes.shape[0] * 2 // 3))
    split(room)[0][:] = texture
    frame = Frame(room, 0, 0.0)
    if crop is not None:
        frame, _ = Cropper().cut(frame, np.zeros(texture.shape, np.uint8), crop)
    return correlates(split(planes)[0], frame.y)


def leaks(rig: Rig, framing: WatchedFraming) -> int:
    """How many of the pictures that left show a block of a room that the rig knows."""
    count = 0
    for sent in rig.sent:
        crop = framing.crops.get(sent.captured_at)
        seen = any(shows(sent.planes, room, crop) for room in rig.textures)
        count += seen or not sent.steady
    return count
