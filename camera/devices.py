"""Which cameras and virtual cameras this machine has, by name.

Linux is asked through sysfs and one ioctl, because an idle loopback device shows no capture side
and no listing library tells a loopback from a webcam; elsewhere cv2_enumerate_cameras knows.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass

from camera.host import CAPTURE, OUTPUT, Host, holders, is_open_here
from camera.v4l2.offers import GRAY
from language.translation import tr
from system.remedy import command
from video.errors import SinkError, SourceError

_LOOPBACK_DRIVER = "v4l2 loopback"
OWN_NAME = "scrim"
VIRTUAL_NAMES = ("obs virtual camera", "obs-camera", "unity video capture", OWN_NAME)
"""How virtual cameras are called where names are all that tells them from webcams."""

_CAP_V4L2 = 200  # cv2.CAP_V4L2, without loading OpenCV to list names


@dataclass(frozen=True)
class Camera:
    """One device. `virtual`: its pictures come from a program, not from a lens.

    `readable`: it delivers pictures now; `writable`: a program can send pictures to it now.
    `index` and `backend` are OpenCV's; `path` is what opens it (a name where there are no paths).
    """

    index: int
    name: str
    path: str
    virtual: bool
    readable: bool
    writable: bool
    backend: int

    @property
    def is_own(self) -> bool:
        """Whether its name says that it is meant for Scrim."""
        return self.virtual and OWN_NAME in self.name.lower()

    @property
    def is_fed(self) -> bool:
        """Whether another program than Scrim sends pictures to it: a phone as a webcam, say."""
        return self.virtual and self.readable and not self.writable and not self.is_own

    def __str__(self) -> str:
        return self.name if self.path == self.name else f"{self.name} ({self.path})"


def name_alone(listed: str) -> str:
    """The name in what `str(Camera)` gave, without the path."""
    return listed.partition(" (/dev/")[0]


def cameras(host: Host | None = None) -> list[Camera]:
    """Everything that delivers pictures now: webcams first, then virtual cameras in use."""
    found = [camera for camera in devices(host or Host()) if camera.readable]
    return sorted(found, key=lambda camera: (camera.virtual, camera.index))


def virtual_cameras(host: Host | None = None) -> list[Camera]:
    """Every virtual camera: those that can be written to first."""
    found = [camera for camera in devices(host or Host()) if camera.virtual]
    return sorted(found, key=lambda camera: (not camera.writable, camera.index))


def default_camera(host: Host | None = None, *, outputs: Collection[str] = ()) -> Camera | None:
    """The camera that `--input default` means; None where there is none.

    A webcam comes before a virtual camera; Scrim's own one and the run's outputs never come.
    """
    host = host or Host()
    for camera in sorted(cameras(host), key=lambda camera: _is_infrared(camera, host)):
        own = camera.is_own or (camera.virtual and is_open_here(camera.path, host))
        if not own and not {camera.path, camera.name} & set(outputs):
            return camera
    return None


def _is_infrared(camera: Camera, host: Host) -> bool:
    """Whether it is the camera that knows its user's face in the dark: gray, and not for meetings.

    Many laptops have one beside the webcam, some under a lower number.
    """
    if re.search(r"\b(ir|infrared)\b", camera.name, re.IGNORECASE):
        return True
    formats = set() if camera.virtual else set(host.formats(camera.path))
    return bool(formats) and formats <= GRAY


def default_virtual_camera(host: Host | None = None) -> Camera | None:
    """The virtual camera of `--output default`: the first free one, Scrim's before others."""
    return next(iter(free_virtual_cameras(host or Host())), None)


def free_virtual_cameras(host: Host) -> list[Camera]:
    """Those that a program can send to now, in the order in which Scrim takes them."""
    free = [camera for camera in virtual_cameras(host) if camera.writable]
    return sorted(free, key=lambda camera: not camera.is_own)


def find_camera(text: str | int, host: Host | None = None) -> Camera:
    """The camera with that index, path, name, or part of its name.

    Raises:
        SourceError: there is none; the line lists those that exist.
    """
    host = host or Host()
    known = cameras(host)
    found = _match(str(text), known)
    if found:
        return found
    idle = _match(str(text), virtual_cameras(host))
    if idle:
        raise SourceError(
            tr(
                "{camera} is a virtual camera that nothing writes to; expected one that delivers "
                "pictures: {known}",
                camera=idle,
                known=_names(known),
            )
        )
    raise SourceError(
        tr("no camera {name!r}; expected one of: {known}", name=str(text), known=_names(known))
    )


