"""The knobs of a camera, on a driver of this file that behaves like UVC's."""

from __future__ import annotations

import errno
import struct

from camera.v4l2.knobs import IDS, Knobs, open_knobs, query_knobs

QUERYCTRL, QUERYMENU, G_CTRL, S_CTRL = 0xC044_5624, 0xC02C_5625, 0xC008_561B, 0xC008_561C
INTEGER, BOOLEAN, MENU, BUTTON = 1, 2, 3, 4
INACTIVE, DISABLED = 0x10, 0x1

MANUAL, AUTOMATIC = 1, 3


class Driver:
    """Keeps numbers; refuses what automatic exposure has taken over, as UVC does."""

    def __init__(self) -> None:
        self.kinds = {
            IDS["auto_exposure"]: (MENU, 0, 3, 1, AUTOMATIC),
            IDS["exposure"]: (INTEGER, 3, 2047, 4, 250),
            IDS["auto_focus"]: (BOOLEAN, 0, 1, 1, 1),
            IDS["line_frequency"]: (MENU, 0, 2, 1, 1),
            IDS["gain"]: (BUTTON, 0, 0, 0, 0),
        }
        self.menus = {
            (IDS["auto_exposure"], MANUAL): b"Manual Mode",
            (IDS["auto_exposure"], AUTOMATIC): b"Aperture Priority Mode",
            (IDS["line_frequency"], 0): b"Disabled",
            (IDS["line_frequency"], 1): b"50 Hz",
            (IDS["line_frequency"], 2): b"60 Hz",
        }
        self.values = {number: kind[4] for number, kind in self.kinds.items()}
        self.asked: list[tuple[int, int]] = []
        self.gone = False
        self.disabled = 0
        self.closed = 0

    def ask(self, request: int, told: bytearray) -> None:
        (number,) = struct.unpack_from("I", told)
        if self.gone:
            raise OSError(errno.ENODEV, "No such device")
        if number not in self.kinds:
            raise OSError(errno.EINVAL, "Invalid argument")
        if request == QUERYCTRL:
            kind, *bounds = self.kinds[number]
            flags = INACTIVE if self._is_taken_over(number) else 0
            flags |= DISABLED if number == self.disabled else 0
            struct.pack_into("I32s4iI", told, 4, kind, b"What the driver says", *bounds, flags)
        elif request == QUERYMENU:
            (index,) = struct.unpack_from("I", told, 4)
            if (number, index) not in self.menus:
                raise OSError(errno.EINVAL, "Invalid argument")
            struct.pack_into("32s", told, 8, self.menus[number, index])
        elif request == G_CTRL:
            struct.pack_into("i", told, 4, self.values[number])
        else:
            assert request == S_CTRL
            (value,) = struct.unpack_from("i", told, 4)
            if self._is_taken_over(number):
                raise OSError(errno.EACCES, "Permission denied")
            self.asked.append((number, value))
            self.values[number] = value

    def _is_taken_over(self, number: int) -> bool:
        automatic = self.values[IDS["auto_exposure"]] == AUTOMATIC
        return number == IDS["exposure"] and automatic

    def close(self) -> None:
        self.closed += 1


def test_what_the_driver_has_is_told_in_its_words_and_bounds() -> None:
    driver = Driver()
    knobs = {knob.name: knob for knob in query_knobs(driver.ask)}
    assert list(knobs) == ["auto_exposure", "exposure", "auto_focus", "line_frequency"]
    assert knobs["auto_exposure"].choices == ((1, "Manual Mode"), (3, "Aperture Priority Mode"))
    assert knobs["exposure"].is_idle
    assert (knobs["exposure"].low, knobs["exposure"].high, knobs["exposure"].step) == (3, 2047, 4)
    assert knobs["auto_focus"].is_switch
    assert not knobs["line_frequency"].is_switch
    assert knobs["exposure"].title == "What the driver says"
    driver.disabled = IDS["auto_focus"]
    assert "auto_focus" not in {knob.name for knob in query_knobs(driver.ask)}


def test_exposure_is_set_once_its_automatic_is_off_and_all_is_put_back_at_the_end() -> None:
    driver = Driver()
    before = dict(driver.values)
    knobs = Knobs(driver.ask, driver.close)
    knobs.adjust({"exposure": 100, "auto_exposure": MANUAL, "line_frequency": 2})
    assert driver.values[IDS["exposure"]] == 99  # what a step of 4 from 3 reaches
    assert driver.values[IDS["line_frequency"]] == 2
    assert {knob.name: knob.value for knob in knobs.all}["exposure"] == 99
    assert not any(knob.is_idle for knob in knobs.all)
    knobs.adjust({"exposure": 500, "auto_exposure": MANUAL, "line_frequency": 2})
    knobs.close()
    knobs.close()
    assert driver.values == before
    assert driver.closed == 1


def test_what_is_no_longer_wanted_is_put_back_at_once() -> None:
    driver = Driver()
    knobs = Knobs(driver.ask)
    knobs.adjust({"line_frequency": 2, "auto_focus": 0})
    knobs.adjust({"auto_focus": 0})
    assert driver.values[IDS["line_frequency"]] == 1
    assert driver.values[IDS["auto_focus"]] == 0
    driver.asked.clear()
    knobs.adjust({})
    assert driver.asked == [(IDS["auto_focus"], 1)]
    driver.asked.clear()
    knobs.adjust({})
    assert driver.asked == []


def test_what_the_camera_has_not_or_cannot_is_left_alone() -> None:
    driver = Driver()
    knobs = Knobs(driver.ask)
    knobs.adjust({"zoom_of_the_lens": 3, "line_frequency": 99, "exposure": 50})
    assert driver.values[IDS["line_frequency"]] == 2  # the nearest that there is
    assert driver.values[IDS["exposure"]] == 250  # its automatic holds it
    driver.gone = True
    knobs.adjust({})
    knobs.close()


def test_what_cannot_be_asked_has_no_knobs() -> None:
    for path in ("FaceTime HD", "/dev/none"):
        knobs = open_knobs(path)
        assert knobs.all == ()
        knobs.adjust({"exposure": 1})
        knobs.close()
