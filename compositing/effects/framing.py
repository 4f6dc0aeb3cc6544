"""Framing: the picture follows the people in it, as a calm camera operator would.

Small movements do not move the picture: within the dead zone the crop stands still to the pixel.
Beyond it the crop glides after, critically damped, so that it neither overshoots nor starts with a
jerk. Nobody there: it waits, then goes back to the whole picture.
"""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from compositing.effects.crop import Crop, Cropper, inside, settled, whole
from compositing.effects.sitters import crop_for
from video.frame import Alpha, Frame, Size

DEAD_ZONE = 0.07
"""How far what is sought may be from what is shown before the picture moves, of the width shown."""

DOUBT_S = 0.12
"""How long it must be that far away: a matte that is wrong for a frame moves nothing."""

NEAR = 0.004
"""How close it must come, of the width, until it rests again."""

AT_REST_PX = 0.1
"""Closer than this, and slower than this in a second, the crop is where it goes."""

PACE, SLOW_PACE = 5.0, 1.8
"""Natural frequency of the glide in 1/s: 98 % are done after 5.8 / PACE seconds."""

SMOOTHING_S = 0.2
"""Time constant of what is sought: hands and hair that come and go average out."""

PATIENCE_S = 1.5
"""How long the picture waits for a person who has left."""

LONGEST_STEP_S = 0.1
"""Time that counts between two frames, at most: a clock that jumps must not make the crop jump."""

State = NDArray[np.float64]
"""A crop as x, y, width."""


class Framing:
    """Where the crop is, where it goes, and how fast; `reset` begins with the whole picture."""

    def __init__(self) -> None:
        self._cropper = Cropper()
        self.reset()

    def reset(self) -> None:
        """Show the whole picture from the next frame on, and look anew for who is in it."""
        self._size: Size | None = None
        self._seen_at: float | None = None
        self._sought: State | None = None
        self._absent_s = self._outside_s = 0.0
        self._moving = False

    @property
    def crop(self) -> Crop | None:
        """What the last frame was cut to; None before the first one and while switched off."""
        if self._size is None:
            return None
        crop = Crop(*self._shown.tolist())
        return crop if self._shown is self._target else inside(crop, self._size)

    def frame(self, frame: Frame, alpha: Alpha, *, wanted: bool) -> tuple[Frame, Alpha]:
        """Frame and alpha cut to where the people are, at the frame's size.

        Not wanted: back to the whole picture, and there the very inputs, for nothing. `alpha` is
        (H, W) uint8 and belongs to the frame. Valid until the next call.
        """
        if frame.size != self._size:
            if not wanted:
                return frame, alpha
            self._begin(frame.size)
        step_s = self._time_since(frame.captured_at)
        if wanted:
            self._seek(crop_for(alpha), step_s, frame.size)
        else:
            self._sought, self._moving = np.array(whole(frame.size)), True
        self._glide(step_s, frame.size)
        if not wanted and not self._moving:
            self.reset()
            return frame, alpha
        crop = self.crop
        assert crop is not None
        return self._cropper.cut(frame, alpha, crop)

    def _begin(self, size: Size) -> None:
        self.reset()
        self._size = size
        self._shown: State = np.array(whole(size))
        self._target: State = self._shown
        self._speed: State = np.zeros(3)

    def _time_since(self, captured_at: float) -> float:
        before, self._seen_at = self._seen_at, captured_at
        return 0.0 if before is None else min(max(captured_at - before, 0.0), LONGEST_STEP_S)

    def _seek(self, found: Crop | None, step_s: float, size: Size) -> None:
        """What to show, smoothed; a person who has left is waited for."""
        self._absent_s = 0.0 if found else self._absent_s + step_s
        if found is None:
            if self._absent_s < PATIENCE_S:
                return
            found = whole(size)
        sought = np.array(found)
        if self._sought is not None:
            share = 1 - math.exp(-step_s / SMOOTHING_S)
            sought = self._sought + share * (sought - self._sought)
        self._sought = sought

    def _glide(self, step_s: float, size: Size) -> None:
        """One step of a critically damped spring, exact for any length of the step."""
        if self._sought is None:
            return
        scale = np.array([1, size[0] / size[1], 1]) / self._shown[2]
        outside = _most((self._sought - self._target) * scale) > DEAD_ZONE
        self._outside_s = self._outside_s + step_s if outside else 0.0
        if self._outside_s > DOUBT_S:
            self._moving = True
        if self._moving:
            self._target = self._sought
        # not before a glide is over: what is fast coasts beyond its goal on a slow spring
        pace = PACE if self._absent_s < PATIENCE_S else SLOW_PACE
        away, decay = self._shown - self._target, math.exp(-pace * step_s)
        pull = self._speed + pace * away
        self._shown = self._target + (away + pull * step_s) * decay
        self._speed = (self._speed - pace * pull * step_s) * decay
        left = self._shown - self._target
        if self._moving and _most(left * scale) < NEAR:
            self._moving = False
            self._target = np.array(settled(Crop(*self._target.tolist()), size))
        elif not self._moving and max(_most(left), _most(self._speed)) < AT_REST_PX:
            self._shown, self._speed = self._target, np.zeros(3)


def _most(values: State) -> float:
    return float(np.abs(values).max())
