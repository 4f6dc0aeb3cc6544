"""The first start by real keys: the app as it is comes to its last step, and remembers that."""

from __future__ import annotations

import shutil

import pytest

from tests.ui.newcomer import STEPS, rows, walk

MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


@pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
def test_the_walk_comes_to_its_end_and_each_step_is_another_picture() -> None:
    walked = walk()
    assert len(walked.seconds) == len(walked.pictures) == len(STEPS)
    cards = [picture.crop((190, 230, 590, 310)).tobytes() for picture in walked.pictures]
    assert len(set(cards)) == len(STEPS)
    assert all(seconds > 0 for seconds in walked.seconds)
    assert len(list(rows([walked]))) == len(STEPS) + 3
