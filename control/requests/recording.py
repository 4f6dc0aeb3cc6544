"""Recordings and snapshots by words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from system.files.names import name_of
from ui.session import Recordings, Session
from video.errors import ScrimError, UsageError


def record(wish: str, session: Session) -> str:
    """What was begun or has ended, in a line.

    Raises:
        UsageError: it is neither start nor stop, or nothing is recorded.
        ScrimError: the file cannot be made, or the recording failed.
    """
    recordings = session.recordings
    if wish == "start":
        return f"recording to {recordings.start(sound=session.settings.record_sound)}"
    if wish != "stop":
        raise UsageError(f"record takes start or stop; got {wish!r}")
    ended = recordings.stop()
    if ended is None:
        raise UsageError("nothing is recorded; expected a recording to stop")
    if ended.fault:
        raise ScrimError(ended.fault)
    return f"recorded {ended.seconds:.0f} s to {ended.path}"


def snapshot(words: Sequence[str], recordings: Recordings) -> str:
    """Where the picture of this moment is: at the named file, or where snapshots go.

    Raises:
        UsageError: several files are named.
        ScrimError: a cover goes out, or the file cannot be made.
    """
    if len(words) > 1:
        raise UsageError(f"snapshot takes a file or nothing; got {' '.join(words)!r}")
    taken = recordings.snapshot()
    return str(_moved(taken, Path(name_of(words[0]))) if words else taken)


def _moved(taken: Path, wanted: Path) -> Path:
    """Where the file is now; nothing that exists is written over."""
    try:
        picture = taken.read_bytes()
        with wanted.open("xb") as file:
            wanted.chmod(0o600)
            file.write(picture)
    except (OSError, ValueError) as error:
        why = "it exists" if isinstance(error, FileExistsError) else error
        raise ScrimError(f"{wanted} cannot be made ({why}); the snapshot is {taken}") from None
    taken.unlink()
    return wanted
