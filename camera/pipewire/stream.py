"""Stream: a camera that PipeWire lists, of one I420 mode, and its frames.

It drives itself: a frame is copied into a buffer of the daemon's and the graph is told to go round,
from whichever thread calls `send`. There is no process callback, so that Python never runs in the
real-time thread.
"""

from __future__ import annotations

import ctypes as c
import os
import time
from collections.abc import Callable
from typing import Any

from camera.pipewire import abi
from camera.pipewire.connection import Connection
from camera.pipewire.library import params, properties
from camera.pipewire.pods import agreed_format, offered_format, wanted_buffers, wanted_header
from video.errors import SinkError
from video.frame import CHROMA_NEUTRAL, LUMA_BLACK, Planes, Size

_FLAGS = abi.FLAG_MAP_BUFFERS | abi.FLAG_DRIVER | abi.FLAG_RT_PROCESS
_HEADER_BYTES = c.sizeof(abi.MetaHeader)


class Stream:
    """A camera of one size on an open connection. One thread sends and asks.

    Buffers are black when they are new and hold whole frames from then on: what a client may see
    was sent, or is black.
    """

    def __init__(self, connection: Connection, size: Size) -> None:
        self.state = abi.CONNECTING
        self.error: str | None = None
        self.on_change: Callable[[], None] = _ignore
        """Called when somebody may have come or left, in a thread that is not the real-time one."""
        self.unsent = 0
        """Frames that found no free buffer: every one was still in a client's hands."""
        self._connection = connection
        self._library = connection.library
        self._size = size
        self._bytes = size[0] * size[1] * 3 // 2
        self._agreed = False
        self._sequence = 0
        self._hook = abi.Hook()
        self._events = abi.StreamEvents(
            version=abi.VERSION_STREAM_EVENTS,
            state_changed=abi.StateChanged(self._state_changed),
            param_changed=abi.ParamChanged(self._param_changed),
            add_buffer=abi.AddBuffer(self._buffer_added),
        )
        self._stream: int | None = None

    def connect(self, name: str, node_name: str, fps: float) -> None:
        """List it, under that name.

        Raises:
            SinkError: the daemon refuses.
        """
        library = self._library
        values = {
            "media.class": "Video/Source",
            "media.type": "Video",
            "media.category": "Capture",
            "media.role": "Camera",
            "media.name": name,
            "media.software": name,
            "node.name": node_name,
            "node.description": name,
            "node.nick": name,
            "node.virtual": "true",
        }
        with self._connection.locked(), params([offered_format(self._size, fps)]) as offered:
            self._stream = library.pw_stream_new(
                self._connection.core, name.encode(), properties(values)
            )
            if not self._stream:
                raise SinkError("PipeWire makes no stream; expected its daemon to answer")
            events, hook = c.byref(self._events), c.byref(self._hook)
            library.pw_stream_add_listener(self._stream, hook, events, None)
            result = library.pw_stream_connect(
                self._stream, abi.DIRECTION_OUTPUT, abi.ID_ANY, _FLAGS, offered, 1
            )
        if result < 0:
            raise SinkError(f"PipeWire takes no camera: {os.strerror(-result)}; expected it to")

    @property
    def node(self) -> int:
        """Its number among the daemon's objects."""
        with self._connection.locked():
            number: int = self._library.pw_stream_get_node_id(self._stream)
        return number

    @property
    def is_taken(self) -> bool:
        """Whether somebody takes its pictures now."""
        return self.state == abi.STREAMING

    def send(self, planes: Planes) -> bool:
        """Whether it went out: copied to whoever watches, before this returns. 0.2 ms at 720p."""
        if not self.is_taken:
            return False
        with self._connection.locked():
            if not (self.is_taken and self._agreed and self._stream):
                return False
            filled = self._filled(planes)
            self._library.pw_stream_trigger_process(self._stream)
        self.unsent += not filled
        return filled

    def close(self) -> None:
        """It is listed no more; safe to call twice."""
        with self._connection.locked():
            stream, self._stream = self._stream, None
            if stream:
                self._library.pw_stream_destroy(stream)
        self.state = abi.UNCONNECTED

    def _filled(self, planes: Planes) -> bool:
        """Whether there was a free buffer; it holds the whole picture and is queued."""
        taken = self._library.pw_stream_dequeue_buffer(self._stream)
        if not taken:
            return False
        buffer = taken.contents.buffer.contents
        data = buffer.datas[0]
        chunk = data.chunk.contents
        fits = bool(data.data) and data.maxsize >= self._bytes
        if fits:
            c.memmove(data.data, planes.ctypes.data, self._bytes)
        chunk.offset, chunk.stride, chunk.flags = 0, self._size[0], 0
        chunk.size = self._bytes if fits else 0  # of an empty buffer nothing is shown
        self._stamp(buffer)
        self._library.pw_stream_queue_buffer(self._stream, taken)
        return fits

    def _stamp(self, buffer: Any) -> None:
        for meta in buffer.metas[: buffer.n_metas]:
            if meta.type == abi.META_HEADER and meta.size >= _HEADER_BYTES:
                header = c.cast(meta.data, c.POINTER(abi.MetaHeader)).contents
                header.flags = header.offset = header.dts_offset = 0
                header.pts, header.seq = time.monotonic_ns(), self._sequence
        self._sequence += 1

    # the library's own thread, with the lock held

    def _state_changed(self, _data: object, _old: int, new: int, error: bytes | None) -> None:
        self.state = new
        if error:
            self.error = error.decode(errors="replace")
        self.on_change()

    def _param_changed(self, _data: object, which: int, pod: int | None) -> None:
        if which != abi.PARAM_FORMAT:
            return
        self._agreed = False
        if not pod:
            return
        length = c.cast(pod, c.POINTER(c.c_uint32))[0]
        agreed = agreed_format(c.string_at(pod, 8 + length))
        if agreed is None or agreed != (abi.VIDEO_I420, self._size):
            return
        self._agreed = True
        wanted = [wanted_buffers(self._bytes, self._size[0]), wanted_header(_HEADER_BYTES)]
        with params(wanted) as pods:
            self._library.pw_stream_update_params(self._stream, pods, len(wanted))

    def _buffer_added(self, _data: object, added: Any) -> None:
        """A new buffer is black; else it would be green, should it ever be seen."""
        buffer = added.contents.buffer.contents
        for data in buffer.datas[: buffer.n_datas]:
            if data.data and data.maxsize >= self._bytes:
                luma_bytes = self._size[0] * self._size[1]
                c.memset(data.data, LUMA_BLACK, luma_bytes)
                c.memset(data.data + luma_bytes, CHROMA_NEUTRAL, self._bytes - luma_bytes)


def _ignore() -> None:
    """What is called where nobody wants to hear."""
