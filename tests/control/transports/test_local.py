"""The socket: for this user alone, and whatever comes through it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from control import client
from control.instance import open_instance, process_number
from control.service import answering
from control.transports import local, place
from control.transports.messages import LONGEST_BYTES, answered, request, understood
from control.transports.place import ControlError, folder
from tests.control.conftest import Run
from video.errors import ScrimError


@pytest.fixture
def told(run: Run) -> Iterator[Run]:
    with answering(run.controls, run.place):
        yield run


def connect(run: Run) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(20)
    connection.connect(str(run.place / place.SOCKET))
    return connection


def test_folder_and_socket_are_this_users_alone(told: Run) -> None:
    assert stat.S_IMODE(told.place.stat().st_mode) == 0o700
    assert stat.S_IMODE((told.place / place.SOCKET).stat().st_mode) == 0o600


def test_a_folder_that_is_open_to_others_is_not_used(told: Run) -> None:
    told.place.chmod(0o755)
    with pytest.raises(ControlError, match=r"open to others; expected .* chmod 700"):
        folder()
    told.place.chmod(0o700)


def test_a_folder_whose_name_is_too_long_for_a_socket_is_found_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime, temporary = tmp_path / ("x" * 120), tmp_path / "t"
    for made in (runtime, temporary):
        made.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setattr(place.tempfile, "gettempdir", lambda: str(temporary))
    found = folder()
    assert found.parent == temporary
    assert found == folder()
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path / "other"))
    assert folder() != found, "other settings are another Scrim"
    assert not (tmp_path / "other").exists(), "what nobody has changed is not kept"


def test_where_no_folder_can_be_the_run_goes_on_and_says_so(run: Run) -> None:
    said: list[str] = []
    run.place.rmdir()
    with answering(run.controls, run.place, said.append):
        pass
    assert len(said) == 1
    assert "other programs cannot reach this Scrim" in said[0]


@how(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=300),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=20),
            lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=5), inner),
        ).map(lambda value: json.dumps(value).encode()),
    )
)
def test_garbage_is_answered_with_one_line(run: Run, data: bytes) -> None:
    answer = json.loads(answered(run.controls, data))
    assert answer["ok"] is False
    assert "\n" not in answer["error"]
    assert run.session.swapped == []


def test_garbage_on_the_wire_leaves_it_answering(told: Run) -> None:
    for said in (
        b"\0" * 500, b"x" * (LONGEST_BYTES + 1), b"[" * 60_000 + b"\n", b"\n", b"{}\n", b"[1]\n",
        os.urandom(5000), b'["status"', json.dumps(["x"] * 1000).encode() + b"\n",
    ):  # fmt: skip
        with contextlib.closing(connect(told)) as connection, contextlib.suppress(OSError):
            connection.sendall(said)
            connection.shutdown(socket.SHUT_WR)
            connection.recv(100)
    assert client.ask(["status"])["ok"]


def test_who_says_nothing_holds_nobody_up_and_is_let_go(
    told: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(local, "PATIENCE_S", 0.2)
    silent = [connect(told) for _ in range(5)]
    assert client.ask(["status"])["ok"]
    for connection in silent:
        assert connection.recv(1) == b""
        connection.close()


def test_who_does_not_listen_holds_nobody_up(told: Run) -> None:
    for _ in range(5):
        connection = connect(told)
        connection.sendall(request(["status"]))
        connection.close()
    assert client.ask(["status"])["ok"]


def test_a_flood_is_answered_word_by_word_and_leaves_nothing(told: Run) -> None:
    before = len(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else 0
    failed: list[BaseException] = []

    def flood() -> None:
        try:
            for number in range(250):
                client.ask(["set", f"blur={number % 101}"])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=flood) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert client.ask(["set", "blur=99"])["status"]["blur_percent"] == 99
    if before:
        deadline = time.monotonic() + 5
        while len(os.listdir("/proc/self/fd")) > before and time.monotonic() < deadline:
            time.sleep(0.05)
        assert len(os.listdir("/proc/self/fd")) <= before


def test_what_a_dead_one_left_is_no_obstacle(run: Run) -> None:
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(str(run.place / place.SOCKET))
    dead.close()
    with pytest.raises(client.NotRunningError):
        client.ask(["status"])
    with answering(run.controls, run.place):
        assert client.ask(["status"])["ok"]


def test_one_that_does_not_answer_is_said_in_time(run: Run) -> None:
    with contextlib.closing(socket.socket(socket.AF_UNIX)) as stuck:
        stuck.bind(str(run.place / place.SOCKET))
        stuck.listen(1)
        with pytest.raises(ControlError, match=r"does not answer .* within 0\.2 s"):
            client.ask(["status"], timeout_s=0.2)


@pytest.mark.parametrize("data", [b"", b"x", b"[]", b"{}", b"null", b"[" * 99_999])
def test_an_answer_that_is_none_is_one_line(data: bytes) -> None:
    with pytest.raises(ControlError, match=r"expected a line of JSON") as error:
        understood(data)
    assert len(str(error.value)) < 300


def test_only_one_is_the_one_that_answers(run: Run) -> None:
    first = open_instance(run.place)
    assert first is not None
    assert process_number(run.place) == os.getpid()
    assert open_instance(run.place) is None
    first.close()
    first.close()
    second = open_instance(run.place)
    assert second is not None
    second.close()


HOLDS = """
import sys
from pathlib import Path
from control.instance import open_instance
held = open_instance(Path(sys.argv[1]))
print("held" if held else "taken", flush=True)
sys.stdin.read()
"""


def test_a_killed_one_leaves_its_place(run: Run) -> None:
    command = [sys.executable, "-c", HOLDS, str(run.place)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == b"held\n"
        assert open_instance(run.place) is None
        assert process_number(run.place) == first.pid
        first.send_signal(signal.SIGKILL)
        first.wait()
    again = open_instance(run.place)
    assert again is not None
    again.close()


def test_who_is_somebody_else_is_not_answered(told: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "_is_ours", lambda _: False)
    with pytest.raises(ScrimError):
        client.ask(["status"], timeout_s=2)
