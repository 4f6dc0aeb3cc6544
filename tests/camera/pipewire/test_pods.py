"""Pods: what is offered is what a fixed format says, and no bytes at all break the reader."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as some

from camera.pipewire import abi
from camera.pipewire.pods import Agreed, agreed_format, offered_format, wanted_buffers

SIZES = some.tuples(some.integers(2, 8192), some.integers(2, 8192))


@given(SIZES, some.floats(1, 240))
def test_an_offer_is_read_as_what_was_offered(size: tuple[int, int], fps: float) -> None:
    pod = offered_format(size, fps)
    assert len(pod) % 8 == 0
    assert agreed_format(pod) == Agreed(abi.VIDEO_I420, size)


@pytest.mark.parametrize(
    ("fps", "rate"), [(30.0, (30, 1)), (29.97002997, (30000, 1001)), (7.5, (15, 2))]
)
def test_rates_are_fractions(fps: float, rate: tuple[int, int]) -> None:
    assert struct.pack("4I", 8, abi.TYPE_FRACTION, *rate) in offered_format((64, 48), fps)


@given(some.binary(max_size=200))
def test_no_bytes_break_the_reader(noise: bytes) -> None:
    agreed_format(noise)


@given(some.data())
def test_no_harm_to_a_good_one_breaks_the_reader(data: some.DataObject) -> None:
    pod = bytearray(offered_format((640, 480), 30))
    for _ in range(data.draw(some.integers(1, 6))):
        pod[data.draw(some.integers(0, len(pod) - 1))] = data.draw(some.integers(0, 255))
    agreed_format(bytes(pod[: data.draw(some.integers(0, len(pod)))]))


def test_a_choice_of_one_is_that_one() -> None:
    """A daemon may answer with a choice of kind None around the value."""
    plain = struct.pack("2I", 8, abi.TYPE_RECTANGLE) + struct.pack("2I", 640, 480)
    choice = struct.pack("2I4I2I", 24, abi.TYPE_CHOICE, 0, 0, 8, abi.TYPE_RECTANGLE, 640, 480)
    pod = offered_format((640, 480), 30)
    assert plain in pod
    body = pod[8:].replace(plain, choice)
    changed = struct.pack("2I", len(body), abi.TYPE_OBJECT) + body
    assert agreed_format(changed) == Agreed(abi.VIDEO_I420, (640, 480))


def test_other_objects_are_no_format() -> None:
    assert agreed_format(wanted_buffers(100, 10)) is None