def find_virtual_camera(text: str | int, host: Host | None = None) -> Camera:
    """The virtual camera with that index, path, name, or part of its name.

    Raises:
        SinkError: there is none, listing those that exist; or a program writes to it already.
    """
    host = host or Host()
    known = virtual_cameras(host)
    found = _match(str(text), known)
    if found is None:
        raise SinkError(
            tr(
                "no virtual camera {name!r}; expected one of: {known}. '{doctor}' says how to add "
                "one",
                name=str(text),
                known=_names(known),
                doctor=command("doctor"),
            )
        )
    if not found.writable:
        raise SinkError(
            tr(
                "virtual camera {camera} is in use by {users}; expected a free one. Close that "
                "program, or choose another --output",
                camera=found,
                users=users(found.path, host),
            )
        )
    return found


def devices(host: Host) -> Iterator[Camera]:
    """Every video device, in the order of its index."""
    if host.system == "Linux":
        yield from _linux_devices(host)
        return
    import cv2

    backend = cv2.CAP_DSHOW if host.system == "Windows" else cv2.CAP_AVFOUNDATION
    for camera in host.listing(backend):
        virtual = any(name in camera.name.lower() for name in VIRTUAL_NAMES)
        yield Camera(
            index=camera.index,
            name=camera.name,
            path=camera.name,
            virtual=virtual,
            readable=True,
            writable=virtual,
            backend=backend,
        )


def _linux_devices(host: Host) -> Iterator[Camera]:
    folder = host.root / "sys/class/video4linux"
    numbers = (re.fullmatch(r"video([0-9]+)", node.name) for node in folder.glob("video*"))
    for index in sorted(int(number[1]) for number in numbers if number):
        node, path = folder / f"video{index}", f"/dev/video{index}"
        name = host.read(f"sys/class/video4linux/video{index}/name") or path
        capability = host.query(path)
        loopback = capability.driver == _LOOPBACK_DRIVER
        virtual = loopback or "/devices/virtual/" in str(node.resolve())
        flags = capability.flags
        if flags is None:  # no permission to ask: a webcam's first node is its picture
            first = host.read(f"sys/class/video4linux/video{index}/index") in ("0", None)
            flags = (OUTPUT if virtual else CAPTURE) if first else 0
        if loopback and not flags & (CAPTURE | OUTPUT):
            flags |= OUTPUT  # its last writer left unnoticed: `loopback` mends that
        if loopback and flags & CAPTURE and flags & OUTPUT and _says_so_always(host):
            flags &= ~(OUTPUT if _is_fed(index, host) else CAPTURE)
        if flags & (CAPTURE | OUTPUT):
            yield Camera(
                index=index,
                name=name,
                path=path,
                virtual=virtual,
                readable=bool(flags & CAPTURE),
                writable=virtual and bool(flags & OUTPUT),
                backend=_CAP_V4L2,
            )


def _says_so_always(host: Host) -> bool:
    """Whether that says nothing; with exclusive_caps it says that the writer has left."""
    value = host.read("sys/module/v4l2loopback/parameters/exclusive_caps") or ""
    return not {"Y", "1"} & set(value.split(","))


def _is_fed(index: int, host: Host) -> bool:
    """Whether a program sends pictures to that loopback device: it is a camera then, and not free.

    Drivers from 0.13 on say so, but for a device that keeps its format they say it always.
    """
    state = host.read(f"sys/class/video4linux/video{index}/state")
    if state is None:
        return host.fed(f"/dev/video{index}")
    return state == "capture" and bool(holders(f"/dev/video{index}", host))


def _match(text: str, known: list[Camera]) -> Camera | None:
    """What the text names: by path, index, exact name, name in any case, part of a name."""
    path = os.path.realpath(text) if text.startswith("/") else text
    wanted = text.casefold()
    tests: list[Callable[[Camera], bool]] = [
        lambda camera: camera.path == path,
        lambda camera: text.isdecimal() and camera.index == int(text),
        lambda camera: camera.name == text,
        lambda camera: camera.name.casefold() == wanted,
        lambda camera: bool(wanted) and wanted in camera.name.casefold(),
    ]
    return next((camera for test in tests for camera in known if test(camera)), None)


def users(path: str, host: Host) -> str:
    """Who has the device open, in words."""
    return ", ".join(holders(path, host)) or "another program"


def _names(known: list[Camera]) -> str:
    return ", ".join(f"{camera.index}: {camera}" for camera in known) or "none is connected"


def by_name(cameras_found: Iterable[Camera]) -> dict[str, Camera]:
    """Each under a name that no other one has."""
    found = list(cameras_found)
    count = Counter(camera.name for camera in found)
    return {
        camera.name if count[camera.name] == 1 else f"{camera.name} ({camera.index})": camera
        for camera in found
    }
