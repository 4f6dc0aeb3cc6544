"""Faults of what is around a whole program: memory, the display, the disk, a file that is replaced.

As in `processes.py`, each function runs real programs in a folder of its own.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from compositing.cover import cover
from profiles.kept import load_settings
from tests.faults.programs.clips import read_recording, write_person_network
from tests.faults.programs.processes import (
    PATIENCE_S,
    Left,
    ProcessFault,
    convert,
    running,
    start,
    what_is_left,
)
from tests.faults.programs.squeezed_process import ENVIRONMENT
from video.frame import Planes, Size
from video.reason import Reason

SIZE: Size = (320, 180)
OFF_SCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def no_memory(folder: Path, seed: int) -> Left:
    """For a second no allocation of a picture succeeds; then the picture is back."""
    command = [sys.executable, "-m", "tests.faults.programs.squeezed_process", str(seed)]
    with running(start(command, folder, **ENVIRONMENT)) as process:
        told, words = process.communicate(timeout=PATIENCE_S)
    assert "no memory is left" in words, "memory was never short"
    found = json.loads(told)
    return Left(process.returncode, words, found["sent"], found["leaks"])


def model_replaced(folder: Path, seed: int) -> Left:
    """The network's file is overwritten with something else while it runs: it runs on."""
    network, converted = write_person_network(folder / "a.onnx"), folder / "converted.mp4"
    with running(convert(folder, seed, converted, frames=150, model=network)) as process:
        while not (converted.exists() and converted.stat().st_size > 20_000):
            assert process.poll() is None, process.communicate()
        network.write_bytes(b"GIF89a" * 99)
        left = what_is_left(process, seed, converted)
    assert left.sent == 150
    return left


def display_gone(folder: Path, _seed: int) -> Left:
    """The X server dies under the window: a cover is the last picture, what was tuned is kept."""
    recorded = folder / "live.mp4"
    words = ["--input", "demo", "--size", f"{SIZE[0]}x{SIZE[1]}", "--output", str(recorded)]
    network = write_person_network(folder / "person.onnx")
    with display() as (server, name):
        environment = {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": ""}
        command = [sys.executable, "app.py", *words, "--model", str(network)]
        with running(start(command, folder, **environment)) as process:
            press("3", name)
            while not (recorded.exists() and recorded.stat().st_size > 20_000):
                assert process.poll() is None, process.communicate()
            server.kill()
            _, said = process.communicate(timeout=PATIENCE_S)
    settings, damage = load_settings(folder / "settings.toml")
    assert (settings.blur_percent, damage) == (30, None)
    frames = read_recording(recorded)
    assert is_card(frames[-1], Reason.STOPPED), "the last picture is no cover"
    return Left(process.returncode, said, len(frames), 0)


def settings_disk_full(folder: Path, _seed: int) -> Left:
    """No byte can be written when the run ends: what was kept before stays as it was."""
    kept = folder / "profile-work.toml"
    kept.write_text("blur_percent = 12\n")
    words = ["--input", "demo", "--size", "320x180", "--output", "none", "--seconds", "1"]
    words += ["--profile", "work", "--background", "#204060"]
    model = ["--model", str(write_person_network(folder / "person.onnx"))]
    command = [sys.executable, "app.py", *words, *model]
    with running(start(command, folder, no_bytes, **OFF_SCREEN)) as process:
        _, said = process.communicate(timeout=PATIENCE_S)
    assert kept.read_text() == "blur_percent = 12\n"
    assert not list(folder.glob("*.part"))
    return Left(process.returncode, said, 0, 0)


def no_bytes() -> None:
    """From now on a write of this process fails, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


@contextmanager
def display() -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    """A new X server, and its name."""
    end, other = os.pipe()
    command = ["Xvfb", "-displayfd", str(other), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(other,), stderr=subprocess.DEVNULL) as server:
        os.close(other)
        try:
            with os.fdopen(end) as numbers:
                yield server, f":{numbers.readline().strip()}"
        finally:
            server.kill()


def press(key: str, name: str) -> None:
    """A real key into the app's window, once it is there."""
    environment = {**os.environ, "DISPLAY": name}

    def xdotool(*words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env=environment, capture_output=True, text=True, check=True, timeout=PATIENCE_S,
        )  # fmt: skip
        return ran.stdout

    window = xdotool("search", "--sync", "--onlyvisible", "--name", "^Scrim:").split()[0]
    xdotool("windowfocus", "--sync", window)
    xdotool("key", key)


def is_card(planes: Planes, reason: str) -> bool:
    """Whether a recorded picture is the cover with that reason."""
    card = cover(SIZE, reason, 0, 0.0).planes.astype(int)
    return bool(np.abs(planes.astype(int) - card).mean() < 3)


SURROUNDINGS: tuple[ProcessFault, ...] = (
    ProcessFault("no memory for a second", no_memory, 0),
    ProcessFault("the model is replaced while it runs", model_replaced, 0),
    ProcessFault("the display goes away", display_gone, 1, needs=("Xvfb", "xdotool")),
    ProcessFault("the disk is full when settings are kept", settings_disk_full, 1, records=False),
)
