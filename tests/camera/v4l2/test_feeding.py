"""Whether somebody feeds a loopback device: buffers that a driver might tell of."""

from __future__ import annotations

import struct

from camera.v4l2.feeding import newest_picture, query_fed


def test_the_newest_of_all_buffers_counts() -> None:
    times = [(0, 0), (12, 500_000), (11, 0)]

    def ask(request: int, buffer: bytearray) -> None:
        assert request == 0xC058_5609
        (index,) = struct.unpack_from("I", buffer)
        if index >= len(times):
            raise OSError(22, "Invalid argument")
        struct.pack_into("2q", buffer, 24, *times[index])

    assert newest_picture(ask) == 12.5
    del times[:]
    assert newest_picture(ask) == float("-inf")


def test_what_is_no_device_is_not_fed() -> None:
    assert not query_fed("/dev/none")
