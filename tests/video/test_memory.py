"""Freed memory goes back to the system when it is asked to, and not before."""

from __future__ import annotations

import platform

import numpy as np
import pytest

from tests.soak.probe import memory_mb
from video.memory import give_back

PIECE_BYTES, PIECES = 60_000, 1_000
"""Less than what malloc maps for itself, so that holes stay between pieces that live on."""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="not glibc: nothing to give back")
def test_what_was_freed_between_what_lives_on_leaves_the_process() -> None:
    pieces = [np.full(PIECE_BYTES, 1, np.uint8) for _ in range(PIECES)]
    kept = pieces[::2]
    del pieces
    before_mb = memory_mb()
    give_back()
    freed_mb = PIECE_BYTES * PIECES / 2 / 1e6
    assert before_mb - memory_mb() > freed_mb / 2
    assert all(piece[0] == 1 and piece[-1] == 1 for piece in kept)
