"""Look: how the person is shown, from frame and alpha to the composite.

    framed -> zoomed, flipped, colored -> softened -> before the background, lit -> under the tag

Network, refiner and shutter come before all of this: they always judge the whole picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from compositing.backgrounds.blur import Blur
from compositing.composite import composite
from compositing.effects.feather import feather
from compositing.effects.framing import Framing
from compositing.effects.relight import Relight
from compositing.effects.tag import Tag
from compositing.effects.view import View
from settings import Settings
from stages.parts import InForce
from video.composite import Composite
from video.frame import Alpha, Frame, Planes, empty_planes
from video.meter import Meter


class Look:
    """The effects, and what they remember from one frame to the next; for one thread."""

    def __init__(self) -> None:
        self.framing = Framing()
        self._relight = Relight()
        self._view = View()
        self._tag = Tag()
        self._blur = Blur()

    def reset(self) -> None:
        """The next frame is the first one of another picture."""
        self.framing.reset()
        self._relight.reset()

    def cut(
        self, frame: Frame, alpha: Alpha, settings: Settings, meter: Meter
    ) -> tuple[Frame, Alpha]:
        """Both cut to what is shown, and as it is shown; the very same where nothing is asked for.

        Valid until the next call.
        """
        if settings.background == "matte":  # which is measured
            return self._framed(frame, alpha, meter, wanted=False)
        frame, alpha = self._framed(frame, alpha, meter, wanted=settings.auto_framing)
        if settings.is_plain:
            return frame, alpha
        with meter.stage("picture"):
            return self._view.shown(frame, alpha, settings)

    def softened(self, alpha: Alpha, settings: Settings, meter: Meter) -> Alpha:
        """Alpha with as soft an edge as is asked for, in pixels of what is sent."""
        if settings.feather_px == 0:
            return alpha
        with meter.stage("edge"):
            return feather(alpha, settings.feather_px)

    def compared(self, frame: Frame, alpha: Alpha, settings: Settings) -> Composite:
        """The same before the plain blur, whatever stands behind the person; no sink gets it."""
        plain = settings.compared
        planes, over = self._blur.render(frame, alpha, plain), self._tagged(frame, plain)
        return composite(frame, alpha, planes, empty_planes(frame.size), over=over)

    def composite(self, frame: Frame, alpha: Alpha, stages: InForce, meter: Meter) -> Composite:
        """The person, with light where that is asked for, before the background."""
        settings, background = stages.settings, stages.background
        with meter.stage("background"):
            planes = background.render(frame, alpha, settings)
        relit = self._relit(frame, alpha, settings, meter)
        with meter.stage("foreground"):
            person = background.person(relit, alpha, planes, settings)
        with meter.stage("composite"):
            return composite(
                person,
                alpha,
                planes,
                empty_planes(frame.size),
                over=self._tagged(frame, settings),
                keeps_alpha=settings.background == "transparent",
            )

    def whole(self, frame: Frame, settings: Settings) -> Frame:
        """The frame alone, zoomed, flipped and colored: for a picture without the effect."""
        if settings.is_plain:
            return frame
        frame, _ = self._view.shown(frame, np.zeros_like(frame.y), settings)
        return replace(frame, planes=frame.planes.copy())  # the view writes to its own again

    def _framed(
        self, frame: Frame, alpha: Alpha, meter: Meter, *, wanted: bool
    ) -> tuple[Frame, Alpha]:
        """Both cut to where the people are."""
        if not wanted and self.framing.crop is None:
            return frame, alpha
        with meter.stage("framing"):
            return self.framing.frame(frame, alpha, wanted=wanted)

    def _tagged(self, frame: Frame, settings: Settings) -> Callable[[Planes], None] | None:
        """What draws name and logo; None where they are not asked for."""
        if not settings.tag or settings.background in ("matte", "transparent"):
            return None
        return lambda planes: self._tag.draw(planes, frame.size, settings)

    def _relit(self, frame: Frame, alpha: Alpha, settings: Settings, meter: Meter) -> Frame:
        """The frame with light on the person; the very same where that is not asked for."""
        if not settings.relight:
            self._relight.reset()
            return frame
        with meter.stage("relight"):
            return self._relight.relit(frame, alpha, settings.relight_percent)
