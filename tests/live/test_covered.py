"""While the user covers the camera, nothing of a frame is shown, and few are looked at."""

from __future__ import annotations

import time
from dataclasses import replace

from live.worker import COVERED_S
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
