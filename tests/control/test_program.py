"""Scrim as a program, told by others as users do: `scrim status`, a second start, a stopped one."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from control import client
from tests.faults.programs.clips import write_person_network
from tests.programs.session_bus import own_bus

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0


class Program:
    """A Scrim of its own, headless or with a window, and the words that are said to it."""

    def __init__(self, folder: Path, environ: dict[str, str]) -> None:
        self.environ = environ
        self._model = str(write_person_network(folder / "person.onnx"))
        self._running: list[subprocess.Popen[str]] = []

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Running, and answering."""
        app = self.begin("--input", "demo", "--output", "none", *words)
        deadline = time.monotonic() + PATIENCE_S
        while self.say("status").returncode:
            assert app.poll() is None, app.communicate()
            assert time.monotonic() < deadline, "it does not answer"
        return app

    def begin(self, *words: str) -> subprocess.Popen[str]:
        usual = ["--size", "320x180", "--model", self._model]
        app = subprocess.Popen(
            [sys.executable, "app.py", "run", *usual, *words],
            cwd=ROOT, env=self.environ, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        self._running.append(app)
        return app

    def say(self, *words: str) -> subprocess.CompletedProcess[str]:
        """What a shell sees of `scrim WORDS`."""
        return subprocess.run(
            [sys.executable, "app.py", *words],
            cwd=ROOT, env=self.environ, text=True, capture_output=True, check=False,
            timeout=PATIENCE_S,
        )  # fmt: skip

    def close(self) -> None:
        for app in self._running:
            app.kill()
            app.communicate()


@pytest.fixture
def scrim(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path / "configuration"))
    environ = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    program = Program(tmp_path, {**environ, "QT_QPA_PLATFORM": "offscreen"})
    yield program
    program.close()


@pytest.mark.parametrize("window", [False, True])
def test_it_is_told_by_words_and_ends_when_it_is_asked_to(
    scrim: Program, display: str, window: bool
) -> None:
    if window:
        scrim.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    app = scrim.start(*([] if window else ["--headless"]))
    assert scrim.say("set", "blur=70", "cover=on").stdout == "blur_percent=70, covered=on\n"
    status = json.loads(scrim.say("status", "--json").stdout)
    assert (status["blur_percent"], status["covered"], status["pid"]) == (70, True, app.pid)
    assert status["state"] == "COVERED"
    assert status["window"] == ("shown" if window else "none")
    assert scrim.say("toggle", "cover").stdout == "covered=off\n"
    assert scrim.say("next").stdout
    assert json.loads(scrim.say("status", "--json").stdout)["background"] != "blur"
    refused = scrim.say("set", "background=off")
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "would show your room" in refused.stderr
    second = scrim.say("run")
    if window:
        assert second.returncode == 0
        assert f"runs already (pid {app.pid}): its window is up" in second.stderr
    else:
        assert second.returncode == 1
        assert f"runs already (pid {app.pid}), without a window" in second.stderr
    assert scrim.say("quit").stdout == "Scrim ends\n"
    assert app.wait(PATIENCE_S) == 0
    gone = scrim.say("toggle", "cover")
    assert gone.returncode == 1
    assert "Scrim does not run" in gone.stderr
    assert gone.stderr.count("\n") == 1


def test_one_whose_devices_were_named_runs_beside_the_first(scrim: Program) -> None:
    first = scrim.start("--headless")
    beside = scrim.begin("--headless", "--input", "demo", "--output", "none", "--seconds", "1")
    assert beside.wait(PATIENCE_S) == 0, beside.communicate()
    assert json.loads(scrim.say("status", "--json").stdout)["pid"] == first.pid


def test_one_that_is_stopped_is_said_and_answers_again_afterwards(scrim: Program) -> None:
    app = scrim.start("--headless")
    app.send_signal(signal.SIGSTOP)
    os.waitpid(app.pid, os.WUNTRACED)  # every thread has stopped
    try:
        with pytest.raises(client.ControlError, match=r"does not answer"):
            client.ask(["status"], timeout_s=0.5)
    finally:
        app.send_signal(signal.SIGCONT)
    assert client.ask(["status"])["status"]["pid"] == app.pid


def test_a_killed_one_leaves_nothing_in_the_way(scrim: Program) -> None:
    first = scrim.start("--headless")
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert "does not run" in scrim.say("status").stderr
    again = scrim.start("--headless")
    assert json.loads(scrim.say("status", "--json").stdout)["pid"] == again.pid


def test_scripts_reach_it_over_the_session_bus(scrim: Program, tmp_path: Path) -> None:
    with own_bus(tmp_path) as bus:
        scrim.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.address
        scrim.start("--headless")
        call = ["dbus-send", "--print-reply=literal", "--dest=scrim.Scrim", "/scrim/Scrim"]
        said = subprocess.run(
            [*call, "scrim.Scrim.Set", "string:blur", "string:12"],
            env=scrim.environ, capture_output=True, text=True, check=True, timeout=PATIENCE_S,
        )  # fmt: skip
        assert said.stdout.strip() == "blur_percent=12"
        assert json.loads(scrim.say("status", "--json").stdout)["blur_percent"] == 12
