"""The numbers and layouts of `camera.pipewire.abi` are those of the C headers, where they are."""

from __future__ import annotations

import ctypes as c
import shutil
import subprocess
from pathlib import Path

import pytest

from camera.pipewire import abi
from camera.pipewire.library import _FUNCTIONS

INCLUDES = ("/usr/include/pipewire-0.3", "/usr/include/spa-0.2")
NUMBERS = {
    "ID_ANY": "PW_ID_ANY", "DIRECTION_OUTPUT": "PW_DIRECTION_OUTPUT",
    "FLAG_MAP_BUFFERS": "PW_STREAM_FLAG_MAP_BUFFERS", "FLAG_DRIVER": "PW_STREAM_FLAG_DRIVER",
    "FLAG_RT_PROCESS": "PW_STREAM_FLAG_RT_PROCESS", "ERROR": "PW_STREAM_STATE_ERROR",
    "UNCONNECTED": "PW_STREAM_STATE_UNCONNECTED", "CONNECTING": "PW_STREAM_STATE_CONNECTING",
    "PAUSED": "PW_STREAM_STATE_PAUSED", "STREAMING": "PW_STREAM_STATE_STREAMING",
    "TYPE_ID": "SPA_TYPE_Id", "TYPE_INT": "SPA_TYPE_Int", "TYPE_RECTANGLE": "SPA_TYPE_Rectangle",
    "TYPE_FRACTION": "SPA_TYPE_Fraction", "TYPE_OBJECT": "SPA_TYPE_Object",
    "TYPE_CHOICE": "SPA_TYPE_Choice", "OBJECT_FORMAT": "SPA_TYPE_OBJECT_Format",
    "OBJECT_BUFFERS": "SPA_TYPE_OBJECT_ParamBuffers", "OBJECT_META": "SPA_TYPE_OBJECT_ParamMeta",
    "PARAM_ENUM_FORMAT": "SPA_PARAM_EnumFormat", "PARAM_FORMAT": "SPA_PARAM_Format",
    "PARAM_BUFFERS": "SPA_PARAM_Buffers", "PARAM_META": "SPA_PARAM_Meta",
    "CHOICE_RANGE": "SPA_CHOICE_Range", "CHOICE_FLAGS": "SPA_CHOICE_Flags",
    "FORMAT_MEDIA_TYPE": "SPA_FORMAT_mediaType",
    "FORMAT_MEDIA_SUBTYPE": "SPA_FORMAT_mediaSubtype",
    "FORMAT_VIDEO_FORMAT": "SPA_FORMAT_VIDEO_format",
    "FORMAT_VIDEO_SIZE": "SPA_FORMAT_VIDEO_size",
    "FORMAT_VIDEO_FRAMERATE": "SPA_FORMAT_VIDEO_framerate",
    "MEDIA_VIDEO": "SPA_MEDIA_TYPE_video", "SUBTYPE_RAW": "SPA_MEDIA_SUBTYPE_raw",
    "VIDEO_I420": "SPA_VIDEO_FORMAT_I420", "BUFFERS_BUFFERS": "SPA_PARAM_BUFFERS_buffers",
    "BUFFERS_BLOCKS": "SPA_PARAM_BUFFERS_blocks", "BUFFERS_SIZE": "SPA_PARAM_BUFFERS_size",
    "BUFFERS_STRIDE": "SPA_PARAM_BUFFERS_stride",
    "BUFFERS_DATA_TYPE": "SPA_PARAM_BUFFERS_dataType", "META_TYPE": "SPA_PARAM_META_type",
    "META_SIZE": "SPA_PARAM_META_size", "META_HEADER": "SPA_META_Header",
    "DATA_MEM_PTR": "SPA_DATA_MemPtr", "DATA_MEM_FD": "SPA_DATA_MemFd",
    "VERSION_REGISTRY": "PW_VERSION_REGISTRY", "VERSION_STREAM_EVENTS": "PW_VERSION_STREAM_EVENTS",
}  # fmt: skip
STRUCTURES: dict[type[c.Structure], tuple[str, dict[str, str]]] = {
    abi.Chunk: ("struct spa_chunk", {}),
    abi.Data: ("struct spa_data", {}),
    abi.Meta: ("struct spa_meta", {}),
    abi.MetaHeader: ("struct spa_meta_header", {}),
    abi.SpaBuffer: ("struct spa_buffer", {}),
    abi.PwBuffer: ("struct pw_buffer", {}),
    abi.DictItem: ("struct spa_dict_item", {}),
    abi.Dict: ("struct spa_dict", {}),
    abi.Interface: ("struct spa_interface", {"funcs": "cb.funcs", "data": "cb.data"}),
    abi.Hook: (
        "struct spa_hook",
        {"next": "link.next", "prev": "link.prev", "funcs": "cb.funcs", "data": "cb.data"},
    ),
    abi.CoreMethods: ("struct pw_core_methods", {}),
    abi.RegistryMethods: ("struct pw_registry_methods", {}),
    abi.CoreEvents: ("struct pw_core_events", {}),
    abi.RegistryEvents: (
        "struct pw_registry_events",
        {"global_added": "global", "global_removed": "global_remove"},
    ),
    abi.StreamEvents: ("struct pw_stream_events", {}),
}
WHOLE = (abi.Chunk, abi.Data, abi.Meta, abi.MetaHeader, abi.Hook, abi.Interface, abi.Dict)
"""Structures that PipeWire does not let grow, or that are made here."""


