"""Faults of whole processes: signals, full disks, a second instance, wrong weights.

Each function runs real programs in a folder of its own and returns what they left behind.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from profiles.kept import load_settings
from settings import Settings
from tests.faults.programs.clips import read_recording, write_person_network, write_room_clip
from tests.faults.programs.live_process import SIZE
from tests.faults.rig import REPEAT_S
from tests.leaks import LeakOracle, Room

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 60
COPIED = ("weights", "segmentation")
"""What a copy of the app has of its own: the weights, and what finds them beside itself."""
LINKED = sorted({path.parent.name for path in ROOT.glob("*/__init__.py")} - {*COPIED})
"""Every other part of the program, whatever parts there are."""


@dataclass(frozen=True)
class Left:
    """What a run left: exit code, its last words, the frames of its recording and their leaks."""

    code: int
    words: str
    sent: int
    leaks: int


@dataclass(frozen=True)
class ProcessFault:
    """One row of the table."""

    name: str
    run: Callable[[Path, int], Left]
    code: int
    """The exit code that is right: 0 done, 1 said in one line why not, negative a signal's."""
    records: bool = True
    """Whether a recording that plays must be there afterwards."""
    needs: tuple[str, ...] = ()
    """Programs that it needs."""


def live(folder: Path, seed: int, *more: str) -> subprocess.Popen[str]:
    """A live run of `live_process` that records into live.mp4."""
    command = [sys.executable, "-m", "tests.faults.programs.live_process", str(seed)]
    return start([*command, str(folder / "live.mp4"), *more], folder)


