"""The stages as the app runs them; with `ends` beside it, the place that names concrete parts.

What is imported late here is heavy: other commands do without.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from background_choice import parse_background
from options import Options
from settings import Settings
from start.command_line.terminal import say
from video.errors import UsageError
from video.frame import Frame, Size
from video.protocols import Background, CloseUpCheck, Segmenter

if TYPE_CHECKING:
    from stages.parts import Parts


def load_parts(options: Options) -> None:
    """Loads what `open_parts` will ask for.

    Loading holds the interpreter, reading a network does not: loaded first, a thread can read it
    while others are loaded. What cannot be loaded is told by who opens it.
    """
    import segmentation.open
    import segmentation.refine.guided
    import stages.parts  # noqa: F401

    if options.model == "portrait" and options.engine in ("auto", "onnx"):
        with contextlib.suppress(ImportError):
            import segmentation.engines.onnx_engine  # noqa: F401


def open_parts(options: Options, *, live: bool) -> Parts:
    """The stages of the path, ready to run.

    Raises:
        ScrimError: the model cannot be opened.
    """
    from compositing.backgrounds.open import open_background
    from segmentation.refine.guided import GuidedRefiner
    from stages.parts import Parts
    from video.pixels.fit import fit

    def background(wanted: Settings) -> Background:
        choice = parse_background(wanted.background)
        if choice.kind == "off" and not options.room_may_be_visible:
            raise UsageError("background 'off' shows your room; start Scrim with the flag for it")
        return open_background(choice, live=live)

    segmenter = segmenter_of(options, live=live)
    return Parts(
        segmenter,
        GuidedRefiner(),
        background,
        fit if live else _fitted,
        options.room_may_be_visible,
        _close_up_check_of(options, segmenter),
    )


def _close_up_check_of(options: Options, segmenter: Segmenter) -> CloseUpCheck | None:
    """What looks again where a matte covers all: with our own network, which was measured so."""
    from segmentation.close_up import CloseUp
    from segmentation.portrait import PortraitSegmenter
    from segmentation.tiers import TieredSegmenter

    if options.model != "portrait":
        return None
    if not isinstance(segmenter, PortraitSegmenter | TieredSegmenter):
        return None
    return CloseUp(segmenter.twin(segmenter.grid))


def _fitted(frame: Frame, size: Size) -> Frame:
    """All of the frame, on black: in a clip or folder no head is cut off."""
    from media.pixels.geometry import fitted

    return Frame(fitted(frame.planes, size), frame.index, frame.captured_at)


def segmenter_of(options: Options, *, live: bool) -> Segmenter:
    """What finds the person; live, within the budget and able to change its tier.

    Raises:
        ScrimError: the model cannot be opened.
    """
    from segmentation.open import open_segmenter, open_tiered

    budget_ms = None
    if live and options.quality == "auto":
        from live.quality.governing import network_budget_ms

        budget_ms = network_budget_ms(options)
        if options.model == "portrait":
            tiered = open_tiered(options.engine, budget_ms=budget_ms)
            if tiered is not None:
                return tiered
    return open_segmenter(options.model, options.engine, options.quality, budget_ms=budget_ms)


def say_whose_model(segmenter: Segmenter) -> None:
    """Says in a line that the network is not Scrim's own; nothing where it is."""
    if getattr(segmenter, "foreign", False):
        say(
            f"model {getattr(segmenter, 'title', 'given')} is not Scrim's own: "
            "what it gets wrong is not known; leave --model out for the one that was measured"
        )
