"""Device: a V4L2 device, asked over a descriptor of its own, in use by others or not."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from types import TracebackType
from typing import Self

Ask = Callable[[int, bytearray], object]
"""Fills a V4L2 structure in place; OSError where the driver refuses."""


class Device:
    """An open device; one owner closes it."""

    def __init__(self, descriptor: int, ask: Ask) -> None:
        self._descriptor = descriptor
        self.ask = ask

    def close(self) -> None:
        """Let it go; to be called once."""
        os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self.close()


def open_device(path: str) -> Device:
    """The device at that path.

    Raises:
        OSError: it is not there, may not be opened, or is none: elsewhere than on Linux cameras
            have no path.
    """
    if not path.startswith("/dev/"):
        raise OSError(errno.ENODEV, "no device of V4L2", path)
    import fcntl  # Unix only

    descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    return Device(descriptor, lambda request, told: fcntl.ioctl(descriptor, request, told))


def nobody(_request: int, _told: bytearray) -> object:
    """Asks what cannot be asked.

    Raises:
        OSError: always.
    """
    raise OSError(errno.ENODEV, "no device of V4L2")
