"""Why a camera does not stream: a driver that refuses at each step."""

from __future__ import annotations

import errno
import struct

import pytest

from camera.v4l2.streaming import query_refusal, refusal

REQBUFS, QBUF, STREAMON = 0xC014_5608, 0xC058_560F, 0x4004_5612


@pytest.mark.parametrize("refused", [None, REQBUFS, QBUF, STREAMON])
def test_the_first_refusal_is_told(refused: int | None) -> None:
    asked: list[tuple[int, int]] = []

    def ask(request: int, structure: bytearray) -> None:
        asked.append((request, struct.unpack_from("I", structure)[0]))
        if request == refused:
            raise OSError(errno.ENOSPC, "No space left on device")
        if request == REQBUFS:
            struct.pack_into("I", structure, 0, 3)  # the driver wants one more

    assert refusal(ask) == (None if refused is None else errno.ENOSPC)
    if refused is None:
        assert asked == [(REQBUFS, 2), (QBUF, 0), (QBUF, 1), (QBUF, 2), (STREAMON, 1)]


def test_what_is_no_device_tells_nothing() -> None:
    assert query_refusal("FaceTime HD") is None
    assert query_refusal("/dev/none") == errno.ENOENT
