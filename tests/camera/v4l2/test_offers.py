"""Offers: what a driver says is read right, and one that answers nonsense hangs nothing."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from camera.v4l2.offers import Offer, offers, query_offers

FORMATS, SIZES, RATES = 0xC040_5602, 0xC02C_564A, 0xC034_564B
LENGTHS = {FORMATS: 64, SIZES: 44, RATES: 52}


@dataclass
class Driver:
    """Answers as linux/videodev2.h says; sizes and rates by format, as tuples or as bounds."""

    sizes: dict[bytes, list[tuple[int, ...]]]
    rates: dict[tuple[int, int], list[tuple[int, ...]]] = field(default_factory=dict)
    usual: tuple[tuple[int, ...], ...] = ((1, 30),)

    def ask(self, request: int, structure: bytearray) -> None:
        assert len(structure) == LENGTHS[request]
        (index,) = struct.unpack_from("I", structure)
        if request == FORMATS:
            assert struct.unpack_from("I", structure, 4) == (1,)
            struct.pack_into(
                "32s4s", structure, 12, b"of some kind", self._at([*self.sizes], index)
            )
        elif request == SIZES:
            self._fill(structure, 8, self._at(self.sizes[bytes(structure[4:8])], index))
        else:
            size = struct.unpack_from("2I", structure, 8)
            self._fill(structure, 16, self._at(self.rates.get(size, self.usual), index))

    @staticmethod
    def _at(found: object, index: int) -> tuple[int, ...]:
        try:
            return found[index]  # type: ignore[index]
        except IndexError as error:
            raise OSError from error

    @staticmethod
    def _fill(structure: bytearray, at: int, numbers: tuple[int, ...]) -> None:
        kind = 1 if len(numbers) == 2 else 3
        struct.pack_into(f"{1 + len(numbers)}I", structure, at, kind, *numbers)


def test_a_webcam_offers_each_size_once_with_its_quickest_and_its_usual_rate() -> None:
    driver = Driver(
        {b"YUYV": [(640, 480), (1280, 720)], b"MJPG": [(1280, 720), (1920, 1080)]},
        {(640, 480): [(1, 60), (1, 30), (1, 15)], (1280, 720): [(1, 10), (1001, 30000)]},
    )
    assert [str(offer) for offer in offers(driver.ask)] == [
        "1920x1080 at 30 fps",
        "1280x720 at 30 fps",
        "640x480 at 60 fps",
        "640x480 at 30 fps",
    ]
    assert offers(driver.ask)[1] == Offer((1280, 720), 29.97)


def test_formats_that_cannot_be_decoded_and_what_is_tiny_or_slow_are_left_out() -> None:
    driver = Driver(
        {b"H264": [(1920, 1080)], b"YUYV": [(160, 120), (640, 480), (1280, 720)]},
        {(1280, 720): [(1, 5)]},
    )
    assert offers(driver.ask) == [Offer((640, 480), 30.0)]


def test_of_a_camera_that_sends_anything_within_bounds_the_usual_is_offered() -> None:
    """sizes: width from, to, step, height from, to, step; intervals: shortest, longest, step."""
    driver = Driver({b"YUYV": [(320, 1280, 8, 180, 720, 8)]}, usual=((1, 30, 1, 20, 1, 1),))
    assert offers(driver.ask) == [
        Offer((1280, 720), 30.0),
        Offer((640, 480), 30.0),
        Offer((640, 360), 30.0),
    ]


@pytest.mark.parametrize("numbers", [(0, 30), (0, 0), (5, 0)])
def test_an_interval_of_zero_is_no_offer(numbers: tuple[int, int]) -> None:
    driver = Driver({b"YUYV": [(640, 480)]}, {(640, 480): [numbers]})
    assert offers(driver.ask) == []


def test_a_driver_without_an_end_hangs_nothing() -> None:
    answer: Callable[[int, bytearray], None] = lambda _, __: None  # noqa: E731
    assert offers(answer) == []


@pytest.mark.parametrize("path", ["/dev/no-such-camera", "/dev/null", "usb#vid_046d"])
def test_what_is_no_camera_offers_nothing(path: str) -> None:
    assert query_offers(path) == []
