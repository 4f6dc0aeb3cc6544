"""While the user covers the camera, nothing of a frame is shown, and few are looked at."""

from __future__ import annotations

import time
from dataclasses import replace

from live.run_state import COVERED_S
from live.sender import CARD_S
from tests.faults.rig import FPS, Rig


def test_few_frames_are_looked_at_and_the_picture_is_back_at_once() -> None:
    rig = Rig()
    rig.begin()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.cover_comes()
    calls, index, began = rig.segmenter.calls, rig.source.index, time.monotonic()
    rig.wait(lambda: rig.source.index > index + 2 * FPS * COVERED_S, "the camera to go on")
    rig.wait(lambda: rig.segmenter.calls > calls, "a look at the scene")
    most = (time.monotonic() - began) / COVERED_S + 2  # one may be in work when it is covered
    assert rig.segmenter.calls - calls <= most
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))
    rig.recover()
    rig.end()
    assert rig.leaks() == 0


def test_few_cards_go_out_and_the_first_at_once() -> None:
    rig = Rig()
    rig.begin()
    asked = time.monotonic()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.cover_comes()
    first = next(sent for sent in rig.sent if sent.kind == "cover" and sent.at >= asked)
    before, index = rig.covered(), rig.source.index
    rig.wait(lambda: rig.source.index > index + FPS, "the camera to go on for a second")
    seconds = rig.sent[-1].at - first.at
    assert 1 < rig.covered() - before < (seconds + 1) * (1 / CARD_S + 1 / COVERED_S)
    assert rig.live._capture.grabs.dropped < FPS / 2, "what is not looked at is no drop"
    rig.end()
    assert rig.leaks() == 0
