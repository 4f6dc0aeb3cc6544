"""Virtual camera: composites go to the device that meeting clients read as a camera."""

from __future__ import annotations

from typing import Any

from camera.devices import default_virtual_camera, find_virtual_camera
from camera.host import Host
from camera.sinks.admission import admitted
from camera.v4l2.loopback import Presence, open_presence, release_forgotten
from camera.v4l2.watchers import Watchers, open_watchers
from system.remedy import command
from video.composite import Composite
from video.errors import SinkError, one_line
from video.frame import Size

_REMEDY = f"'{command('doctor')}' says what is missing and how to add it"


class VirtualCamera:
    """An open virtual camera of one size. `send` never waits: whoever calls it keeps the pace."""

    def __init__(self, camera: Any, size: Size, presence: Presence, watchers: Watchers) -> None:
        self.device: str = camera.device
        self.size: Size = size
        self.closed = False
        self._camera = camera
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
            self._camera.send(planes)
        except (RuntimeError, OSError, ValueError) as error:
            raise SinkError(
                f"virtual camera {self.device} refused a frame: {one_line(error)}. {_REMEDY}"
            ) from error

    def watchers(self) -> int | None:
        """How many clients have it open now; None where the platform does not tell."""
        return None if self.closed else self._watchers.count()

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
    """The virtual camera with that path, name or index, or the first free one for None, in I420.

    Raises:
        SinkError: none exists, it is in use, or no backend opens it; with what each backend said.
    """
    import pyvirtualcam  # GPL; only who sends to a virtual camera loads it

    host = host or Host()
    device = _device(name, host)
    try:
        camera = pyvirtualcam.Camera(
            width=size[0], height=size[1], fps=fps, fmt=pyvirtualcam.PixelFormat.I420, device=device
        )
    except (RuntimeError, OSError, ValueError) as error:
        raise SinkError(
            f"virtual camera {device or 'of any kind'} does not open at {size[0]}x{size[1]}: "
            f"{one_line(error)}. {_REMEDY}"
        ) from error
    presence = open_presence(camera.device, host)
    return VirtualCamera(camera, size, presence, open_watchers(camera.device, host))


def _device(name: str | int | None, host: Host) -> str | None:
    """What pyvirtualcam calls the device; None lets it try everything that it knows."""
    if (
        host.system != "Linux"
    ):  # OBS and Unity Capture are no files, and may have names of their own
        return None if name is None else str(name)
    free = default_virtual_camera(host) if name is None else find_virtual_camera(name, host)
    if free is None:
        raise SinkError(f"no free virtual camera; expected a v4l2loopback device. {_REMEDY}")
    release_forgotten(free.path, host)
    return free.path
