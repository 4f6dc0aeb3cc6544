"""A filter of system calls that leaves this process, and all that it starts, local sockets only.

A program for the kernel's classic BPF machine (seccomp(2), Documentation/userspace-api/
seccomp_filter.rst). It lists what may be, so that a family of sockets that is new or forgotten is
refused, too: AF_UNIX (X11, Wayland, D-Bus, PipeWire), and of AF_NETLINK the kernel's own notices of
devices that come and go. What would get around `socket` is refused as well: io_uring opens sockets
of its own, pidfd_getfd takes those of other programs, and the calls of other ABIs of the same
processor (32-bit, x32) have other numbers. Once installed it cannot be taken off.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from dataclasses import dataclass

ALLOW, ERRNO = 0x7FFF0000, 0x00050000  # SECCOMP_RET_*
REFUSED, ABSENT, FOREIGN = (ERRNO | number for number in (errno.EACCES, errno.ENOSYS, errno.EPERM))

_LOAD, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # BPF_LD|W|ABS, JMP|JEQ|K, JGE|K, RET|K
_NUMBER, _ABI, _FIRST, _THIRD = 0, 4, 16, 32  # offsets in struct seccomp_data, lower halves
_X32 = 0x40000000
_UNIX, _NETLINK, _DEVICE_EVENTS = 1, 16, 15  # AF_UNIX, AF_NETLINK, NETLINK_KOBJECT_UEVENT

_NO_NEW_PRIVILEGES, _SET_FILTER = 38, 1  # PR_SET_NO_NEW_PRIVS, SECCOMP_SET_MODE_FILTER
_ALL_THREADS, _FULL_SPEED = 1, 4  # SECCOMP_FILTER_FLAG_TSYNC, SECCOMP_FILTER_FLAG_SPEC_ALLOW


@dataclass(frozen=True)
class Calls:
    """The ABI of a processor, as the kernel names it, and the numbers of its calls."""

    abi: int
    seccomp: int
    socket: int
    socketpair: int
    io_uring_setup: int = 425
    pidfd_getfd: int = 438


PROCESSORS = {
    "x86_64": Calls(abi=0xC000003E, seccomp=317, socket=41, socketpair=53),
    "aarch64": Calls(abi=0xC00000B7, seccomp=277, socket=198, socketpair=199),
}
"""By the name that uname has for them; both are little-endian, which the offsets above assume."""

Instruction = tuple[int, int, int, int]
"""Code, jump if true, jump if false, operand."""


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = (("length", ctypes.c_ushort), ("code", ctypes.c_char_p))


def calls_here() -> Calls | None:
    """The numbers for this process; None on a processor, or in a 32-bit process, without any."""
    return PROCESSORS.get(os.uname().machine) if sys.maxsize > 2**32 else None


def program(calls: Calls) -> list[Instruction]:
    """The filter for that processor: one outcome for every system call.

    Jumps count the instructions that they skip.
    """
    return [
        (_LOAD, 0, 0, _ABI),
        (_EQUAL, 1, 0, calls.abi),
        (_RETURN, 0, 0, FOREIGN),
        (_LOAD, 0, 0, _NUMBER),
        (_AT_LEAST, 5, 0, _X32),
        (_EQUAL, 4, 0, calls.io_uring_setup),
        (_EQUAL, 4, 0, calls.pidfd_getfd),
        (_EQUAL, 4, 0, calls.socket),
        (_EQUAL, 3, 0, calls.socketpair),
        (_RETURN, 0, 0, ALLOW),
        (_RETURN, 0, 0, ABSENT),
        (_RETURN, 0, 0, REFUSED),
        (_LOAD, 0, 0, _FIRST),  # the family
        (_EQUAL, 3, 0, _UNIX),
        (_EQUAL, 0, 3, _NETLINK),
        (_LOAD, 0, 0, _THIRD),  # the protocol
        (_EQUAL, 0, 1, _DEVICE_EVENTS),
        (_RETURN, 0, 0, ALLOW),
        (_RETURN, 0, 0, REFUSED),
    ]


def install() -> None:
    """From now on the filter holds for every thread of this process and all that they start.

    No program that they start gains rights by its file (no_new_privs): the kernel asks for that.

    Raises:
        OSError: the kernel has no such filter, or refuses it; nothing is changed but no_new_privs.
    """
    calls = calls_here()
    if calls is None:
        raise OSError(errno.ENOSYS, f"no numbers of system calls for {os.uname().machine}")
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in program(calls))
    libc = ctypes.CDLL(None, use_errno=True)
    _ask(libc.prctl(_NO_NEW_PRIVILEGES, *map(ctypes.c_ulong, (1, 0, 0, 0))))
    wanted = ctypes.byref(_Program(len(code) // 8, code))

    def set_filter(flags: int) -> None:
        _ask(libc.syscall(*map(ctypes.c_long, (calls.seccomp, _SET_FILTER, flags)), wanted))

    try:
        # kernels before 5.16 slow every filtered program down, against code that it does not trust
        set_filter(_ALL_THREADS | _FULL_SPEED)
    except OSError:
        set_filter(_ALL_THREADS)  # before 4.17 there is no such flag


def _ask(answer: int) -> None:
    if answer > 0:
        raise OSError(errno.ESRCH, f"thread {answer} has a filter of its own")
    if answer < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
