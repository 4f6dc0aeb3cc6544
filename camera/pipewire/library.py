"""Library: the functions of libpipewire that are called, loaded once, when they are needed."""

from __future__ import annotations

import ctypes as c
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from camera.pipewire import abi
from video.errors import SinkError

FILE = "libpipewire-0.3.so.0"

_POINTER, _TEXT, _NUMBER = c.c_void_p, c.c_char_p, c.c_uint32
_BUFFER = c.POINTER(abi.PwBuffer)
_PARAMS = c.POINTER(c.c_void_p)
_FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "pw_init": (None, [_POINTER, _POINTER]),
    "pw_log_set_level": (None, [c.c_int]),
    "pw_get_library_version": (_TEXT, []),
    "pw_thread_loop_new": (_POINTER, [_TEXT, _POINTER]),
    "pw_thread_loop_get_loop": (_POINTER, [_POINTER]),
    "pw_thread_loop_start": (c.c_int, [_POINTER]),
    "pw_thread_loop_stop": (None, [_POINTER]),
    "pw_thread_loop_lock": (None, [_POINTER]),
    "pw_thread_loop_unlock": (None, [_POINTER]),
    "pw_thread_loop_destroy": (None, [_POINTER]),
    "pw_properties_new_string": (_POINTER, [_TEXT]),
    "pw_context_new": (_POINTER, [_POINTER, _POINTER, c.c_size_t]),
    "pw_context_connect": (_POINTER, [_POINTER, _POINTER, c.c_size_t]),
    "pw_context_destroy": (None, [_POINTER]),
    "pw_core_disconnect": (c.c_int, [_POINTER]),
    "pw_proxy_destroy": (None, [_POINTER]),
    "pw_stream_new": (_POINTER, [_POINTER, _TEXT, _POINTER]),
    "pw_stream_add_listener": (None, [_POINTER, c.POINTER(abi.Hook), _POINTER, _POINTER]),
    "pw_stream_connect": (c.c_int, [_POINTER, c.c_int, _NUMBER, c.c_int, _PARAMS, _NUMBER]),
    "pw_stream_destroy": (None, [_POINTER]),
    "pw_stream_get_node_id": (_NUMBER, [_POINTER]),
    "pw_stream_update_params": (c.c_int, [_POINTER, _PARAMS, _NUMBER]),
    "pw_stream_dequeue_buffer": (_BUFFER, [_POINTER]),
    "pw_stream_queue_buffer": (c.c_int, [_POINTER, _BUFFER]),
    "pw_stream_trigger_process": (c.c_int, [_POINTER]),
}


@cache
def load() -> Any:
    """The library with the types of what is called; initialized, and silent.

    Raises:
        SinkError: it is not installed, or too old.
    """
    try:
        library = c.CDLL(FILE)
        for name, (result, arguments) in _FUNCTIONS.items():
            function = getattr(library, name)
            function.restype, function.argtypes = result, arguments
    except (OSError, AttributeError) as error:
        raise SinkError(
            f"PipeWire's library {FILE} does not load ({error}); expected version 0.3.40 or newer. "
            "Install your system's PipeWire packages, or choose another --output"
        ) from error
    library.pw_init(None, None)
    if "PIPEWIRE_DEBUG" not in os.environ:
        library.pw_log_set_level(0)  # it would say much more than our one line
    return library


def version() -> str:
    """The library's own version.

    Raises:
        SinkError: there is no library.
    """
    said: bytes = load().pw_get_library_version()
    return said.decode(errors="replace")


def properties(values: Mapping[str, str]) -> int:
    """New properties, which whoever they are given to frees."""
    made: int = load().pw_properties_new_string(json.dumps(dict(values)).encode())
    return made


@contextmanager
def params(pods: Sequence[bytes]) -> Iterator[Any]:
    """The pods as an array of pointers; they are PipeWire's to read until the block ends."""
    kept = [c.create_string_buffer(pod, len(pod)) for pod in pods]
    yield (c.c_void_p * len(kept))(*(c.addressof(pod) for pod in kept))
