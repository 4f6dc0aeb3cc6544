"""An ICC profile (version 2) of Display P3 with a gamma of 2.2, byte by byte."""

from __future__ import annotations

import struct

import numpy as np

from tests.media.making.blocks import to_xyz

_BRADFORD = np.array(
    [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
)
_D50 = np.array([0.9642, 1.0, 0.8249])


def display_p3() -> bytes:
    columns = to_xyz("p3")
    cones = _BRADFORD @ _D50 / (_BRADFORD @ columns.sum(1))
    adapted = np.linalg.inv(_BRADFORD) @ np.diag(cones) @ _BRADFORD @ columns
    name = b"Test P3\0"
    tags = {
        b"desc": b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78),
        b"cprt": b"text\0\0\0\0none\0",
        b"wtpt": _xyz(_D50),
        b"rXYZ": _xyz(adapted[:, 0]),
        b"gXYZ": _xyz(adapted[:, 1]),
        b"bXYZ": _xyz(adapted[:, 2]),
        b"rTRC": _GAMMA,
        b"gTRC": _GAMMA,
        b"bTRC": _GAMMA,
    }
    table, data, at = b"", b"", 128 + 4 + 12 * len(tags)
    for signature, content in tags.items():
        table += signature + struct.pack(">II", at + len(data), len(content))
        data += content + bytes(-len(content) % 4)
    size = at + len(data)
    header = struct.pack(">I4sI", size, b"none", 0x02100000) + b"mntrRGB XYZ " + bytes(12)
    header += b"acsp" + bytes(28) + struct.pack(">3i", *(round(65536 * value) for value in _D50))
    header += bytes(128 - len(header))
    return header + struct.pack(">I", len(tags)) + table + data


def _xyz(values: np.ndarray) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(65536 * value) for value in values))


_GAMMA = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(2.2 * 256)) + bytes(2)
