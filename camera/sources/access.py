"""Access: whether a camera may be opened, and if not, why, who has it and what to do."""

from __future__ import annotations

import os

from camera.devices import Camera
from camera.host import Host, holders
from language.translation import tr
from video.errors import SourceError


def check_access(camera: Camera, host: Host) -> None:
    """Ask the system before OpenCV does: it alone says why.

    Raises:
        SourceError: no permission, gone, or busy.
    """
    if host.system != "Linux":
        return
    try:
        os.close(os.open(camera.path, os.O_RDWR | os.O_NONBLOCK))
    except PermissionError as error:
        raise SourceError(
            tr(
                "no permission to open camera {camera}; expected read and write access. "
                "Run '{command}' and log in again",
                camera=camera,
                command="sudo usermod -aG video $USER",
            )
        ) from error
    except OSError as error:
        raise SourceError(
            tr("camera {camera} cannot be opened ({why}).", camera=camera, why=error.strerror)
            + f" {busy_remedy(camera, host)}"
        ) from error


def busy_remedy(camera: Camera, host: Host) -> str:
    """Who has the camera, where that can be told, and what to do about it."""
    programs = ", ".join(holders(camera.path, host))
    if programs:
        return tr(
            "It is in use by {programs}: close that program, or choose another --input",
            programs=programs,
        )
    return tr("Close what may use it, plug it in again, or choose another --input")
