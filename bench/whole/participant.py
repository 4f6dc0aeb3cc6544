"""Participant: the app as a user starts it, in a call that is played to it; a program of its own.

    python -m bench.whole.participant --film FOLDER --form mjpeg --device FILE [--window hidden]
        [--warm 5] [--seconds 60] -- WORD...      the words of `python app.py run`

The camera hands out stored pictures at their rate, read anew from the kernel each time as from a
webcam. The virtual camera is a file: sending writes the picture into it, who has it open watches.
Prints as JSON what the process took between the warming up and its end, and what of it its
frames took themselves.
"""

from __future__ import annotations

import argparse
import json
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pipeline
from bench.clip import FORMS, Clip, Form
from bench.whole.devices import Counted, FileCamera, StoredCamera
from bench.whole.headless import memory_mb
from options import Options
from settings import Settings
from start.command_line.command import parse
from start.opening.ends import DEVICES, Devices
from start.opening.outputs import to_files
from start.running import run
from video.composite import Composite
from video.frame import Grab, Size
from video.protocols import Sink

WINDOW_STATES = ("shown", "hidden", "minimised", "covered")
READY_AFTER_S = 60.0
"""How long a start may take; whoever waits longer waits for nothing."""

Sample = dict[str, float]


class TimedPipeline(pipeline.Pipeline):
    """The app's own path, which tells what its frames take at the camera's pace."""

    stepped_s = 0.0
    """Processor seconds of the threads that stepped, within the steps, of all such paths."""
    steps = 0

    def step(self, grab: Grab, size: Size | None = None) -> Composite:
        """The app's own, timed."""
        began = time.thread_time()
        try:
            return super().step(grab, size)
        finally:
            TimedPipeline.stepped_s += time.thread_time() - began
            TimedPipeline.steps += 1


class Call:
    """The devices of one call, and what the process takes in it."""

    def __init__(self, told: argparse.Namespace) -> None:
        self._told = told
        self._sink: Counted | None = None
        self.found: dict[str, Any] = {}

    @property
    def devices(self) -> Devices:
        """What the app opens in this call."""
        return Devices(self._open_camera, self._open_camera, self._open_sink)

    def attend(self) -> None:
        """Measure once all has settled, and end the run; for a thread of its own."""
        try:
            self._settle()
            before, new, sent = sample(), *self._counts()
            time.sleep(self._told.seconds)
            after = sample()
            self.found = {name: after[name] - before[name] for name in after if name in before}
            self.found |= dict(zip(("new", "sent"), self._counts(), strict=True))
            self.found["new"] -= new
            self.found["sent"] -= sent
            self.found |= memory_mb()
        finally:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGTERM)

    def _settle(self) -> None:
        if self._told.window is not None:
            put_window(self._told.window)
        if self._sink is not None and self._told.window != "covered":
            self._sink.first_composite.wait(READY_AFTER_S)
        time.sleep(self._told.warm)

    def _counts(self) -> tuple[int, int]:
        return (self._sink.new, self._sink.sent) if self._sink else (0, 0)

    def _open_camera(self, options: Options, *, live: bool = True) -> StoredCamera:  # noqa: ARG002
        return StoredCamera(self._told.film, self._told.form, options.size, options.fps)

    def _open_sink(
        self,
        options: Options,
        settings: Settings,
        size: Size,
        fps: float,
        *,
        live: bool,
        used: Sink | None = None,  # noqa: ARG002
    ) -> Sink:
        self._sink = Counted(
            DEVICES.open_sink(options, settings, size, fps, live=live)
            if to_files(options)
            else FileCamera(self._told.device, size)
        )
        return self._sink


def sample() -> Sample:
    """What this process has taken so far: seconds, wake-ups, page faults; threads where told."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    threads = {
        f"{thread.name}_s": spent
        for thread in threading.enumerate()
        if (spent := _thread_s(thread.native_id)) is not None
    }
    return threads | {
        "wall_s": time.monotonic(),
        "cpu_s": used.ru_utime + used.ru_stime,
        "wakeups": used.ru_nvcsw,
        "page_faults": used.ru_minflt,
        "stepped_s": TimedPipeline.stepped_s,
        "steps": TimedPipeline.steps,
    }


def _thread_s(number: int | None) -> float | None:
    """Processor seconds of one thread, to the nanosecond; None where it is not told."""
    try:
        return int(Path(f"/proc/self/task/{number}/schedstat").read_text().split()[0]) / 1e9
    except (OSError, ValueError, IndexError):
        return None


def put_window(state: str) -> None:
    """The app's window as its user leaves it, once it is there; from any thread but the main."""
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    until = time.monotonic() + READY_AFTER_S
    window = None
    while window is None and time.monotonic() < until:
        time.sleep(0.1)
        shown = QApplication.topLevelWidgets() if QApplication.instance() else []
        window = next((widget for widget in shown if widget.objectName() == "window"), None)
        window = window if window is not None and window.isVisible() else None
    if window is None:
        raise RuntimeError(f"no window after {READY_AFTER_S:g} s")
    cover = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c")
    does: dict[str, Callable[[], object]] = {
        "shown": lambda: None,
        "hidden": window.hide,
        "minimised": window.showMinimized,
        "covered": lambda: QApplication.sendEvent(window.windowHandle(), cover),
    }
    QTimer.singleShot(0, window, does[state])


def main(words: Sequence[str]) -> int:
    """The exit code of the app."""
    parser = argparse.ArgumentParser(prog="bench.whole.participant")
    parser.add_argument("--film", type=Path, required=True)
    parser.add_argument("--form", choices=FORMS, required=True)
    parser.add_argument("--device", required=True)
    parser.add_argument("--window", choices=WINDOW_STATES)
    parser.add_argument("--warm", type=float, default=5.0)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("words", nargs="*")
    told = parser.parse_args(words)
    call = Call(told)
    pipeline.Pipeline = TimedPipeline  # type: ignore[misc]  # what the start makes of it
    threading.Thread(target=call.attend, name="bench", daemon=True).start()
    code = run(parse(["run", *told.words]), call.devices)
    print(json.dumps(call.found), flush=True)
    return code


def write_film(clip: Clip, form: Form, folder: Path) -> None:
    """The pictures of a clip as files that a `StoredCamera` hands out."""
    folder.mkdir(parents=True)
    pictures = clip.jpegs if form == "mjpeg" else [packed.tobytes() for packed in clip.yuyv]
    for number, picture in enumerate(pictures):
        (folder / f"{number:03d}").write_bytes(picture)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
