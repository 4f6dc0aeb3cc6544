"""Watchers: how many clients have a Linux virtual camera open at this moment.

The driver is asked where it tells (v4l2loopback 0.13 and newer). Elsewhere the programs that have
the device open are counted, which means looking at every open file of every program: 2 ms on an
idle machine, 30 ms on a busy desktop. So the kernel is asked to say when somebody opens or closes
the device (inotify), and only then, and now and then, are they counted anew.
"""

from __future__ import annotations

import ctypes
import os
import select
import threading
from collections.abc import Callable
from typing import NamedTuple, Protocol

from camera.host import Host, holding
from language.translation import tr
from video.clock import MonotonicClock
from video.protocols import Clock

COUNT_ANEW_S = 60.0
"""Between two counts when the kernel has said nothing."""

COUNT_TWICE_S = 0.2
"""After the kernel has said that somebody opens it: only then does that program hold it."""

SHARE = 0.005
"""The most of a core that counting may take where the kernel does not say when."""

_OPENED_OR_CLOSED = 0x20 | 0x08 | 0x10  # IN_OPEN, IN_CLOSE_WRITE, IN_CLOSE_NOWRITE


class OnDemand(NamedTuple):
    """Whether the camera can rest while nobody watches, and why or why not, in a few words."""

    possible: bool
    why: str
    exact: bool = True
    """False where programs may watch unseen."""


def on_demand(path: str, host: Host) -> OnDemand:
    """What this machine tells of the watchers of that virtual camera."""
    if host.system != "Linux":
        name = {"Darwin": "macOS"}.get(host.system, host.system)
        return OnDemand(
            possible=False,
            why=tr("{system} does not tell which programs watch a virtual camera", system=name),
        )
    if host.clients(path) is not None:
        return OnDemand(possible=True, why=tr("the driver says who watches"))
    version = host.read("sys/module/v4l2loopback/version") or tr("0.12 or older")
    if not (host.root / "proc/self/fd").is_dir():
        why = tr(
            "v4l2loopback {version} does not tell who watches, and /proc is hidden", version=version
        )
        return OnDemand(possible=False, why=why)
    why = tr(
        "v4l2loopback {version} does not tell who watches (0.13 does): programs are counted, and "
        "those of other users are not seen",
        version=version,
    )
    return OnDemand(possible=True, why=why, exact=False)


class Opens(Protocol):
    """Tells whether a device was opened or closed."""

    def any(self) -> bool | None:
        """Whether it was since the last call; None where that cannot be known."""

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called each time that it was, from another thread, until closed."""

    def close(self) -> None:
        """Safe to call twice."""


class Watchers:
    """Counts the clients of one device; one thread asks. Never raises: None is "cannot tell"."""

    def __init__(self, path: str, host: Host, opens: Opens, clock: Clock) -> None:
        self._path = path
        self._host = host
        self._opens = opens
        self._clock = clock
        self._driver_tells = host.system == "Linux" and host.clients(path) is not None
        self._counted: int | None = None
        self._programs: list[str] = []
        self._next_at = float("-inf")

    def count(self) -> int | None:
        """How many watch now; None where this machine does not tell."""
        if self._driver_tells:
            told = self._host.clients(self._path)
            if told != self._counted:
                self._programs = self._named_holders() if told else []
            self._counted = told
            return told
        changed, now = self._opens.any(), self._clock.now()
        if changed or now >= self._next_at:
            self._counted = self._count_holders()
            took_s = self._clock.now() - now
            told_s = COUNT_TWICE_S if changed else COUNT_ANEW_S
            self._next_at = now + (took_s / SHARE if changed is None else told_s)
        return self._counted

    def programs(self) -> list[str]:
        """The programs that have it open, by name, as they were when they were last counted.

        Those of other users are not seen.
        """
        return self._programs

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called, from another thread, whenever the count may be another.

        Not where the driver is asked: that opens the device, and would be announced again.
        """
        return not self._driver_tells and self._opens.announce(changed)

    def close(self) -> None:
        """Stop listening; safe to call twice."""
        self._opens.close()

    def _count_holders(self) -> int | None:
        if self._host.system != "Linux" or not (self._host.root / "proc/self/fd").is_dir():
            return None
        self._programs = self._named_holders()
        return len(self._programs)

    def _named_holders(self) -> list[str]:
        return [name for name, _ in holding(self._path, self._host)]


class KernelOpens:
    """What inotify says of a device node."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor
        self._heard = False
        self._listener: threading.Thread | None = None
        self._ends: tuple[int, int] | None = None

    def any(self) -> bool | None:
        if self._descriptor is None:
            return None
        heard, self._heard = self._heard, False
        said = _drained(self._descriptor)
        return said if said is None else said or heard

    def announce(self, changed: Callable[[], None]) -> bool:
        if self._descriptor is None:
            return False
        if self._listener is None:
            self._ends = os.pipe()
            self._listener = threading.Thread(
                target=self._listen, args=(self._descriptor, self._ends[0], changed),
                name="doorman", daemon=True,
            )  # fmt: skip
            self._listener.start()
        return True

    def close(self) -> None:
        descriptor, self._descriptor = self._descriptor, None
        if self._listener is not None and self._ends is not None:
            os.close(self._ends[1])
            self._listener.join()
            os.close(self._ends[0])
            self._listener = None
        if descriptor is not None:
            os.close(descriptor)

    def _listen(self, descriptor: int, end: int, changed: Callable[[], None]) -> None:
        """The loop of the thread; over once the other end of the pipe is closed."""
        waiting = select.poll()
        for number in (descriptor, end):
            waiting.register(number, select.POLLIN)
        while end not in {number for number, _ in waiting.poll()}:
            if _drained(descriptor) is None:
                return
            self._heard = True
            changed()


def _drained(descriptor: int) -> bool | None:
    """Whether there was something to read; None where the kernel has nothing more to say."""
    try:
        return bool(os.read(descriptor, 65536))
    except BlockingIOError:
        return False
    except OSError:
        return None


def open_watchers(path: str, host: Host, *, clock: Clock | None = None) -> Watchers:
    """The watchers of that device from now on."""
    return Watchers(path, host, open_opens(path), clock or MonotonicClock())


def open_opens(path: str) -> KernelOpens:
    """What the kernel says of that file; it says nothing off Linux, or of what is not there."""
    try:
        library = ctypes.CDLL(None)
        descriptor = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, AttributeError, TypeError):
        return KernelOpens(None)
    if descriptor < 0:
        return KernelOpens(None)
    if library.inotify_add_watch(descriptor, os.fsencode(path), _OPENED_OR_CLOSED) < 0:
        os.close(descriptor)
        return KernelOpens(None)
    return KernelOpens(descriptor)
