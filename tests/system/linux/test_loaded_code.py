"""Code that only a start needs leaves the process; nothing that is its own does."""

from __future__ import annotations

import subprocess
import sys

import pytest

from system.linux.loaded_code import clean_spans, unchanged

SMAPS = """\
7f0000000000-7f0000010000 r-xp 00001000 fd:01 77 /usr/lib/libx.so
Rss:                  64 kB
Anonymous:             0 kB
VmFlags: rd ex mr mw me sd
7f0000010000-7f0000020000 r--p 00011000 fd:01 77 /usr/lib/libx.so
Rss:                  64 kB
Anonymous:             4 kB
7f0000020000-7f0000030000 rw-p 00021000 fd:01 77 /usr/lib/libx.so
Rss:                  64 kB
Anonymous:             0 kB
7f0000030000-7f0000040000 r--p 00000000 00:00 0
Anonymous:             0 kB
7f0000040000-7f0000050000 r--s 00000000 fd:01 78 /usr/lib/shared
Anonymous:             0 kB
7f0000050000-7f0000060000 r--p 00000000 00:05 79 /dev/video0
Anonymous:             0 kB
7f0000060000-7f0000070000 r--p 00000000 fd:01 80 /usr/lib/a name.so
Anonymous:             0 kB
7f0000070000-7f0000080000 r-xp 00010000 fd:01 80 /usr/lib/a name.so
Anonymous:             4 kB
7f0000080000-7f0000090000 r--p 00000000 fd:01 81 /usr/share/fonts/a.ttf
Anonymous:             0 kB
"""

USED = """
import numpy as np
import sys, zlib
from system.linux.loaded_code import let_go
from tests.soak.probe import memory_mb
before = np.linalg.eigh(np.eye(40)), zlib.crc32(b"x" * 1000)
mb = memory_mb()
assert let_go() > 10_000_000
after = np.linalg.eigh(np.eye(40)), zlib.crc32(b"x" * 1000)
assert (before[0][0] == after[0][0]).all() and before[1] == after[1]
print(mb - memory_mb())
"""


def test_only_clean_private_mappings_of_programs_are_among_them() -> None:
    assert [hex(start) for start, _ in clean_spans(SMAPS.splitlines())] == [
        "0x7f0000000000",
        "0x7f0000060000",
    ]


def test_a_library_that_is_just_being_loaded_is_left_alone() -> None:
    """Its first mapping spans all of it; what is written to comes to lie over a part of that."""
    spans = list(clean_spans(SMAPS.splitlines()))
    assert unchanged(spans, SMAPS.splitlines()) == spans
    later = SMAPS.replace("7f0000060000-7f0000070000 r--p", "7f0000060000-7f0000068000 r--p")
    assert unchanged(spans, later.splitlines()) == spans[:1]
    written = SMAPS.replace("7f0000070000 r--p", "7f0000070000 rw-p")
    assert unchanged(spans, written.splitlines()) == spans[:1]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux maps files")
def test_libraries_work_as_before_and_the_process_is_smaller() -> None:
    told = subprocess.check_output([sys.executable, "-c", USED], text=True)
    assert float(told) > 5


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="as Linux maps files")
def test_a_page_of_ones_own_in_a_mapped_file_stays() -> None:
    """As the loader leaves them: written to, then closed to writing."""
    script = """
import ctypes, mmap, sys, tempfile
from system.linux.loaded_code import let_go
with tempfile.NamedTemporaryFile() as file:
    file.write(bytes(8192)); file.flush()
    mapped = mmap.mmap(file.fileno(), 8192, flags=mmap.MAP_PRIVATE)
    mapped[5000] = 7
    at = ctypes.addressof(ctypes.c_char.from_buffer(mapped))
    assert ctypes.CDLL(None).mprotect(ctypes.c_void_p(at), 8192, mmap.PROT_READ) == 0
    let_go()
    assert ctypes.string_at(at + 5000, 1) == bytes([7])
"""
    subprocess.run([sys.executable, "-c", script], check=True)
