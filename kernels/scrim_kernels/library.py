"""The library of loops: where it is found, and what ctypes is told of each of them."""

from __future__ import annotations

import ctypes
import re
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def _library() -> ctypes.CDLL:
    here = Path(__file__).parent
    for name in (*_generations(), "_loops"):
        for suffix in EXTENSION_SUFFIXES:
            if (here / f"{name}{suffix}").exists():
                return ctypes.CDLL(str(here / f"{name}{suffix}"))
    raise ImportError(f"no compiled loops in {here}; installed without a C compiler")


def _generations() -> list[str]:
    """The libraries that this processor can run, the newest first, where Zig built several."""
    try:
        has: dict[str, bool] = np._core._multiarray_umath.__cpu_features__  # type: ignore[attr-defined]  # noqa: SLF001
    except AttributeError:
        return []  # what NumPy knows of the processor has moved: the oldest library serves all
    third = has.get("X86_V3") or all(map(has.get, ("AVX2", "FMA3", "F16C")))
    fourth = has.get("X86_V4") or has.get("AVX512_SKX")
    return ["_loops_v4", "_loops_v3"] if fourth else ["_loops_v3"] if third else []


def place_in_object(array: NDArray[Any]) -> int:
    """Where the array's first element lies: NumPy's ABI keeps that behind the object's head."""
    found: int | None = ctypes.c_void_p.from_address(id(array) + object.__basicsize__).value
    return found or 0


def place_told(array: NDArray[Any]) -> int:
    """The same as NumPy tells it, which takes ten times as long."""
    return array.ctypes.data


_PROBE = np.empty((2, 3), np.uint8)[1:]
place = place_in_object if place_in_object(_PROBE) == _PROBE.ctypes.data else place_told


def _array(kind: type) -> Any:
    """What ctypes is told of an argument: a C-contiguous array of that kind, passed by its place.

    `numpy.ctypeslib.ndpointer` promises the same and takes 3 microseconds for each argument, of
    which there are seventy in a frame.
    """
    wanted = np.dtype(kind)

    class Array:
        @staticmethod
        def from_param(array: Any) -> ctypes.c_void_p:
            if isinstance(array, ctypes.c_void_p):  # of `strided`
                return array
            if not isinstance(array, np.ndarray) or array.dtype != wanted:
                raise TypeError(f"got {getattr(array, 'dtype', type(array))}; expected {wanted}")
            if not array.flags.c_contiguous:
                raise TypeError(f"strides are {array.strides}; expected a contiguous array")
            return ctypes.c_void_p(place(array))

    return Array


_TYPES = {
    "int": ctypes.c_int,
    "float": ctypes.c_float,
    "ptrdiff_t": ctypes.c_ssize_t,
    "uint8_t *": _array(np.uint8),
    "uint16_t *": _array(np.uint16),
    "int16_t *": _array(np.int16),
    "int *": _array(np.intc),
    "float *": _array(np.float32),
}
_PROTOTYPE = re.compile(r"EXPORT void (\w+)\(([^)]*)\);")


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    """The library whose functions take what `scrim.h` says, which the compiler reads, too."""
    header = Path(__file__).with_name("scrim.h").read_text(encoding="ascii")
    for name, arguments in _PROTOTYPE.findall(header):
        function = getattr(library, name)
        types = (re.sub(r"^const |\w+$", "", one.strip()).strip() for one in arguments.split(","))
        function.argtypes, function.restype = [_TYPES[kind] for kind in types], None
    return library


def strided(array: NDArray[Any]) -> ctypes.c_void_p:
    """Passed as it is, whatever its strides: the caller has looked at its type, and passes them."""
    return ctypes.c_void_p(place(array))


loops = _declared(_library())
