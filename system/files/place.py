"""Place: where a file is written that may have to take the place of another one.

What is there stays untouched until `take`: the new file grows beside it, and a crash leaves the old
one whole or the new one as far as it came, never neither.
"""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from system.files.descriptor import Descriptor
from video.errors import SinkError


class Place:
    """The file that the user named, and the one that is written: the same from `take` on.

    `fresh` says that nothing was there before: then nothing stays where nothing comes of it.
    """

    def __init__(self, named: Path, written: Path, *, fresh: bool) -> None:
        self.named = named
        self.written = written
        self._fresh = fresh

    @property
    def taken(self) -> bool:
        """Whether what is written stands where the user wanted it."""
        return self.written == self.named

    def take(self) -> None:
        """Put what is written where the user wanted it; what was there is gone. Safe to repeat.

        Raises:
            OSError: the system refuses; Windows does while the file is open.
        """
        if not self.taken:
            os.replace(self.written, self.named)
            self.written = self.named
        self._fresh = False

    def give_up(self) -> None:
        """Remove what was written, unless it was taken or stands in something of the user's."""
        if self._fresh or not self.taken:
            self.written.unlink(missing_ok=True)
            self._fresh = False


class WrittenFile(Descriptor):
    """The bytes of a file, for who writes by a library: a name says nothing to that."""

    def __init__(self, path: Path) -> None:
        """Opens it and empties it.

        Raises:
            OSError: the system refuses.
        """
        flags = os.O_WRONLY | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags)

    def write(self, data: bytes) -> int:
        """All of them, or an OSError."""
        left = memoryview(data)
        while left:
            left = left[os.write(self._descriptor, left) :]
        return len(data)

    def seekable(self) -> bool:
        """False for a pipe."""
        return stat.S_ISREG(os.fstat(self._descriptor).st_mode)


def open_place(path: str | Path, *, overwrite: bool) -> Place:
    """A place with an empty file that only the user may read (0600): others would make one for all.

    Raises:
        FileExistsError: something is there and `overwrite` is not given.
        OSError: the folder is missing or may not be written.
    """
    named = Path(os.path.realpath(path))  # a link keeps leading there
    try:
        os.close(os.open(named, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        if not overwrite:
            raise
    else:
        return Place(named, named, fresh=True)
    if not named.is_file():
        return Place(
            named, named, fresh=False
        )  # a pipe or a device holds nothing that could be lost
    stem = os.fsdecode(os.fsencode(named.name)[:100])
    descriptor, written = tempfile.mkstemp(".part", f"{stem}.", named.parent)
    os.close(descriptor)
    return Place(named, Path(written), fresh=True)


def refused(path: str | Path, error: Exception, what: str) -> SinkError:
    """Why no place for that could be opened, in one line."""
    if isinstance(error, FileExistsError):
        return SinkError(
            f"{path} exists; expected a new file. Choose another --output, or give --overwrite"
        )
    why = getattr(error, "strerror", None) or error
    return SinkError(
        f"{what} {path} cannot be made ({why}); expected a folder that may be "
        "written. Choose another --output"
    )
