"""Virtual camera: composites go to the device that meeting clients read as a camera.

A Linux device may keep the size and pixel format that it had before. So it is asked what it has
taken, and pictures are made to fit that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from camera.devices import find_virtual_camera, free_virtual_cameras, users
from camera.host import Host, holders
from camera.sinks.admission import admitted
from camera.sinks.cameras.packing import FORMATS, Packed, packer
from camera.v4l2.device_users import taken
from camera.v4l2.formats import Format
from camera.v4l2.loopback import Presence, open_presence, release_forgotten
from camera.v4l2.watchers import Watchers, open_watchers
from language.translation import tr
from system.remedy import command
from video.composite import Composite
from video.errors import SinkError, one_line
from video.frame import Planes, Size


def _remedy() -> str:
    return tr("'{command}' says what is missing and how to add it", command=command("doctor"))


class VirtualCamera:
    """An open virtual camera of one size. `send` never waits: whoever calls it keeps the pace.

    `remark` is a line for the user where the device shows its pictures in another size or format.
    """

    def __init__(
        self,
        camera: Any,
        size: Size,
        presence: Presence,
        watchers: Watchers,
        *,
        pack: Callable[[Planes], Packed] = lambda planes: planes,
        remark: str | None = None,
    ) -> None:
        self.device: str = camera.device
        self.size: Size = size
        self.closed = False
        self.remark = remark
        self._camera = camera
        self._pack = pack
        self._presence = presence
        self._watchers = watchers

    def send(self, composite: Composite) -> None:
        """Deliver it; the planes are copied or written before this returns.

        Raises:
            TypeError: it is not a Composite.
            SinkError: another size, the device is gone, or the camera is closed.
        """
        planes = admitted(composite, self).planes
        try:
            self._camera.send(self._pack(planes))
        except (RuntimeError, OSError, ValueError) as error:
            raise SinkError(
                tr(
                    "virtual camera {device} refused a frame: {why}. {remedy}",
                    device=self.device,
                    why=one_line(error),
                    remedy=_remedy(),
                )
            ) from error

    def watchers(self) -> int | None:
        """How many clients have it open now; None where the platform does not tell."""
        return None if self.closed else self._watchers.count()

    def programs(self) -> list[str]:
        """What those clients are called; those of other users are not seen."""
        return [] if self.closed else self._watchers.programs()

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called whenever `watchers` may have changed."""
        return not self.closed and self._watchers.announce(changed)

    def close(self) -> None:
        """Give the device back; safe to call twice."""
        if not self.closed:
            self.closed = True
            self._camera.close()
            self._presence.close()
            self._watchers.close()


def open_virtual_camera(
    name: str | int | None, size: Size, fps: float, *, host: Host | None = None
) -> VirtualCamera:
    """The virtual camera with that path, name or index; for None the first that takes pictures.

    It takes composites of that size, in I420, whatever format its device has.

    Raises:
        SinkError: none exists, it is in use, or no backend opens it; with what each backend said.
    """
    host = host or Host()
    if name is None:
        return _open_first(size, fps, host)
    try:
        device = find_virtual_camera(name, host).path
    except SinkError:
        if host.system == "Linux":
            raise
        device = str(name)  # Unity Capture may have a name that nobody knows as one of its own
    return _open(device, size, fps, host)


