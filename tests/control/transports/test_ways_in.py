"""What every way in promises: the socket of the command line, and the session bus."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from control import client
from control.service import answering
from settings import Settings
from system.desktop.bus import Address, BusError, open_bus
from tests.control.conftest import Run
from tests.programs.session_bus import OwnBus
from ui.text.names import background_name
from video.errors import ScrimError

Ask = Callable[[list[str]], str]
SCRIM = Address("scrim.Scrim", "/scrim/Scrim", "scrim.Scrim")


def by_socket(words: list[str]) -> str:
    return str(client.ask(words, timeout_s=20)["said"])


def by_bus(words: list[str]) -> str:
    bus = open_bus()
    verb, *rest = words
    body = tuple(rest[0].split("=", 1)) if verb == "set" else tuple(rest)
    if verb == "do" and len(body) == 1:
        body = (*body, "")
    try:
        reply = bus.ask(SCRIM, verb.capitalize(), "s" * len(body), body, 20)
    finally:
        bus.close()
    return str(reply[0])


@pytest.fixture(params=[by_socket, by_bus])
def ask(request: pytest.FixtureRequest, run: Run, bus: OwnBus) -> Iterator[Ask]:
    with answering(run.controls, run.place):
        yield request.param


def test_what_is_asked_is_done_and_said(run: Run, ask: Ask) -> None:
    assert ask(["set", "blur=70"]) == "blur_percent=70"
    assert ask(["toggle", "cover"]) == "covered=on"
    assert ask(["do", "cover"]) == "Cover off"
    assert ask(["do", "blur_by", "5"]) == "Blur 75 %"
    assert ask(["next"]) == background_name(run.front.context().backgrounds[1])
    assert ask(["previous"]) == "Blur"
    assert ask(["set", "camera=brio"]) == "camera=brio"
    assert run.session.settings == Settings(blur_percent=75)
    assert run.camera.chosen == "Logitech Brio"
    assert ask(["quit"]) == "Scrim ends"
    assert run.session.stops == 1


def test_a_name_that_is_no_utf8_goes_in_and_comes_back(run: Run, ask: Ask, tmp_path: Path) -> None:
    room = str(tmp_path / "caf\udce9 1.png")
    Path(room).touch()
    address = f"file://{tmp_path}/caf%E9%201.png"
    assert ask(["set", f"background={address}"]) == f"background={address}"
    assert run.session.settings.background == room
    assert client.ask(["status"])["status"]["background"] == address
    bus = open_bus()
    try:
        everything = Address(*SCRIM[:2], "org.freedesktop.DBus.Properties")
        (told,) = bus.ask(everything, "GetAll", "s", ("scrim.Scrim",), 20)
    finally:
        bus.close()
    assert told["Background"] == ("s", address)
    Path(room).unlink()
    with pytest.raises(ScrimError, match=r"caf� 1\.png is not there"):
        ask(["set", f"background={address}"])
    assert ask(["set", "blur=4"]) == "blur_percent=4", "and the next is answered"


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["set", "blur=101"], "blur_percent is 101; expected a whole number 0..100"),
        (["set", "background=off"], "would show your room"),
        (["set", "volume=1"], "no setting"),
        (["toggle", "everything"], "no switch"),
        (["do", "dance"], "no action"),
        (["show"], "without a window"),
    ],
)
def test_what_cannot_be_done_is_one_line(run: Run, ask: Ask, words: list[str], line: str) -> None:
    with pytest.raises(ScrimError, match=line) as error:
        ask(words)
    assert "\n" not in str(error.value)
    assert run.session.swapped == []


def test_a_fault_of_our_own_is_a_line_too_and_the_next_one_is_answered(run: Run, ask: Ask) -> None:
    real = run.session.swap

    def fail(_: Settings) -> None:
        raise RuntimeError("boom")

    run.session.swap = fail  # type: ignore[method-assign]
    with pytest.raises(ScrimError, match="boom"):
        ask(["set", "blur=3"])
    run.session.swap = real  # type: ignore[method-assign]
    assert ask(["set", "blur=3"])


def test_many_at_once_are_all_answered(run: Run, ask: Ask) -> None:
    said: list[str] = []
    asking = [
        threading.Thread(target=lambda: said.extend(ask(["toggle", "mirror"]) for _ in range(20)))
        for _ in range(8)
    ]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert sorted(said) == ["mirror_preview=off"] * 80 + ["mirror_preview=on"] * 80


def test_once_the_run_has_ended_nobody_answers(run: Run, bus: OwnBus) -> None:
    with answering(run.controls, run.place):
        by_socket(["status"])
    with pytest.raises(client.NotRunningError, match="does not run"):
        by_socket(["status"])
    with pytest.raises(BusError):
        by_bus(["next"])
    assert not (run.place / "control.socket").exists()


def test_without_a_bus_the_socket_answers(run: Run, tmp_path: Path) -> None:
    with answering(run.controls, run.place):
        assert by_socket(["set", "blur=5"]) == "blur_percent=5"


def test_a_bus_that_ends_leaves_the_socket(run: Run, bus: OwnBus) -> None:
    with answering(run.controls, run.place):
        by_bus(["next"])
        bus.end()
        for _ in range(3):
            assert by_socket(["next"])
