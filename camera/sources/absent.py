"""AbsentCamera: stands in for a camera until one is plugged in, while nobody looks at the window.

A run begins with it as with a camera that was lost at once: its card goes out, and the camera is
opened as soon as it is there.
"""

from __future__ import annotations

from language.translation import mark, tr
from video.errors import SourceError
from video.frame import Grab, Size, even

NO_CAMERA_CONNECTED = mark(
    "no camera is connected; expected one. Plug one in, or try Scrim with --input demo"
)


class AbsentCamera:
    """A Source that has never had a picture."""

    name = "no camera"
    live = True
    length: int | None = None

    def __init__(self, size: Size, fps: float) -> None:
        self.size = even(size)
        self.fps = fps
        self._closed = False

    def grab(self) -> Grab | None:
        """None once closed.

        Raises:
            SourceError: until then.
        """
        if self._closed:
            return None
        raise SourceError(tr(NO_CAMERA_CONNECTED))

    def close(self) -> None:
        """Safe to call twice."""
        self._closed = True