def _open_first(size: Size, fps: float, host: Host) -> VirtualCamera:
    """The first one that opens; its remark says which would have come before it, and why not.

    Raises:
        SinkError: none does.
    """
    missed = taken(host, own=True)
    refusals: list[SinkError] = []
    for camera in free_virtual_cameras(host):
        try:
            opened = _open(camera.path, size, fps, host)
        except SinkError as error:  # somebody was quicker, it is off, or keeps its own format
            refusals.append(error)
            missed.append(
                tr("{camera} by {programs}", camera=camera, programs=users(camera.path, host))
            )
            continue
        if missed:
            said = tr(
                "in use: {held}. Pictures go to {camera} instead",
                held="; ".join(missed),
                camera=camera,
            )
            opened.remark = f"{said} · {opened.remark}" if opened.remark else said
        return opened
    if refusals:
        raise refusals[0]
    if host.system != "Linux":  # whatever pyvirtualcam knows that has no listed name
        return _open(None, size, fps, host)
    held = "; ".join(taken(host))
    if held:
        raise SinkError(
            tr(
                "no free virtual camera (in use: {held}); expected a v4l2loopback device. {remedy}",
                held=held,
                remedy=_remedy(),
            )
        )
    raise SinkError(
        tr("no free virtual camera; expected a v4l2loopback device. {remedy}", remedy=_remedy())
    )


def _open(device: str | None, size: Size, fps: float, host: Host) -> VirtualCamera:
    """That device.

    Raises:
        SinkError: it is in use, or no backend opens it.
    """
    if device is not None and host.system == "Linux":
        release_forgotten(device, host)
    camera = _opened(device, Format("YU12", size), fps)
    device = str(camera.device)
    kept = host.format(device) if host.system == "Linux" else None
    if kept is None or kept == Format("YU12", size):
        return _virtual_camera(camera, size, host)
    camera.close()
    return _fitting(device, kept, size, fps, host)


def _fitting(device: str, found: Format, size: Size, fps: float, host: Host) -> VirtualCamera:
    """The virtual camera whose device keeps a format of its own: pictures are made to fit.

    Raises:
        SinkError: nothing fits it.
    """
    kept = tr("virtual camera {device} keeps {format}", device=device, format=found)
    if found.fourcc not in FORMATS or any(side < 2 or side % 2 for side in found.size):
        raise SinkError(
            f"{kept}, which Scrim cannot send ({_holders(device, host)}); expected an even size in "
            f"{', '.join(FORMATS)}. Close what uses it, or: v4l2loopback-ctl set-caps {device} any"
        )
    camera = _opened(device, found, fps)
    now = host.format(device)
    if now != found:
        camera.close()
        raise SinkError(f"{kept}, and then {now}; expected one format. Open it again")
    return _virtual_camera(
        camera,
        size,
        host,
        pack=packer(found.size, found.fourcc),
        remark=tr(
            "{kept} ({holders}); the picture of {size} is fitted",
            kept=kept,
            holders=_holders(device, host),
            size=f"{size[0]}x{size[1]}",
        ),
    )


def _holders(device: str, host: Host) -> str:
    found = holders(device, host)
    if found:
        return tr("in use by {programs}", programs=", ".join(found))
    return tr("set before")


def _virtual_camera(camera: Any, size: Size, host: Host, **how: Any) -> VirtualCamera:
    presence = open_presence(camera.device, host)
    return VirtualCamera(camera, size, presence, open_watchers(camera.device, host), **how)


def _opened(device: str | None, wanted: Format, fps: float) -> Any:
    """pyvirtualcam's camera, sending bytes of that format unchanged.

    Raises:
        SinkError: no backend opens it, with what each said.
    """
    import pyvirtualcam  # GPL; only who sends to a virtual camera loads it

    width, height = wanted.size
    formats = pyvirtualcam.PixelFormat
    same_bytes = {"NV12": formats.NV12, "YUYV": formats.YUYV, "UYVY": formats.UYVY}
    try:
        return pyvirtualcam.Camera(
            width=width,
            height=height,
            fps=fps,
            fmt=same_bytes.get(wanted.fourcc, formats.I420),  # YV12 differs in order alone
            device=device,
        )
    except (RuntimeError, OSError, ValueError) as error:
        raise SinkError(
            tr(
                "virtual camera {device} does not open in {format}: {why}. {remedy}",
                device=device or "",
                format=wanted,
                why=one_line(error),
                remedy=_remedy(),
            )
        ) from error
