"""The stable interface of libpipewire and SPA, as their C headers fix it: numbers and structures.

`tests/camera/pipewire/test_abi.py` compiles the real headers and compares, where they are.
"""

from __future__ import annotations

import ctypes as c

ID_ANY = 0xFFFF_FFFF
DIRECTION_OUTPUT = 1
FLAG_MAP_BUFFERS, FLAG_DRIVER, FLAG_RT_PROCESS = 1 << 2, 1 << 3, 1 << 4
ERROR, UNCONNECTED, CONNECTING, PAUSED, STREAMING = -1, 0, 1, 2, 3
"""enum pw_stream_state"""

TYPE_ID, TYPE_INT, TYPE_RECTANGLE, TYPE_FRACTION, TYPE_OBJECT, TYPE_CHOICE = 3, 4, 10, 11, 15, 19
OBJECT_FORMAT, OBJECT_BUFFERS, OBJECT_META = 0x4_0003, 0x4_0004, 0x4_0005
PARAM_ENUM_FORMAT, PARAM_FORMAT, PARAM_BUFFERS, PARAM_META = 3, 4, 5, 6
CHOICE_RANGE, CHOICE_FLAGS = 1, 4

FORMAT_MEDIA_TYPE, FORMAT_MEDIA_SUBTYPE = 1, 2
FORMAT_VIDEO_FORMAT, FORMAT_VIDEO_SIZE, FORMAT_VIDEO_FRAMERATE = 0x2_0001, 0x2_0003, 0x2_0004
MEDIA_VIDEO, SUBTYPE_RAW, VIDEO_I420 = 2, 1, 2
BUFFERS_BUFFERS, BUFFERS_BLOCKS, BUFFERS_SIZE, BUFFERS_STRIDE, BUFFERS_DATA_TYPE = 1, 2, 3, 4, 6
META_TYPE, META_SIZE, META_HEADER = 1, 2, 1
DATA_MEM_PTR, DATA_MEM_FD = 1, 2

TYPE_NODE, TYPE_LINK = "PipeWire:Interface:Node", "PipeWire:Interface:Link"
TYPE_CLIENT = "PipeWire:Interface:Client"
VERSION_REGISTRY, VERSION_STREAM_EVENTS = 3, 2


class Chunk(c.Structure):
    """struct spa_chunk"""

    _fields_ = [
        ("offset", c.c_uint32),
        ("size", c.c_uint32),
        ("stride", c.c_int32),
        ("flags", c.c_int32),
    ]


class Data(c.Structure):
    """struct spa_data"""

    _fields_ = [
        ("type", c.c_uint32),
        ("flags", c.c_uint32),
        ("fd", c.c_int64),
        ("mapoffset", c.c_uint32),
        ("maxsize", c.c_uint32),
        ("data", c.c_void_p),
        ("chunk", c.POINTER(Chunk)),
    ]


class Meta(c.Structure):
    """struct spa_meta"""

    _fields_ = [("type", c.c_uint32), ("size", c.c_uint32), ("data", c.c_void_p)]


class MetaHeader(c.Structure):
    """struct spa_meta_header"""

    _fields_ = [
        ("flags", c.c_uint32),
        ("offset", c.c_uint32),
        ("pts", c.c_int64),
        ("dts_offset", c.c_int64),
        ("seq", c.c_uint64),
    ]


class SpaBuffer(c.Structure):
    """struct spa_buffer"""

    _fields_ = [
        ("n_metas", c.c_uint32),
        ("n_datas", c.c_uint32),
        ("metas", c.POINTER(Meta)),
        ("datas", c.POINTER(Data)),
    ]


class PwBuffer(c.Structure):
    """struct pw_buffer; what newer versions add comes behind."""

    _fields_ = [("buffer", c.POINTER(SpaBuffer)), ("user_data", c.c_void_p), ("size", c.c_uint64)]


