"""The filter: what it lets through, on both processors by its program and here by the kernel."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

if not sys.platform.startswith("linux"):
    pytest.skip("seccomp is Linux's", allow_module_level=True)

from system.linux.seccomp import (
    ABSENT,
    ALLOW,
    FOREIGN,
    PROCESSORS,
    REFUSED,
    Calls,
    calls_here,
    program,
)

ROOT = Path(__file__).resolve().parents[3]
FAMILIES = st.integers(0, 60)
processors = pytest.mark.parametrize("calls", PROCESSORS.values(), ids=list(PROCESSORS))


def outcome(calls: Calls, abi: int, number: int, first: int = 0, third: int = 0) -> int:
    """What the kernel would do: the four instructions of its machine that the program uses."""
    data = {0: number & 0xFFFFFFFF, 4: abi, 16: first & 0xFFFFFFFF, 32: third & 0xFFFFFFFF}
    code, at, loaded = program(calls), 0, 0
    while True:
        kind, then, otherwise, operand = code[at]
        at += 1
        if kind == 0x20:
            loaded = data[operand]
        elif kind == 0x15:
            at += then if loaded == operand else otherwise
        elif kind == 0x35:
            at += then if loaded >= operand else otherwise
        else:
            assert kind == 0x06
            return operand


@processors
@given(family=FAMILIES, protocol=st.integers(0, 300))
def test_sockets_are_local_or_tell_of_devices(calls: Calls, family: int, protocol: int) -> None:
    local = family == 1 or (family == 16 and protocol == 15)
    for number in (calls.socket, calls.socketpair):
        seen = outcome(calls, calls.abi, number, family, protocol)
        assert seen == (ALLOW if local else REFUSED)


@processors
@given(number=st.integers(0, 2000), family=FAMILIES)
def test_other_calls_go_on(calls: Calls, number: int, family: int) -> None:
    special = {calls.socket, calls.socketpair, calls.io_uring_setup, calls.pidfd_getfd}
    if number not in special:
        assert outcome(calls, calls.abi, number, family) == ALLOW


@processors
@given(number=st.integers(0, 2**32 - 1))
def test_there_is_no_way_around(calls: Calls, number: int) -> None:
    for foreign in (0x40000003, 0x40000028, *(c.abi for c in PROCESSORS.values())):  # i386, ARM
        if foreign != calls.abi:
            assert outcome(calls, foreign, number, 1) == FOREIGN
    assert outcome(calls, calls.abi, number | 0x40000000, 1) == ABSENT  # x32
    assert outcome(calls, calls.abi, calls.io_uring_setup) == ABSENT
    assert outcome(calls, calls.abi, calls.pidfd_getfd) == REFUSED


# ---- by the kernel -----------------------------------------------------------------------------

PROBES = """
import ctypes, errno, mmap, os, socket, subprocess, sys, threading
from system.process.network import deny_network, is_denied

def opened(family, kind=socket.SOCK_DGRAM, protocol=0):
    try:
        socket.socket(family, kind, protocol).close()
    except OSError as error:
        return errno.errorcode[error.errno]
    return "opened"

def called(number, *arguments):
    libc = ctypes.CDLL(None, use_errno=True)
    got = libc.syscall(ctypes.c_long(number), *map(ctypes.c_long, arguments))
    return errno.errorcode[ctypes.get_errno()] if got < 0 else "opened"

def by_the_32_bit_door():
    # mov eax, 359 (socket); mov ebx, 2; mov ecx, 2; xor edx, edx; int 0x80; pop rbx; ret
    code = bytes.fromhex("53b867010000bb02000000b90200000031d2cd805bc3")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    got = ctypes.CFUNCTYPE(ctypes.c_int)(start)()
    return errno.errorcode[-got] if got < 0 else "opened"

go, seen = threading.Event(), []
def waits():
    go.wait()
    seen.append(opened(socket.AF_INET))
older = threading.Thread(target=waits)
older.start()
"""


def probe(after: str, *, deny: bool = True) -> str:
    """What a process of its own prints that has denied itself the network, or not."""
    denying = "assert deny_network() is None, deny_network()" if deny else ""
    done = subprocess.run(
        [sys.executable, "-c", f"{PROBES}\n{denying}\ngo.set(); older.join()\n{after}"],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


here = pytest.mark.skipif(calls_here() is None, reason="a filter for x86-64 and aarch64 only")


@here
def test_families_that_leave_the_machine_are_refused() -> None:
    families = [2, 10, 17, 29, 30, 31, 38, 40, 42, 44]
    """INET, INET6, PACKET, CAN, TIPC, BLUETOOTH, ALG, VSOCK, QIPCRTR, XDP"""
    asked = f"print(*map(opened, {families}))"
    assert set(probe(asked).split()) == {"EACCES"}
    assert "opened" in probe(asked, deny=False)


@here
def test_local_sockets_and_the_notices_of_devices_go_on() -> None:
    asked = (
        "socket.socketpair(); "
        "print(opened(socket.AF_UNIX), opened(16, socket.SOCK_RAW, 15), opened(16, 3, 0))"
    )
    assert probe(asked) == "opened opened EACCES"


@here
def test_it_holds_for_threads_that_were_there_and_programs_that_are_started() -> None:
    child = "import socket; socket.socket(socket.AF_INET)"
    asked = (
        f"ended = subprocess.run([sys.executable, '-c', {child!r}], capture_output=True)\n"
        "print(seen[0], b'PermissionError' in ended.stderr, is_denied())"
    )
    assert probe(asked) == "EACCES True True"
    assert probe(asked, deny=False) == "opened False False"


@here
def test_twice_is_as_good_as_once() -> None:
    assert probe("print(deny_network(), opened(socket.AF_UNIX))") == "None opened"


@here
def test_there_is_no_way_around_by_another_call() -> None:
    assert probe("print(called(425, 1, 0), called(438, 0, 0, 0))") == "ENOSYS EACCES"
    if platform.machine() == "x86_64":
        assert probe("print(called(0x40000000 + 41, 2, 2, 0), by_the_32_bit_door())") in (
            "ENOSYS EPERM"
        )
