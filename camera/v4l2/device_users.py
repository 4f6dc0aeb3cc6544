"""Device users: whose a virtual camera is while it is not free, and how it becomes free."""

from __future__ import annotations

from camera.devices import Camera, users, virtual_cameras
from camera.host import SCRIM, Host, holding
from language.translation import tr


def own_use(found: list[Camera], host: Host) -> str | None:
    """Which of them Scrim itself sends to now, in words; None where it sends to none.

    Who asks the doctor while Scrim runs wants to hear that this is how it should be.
    """
    for camera in found:
        for name, pid in holding(camera.path, host):
            if name == SCRIM:
                return tr("{camera}, Scrim sends to it now (pid {pid})", camera=camera, pid=pid)
    return None


def taken(host: Host, *, own: bool = False) -> list[str]:
    """Each virtual camera that cannot be sent to now, and who has it, in words.

    `own`: only those that are meant for Scrim.
    """
    return [
        tr("{camera} by {programs}", camera=camera, programs=users(camera.path, host))
        for camera in virtual_cameras(host)
        if not camera.writable and (camera.is_own or not own)
    ]


def freeing(camera: Camera, host: Host) -> str:
    """What makes the device free, with the exact command."""
    found = holding(camera.path, host)
    if not found:
        return tr(
            "{command}  names the program of another user: close it",
            command=f"sudo fuser -v {camera.path}",
        )
    if len(found) == 1:
        name, pid = found[0]
        return tr("close {name}, or: {command}", name=name, command=f"kill {pid}")
    each = ", ".join(f"{name}: kill {pid}" for name, pid in found)
    return tr(
        "close the one that sends pictures to it, those that watch it may stay; {each}", each=each
    )
