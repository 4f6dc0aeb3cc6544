"""Loopback: a Linux virtual camera that takes a writer again after the last one has left.

v4l2loopback 0.12 (Debian 12, Ubuntu 22.04) with exclusive_caps=1 does not notice that a writer
which used write(), as pyvirtualcam does, has left: from then on the device takes no writer until
the module is loaded anew (github.com/v4l2loopback/v4l2loopback/issues/470). A descriptor that said
STREAMON is seen to leave, even when its process is killed: so one is kept beside the writer.
"""

from __future__ import annotations

import contextlib
import os

from camera.host import CAPTURE, OUTPUT, Host

_FORGETFUL = "0.12."
_VERSION = "sys/module/v4l2loopback/version"
_VIDIOC_STREAMON = 0x4004_5612
_OUTPUT_STREAM = (2).to_bytes(4, "little")  # V4L2_BUF_TYPE_VIDEO_OUTPUT


class Presence:
    """Tells the device that a writer is there, until it is closed or the process ends."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor

    def close(self) -> None:
        """The device takes the next writer; safe to call twice."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def open_presence(path: str, host: Host) -> Presence:
    """A presence beside the writer that was just opened; an empty one where none is needed."""
    version = host.read(_VERSION)  # which 0.12.7 and older do not tell at all
    forgets = host.system == "Linux" and (version is None or version.startswith(_FORGETFUL))
    return Presence(_streaming(path) if forgets else None)


def release_forgotten(path: str, host: Host) -> None:
    """The device takes a writer where the last one, of any program, left unnoticed.

    Such a device says that it neither gives nor takes pictures.
    """
    flags = host.query(path).flags
    if flags is not None and not flags & (CAPTURE | OUTPUT):
        Presence(_streaming(path)).close()


def _streaming(path: str) -> int | None:
    """A descriptor of the device that has said STREAMON; None where it cannot be opened."""
    import fcntl  # Unix only

    try:
        descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    with contextlib.suppress(OSError):  # without a format it is refused, and counts all the same
        fcntl.ioctl(descriptor, _VIDIOC_STREAMON, _OUTPUT_STREAM)
    return descriptor