def app(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    """`python app.py` with these arguments and a configuration folder of its own."""
    return start([sys.executable, "app.py", *arguments], folder)


def start(
    command: list[str],
    folder: Path,
    before: Callable[[], None] | None = None,
    at: Path = ROOT,
    **more: str,
) -> subprocess.Popen[str]:
    """That program with a configuration folder of its own and `more` environment.

    `before` is called in the new process first.
    """
    environment = {**os.environ, "SCRIM_CONFIG_DIR": str(folder), "PYTHONPATH": str(at), **more}
    return subprocess.Popen(
        command,
        cwd=at,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,  # noqa: PLW1509 - these processes have no threads yet
    )


@contextmanager
def running(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """The process, ended for sure."""
    with process:
        try:
            yield process
        finally:
            process.kill()


def after_pictures(process: subprocess.Popen[str], count: int, kind: str = "composite") -> None:
    """Return once that many more pictures of the kind have left."""
    assert process.stdout
    for line in process.stdout:
        count -= line.split()[-1] == kind
        if count == 0:
            return
    raise AssertionError(f"it ended early: {process.stderr and process.stderr.read()}")


def what_is_left(process: subprocess.Popen[str], seed: int, recording: Path) -> Left:
    """The end of the process, and the recording under the eyes of the oracle."""
    _, words = process.communicate(timeout=PATIENCE_S)
    frames = read_recording(recording) if recording.exists() else []
    oracle = LeakOracle([Room(SIZE, seed + 1000).luma])
    return Left(process.returncode, words, len(frames), sum(map(oracle.leaks, frames)))


def signaled(number: signal.Signals) -> Callable[[Path, int], Left]:
    """A live run that gets the signal at a random picture."""

    def run(folder: Path, seed: int) -> Left:
        with running(live(folder, seed)) as process:
            after_pictures(process, int(np.random.default_rng(seed).integers(40, 80)))
            process.send_signal(number)
            return what_is_left(process, seed, folder / "live.mp4")

    return run


def suspended(folder: Path, seed: int) -> Left:
    """Stopped and continued, as a laptop that was closed: it goes on by itself."""
    with running(live(folder, seed)) as process:
        after_pictures(process, 10)
        process.send_signal(signal.SIGSTOP)
        os.waitid(os.P_PID, process.pid, os.WSTOPPED)
        time.sleep(2 * REPEAT_S)  # what was captured before is too old to be shown
        process.send_signal(signal.SIGCONT)
        after_pictures(process, 30)  # with a cover first, unless a new picture is quicker
        process.send_signal(signal.SIGTERM)
        return what_is_left(process, seed, folder / "live.mp4")


def stopped_while_it_hangs(folder: Path, seed: int) -> Left:
    """A step is in C++ and does not come back: the end is one line, and no crash."""
    with running(live(folder, seed, "--hang", "40")) as process:
        after_pictures(process, 10)
        after_pictures(process, 3, "cover")
        process.send_signal(signal.SIGTERM)
        left = what_is_left(process, seed, folder / "live.mp4")
    assert left.words.count("\n") == 1, left.words
    assert "a step of the picture's way did not end within 3 s" in left.words
    return left


def disk_full(folder: Path, seed: int) -> Left:
    with running(live(folder, seed, "--bytes", "60000")) as process:
        return what_is_left(process, seed, folder / "live.mp4")


def folder_not_writable(folder: Path, seed: int) -> Left:
    """The root user may write everywhere but here."""
    with running(live(Path("/proc"), seed)) as process:
        return what_is_left(process, seed, folder / "live.mp4")


def second_instance(folder: Path, seed: int) -> Left:
    """Another run with the same output is refused; the first goes on and loses nothing."""
    with running(live(folder, seed)) as first:
        after_pictures(first, 5)
        with running(live(folder, seed)) as second:
            assert what_is_left(second, seed, folder / "none.mp4").code == 1
        after_pictures(first, 30)
        first.send_signal(signal.SIGINT)
        return what_is_left(first, seed, folder / "live.mp4")


def clip_signaled(number: signal.Signals) -> Callable[[Path, int], Left]:
    """A clip being converted by the app itself gets the signal once some of it is on the disk."""

    def run(folder: Path, seed: int) -> Left:
        converted = folder / "converted.mp4"
        with running(convert(folder, seed, converted, frames=400)) as process:
            while not (converted.exists() and converted.stat().st_size > 50_000):
                assert process.poll() is None, process.communicate()
            process.send_signal(number)
            return what_is_left(process, seed, converted)

    return run


def convert(
    folder: Path,
    seed: int,
    converted: Path,
    *more: str,
    frames: int = 30,
    model: Path | None = None,
) -> subprocess.Popen[str]:
    """The app on a clip of a keyed room, with a network that finds the person."""
    clip = write_room_clip(folder / "room.mkv", Room(SIZE, seed + 1000), frames)
    network = model or write_person_network(folder / "person.onnx")
    files = ["--input", str(clip), "--output", str(converted), "--model", str(network)]
    return app(folder, "--headless", *files, *more)


def converted_whole(folder: Path, seed: int) -> Left:
    converted = folder / "converted.mp4"
    with running(convert(folder, seed, converted)) as process:
        return what_is_left(process, seed, converted)


def weights(harm: Callable[[bytes], bytes] | None) -> Callable[[Path, int], Left]:
    """The app with a network that is missing (None) or harmed: it says so and writes nothing."""

    def run(folder: Path, seed: int) -> Left:
        network = folder / "harmed.onnx"
        if harm is not None:
            whole = write_person_network(network).read_bytes()
            network.write_bytes(harm(whole))
        converted = folder / "converted.mp4"
        with running(convert(folder, seed, converted, model=network)) as process:
            return what_is_left(process, seed, converted)

    return run


def shipped_weights_changed(folder: Path, seed: int) -> Left:
    """A copy of the app in whose shipped weights one bit differs: it refuses to run them."""
    copied = folder / "copy"
    copied.mkdir()
    for part in (*(path.name for path in ROOT.glob("*.py")), *LINKED):
        (copied / part).symlink_to(ROOT / part)
    for part in COPIED:
        shutil.copytree(ROOT / part, copied / part)
    network = next((copied / "weights").glob("*.onnx"))
    harmed = bytearray(network.read_bytes())
    harmed[int(np.random.default_rng(seed).integers(len(harmed)))] ^= 1
    network.write_bytes(harmed)
    clip = write_room_clip(folder / "room.mkv", Room(SIZE, seed + 1000), 5)
    converted = folder / "converted.mp4"
    command = [sys.executable, "-m", "app", "--headless"]
    files = ["--input", str(clip), "--output", str(converted)]
    with running(start([*command, *files], folder, at=copied)) as process:
        return what_is_left(process, seed, converted)


def settings_saved_while_killed(folder: Path, seed: int) -> Left:
    """Killed while it saves without end: what is there afterwards is whole."""
    saving = (
        "from pathlib import Path; from profiles.kept import *; print('0 composite', flush=True)\n"
        "n = 0\n"
        "while True:\n"
        "    n += 1; save_settings(settings_path(), Settings(blur_percent=n % 101)); "
        "print(n, 'composite', flush=True)"
    )
    with running(start([sys.executable, "-c", saving], folder)) as process:
        after_pictures(process, int(np.random.default_rng(seed).integers(20, 200)))
        process.kill()
        process.communicate()
    settings, damage = load_settings(folder / "settings.toml")
    assert damage is None
    assert settings != Settings()
    return Left(process.returncode, "", 0, 0)


PROCESS_FAULTS: tuple[ProcessFault, ...] = (
    ProcessFault("SIGINT at a random frame", signaled(signal.SIGINT), 0),
    ProcessFault("SIGTERM at a random frame", signaled(signal.SIGTERM), 0),
    ProcessFault("SIGKILL at a random frame", signaled(signal.SIGKILL), -signal.SIGKILL),
    ProcessFault("SIGSTOP, then SIGCONT", suspended, 0),
    ProcessFault("stopped while a step hangs", stopped_while_it_hangs, 1),
    ProcessFault("the disk is full", disk_full, 1),
    ProcessFault("the folder may not be written", folder_not_writable, 1, records=False),
    ProcessFault("a second instance with the same output", second_instance, 0),
    ProcessFault("a clip converted whole", converted_whole, 0),
    ProcessFault("SIGINT while a clip is converted", clip_signaled(signal.SIGINT), 0),
    ProcessFault(
        "SIGKILL while a clip is converted", clip_signaled(signal.SIGKILL), -signal.SIGKILL
    ),
    ProcessFault("weights missing", weights(None), 1, records=False),
    ProcessFault("weights truncated", weights(lambda whole: whole[:300]), 1, records=False),
    ProcessFault("shipped weights, one bit changed", shipped_weights_changed, 1, records=False),
    ProcessFault("weights empty", weights(lambda whole: b""), 1, records=False),
    ProcessFault(
        "weights of something else", weights(lambda whole: b"GIF89a" * 99), 1, records=False
    ),
    ProcessFault(
        "SIGKILL while settings are saved",
        settings_saved_while_killed,
        -signal.SIGKILL,
        records=False,
    ),
)
