"""The leak oracle for a picture that was cut: it cuts what it knows of the room in the same way.

A cut room is stretched and smoother, so neighbors say the same: windows are larger here and must
correlate more before it counts.
"""

from __future__ import annotations

import cv2
import numpy as np

from compositing.effects.crop import Crop, Cropper, inside
from compositing.effects.framing import Framing
from tests.faults.rig import Rig
from video.frame import Alpha, Frame, Planes, empty_planes, split

BLOCK = 16
THRESHOLD = 0.85
LEAST_STD = 1.0


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


def correlates(luma: Planes, known_luma: Planes, block: int = BLOCK) -> bool:
    """Whether a block of the one is in the other, at the same place.

    What is enlarged says the same over several pixels: there the block has to be larger.
    """

    def means(plane: np.ndarray) -> np.ndarray:
        filtered = cv2.boxFilter(plane, cv2.CV_64F, (block, block), anchor=(0, 0))
        return filtered[: 1 - block, : 1 - block]

    seen, known = luma.astype(np.float64), known_luma.astype(np.float64)
    spread = means(seen**2) - means(seen) ** 2
    other = means(known**2) - means(known) ** 2
    both = means(seen * known) - means(seen) * means(known)
    clear = (spread > LEAST_STD**2) & (other > LEAST_STD**2)
    return bool((both[clear] > THRESHOLD * np.sqrt(spread[clear] * other[clear])).any())


def leaks(rig: Rig, framing: WatchedFraming) -> int:
    """How many of the pictures that left show a block of a room that the rig knows."""
    count = 0
    for sent in rig.sent:
        crop = framing.crops.get(sent.captured_at)
        seen = any(shows(sent.planes, room, crop) for room in rig.textures)
        count += seen or not sent.steady
    return count
