"""The object on the session bus as scripts of GNOME and KDE meet it."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import fields
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from control.service import answering
from control.transports.dbus import METHODS, XML, property_name
from settings import Settings
from system.desktop.bus import Address, Bus, BusError, open_bus
from tests.control.conftest import Run
from tests.programs.session_bus import OwnBus
from ui.session import State, StateKind

OBJECT = Address("scrim.Scrim", "/scrim/Scrim", "scrim.Scrim")
PROPERTIES = Address("scrim.Scrim", "/scrim/Scrim", "org.freedesktop.DBus.Properties")


@pytest.fixture
def other(run: Run, bus: OwnBus) -> Iterator[Bus]:
    """Another program on the same bus."""
    with answering(run.controls, run.place):
        program = open_bus()
        yield program
        program.close()


def get(program: Bus, name: str) -> Any:
    return program.ask(PROPERTIES, "Get", "ss", ("scrim.Scrim", name), 20)[0][1]


def test_it_says_what_it_offers(other: Bus) -> None:
    introspectable = OBJECT._replace(interface="org.freedesktop.DBus.Introspectable")
    (xml,) = other.ask(introspectable, "Introspect", "", (), 20)
    assert xml == XML
    node = ET.fromstring(xml)  # noqa: S314 - our own
    (own,) = [i for i in node.findall("interface") if i.get("name") == "scrim.Scrim"]
    assert {method.get("name") for method in own.findall("method")} == set(METHODS)
    known = {p.get("name"): (p.get("type"), p.get("access")) for p in own.findall("property")}
    assert known["BlurPercent"] == ("i", "readwrite")
    assert known["Covered"] == ("b", "readwrite")
    assert known["State"] == ("s", "read")
    assert {property_name(field.name) for field in fields(Settings)} <= set(known)


def test_properties_are_read_and_set(run: Run, other: Bus) -> None:
    assert get(other, "State") == "LIVE"
    other.ask(PROPERTIES, "Set", "ssv", ("scrim.Scrim", "BlurPercent", ("i", 33)), 20)
    other.ask(PROPERTIES, "Set", "ssv", ("scrim.Scrim", "Covered", ("b", True)), 20)
    other.ask(PROPERTIES, "Set", "ssv", ("scrim.Scrim", "Camera", ("s", "demo")), 20)
    assert run.session.settings == Settings(blur_percent=33, covered=True)
    (everything,) = other.ask(PROPERTIES, "GetAll", "s", ("scrim.Scrim",), 20)
    assert everything["BlurPercent"] == ("i", 33)
    assert everything["Camera"] == ("s", "Demo")
    assert other.ask(PROPERTIES, "GetAll", "s", ("other.Interface",), 20) == ({},)
    for name, value in (("State", ("s", "LIVE")), ("Nothing", ("i", 1))):
        with pytest.raises(BusError, match="cannot be set"):
            other.ask(PROPERTIES, "Set", "ssv", ("scrim.Scrim", name, value), 20)
    with pytest.raises(BusError, match="would show your room"):
        other.ask(PROPERTIES, "Set", "ssv", ("scrim.Scrim", "Background", ("s", "off")), 20)


def test_changes_are_told_whoever_made_them(run: Run, other: Bus) -> None:
    other.listen("org.freedesktop.DBus.Properties", "PropertiesChanged")
    get(other, "State")
    run.session.now = State(StateKind.CAMERA_LOST, "unplugged")
    run.session.swap(Settings(blur_percent=12))
    told: dict[str, Any] = {}
    deadline = time.monotonic() + 20
    while not {"State", "BlurPercent"} <= set(told) and time.monotonic() < deadline:
        for signal in other.take():
            interface, changed, _ = signal.body
            assert (signal.path, interface) == ("/scrim/Scrim", "scrim.Scrim")
            told |= changed
    assert told["State"] == ("s", "CAMERA LOST")
    assert told["Why"] == ("s", "unplugged")
    assert told["BlurPercent"] == ("i", 12)


@pytest.mark.parametrize(
    "call",
    [
        (OBJECT, "Set", "s", ("blur=3",)),
        (OBJECT, "Set", "si", ("blur", 3)),
        (OBJECT, "Dance", "", ()),
        (OBJECT, "Toggle", "", ()),
        (OBJECT, "Toggle", "as", (["cover"],)),
        (OBJECT, "Quit", "s", ("now",)),
        (OBJECT._replace(path="/else"), "Next", "", ()),
        (OBJECT._replace(interface="other.Interface"), "Next", "", ()),
        (PROPERTIES, "Get", "s", ("State",)),
        (PROPERTIES, "Get", "ss", ("scrim.Scrim", "Nothing")),
        (PROPERTIES, "Set", "sss", ("scrim.Scrim", "Covered", "on")),
        (PROPERTIES, "Set", "ssv", ("scrim.Scrim", "BlurPercent", ("as", ["x"]))),
    ],
)
def test_other_calls_are_answered_with_an_error(
    run: Run, other: Bus, call: tuple[Address, str, str, tuple[Any, ...]]
) -> None:
    with pytest.raises(BusError):
        other.ask(*call, 20)
    assert run.session.swapped == []
    assert run.session.stops == 0
    assert get(other, "State") == "LIVE"


def test_a_second_scrim_leaves_the_name_to_the_first(run: Run, other: Bus) -> None:
    second = Run(run.place / "second")
    second.place.mkdir()
    with answering(second.controls, second.place):
        other.ask(OBJECT, "Next", "", (), 20)
    assert second.session.swapped == []
    assert len(run.session.swapped) == 1


def test_gdbus_speaks_with_it(run: Run, other: Bus) -> None:
    if shutil.which("gdbus") is None:
        pytest.skip("not installed: gdbus")
    words = ["gdbus", "call", "--session", "--dest", "scrim.Scrim", "--object-path", "/scrim/Scrim"]
    said = subprocess.run(
        [*words, "--method", "scrim.Scrim.Toggle", "cover"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert said.stdout.strip() == "('covered=on',)"
    assert run.session.settings.covered
