"""Entry: a small file that the desktop reads, there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from language.translation import tr
from system.desktop.login import LoginError
from system.files.atomic import replace_atomically


def write_entry(path: Path, content: bytes) -> None:
    """Put the file there, in the place of one that was.

    Raises:
        LoginError: the system refuses.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_atomically(path, content)
    except OSError as error:
        raise refused(path, error) from None


def remove_entry(path: Path) -> None:
    """Take the file away, if it is there.

    Raises:
        LoginError: the system refuses.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise refused(path, error) from None


def refused(what: object, error: OSError) -> LoginError:
    """The line for a system that says no."""
    return LoginError(
        tr(
            "start at login: {what} cannot be changed ({error}); expected to write there. "
            "Use the settings of your desktop",
            what=what,
            error=error.strerror or error,
        )
    )
