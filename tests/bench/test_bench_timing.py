"""Everybody gets the same frames, warming does not count, and medians are medians."""

from __future__ import annotations

import cv2
import pytest

from bench.timing import (
    BLOCK_FRAMES,
    DEFAULT_THREADS,
    Lap,
    Sample,
    StageMeter,
    Stopwatch,
    stages,
    summary,
    take_turns,
)


class Recorder:
    """A subject that remembers what it was given; `uncounted` frames give no sample."""

    def __init__(
        self, name: str, log: list[str], threads: int = 1, uncounted: tuple[int, ...] = ()
    ) -> None:
        self.name = name
        self.threads = threads
        self.frames: list[int] = []
        self.seen_threads: set[int] = set()
        self.closed = 0
        self._log = log
        self._uncounted = uncounted

    def step(self, index: int) -> Sample | None:
        self._log.append(self.name)
        self.frames.append(index)
        self.seen_threads.add(cv2.getNumThreads())
        return None if index in self._uncounted else {"frame": Lap(float(index), 0.0)}

    def close(self) -> None:
        self.closed += 1


def test_everybody_sees_the_same_frames_and_the_first_of_a_block_does_not_count() -> None:
    log: list[str] = []
    subjects = [Recorder(name, log) for name in "abc"]
    samples = take_turns(subjects, rounds=3)
    expected = list(range(3 * BLOCK_FRAMES))
    assert all(subject.frames == expected for subject in subjects)
    counted = [index for index in expected if index % BLOCK_FRAMES]
    assert [sample["frame"].wall_ms for sample in samples["b"]] == counted


def test_the_order_changes_from_round_to_round() -> None:
    log: list[str] = []
    take_turns([Recorder(name, log) for name in "abc"], rounds=3)
    order = "".join(log[::BLOCK_FRAMES])
    assert order == "abcbcacab"


def test_what_a_subject_does_not_count_is_left_out() -> None:
    samples = take_turns([Recorder("a", [], uncounted=(1, 2))], rounds=1)
    assert [sample["frame"].wall_ms for sample in samples["a"]] == [3.0]


def test_a_slow_subject_gets_one_frame_a_block_and_it_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bench.timing.BLOCK_MS", -1.0)
    slow = Recorder("slow", [])
    samples = take_turns([slow], rounds=2)
    assert slow.frames == [0, BLOCK_FRAMES]
    assert len(samples["slow"]) == 2


def test_threads_are_the_subjects_own_and_one_afterwards() -> None:
    cv2.setNumThreads(DEFAULT_THREADS)
    default = cv2.getNumThreads()
    one, many = Recorder("one", []), Recorder("many", [], threads=DEFAULT_THREADS)
    take_turns([one, many], rounds=2)
    assert one.seen_threads == {1}
    assert many.seen_threads == {default}
    assert cv2.getNumThreads() == 1


def test_subjects_are_closed_even_where_one_fails() -> None:
    class Broken(Recorder):
        def step(self, index: int) -> Sample | None:
            raise ValueError("broken")

    subjects = [Recorder("a", []), Broken("b", [])]
    with pytest.raises(ValueError, match="broken"):
        take_turns(subjects, rounds=1)
    assert [subject.closed for subject in subjects] == [1, 1]


def test_nobody_takes_no_turns() -> None:
    assert take_turns([], rounds=2) == {}


def test_summary_of_a_hundred_laps() -> None:
    found = summary([Lap(float(ms), 2.0 * ms) for ms in range(101)])
    assert found == {
        "wall_ms": {"p50": 50.0, "p95": 95.0},
        "cpu_ms": {"p50": 100.0, "p95": 190.0},
        "samples": 101,
    }


def test_stages_keep_their_order_and_count_only_where_they_are() -> None:
    found = stages([{"b": Lap(1, 1), "a": Lap(2, 2)}, {"b": Lap(3, 3), "c": Lap(4, 4)}])
    assert list(found) == ["b", "a", "c"]
    assert [stage["samples"] for stage in found.values()] == [2, 1, 1]
    assert found["b"]["wall_ms"]["p50"] == 2.0


def test_a_stopwatch_hands_its_laps_out_once() -> None:
    watch = Stopwatch()
    meter = StageMeter(watch)
    with watch.lap("frame"), meter.stage("decode"):
        sum(range(20000))
    laps = watch.take()
    assert set(laps) == {"frame", "decode"}
    assert laps["frame"].wall_ms >= laps["decode"].wall_ms > 0
    assert laps["frame"].cpu_ms >= laps["decode"].cpu_ms
    assert watch.take() == {}


def test_a_lap_is_kept_even_where_its_block_fails() -> None:
    watch = Stopwatch()
    with pytest.raises(ValueError, match="broken"), watch.lap("stage"):
        raise ValueError("broken")
    assert "stage" in watch.take()