class DictItem(c.Structure):
    """struct spa_dict_item"""

    _fields_ = [("key", c.c_char_p), ("value", c.c_char_p)]


class Dict(c.Structure):
    """struct spa_dict"""

    _fields_ = [("flags", c.c_uint32), ("n_items", c.c_uint32), ("items", c.POINTER(DictItem))]


class Interface(c.Structure):
    """struct spa_interface: how every object of PipeWire begins; `funcs` leads to its methods."""

    _fields_ = [
        ("type", c.c_char_p),
        ("version", c.c_uint32),
        ("funcs", c.c_void_p),
        ("data", c.c_void_p),
    ]


class Hook(c.Structure):
    """struct spa_hook: PipeWire's to fill; it must stay where it is while it listens."""

    _fields_ = [(name, c.c_void_p) for name in ("next", "prev", "funcs", "data", "removed", "priv")]


GetRegistry = c.CFUNCTYPE(c.c_void_p, c.c_void_p, c.c_uint32, c.c_size_t)
Sync = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_uint32, c.c_int)
AddListener = c.CFUNCTYPE(c.c_int, c.c_void_p, c.POINTER(Hook), c.c_void_p, c.c_void_p)


class CoreMethods(c.Structure):
    """struct pw_core_methods, up to what is called here"""

    _fields_ = [
        ("version", c.c_uint32),
        ("add_listener", AddListener),
        ("hello", c.c_void_p),
        ("sync", Sync),
        ("pong", c.c_void_p),
        ("error", c.c_void_p),
        ("get_registry", GetRegistry),
    ]


DestroyGlobal = c.CFUNCTYPE(c.c_int, c.c_void_p, c.c_uint32)


class RegistryMethods(c.Structure):
    """struct pw_registry_methods, up to what is called here"""

    _fields_ = [
        ("version", c.c_uint32),
        ("add_listener", AddListener),
        ("bind", c.c_void_p),
        ("destroy", DestroyGlobal),
    ]


CoreDone = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32, c.c_int)
CoreError = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32, c.c_int, c.c_int, c.c_char_p)


class CoreEvents(c.Structure):
    """struct pw_core_events, version 0"""

    _fields_ = [
        ("version", c.c_uint32),
        ("info", c.c_void_p),
        ("done", CoreDone),
        ("ping", c.c_void_p),
        ("error", CoreError),
        ("remove_id", c.c_void_p),
        ("bound_id", c.c_void_p),
        ("add_mem", c.c_void_p),
        ("remove_mem", c.c_void_p),
    ]


GlobalAdded = c.CFUNCTYPE(
    None, c.c_void_p, c.c_uint32, c.c_uint32, c.c_char_p, c.c_uint32, c.POINTER(Dict)
)
GlobalRemoved = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32)


class RegistryEvents(c.Structure):
    """struct pw_registry_events, version 0"""

    _fields_ = [
        ("version", c.c_uint32),
        ("global_added", GlobalAdded),
        ("global_removed", GlobalRemoved),
    ]


StateChanged = c.CFUNCTYPE(None, c.c_void_p, c.c_int, c.c_int, c.c_char_p)
ParamChanged = c.CFUNCTYPE(None, c.c_void_p, c.c_uint32, c.c_void_p)
AddBuffer = c.CFUNCTYPE(None, c.c_void_p, c.POINTER(PwBuffer))


class StreamEvents(c.Structure):
    """struct pw_stream_events, version 2; `process` stays empty: it would run in the real-time
    thread.
    """

    _fields_ = [
        ("version", c.c_uint32),
        ("destroy", c.c_void_p),
        ("state_changed", StateChanged),
        ("control_info", c.c_void_p),
        ("io_changed", c.c_void_p),
        ("param_changed", ParamChanged),
        ("add_buffer", AddBuffer),
        ("remove_buffer", c.c_void_p),
        ("process", c.c_void_p),
        ("drained", c.c_void_p),
        ("command", c.c_void_p),
        ("trigger_done", c.c_void_p),
    ]
