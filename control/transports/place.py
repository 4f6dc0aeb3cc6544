"""Place: the folder of this user alone where a running Scrim can be found."""

from __future__ import annotations

import getpass
import hashlib
import os
import stat
import tempfile
from pathlib import Path

from video.errors import ScrimError

SOCKET = "control.socket"
LONGEST_SOCKET_PATH = 100
"""In bytes; systems take 104 to 108."""


class ControlError(ScrimError):
    """A running Scrim cannot be reached, or cannot be reached here."""


def folder() -> Path:
    """The folder, made if it is not there; nobody else may look into it, and no restart keeps it.

    Where settings have a folder of their own (SCRIM_CONFIG_DIR), so has this: another Scrim.

    Raises:
        ControlError: it cannot be made, or belongs to somebody else.
    """
    found = _wanted()
    try:
        found.mkdir(mode=0o700, exist_ok=True)
        about = found.lstat()
    except OSError as error:
        raise ControlError(
            f"the folder {found} cannot be made ({error.strerror}); expected one that may be "
            "written to. Set XDG_RUNTIME_DIR to one"
        ) from None
    if os.name == "posix" and (
        not stat.S_ISDIR(about.st_mode) or about.st_uid != os.getuid() or about.st_mode & 0o077
    ):
        raise ControlError(
            f"the folder {found} is open to others; expected one that is yours alone. "
            f"Run: chmod 700 {found}, or remove it"
        )
    return found


def _wanted() -> Path:
    own = os.environ.get("SCRIM_CONFIG_DIR")
    which = f"-{hashlib.sha256(os.fsencode(Path(own).absolute())).hexdigest()[:16]}" if own else ""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and os.path.isdir(runtime):
        found = Path(runtime) / f"scrim{which}"
        if len(os.fsencode(found / SOCKET)) <= LONGEST_SOCKET_PATH:
            return found
    user = str(os.getuid()) if os.name == "posix" else getpass.getuser()
    return Path(tempfile.gettempdir()) / f"scrim-{user}{which}"
