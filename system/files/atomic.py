"""Atomic writes: a small file is there as it was or as it is to be, never in part."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def replace_atomically(path: Path, content: bytes) -> None:
    """Put the file there, in the place of one that was; only the user may read it (0600).

    It is on the disk before it takes that place: whatever happens, one of the two is complete.

    Raises:
        OSError: the system refuses; what was there stays.
    """
    descriptor, partial = tempfile.mkstemp(prefix=path.name, suffix=".part", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(partial, path)
    except BaseException:
        Path(partial).unlink(missing_ok=True)
        raise
