"""Loops of another platform in place of this one's: a pytest plugin for `test_foreign_loops.py`.

A process of that platform, under QEMU or Wine, opens the library and does what the proxy here asks:
all buffers go there, what has changed in them comes back. So the oracles judge what it computes.
"""

from __future__ import annotations

import ctypes
import json
import os
import struct
import subprocess
from collections.abc import Callable
from typing import Any

import numpy as np
import scrim_kernels as kernels
from numpy.lib.array_utils import byte_bounds

COMMAND = "SCRIM_FOREIGN_LOOPS"
"""The variable that holds the process to start, as a list in JSON."""

HEAD = """
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#define OPEN(name) ((void *)LoadLibraryA(name))
#define FIND(library, name) ((void *)GetProcAddress((HMODULE)(library), name))
#else
#include <dlfcn.h>
#define OPEN(name) dlopen(name, RTLD_NOW)
#define FIND(library, name) dlsym(library, name)
#endif
#define GUARD 64
typedef union { void *p; int64_t i; float f; } arg;
static void take(void *to, size_t size) { if (size && fread(to, size, 1, stdin) != 1) exit(0); }
"""
MAIN = """
int main(int count, char **words) {
#ifdef _WIN32
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#endif
    void *library = count > 1 ? OPEN(words[1]) : NULL;
    if (!library) return 2;
    for (;;) {
        int64_t which, size[32], offset, raw;
        arg args[32];
        unsigned char *buffer[32];
        take(&which, 8);
        const char *kinds = KINDS[which];
        int length = (int)strlen(kinds);
        for (int n = 0; n < length; n++) {
            if (kinds[n] != 'p') {
                take(&raw, 8);
                memcpy(&args[n], &raw, 8);
                continue;
            }
            take(&size[n], 8);
            take(&offset, 8);
            buffer[n] = malloc(size[n] + GUARD);
            take(buffer[n], size[n]);
            memset(buffer[n] + size[n], 0xA5, GUARD);
            args[n].p = buffer[n] + offset;
        }
        void *function = FIND(library, NAMES[which]);
        if (!function) return 3;
        call(which, function, args);
        for (int n = 0; n < length; n++) {
            if (kinds[n] != 'p') continue;
            for (int g = 0; g < GUARD; g++) if (buffer[n][size[n] + g] != 0xA5) return 4;
            fwrite(buffer[n], 1, size[n], stdout);
            free(buffer[n]);
        }
        fflush(stdout);
    }
}
"""


def functions() -> dict[str, list[Any]]:
    """The loops that Python calls, and the types of their arguments."""
    found = {name: value for name, value in vars(kernels._loops).items() if "scrim_" in name}
    return {name: list(found[name].argtypes) for name in sorted(found)}


def source() -> str:
    """The process, in C: every function is called by its own prototype."""
    every = functions()
    names = ", ".join(f'"{name}"' for name in every)
    kinds = ", ".join(f'"{"".join(map(_kind, types))}"' for types in every.values())
    cases = "".join(
        f"        case {number}: (({_prototype(types)})f)({_passed(types)}); return;\n"
        for number, types in enumerate(every.values())
    )
    head = "static void call(int64_t which, void *f, arg *a)"
    call = f"{head} {{\n    switch (which) {{\n{cases}    }}\n}}\n"
    tables = f"static const char *NAMES[] = {{{names}}}, *KINDS[] = {{{kinds}}};\n"
    return HEAD + tables + call + MAIN


def _kind(kind: Any) -> str:
    return {ctypes.c_int: "i", ctypes.c_ssize_t: "l", ctypes.c_float: "f"}.get(kind, "p")


def _prototype(types: list[Any]) -> str:
    in_c = {"i": "int", "l": "intptr_t", "f": "float", "p": "void *"}
    return f"void (*)({', '.join(in_c[_kind(kind)] for kind in types)})"


def _passed(types: list[Any]) -> str:
    cast = {"i": "(int)a[{}].i", "l": "(intptr_t)a[{}].i", "f": "a[{}].f", "p": "a[{}].p"}
    return ", ".join(cast[_kind(kind)].format(n) for n, kind in enumerate(types))


class Foreign:
    """Stands for the library: its functions are those of the process."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._functions = functions()
        self.calls = 0

    def __getattr__(self, name: str) -> Callable[..., None]:
        number = list(self._functions).index(name)
        return lambda *arguments: self._call(number, self._functions[name], arguments)

    def _call(self, number: int, types: list[Any], arguments: tuple[Any, ...]) -> None:
        sent, arrays = [struct.pack("<q", number)], []
        for kind, argument in zip(map(_kind, types), arguments, strict=True):
            if kind != "p":
                sent.append(struct.pack("<fi" if kind == "f" else "<q", *_word(kind, argument)))
                continue
            low, high = byte_bounds(argument)
            held = ctypes.string_at(low, high - low)
            sent += [struct.pack("<qq", high - low, argument.ctypes.data - low), held]
            arrays.append((low, held))
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(b"".join(sent))
        self._process.stdin.flush()
        for low, held in arrays:
            answer = self._process.stdout.read(len(held))
            assert len(answer) == len(held), f"the process ended: {self._process.wait(10)}"
            _change(low, held, answer)
        self.calls += 1


def _word(kind: str, argument: Any) -> tuple[Any, ...]:
    return (float(argument), 0) if kind == "f" else (int(argument),)


def _change(low: int, before: bytes, after: bytes) -> None:
    """Writes what has changed: two arguments may be views of one array."""
    old, new = np.frombuffer(before, np.uint8), np.frombuffer(after, np.uint8)
    there = np.ctypeslib.as_array(ctypes.cast(low, ctypes.POINTER(ctypes.c_uint8)), old.shape)
    where = old != new
    there[where] = new[where]


def pytest_configure() -> None:
    """Every loop runs there from now on."""
    command = os.environ.get(COMMAND)
    if command:
        kernels._strided = lambda array: array  # type: ignore[assignment]
        kernels._loops = Foreign(json.loads(command))  # type: ignore[assignment]


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """How many calls went there: none would prove nothing."""
    if isinstance(kernels._loops, Foreign):
        terminalreporter.write_line(f"foreign calls: {kernels._loops.calls}")
