"""Late means dropped, never queued: shown on the real threads, held and let go by hand.

Nothing here depends on time: see `held.py`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.soak.held import PATIENCE_S, held


def wait_until(condition: Callable[[], bool]) -> None:
    """Returns once it is true; it must come true by itself."""
    patience = int(PATIENCE_S / 0.001)
    assert any(condition() or threading.Event().wait(0.001) for _ in range(patience))


@settings(max_examples=15)
@given(bursts=st.lists(st.integers(1, 9), min_size=1, max_size=8))
def test_while_the_network_works_all_but_the_newest_frame_are_dropped(bursts: list[int]) -> None:
    """However many come: the next one that it sees is the last one that came."""
    with held() as run:
        run.camera.deliver(1)
        run.segmenter.gate.await_comers(1)
        newest = [0]
        for number, burst in enumerate(bursts):
            run.camera.deliver(burst)
            newest.append(newest[-1] + burst)
            run.step(asked=number + 2)
        assert run.segmenter.asked == newest
        wait_until(lambda: run.pipeline.meter.read().dropped >= newest[-1] + 1 - len(newest))


@settings(max_examples=15)
@given(bursts=st.lists(st.integers(1, 6), min_size=1, max_size=5))
def test_while_the_sink_hangs_all_but_the_newest_composite_are_dropped(bursts: list[int]) -> None:
    """However many are made meanwhile: the next one that it takes is the last one made."""
    with held() as run:
        run.camera.deliver(1)
        run.segmenter.gate.await_comers(1)
        index = 0

        def make(count: int) -> int:
            """So many more composites are in or have been in the slot; the index of the last."""
            nonlocal index
            for _ in range(count):
                run.camera.deliver(1)
                index += 1
                run.step(asked=index + 1)
            return index - 1

        last = make(3)  # two alphas open the shutter
        wait_until(lambda: run.sink.taken[-1:] == [last])
        for burst in bursts:
            run.sink.gate.swing(is_open=False)
            run.sink.gate.await_comers(run.sink.gate.come + 1)  # one is on its way: held there
            already = len(run.sink.taken)
            last = make(burst)
            run.sink.gate.swing(is_open=True)
            wait_until(lambda last=last: last in run.sink.taken)
            fresh = [
                index for index in run.sink.taken[already:] if index != run.sink.taken[already]
            ]
            assert set(fresh) == {last}, "between the one that was held and the last there is none"
        assert run.sink.taken == sorted(run.sink.taken)
