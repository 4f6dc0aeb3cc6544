"""A virtual camera as pyvirtualcam sees one."""

from __future__ import annotations

from video.frame import Planes


class FakeBackend:
    """A pyvirtualcam backend that keeps what it is sent."""

    def __init__(
        self, *, width: int, height: int, fourcc: int, device: str | None, **_: object
    ) -> None:
        if device in ("/dev/video99", "Scrim, off"):
            raise RuntimeError("device is\nbusy")
        self.name = device or "first"
        self.sent: list[Planes] = []
        self.closed = 0
        self.broken = False

    def close(self) -> None:
        self.closed += 1

    def send(self, frame: Planes) -> None:
        if self.broken:
            raise RuntimeError("write failed")
        self.sent.append(frame.copy())

    def device(self) -> str:
        return self.name

    def native_fourcc(self) -> None:
        return None
