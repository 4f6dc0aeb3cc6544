"""Around sleep: what is done before the machine sleeps and after it wakes, as its system says."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from system.desktop.sleep import OpenWatch, SleepError, Watch


def open_watch(before: Callable[[], None], after: Callable[[], None]) -> Watch:
    """The way of this platform.

    Raises:
        SleepError: it has none, or not here.
    """
    if sys.platform == "win32":
        from system.windows.power import open_power

        return open_power(before, after)
    if sys.platform == "darwin":
        from system.macos.power import open_power as open_mac_power

        return open_mac_power(before, after)
    from system.linux.logind import open_logind

    return open_logind(before, after)


@contextmanager
def around_sleep(
    before: Callable[[], None], after: Callable[[], None], *, opened: OpenWatch = open_watch
) -> Iterator[None]:
    """Within the block both are called around each sleep; where the system is silent, never.

    Then a picture that is older than a second is not shown, whatever happened meanwhile.
    """
    try:
        watch = opened(before, after)
    except SleepError:
        watch = None
    try:
        yield
    finally:
        if watch is not None:
            watch.close()
