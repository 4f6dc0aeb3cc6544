"""Call: what the whole process takes in the states of a day, beside what its frames alone take.

Each state is a run of its own of the app (`participant`), which times its own frames, too; between
them a few frames go through the bare path in this process, without a pause.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np

from bench.clip import Clip, Form
from bench.machine import Watch, describe_machine
from bench.measure import film_of
from bench.plan import HD, MAIN_TIER, Plan, text_of
from bench.subjects.floors import ROOT
from bench.subjects.path import App, OurPath
from bench.whole.participant import write_film
from options import Options
from profiles.named import Profiles
from settings import Settings
from video.errors import ScrimError
from video.frame import Size

FULL_HD: Size = (1920, 1080)
MINUTE_S = 60.0
"""How long each state lasts unless --seconds says otherwise."""

WARM_S = 6.0
"""Before it is measured: the camera rests after three, and memory settles."""

BLOCK_FRAMES = 24
"""Frames of each kind that go through the bare path between two states."""

FORMAT = "scrim-call/1"
THREADS = {"worker": "worker", "sender": "sender", "capture": "capture", "MainThread": "window"}
"""The threads of a run, and what the report calls what they do."""

Report = dict[str, Any]
Say = Callable[[str], None]
Kind = tuple[Size, Form]


@dataclass(frozen=True)
class State:
    """A state of the app in a call."""

    name: str
    size: Size = HD
    form: Form = "mjpeg"
    window: str | None = None
    """What its user did with the window; None is headless."""
    watched: bool = True
    records: bool = False


STATES = (
    State("nobody watches, headless", watched=False),
    State("headless 720p mjpeg"),
    State("headless 720p yuyv", form="yuyv"),
    State("headless 1080p mjpeg", FULL_HD),
    State("headless 1080p yuyv", FULL_HD, "yuyv"),
    State("headless, recording", records=True),
    State("window shown", window="shown"),
    State("window covered", window="covered"),
    State("window minimised", window="minimised"),
    State("window hidden", window="hidden"),
    State("nobody watches, window hidden", window="hidden", watched=False),
)


def measure_call(
    plan: Plan,
    app: App,
    say: Say,
    *,
    why_no_window: str | None,
    states: Sequence[State] = STATES,
    warm_s: float = WARM_S,
) -> Report:
    """The report of a call, of plain values; states with a window are left out where none can be.

    Raises:
        ScrimError: a run failed, weights or frames are missing, or this is Windows.
    """
    if os.name != "posix":
        raise ScrimError("bench --call asks the kernel as Unix does; expected Linux or macOS here")
    watch, seconds = Watch(), plan.options.seconds or MINUTE_S
    possible = [state for state in states if state.window is None or why_no_window is None]
    sizes = tuple(dict.fromkeys(state.size for state in possible))
    clips = film_of(replace(plan, sizes=sizes), app)
    rows: list[Report] = []
    with ExitStack() as held:
        folder = Path(held.enter_context(TemporaryDirectory(dir=_in_memory())))
        bare = BarePaths(plan, app, clips, possible)
        held.callback(bare.close)
        for state in possible:
            say(f"{state.name}, {warm_s + seconds:g} s")
            rows.append(_run(plan.options, clips[state.size], state, folder, (warm_s, seconds)))
            bare.walk()
    return {
        "format": FORMAT,
        "machine": describe_machine(),
        "tier": plan.main_tier,
        "fps": plan.options.fps,
        "seconds": seconds,
        "frame_ms": {f"{text_of(size)} {form}": ms for (size, form), ms in bare.median_ms.items()},
        "states": [
            figures(state, row, bare.median_ms) for state, row in zip(possible, rows, strict=True)
        ],
        "left_out": why_no_window,
        "conditions": watch.conditions(),
    }


class BarePaths:
    """A frame of each kind without the process around it, walked a few at a time."""

    def __init__(
        self, plan: Plan, app: App, clips: dict[Size, Clip], states: Sequence[State]
    ) -> None:
        options = plan.tiers[plan.main_tier]
        self._paths = {
            (size, form): OurPath(plan.main_tier, form, app.open_parts(options), clips[size])
            for size, form in dict.fromkeys((state.size, state.form) for state in states)
        }
        self._cpu_ms: dict[Kind, list[float]] = {kind: [] for kind in self._paths}
        self.walk()

    def walk(self) -> None:
        """A block of frames of each kind; the first of a block warms the caches."""
        for kind, path in self._paths.items():
            laps = [path.step(index) for index in range(BLOCK_FRAMES)]
            self._cpu_ms[kind] += [lap["frame"].cpu_ms for lap in laps[1:] if lap]

    @property
    def median_ms(self) -> dict[Kind, float]:
        """Processor time of a frame of each kind of which one was composited."""
        return {kind: float(np.median(ms)) for kind, ms in self._cpu_ms.items() if ms}

    def close(self) -> None:
        """Free the networks."""
        for path in self._paths.values():
            path.close()


def figures(state: State, found: Report, frame_ms: dict[Kind, float]) -> Report:
    """What a run of that state has told, by the second, and over what its frames alone take.

    `over_frame` is over what the steps of that very run took on their thread, at the camera's pace;
    `over_loop` over frames in a loop without a pause, whose caches and clock are warm.
    """
    wall_s = found["wall_s"]
    threads = {
        label: 100 * found[f"{name}_s"] / wall_s
        for name, label in THREADS.items()
        if f"{name}_s" in found
    }
    cpu_percent = 100 * found["cpu_s"] / wall_s
    frame = frame_ms.get((state.size, state.form))
    return {
        "state": state.name,
        "size": text_of(state.size),
        "form": state.form,
        "cpu_percent": cpu_percent,
        "threads_percent": threads | {"other": max(0.0, cpu_percent - sum(threads.values()))},
        "over_frame": found["cpu_s"] / found["stepped_s"] if found["stepped_s"] else None,
        "over_loop": 1000 * found["cpu_s"] / (found["new"] * frame)
        if found["new"] and frame
        else None,
        "step_ms": 1000 * found["stepped_s"] / found["steps"] if found["steps"] else None,
        "wakeups_per_s": found["wakeups"] / wall_s,
        "resident_mb": found.get("resident_mb"),
        "peak_mb": found.get("peak_mb"),
        "private_mb": found.get("private_mb"),
        "fresh_mb_per_s": found["page_faults"] * os.sysconf("SC_PAGESIZE") / 1e6 / wall_s,
        "new_fps": found["new"] / wall_s,
        "sent_fps": found["sent"] / wall_s,
    }


def _run(
    options: Options, clip: Clip, state: State, folder: Path, spans_s: tuple[float, float]
) -> Report:
    """What the app took in that state, as it tells itself."""
    film = folder / f"{text_of(state.size)}-{state.form}"
    if not film.exists():
        write_film(clip, state.form, film)
    device = folder / "camera"
    device.touch()
    quality = options.quality if options.quality != "auto" else MAIN_TIER
    own = ["--film", film, "--form", state.form, "--device", device]
    own += ["--warm", spans_s[0], "--seconds", spans_s[1]]
    own += ["--window", state.window] if state.window else []
    words = ["--input", "0", "--size", text_of(state.size), "--fps", options.fps]
    words += ["--model", options.model, "--quality", quality]
    words += [] if state.window else ["--headless"]
    words += ["--output", folder / "recording.mp4", "--overwrite"] if state.records else []
    with TemporaryDirectory() as settings, ExitStack() as call:
        # not the welcome of a first start, which lies over the window and is painted with it
        Profiles(Path(settings)).keep(Settings(welcomed=True))
        if state.watched:
            call.enter_context(device.open("rb"))
        done = subprocess.run(
            [sys.executable, "-m", "bench.whole.participant", *map(str, [*own, "--", *words])],
            cwd=ROOT, env=os.environ | {"SCRIM_CONFIG_DIR": settings},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
    if done.returncode != 0 or not done.stdout.strip():
        raise ScrimError(
            f"{state.name} ended with {done.returncode}: {done.stderr.strip()[-200:]}; expected a "
            "call that can be measured; try: python app.py run"
        )
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _in_memory() -> str | None:
    """A folder that no disk is behind, where there is one: writing to a camera costs no disk."""
    shared = "/dev/shm"  # noqa: S108 - what lies there has names of its own
    return shared if os.access(shared, os.W_OK) else None
