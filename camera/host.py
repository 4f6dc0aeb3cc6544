"""What can be asked of the machine: files, drivers, programs. Tests bring a fake one."""

from __future__ import annotations

import contextlib
import os
import platform
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from camera.pipewire.portal import PortalSays, ask_portal
from camera.v4l2.feeding import query_fed
from camera.v4l2.formats import Format, query_format
from camera.v4l2.knobs import Knobs, open_knobs
from camera.v4l2.offers import Offer, query_formats, query_offers
from camera.v4l2.streaming import query_refusal

PIPEWIRE_NODE = "scrim"
"""What PipeWire calls Scrim's camera among its nodes."""

SCRIM = "Scrim"
_APP = Path(__file__).resolve().parent.parent / "app.py"

CAPTURE, OUTPUT = 0x1, 0x2  # V4L2_CAP_VIDEO_CAPTURE, V4L2_CAP_VIDEO_OUTPUT
_DEVICE_CAPS = 0x8000_0000
_VIDIOC_QUERYCAP = 0x8068_5600
_VIDIOC_SUBSCRIBE_EVENT = 0x4020_565A
_VIDIOC_DQEVENT = 0x8088_5659
_CLIENT_USAGE = 0x0800_0000 + 0x08E0_0000 + 1  # v4l2loopback's own event, from 0.13 on
_SEND_INITIAL = 1
_SECURE_BOOT = "sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c"


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


def query_clients(path: str) -> int | None:
    """How many clients the loopback driver says take pictures now; None where it does not tell.

    Asked of a descriptor of its own, which gets the present state at once: nothing to keep and no
    event to miss.
    """
    import fcntl  # Unix only

    wish = struct.pack("3I20x", _CLIENT_USAGE, 0, _SEND_INITIAL)  # struct v4l2_event_subscription
    event = bytearray(136)  # struct v4l2_event; the payload begins at 8
    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    try:
        fcntl.ioctl(device, _VIDIOC_SUBSCRIBE_EVENT, wish)
        fcntl.ioctl(device, _VIDIOC_DQEVENT, event)
    except OSError:
        return None
    finally:
        os.close(device)
    kind, _, clients = struct.unpack_from("3I", event)
    return int(clients) if kind == _CLIENT_USAGE else None


def _list_by_library(backend: int) -> list[Any]:
    from cv2_enumerate_cameras import enumerate_cameras

    return list(enumerate_cameras(backend))


def _pipewire_runs() -> bool:
    from camera.pipewire.connection import is_running

    return is_running()


def _watching_by_pipewire() -> list[str] | None:
    """The programs that watch Scrim through PipeWire now; None where it is not listed there."""
    from camera.pipewire.connection import watching

    return watching(PIPEWIRE_NODE)


def _may_open(path: str) -> bool:
    return os.access(path, os.R_OK | os.W_OK)


@dataclass(frozen=True)
class Host:
    """The machine that is asked; tests bring a folder that looks like one."""

    system: str = field(default_factory=platform.system)
    root: Path = Path("/")
    query: Callable[[str], Capability] = query_capability
    clients: Callable[[str], int | None] = query_clients
    offers: Callable[[str], list[Offer]] = query_offers
    fed: Callable[[str], bool] = query_fed
    refusal: Callable[[str], int | None] = query_refusal
    formats: Callable[[str], list[str]] = query_formats
    format: Callable[[str], Format | None] = query_format
    knobs: Callable[[str], Knobs] = open_knobs
    listing: Callable[[int], list[Any]] = _list_by_library
    pipewire: Callable[[], bool] = _pipewire_runs
    pipewire_watchers: Callable[[], list[str] | None] = _watching_by_pipewire
    portal: Callable[[], PortalSays] = ask_portal
    may_open: Callable[[str], bool] = _may_open

    def read(self, path: str) -> str | None:
        """The text of a file of this machine, stripped; None where it cannot be read."""
        try:
            return (self.root / path.lstrip("/")).read_text(errors="replace").strip()
        except OSError:
            return None


def has_secure_boot(host: Host) -> bool:
    """Whether the kernel takes only modules that are signed by a key that it knows."""
    try:
        # 4 bytes of attributes come first.
        return (host.root / _SECURE_BOOT).read_bytes().endswith(b"\x01")
    except OSError:
        return False


def holders(path: str, host: Host) -> list[str]:
    """The programs that have the device open, as 'name (pid N)', without this one.

    Programs of other users stay unseen without root.
    """
    return [f"{name} (pid {pid})" for name, pid in holding(path, host)]


def holding(path: str, host: Host) -> list[tuple[str, int]]:
    """Name and process number of each of `holders`; Scrim is called so, not Python."""
    found = []
    for process in sorted((host.root / "proc").glob("[0-9]*")):
        if process.name == str(os.getpid()):
            continue
        with contextlib.suppress(OSError):  # it has ended, or is another user's
            if any(_leads_to(path, entry) for entry in (process / "fd").iterdir()):
                name, pid = (process / "comm").read_text().strip(), int(process.name)
                is_scrim = name == SCRIM.lower() or _runs_app(pid, host)
                found.append((SCRIM if is_scrim else name, pid))
    return found


def _runs_app(pid: int, host: Host) -> bool:
    """Whether it is a Python that runs this very program."""
    words = (host.read(f"proc/{pid}/cmdline") or "").split("\0")
    try:
        folder = os.readlink(host.root / f"proc/{pid}/cwd")
    except OSError:  # it has ended, or is another user's
        return False
    return any(os.path.realpath(os.path.join(folder, word)) == str(_APP) for word in words if word)


def is_open_here(path: str, host: Host) -> bool:
    """Whether this very process has the device open."""
    try:
        return any(_leads_to(path, entry) for entry in (host.root / "proc/self/fd").iterdir())
    except OSError:
        return False


def _leads_to(path: str, entry: Path) -> bool:
    """Whether that open file is this one; a busy program closes some while they are read."""
    try:
        return os.readlink(entry) == path
    except OSError:
        return False
