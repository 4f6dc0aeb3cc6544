"""Floors: what this machine cannot do faster, measured in the same run as everything else.

    python -m bench.subjects.floors WxH...        prints them as JSON

Runs as a program of its own, because NumPy's BLAS reads its number of threads once. Best of many
repeats by processor time: a floor is what is possible, not what is usual.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from bench.clip import Clip
from bench.timing import Sample, Stopwatch
from video.errors import ScrimError
from video.frame import Size, empty_planes

ROOT = Path(__file__).resolve().parents[2]
REPEATS = 15
LARGE_BYTES = 64 << 20
"""More than any cache holds."""

SGEMM_SIDE = 1024
ONE_THREAD = dict.fromkeys(
    ("OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)
"""What numerical libraries read at import."""


class BareDecoder:
    """FFmpeg's JPEG decoder and nothing after it: the floor under every decode of the clip."""

    name = "bare decode"
    threads = 1

    def __init__(self, clip: Clip) -> None:
        import av

        self._clip = clip
        self._packet = av.Packet
        self._codec = av.CodecContext.create("mjpeg", "r")
        self._codec.thread_count = 1
        self._stopwatch = Stopwatch()

    def step(self, index: int) -> Sample:
        """What the decoder took for that picture."""
        jpeg = self._clip.jpegs[self._clip.place(index)]
        with self._stopwatch.lap("decode"):
            self._codec.decode(self._packet(jpeg))
        return self._stopwatch.take()

    def close(self) -> None:
        """Nothing to free."""


def measure_floors(sizes: Sequence[Size]) -> dict[str, Any]:
    """Memory and arithmetic at their best here, and a copy of one I420 frame of each size, in ms.

    Raises:
        ScrimError: the program that measures them failed.
    """
    words = [f"{width}x{height}" for width, height in sizes]
    done = subprocess.run(
        [sys.executable, "-m", "bench.subjects.floors", *words],
        cwd=ROOT, env=os.environ | ONE_THREAD, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        raise ScrimError(
            f"measuring the floors ended with {done.returncode}: {done.stderr.strip()[-200:]}; "
            "expected 0; try again"
        )
    return dict(json.loads(done.stdout))


def better(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """The faster of two measurements, entry by entry."""
    ones, others = one["frame_copy_ms"], other["frame_copy_ms"]
    best = {name: max(one[name], other[name]) for name in one if name != "frame_copy_ms"}
    return best | {"frame_copy_ms": {size: min(ones[size], others[size]) for size in ones}}


def network_floor_ms(macs: int, sgemm_gflop_s: float) -> float:
    """How long so many multiply-accumulates take at the peak of single-precision arithmetic."""
    return 2 * macs / (sgemm_gflop_s * 1e6)


def main(words: Sequence[str]) -> int:
    """Measures and prints."""
    large, target = (np.ones(LARGE_BYTES // 4, np.float32) for _ in range(2))  # zeros are no memory
    left, right, product = (np.ones((SGEMM_SIDE, SGEMM_SIDE), np.float32) for _ in range(3))
    sizes = {word: tuple(int(side) for side in word.split("x")) for word in words}
    found = {
        "copy_gb_s": LARGE_BYTES / _best_s(lambda: np.copyto(target, large)) / 1e9,
        "read_gb_s": LARGE_BYTES / _best_s(lambda: np.dot(large, large)) / 1e9,
        "sgemm_gflop_s": 2
        * SGEMM_SIDE**3
        / _best_s(lambda: np.matmul(left, right, out=product))
        / 1e9,
        "frame_copy_ms": {
            word: 1000 * _frame_copy_s((width, height)) for word, (width, height) in sizes.items()
        },
    }
    print(json.dumps(found))
    return 0


def _frame_copy_s(size: Size) -> float:
    there, back = empty_planes(size), empty_planes(size)
    there[:] = 0
    return _best_s(lambda: np.copyto(back, there))


def _best_s(work: Callable[[], object]) -> float:
    """Processor seconds of the quickest repeat; many calls make one where a call is short."""
    work()
    started = time.perf_counter()
    work()
    calls = max(1, round(0.005 / max(time.perf_counter() - started, 1e-7)))
    times = []
    for _ in range(REPEATS):
        before = time.process_time()
        for _ in range(calls):
            work()
        times.append((time.process_time() - before) / calls)
    return min(times)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
