"""A client that takes pictures from a PipeWire camera: what a meeting program would see."""

from __future__ import annotations

import ctypes as c
import threading
from typing import Any

from camera.pipewire import abi
from camera.pipewire.connection import open_connection
from camera.pipewire.library import params, properties
from camera.pipewire.pods import offered_format
from video.frame import Size

INPUT, AUTOCONNECT, DONT_RECONNECT = 0, 1, 1 << 7
Process = c.CFUNCTYPE(None, c.c_void_p)


class Viewer:
    """Watches the camera whose node has that name until it is closed; keeps every picture.

    Like a browser it takes no other camera once that one is gone; one that `follows` does, as OBS.
    """

    def __init__(
        self, camera: str, size: Size, fps: float, name: str = "Viewer", *, follows: bool = False
    ) -> None:
        self.pictures: list[bytes] = []
        self.states: list[int] = []
        self.came = threading.Event()
        self._connection = open_connection(name)
        self._library = self._connection.library
        self._process = Process(self._take)
        self._events = abi.StreamEvents(
            version=abi.VERSION_STREAM_EVENTS,
            state_changed=abi.StateChanged(
                lambda _data, _old, new, _error: self.states.append(new)
            ),
            process=c.cast(self._process, c.c_void_p),
        )
        self._hook = abi.Hook()
        values = {
            "media.type": "Video",
            "media.category": "Capture",
            "media.role": "Camera",
            "target.object": camera,
            "node.name": name.lower(),
        }
        with self._connection.locked(), params([offered_format(size, fps)]) as wanted:
            self._stream: Any = self._library.pw_stream_new(
                self._connection.core, name.encode(), properties(values)
            )
            self._library.pw_stream_add_listener(
                self._stream, c.byref(self._hook), c.byref(self._events), None
            )
            flags = AUTOCONNECT | abi.FLAG_MAP_BUFFERS | (0 if follows else DONT_RECONNECT)
            self._library.pw_stream_connect(self._stream, INPUT, abi.ID_ANY, flags, wanted, 1)

    def close(self) -> None:
        """It is gone; safe to call twice."""
        if self._stream:
            with self._connection.locked():
                self._library.pw_stream_destroy(self._stream)
            self._stream = None
            self._connection.close()

    def _take(self, _data: object) -> None:
        taken = self._library.pw_stream_dequeue_buffer(self._stream)
        if not taken:
            return
        data = taken.contents.buffer.contents.datas[0]
        chunk = data.chunk.contents
        if data.data:
            self.pictures.append(c.string_at(data.data + chunk.offset, chunk.size))
        self._library.pw_stream_queue_buffer(self._stream, taken)
        self.came.set()