def program() -> str:
    """C that prints every number and offset."""
    lines = [
        f'printf("{own} %lld\\n", (long long) (unsigned) {theirs});'
        for own, theirs in NUMBERS.items()
    ]
    for kind, (theirs, names) in STRUCTURES.items():
        lines += [
            f'printf("{kind.__name__}.{field[0]} %zu\\n", '
            f"offsetof({theirs}, {names.get(field[0], field[0])}));"
            for field in kind._fields_
        ]
        if kind in WHOLE:
            lines.append(f'printf("{kind.__name__} %zu\\n", sizeof({theirs}));')
    includes = "#include <stdio.h>\n#include <stddef.h>\n#include <pipewire/pipewire.h>\n"
    includes += "#include <spa/param/buffers.h>\n#include <spa/param/video/format-utils.h>\n"
    return f"{includes}int main(void) {{\n" + "\n".join(lines) + "\nreturn 0;\n}\n"


def test_numbers_and_layouts_are_those_of_the_headers(tmp_path: Path) -> None:
    compiler = shutil.which("cc")
    if compiler is None or not all(Path(folder).is_dir() for folder in INCLUDES):
        pytest.skip("no C compiler or no headers here; apt-get install libpipewire-0.3-dev gcc")
    (tmp_path / "numbers.c").write_text(program())
    includes = [f"-I{folder}" for folder in INCLUDES]
    command = [compiler, "-w", *includes, "numbers.c", "-o", "numbers"]
    subprocess.run(command, cwd=tmp_path, check=True)
    told = subprocess.run([tmp_path / "numbers"], capture_output=True, text=True, check=True)
    theirs = {name: int(value) for name, value in map(str.split, told.stdout.splitlines())}
    ours = {name: getattr(abi, name) & 0xFFFF_FFFF for name in NUMBERS}
    for kind in STRUCTURES:
        ours |= {
            f"{kind.__name__}.{name}": getattr(kind, name).offset
            for name in (field[0] for field in kind._fields_)
        }
    ours |= {kind.__name__: c.sizeof(kind) for kind in WHOLE}
    assert ours == theirs


def test_every_number_is_compared() -> None:
    numbers = {name for name, value in vars(abi).items() if name.isupper() and type(value) is int}
    assert numbers == NUMBERS.keys()


def test_functions_are_named_once() -> None:
    assert all(name.startswith("pw_") for name in _FUNCTIONS)
