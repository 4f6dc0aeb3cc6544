"""What can be asked of the machine: files, drivers, programs. Tests bring a fake one."""

from __future__ import annotations

import contextlib
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CAPTURE, OUTPUT = 0x1, 0x2  # V4L2_CAP_VIDEO_CAPTURE, V4L2_CAP_VIDEO_OUTPUT
_DEVICE_CAPS = 0x8000_0000
_VIDIOC_QUERYCAP = 0x8068_5600


@dataclass(frozen=True)
class Capability:
    """What a V4L2 driver says of a device; flags are None where it may not be asked."""

    driver: str = ""
    flags: int | None = None


def query_capability(path: str) -> Capability:
    """What the driver of a V4L2 device answers to VIDIOC_QUERYCAP; empty where it does not."""
    import fcntl  # Unix only

    answer = bytearray(104)  # struct v4l2_capability
    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return Capability()
    try:
        fcntl.ioctl(device, _VIDIOC_QUERYCAP, answer)
    except OSError:
        return Capability()
    finally:
        os.close(device)
    flags, own_flags = (int.from_bytes(answer[at : at + 4], "little") for at in (84, 88))
    driver = answer[:16].split(b"\0")[0].decode(errors="replace")
    return Capability(driver, own_flags if flags & _DEVICE_CAPS else flags)


def _list_by_library(backend: int) -> list[Any]:
    from cv2_enumerate_cameras import enumerate_cameras

    return list(enumerate_cameras(backend))


def _may_open(path: str) -> bool:
    return os.access(path, os.R_OK | os.W_OK)


@dataclass(frozen=True)
class Host:
    """The machine that is asked; tests bring a folder that looks like one."""

    system: str = field(default_factory=platform.system)
    root: Path = Path("/")
    query: Callable[[str], Capability] = query_capability
    listing: Callable[[int], list[Any]] = _list_by_library
    may_open: Callable[[str], bool] = _may_open

    def read(self, path: str) -> str | None:
        """The text of a file of this machine, stripped; None where it cannot be read."""
        try:
            return (self.root / path.lstrip("/")).read_text(errors="replace").strip()
        except OSError:
            return None


def holders(path: str, host: Host) -> list[str]:
    """The programs that have the device open, as 'name (pid N)', without this one.

    Programs of other users stay unseen without root.
    """
    found = []
    for process in sorted((host.root / "proc").glob("[0-9]*")):
        if process.name == str(os.getpid()):
            continue
        with contextlib.suppress(OSError):
            if any(os.readlink(entry) == path for entry in (process / "fd").iterdir()):
                found.append(f"{(process / 'comm').read_text().strip()} (pid {process.name})")
    return found
