"""A desktop of one's own without a display: session bus, PipeWire, WirePlumber, a Camera portal."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE_S = 30.0


class Desktop:
    """The session's programs and the environment that leads to them."""

    def __init__(self, folder: Path, portal: str) -> None:
        self.folder = folder
        self._portal = portal
        runtime = folder / "run"
        self.environment = {
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime / 'bus'}",
            "HOME": str(folder / "home"),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_STATE_HOME": str(folder / "state"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_DATA_HOME": str(folder / "data"),
            "DISPLAY": "",
            "WAYLAND_DISPLAY": "",
            "PIPEWIRE_REMOTE": "",
        }
        for name, value in self.environment.items():
            if name.startswith("XDG_") or name == "HOME":
                Path(value).mkdir(parents=True, mode=0o700)
        self._programs: dict[str, subprocess.Popen[bytes]] = {}

    def start(self, *names: str) -> None:
        """Start those programs, one after the other, each once the last one answers."""
        for name in names:
            with (self.folder / f"{name}.log").open("ab") as said:
                self._programs[name] = subprocess.Popen(
                    self._command(name),
                    env=self.environment_whole(),
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.PIPE if name == "portal" else said,
                    stderr=said,
                    start_new_session=True,
                )
            self._wait_for(name)

    def end(self, *names: str) -> None:
        """End those programs, all without any; at once, as when they crash."""
        for name in names or reversed([*self._programs]):
            program = self._programs.pop(name)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
            if program.stdout:
                program.stdout.close()
            if name == "pipewire":
                for left in (self.folder / "run").glob("pipewire-0*"):
                    left.unlink()

    def signal(self, number: signal.Signals, *names: str) -> None:
        """Send it to those programs: SIGSTOP, and they hang until SIGCONT."""
        for name in names:
            os.killpg(self._programs[name].pid, number)

    def environment_whole(self) -> dict[str, str]:
        """The environment of a program on this desktop."""
        return {**os.environ, **self.environment}

    def adopt(self, patch: pytest.MonkeyPatch) -> None:
        """This very process is on this desktop, too, until the patch is undone."""
        for name, value in self.environment.items():
            if name.startswith(("XDG_RUNTIME", "DBUS_", "PIPEWIRE_")):
                patch.setenv(name, value)

    def _command(self, name: str) -> list[str]:
        match name:
            case "dbus-daemon":
                address = self.environment["DBUS_SESSION_BUS_ADDRESS"]
                return ["dbus-daemon", "--session", "--nofork", "--address", address]
            case "portal":
                return [sys.executable, "-m", "tests.camera.pipewire.portal_double", self._portal]
            case _:
                return [name]

    def _wait_for(self, name: str) -> None:
        runtime = self.folder / "run"
        if name == "portal":
            answered = self._programs[name].stdout
            assert answered is not None
            assert answered.readline().strip() == b"ready", self.words_of(name)
        elif name in ("dbus-daemon", "pipewire"):
            socket = runtime / {"dbus-daemon": "bus", "pipewire": "pipewire-0"}[name]
            until = time.monotonic() + PATIENCE_S
            while not socket.exists():
                assert time.monotonic() < until, f"{name} does not start: {self.words_of(name)}"
                time.sleep(0.02)

    def words_of(self, name: str) -> str:
        """What that program has said."""
        return (self.folder / f"{name}.log").read_text(errors="replace")[-2000:]


@contextmanager
def desktop(*, portal: str | None = None) -> Iterator[Desktop]:
    """A whole session; with a portal that does as `portal_double` says, if one is wanted.

    Skips the test, loudly, where a program is missing.
    """
    needed = ["dbus-daemon", "pipewire", "wireplumber"]
    skip_without(*needed)
    # a short path: sockets are in it
    with tempfile.TemporaryDirectory(prefix="scrim-", ignore_cleanup_errors=True) as folder:
        made = Desktop(Path(folder), portal or "")
        try:
            made.start(*needed, *(["portal"] if portal else []))
            yield made
        finally:
            made.end()


def skip_without(*programs: str) -> None:
    """Skip the test where one of these programs is not installed."""
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}; run: sh .ci/system-libraries test")
