"""Instance: the one Scrim of this user that answers; a lock that ends with its process."""

from __future__ import annotations

import os
from pathlib import Path

from control.transports.place import ControlError

LOCK = "instance.lock"
_LOCKED_AT = 1000  # behind the process number, which Windows lets nobody read from a locked place
_CLOEXEC = getattr(os, "O_CLOEXEC", 0)


class Instance:
    """Being that Scrim, until it is closed or the process ends."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor: int | None = descriptor

    def close(self) -> None:
        """Another one may be it; safe to call twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def open_instance(folder: Path) -> Instance | None:
    """Being the one that answers from now on; None where another one does already.

    Raises:
        ControlError: the folder may not be written to.
    """
    try:
        descriptor = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT | _CLOEXEC, 0o600)
    except OSError as error:
        raise ControlError(f"{folder / LOCK} cannot be opened ({error.strerror})") from None
    if not _locks(descriptor):
        os.close(descriptor)
        return None
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"{os.getpid()}\n".encode())
    return Instance(descriptor)


def process_number(folder: Path) -> int | None:
    """That of the Scrim that answers; None where the file does not say."""
    try:
        return int((folder / LOCK).read_text(encoding="ascii")) or None
    except (OSError, ValueError):
        return None


def _locks(descriptor: int) -> bool:
    """Whether the lock is ours now."""
    try:
        if os.name == "nt":
            import msvcrt

            os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
