"""What a driver tells of its buffers: a driver that a test made."""

from __future__ import annotations

import struct

import pytest

from camera.v4l2.buffers import Buffer, Lengths, buffers, open_lengths

HELD = [(153_600, 12, 0), (76_800, 12, 40_001), (0, 12, 80_000)]


def ask(request: int, told: bytearray) -> None:
    """Three buffers: one whole, one short, one of a driver that tells no length."""
    assert request == 0xC058_5609
    index, kind = struct.unpack_from("2I", told)
    assert (kind, struct.unpack_from("I", told, 60)[0]) == (1, 1), "captured, in shared memory"
    if index >= len(HELD):
        raise OSError(22, "Invalid argument")
    length, *at = HELD[index]
    struct.pack_into("I", told, 8, length)
    struct.pack_into("2q", told, 24, *at)


def test_every_buffer_is_told() -> None:
    assert list(buffers(ask)) == [
        Buffer(153_600, 12.0), Buffer(76_800, 12.040001), Buffer(0, 12.08),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("at", "length"), [(12.0, 153_600), (12.040001, 76_800), (12.08, None), (12.03, None)]
)
def test_a_picture_is_known_by_its_time(at: float, length: int | None) -> None:
    assert Lengths(ask).of(at) == length


def test_what_is_closed_or_no_device_tells_no_length() -> None:
    closed: list[int] = []
    lengths = Lengths(ask, lambda: closed.append(1))
    lengths.close()
    lengths.close()
    assert (closed, lengths.of(12.0)) == ([1], None)
    for path in ("FaceTime HD", "/dev/none"):
        with_none = open_lengths(path)
        assert with_none.of(12.0) is None
        with_none.close()
