"""Freed memory goes back to the system when it is asked to, and not before."""

from __future__ import annotations

import platform
import subprocess
import sys

import numpy as np
import pytest

from system.process.memory import give_back
from tests.soak.probe import memory_mb

PIECE_BYTES, PIECES = 60_000, 1_000
"""Less than what malloc maps for itself, so that holes stay between pieces that live on."""


glibc_only = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="not glibc")

POOLS = """
import re, sys, threading
import numpy as np
from tests.soak.probe import malloc_told
from system.process.memory import share_pools
if sys.argv[1] == "shared":
    share_pools()
barrier = threading.Barrier(5)
def work():
    kept = np.ones(1000)
    barrier.wait()
threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
barrier.wait()
print(malloc_told().count("<heap nr="))
"""


@glibc_only
def test_what_was_freed_between_what_lives_on_leaves_the_process() -> None:
    pieces = [np.full(PIECE_BYTES, 1, np.uint8) for _ in range(PIECES)]
    kept = pieces[::2]
    del pieces
    before_mb = memory_mb()
    give_back()
    freed_mb = PIECE_BYTES * PIECES / 2 / 1e6
    assert before_mb - memory_mb() > freed_mb / 2
    assert all(piece[0] == 1 and piece[-1] == 1 for piece in kept)


@glibc_only
def test_threads_share_two_pools_only_once_they_were_told_to() -> None:
    counts = {
        how: int(subprocess.check_output([sys.executable, "-c", POOLS, how], text=True))
        for how in ("as they are", "shared")
    }
    assert counts["shared"] <= 2 < counts["as they are"]
