"""Held: whose a virtual camera is while it is not free, and how it becomes free, for the doctor."""

from __future__ import annotations

import os
from pathlib import Path

from camera.devices import Camera
from camera.host import Host, holding

_APP = Path(__file__).resolve().parents[2] / "app.py"
_BUNDLED = "scrim"


def own_use(found: list[Camera], host: Host) -> str | None:
    """Which of them Scrim itself sends to now, in words; None where it sends to none.

    Who asks the doctor while Scrim runs wants to hear that this is how it should be.
    """
    for camera in found:
        for name, pid in holding(camera.path, host):
            if name == _BUNDLED or _runs_app(pid, host):
                return f"{camera}, Scrim sends to it now (pid {pid})"
    return None


def freeing(camera: Camera, host: Host) -> str:
    """What makes the device free, with the exact command."""
    found = holding(camera.path, host)
    if not found:
        return f"sudo fuser -v {camera.path}  names the program of another user: close it"
    if len(found) == 1:
        name, pid = found[0]
        return f"close {name}, or: kill {pid}"
    each = ", ".join(f"{name}: kill {pid}" for name, pid in found)
    return f"close the one that sends pictures to it, those that watch it may stay; {each}"


def _runs_app(pid: int, host: Host) -> bool:
    """Whether it is a Python that runs this very program."""
    words = (host.read(f"proc/{pid}/cmdline") or "").split("\0")
    try:
        folder = os.readlink(host.root / f"proc/{pid}/cwd")
    except OSError:  # it has ended, or is another user's
        return False
    return any(os.path.realpath(os.path.join(folder, word)) == str(_APP) for word in words if word)
