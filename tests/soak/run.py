"""Soak: the app for half an hour, all features on, and whether it leaks room, memory or time.

    python -m tests.soak.run [--seconds 1800] [--json FILE] [--plot FILE] [--docs]

A webcam at 30 fps that looks at a keyed room; decoder, networks, refiner, backgrounds, threads and
window are those of the app; the settings change every few seconds; a witness looks at every picture
that leaves. Exit code 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from background_choice import parse_background
from bench.machine import Watch, describe_machine
from compositing.backgrounds.open import open_background
from live.audience import Audience
from live.run import Live
from live.window.session import LiveSession, Viewer
from pipeline import Pipeline
from segmentation.refine.guided import GuidedRefiner
from settings import Settings
from stages.parts import Parts
from system.process.memory import share_pools
from tests.faults.programs.clips import write_person_network
from tests.soak.parts import FPS, RoomCamera, SoakMeter, WitnessedSink, film_room, open_exact
from tests.soak.probe import Sample, Track, count_handles, count_threads, in_use_mb, memory_mb
from tests.soak.program import Step, rounds, write_backgrounds
from tests.soak.report import Report, write_report
from tests.soak.witness import Witness
from tests.ui.fake_session import FakeRecordings
from video.clock import MonotonicClock
from video.errors import SourceError
from video.pixels.fit import fit
from video.protocols import Sink, Source

STEP_S = 2.5
REST_PICTURES = 60
"""Composites that leave at rest before memory is read: two seconds of them, on a busy machine more.
What the changes before it began has ended then."""

REST_S = 30.0
"""How long that may take."""

INSIDE_CELLS = 6
"""How far the exact network stays inside of the person: farther than an edge is softened."""


@dataclass
class Soak:
    """One soak: the parts, and the user in a thread of its own."""

    seconds: float
    seed: int
    folder: Path
    step_s: float = STEP_S
    consent: bool = False
    """Shows the room, to prove that the witness would see it."""

    def __post_init__(self) -> None:
        self.clip = film_room(self.seed + 1)
        self.network = write_person_network(self.folder / "person.onnx", inside=INSIDE_CELLS)
        self.files = write_backgrounds(self.folder, self.seed)
        self.witness = Witness(self.clip.size, self.seed + 1)
        self.meter = SoakMeter(int(self.seconds * FPS * 1.1) + 1000)
        self.track = Track(int(self.seconds) + 100)
        self.rounds_done = 0
        self.plugged = True
        self.camera = RoomCamera(self.clip)
        first = Settings(background="off") if self.consent else Settings()
        self.viewer = Viewer()
        self.pipeline = Pipeline(self._parts(), first, MonotonicClock(), watch=self.viewer.watch)
        self.pipeline.meter = self.meter
        self.live = Live(
            self.pipeline,
            self.camera,
            self._open_sink(),
            self._open_camera,
            self._open_sink,
            audience=Audience(self.pipeline.clock),
        )
        self.session = LiveSession(
            self.live,
            self.viewer,
            hint_of=lambda _source, _sink: None,
            recordings=FakeRecordings(),
        )
        self._ended = threading.Event()

    def run(self) -> Report:
        """What was measured, once the time is over.

        Raises:
            BaseException: whatever ended a thread.
        """
        from ui.window.app_window import run_window

        watch = Watch()
        user = threading.Thread(target=self._use, name="user", daemon=True)
        with closing(self.pipeline):
            self.session.start(self.seconds)
            user.start()
            try:
                run_window(self.session)
                self.session.finish()
            finally:
                self._ended.set()
                user.join()
        machine = describe_machine() | watch.conditions()
        return Report.of(self.meter, self.track, self.witness.testify(), self.seconds, machine)

    def _use(self) -> None:
        """Change the settings every few seconds until the end."""
        self._shown_before = self._dropped_before = 0
        steps = rounds(np.random.default_rng(self.seed), self.files)
        self._started_at = self.pipeline.clock.now()
        while not self._ended.is_set():
            for step in next(steps):
                if not self.consent:
                    self._take(step)
                resting = step.event == "rest"
                if self._ended.wait(self.step_s) or (resting and not self._settle()):
                    return
                self._sample(resting=resting)
            self.rounds_done += 1

    def _take(self, step: Step) -> None:
        self.plugged = step.event != "unplug"
        self.camera.unplugged = not self.plugged
        match step.event:
            case "quality":
                quality = ("eco", "balanced")[self.rounds_done % 2]
                self.pipeline.change_segmenter(open_exact(self.network, quality))
            case "camera":
                self.live.change_source(self._open_camera)
            case "sink":
                self.live.change_sink(self._open_sink)
            case "unplug" | "rest" | None:
                pass
        self.session.swap(step.settings)

    def _settle(self) -> bool:
        """Whether enough pictures have left at rest, or were waited for, before the end."""
        clock, enough = self.pipeline.clock, self.meter.count + REST_PICTURES
        until = clock.now() + REST_S
        while self.meter.count < enough and clock.now() < until:
            if self._ended.wait(0.1):
                return False
        return True

    def _sample(self, *, resting: bool) -> None:
        reading, since = self.meter.read(), self._shown_before
        latest = self.meter.latencies_ms(since)
        p50, p95 = np.percentile(latest, (50, 95)) if len(latest) else (0.0, 0.0)
        self._shown_before = since + len(latest)
        self.track.add(
            Sample(
                self.pipeline.clock.now() - self._started_at, memory_mb(), count_threads(),
                count_handles(), self._shown_before, reading.dropped, float(p50), float(p95),
                resting, in_use_mb(), sys.getallocatedblocks(),
            )
        )  # fmt: skip

    def _parts(self) -> Parts:
        return Parts(
            open_exact(self.network, "balanced"),
            GuidedRefiner(),
            lambda wanted: open_background(parse_background(wanted.background)),
            fit,
            room_may_be_visible=self.consent,
        )

    def _open_camera(self) -> Source:
        if not self.plugged:
            raise SourceError("no camera room; expected one that is plugged in")
        self.camera = RoomCamera(self.clip)
        return self.camera

    def _open_sink(self) -> Sink:
        return WitnessedSink(self.folder / "soak.mp4", self.witness)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=1800)
    parser.add_argument("--step", type=float, default=STEP_S, help="seconds between two changes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", type=Path, help="where to write the figures")
    parser.add_argument("--plot", type=Path, help="where to draw them (PNG)")
    parser.add_argument("--docs", action="store_true", help="write docs/soak.* and its table")
    parser.add_argument("--consent", action="store_true", help="show the room: all must be seen")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    cv2.setNumThreads(1)
    share_pools()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SCRIM_CONFIG_DIR"] = folder
        soak = Soak(chosen.seconds, chosen.seed, Path(folder), chosen.step, chosen.consent)
        report = soak.run()
    print("\n".join(report.table()))
    write_report(report, soak.track, chosen.json, chosen.plot, docs=chosen.docs)
    for miss in report.misses():
        print(f"soak: {miss}", file=sys.stderr)
    return 1 if report.misses() else 0


if __name__ == "__main__":
    sys.exit(main())
