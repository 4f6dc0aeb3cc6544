"""FakeSession: a pipeline that obeys and shows what it is told; and a window on one, to look at.

`python -m tests.ui.fake_session` opens the window on a moving picture, as the tests with real keys
and whoever judges the looks need it; whenever the settings change it prints blur, cover, and what
else has changed.
"""

from __future__ import annotations

import argparse
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import asdict, replace
from itertools import count
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from background_choice import parse_background, takes_long
from settings import Settings
from ui.session import BACKGROUND, Diagnosis, PreviewImage, Progress, Selector, State, StateKind
from video.errors import SinkError, SourceError
from video.knobs import Knob
from video.meter import Reading
from video.room_learning import LearningProgress, Phase


class FakeRecordings:
    """Satisfies ui.session.Recordings; writes nothing but what a test reads."""

    def __init__(self, folder: Path = Path("videos")) -> None:
        self.folder = folder
        self.now: Progress | None = None
        self.with_sound: list[bool] = []
        self.refusal: str | None = None

    def progress(self) -> Progress | None:
        return self.now

    def start(self, *, sound: bool) -> Path:
        if self.refusal:
            raise SinkError(self.refusal)
        self.with_sound.append(sound)
        path = self.folder / "Scrim.mp4"
        self.now = Progress(path, 62.0, 0.3 if sound else None, None)
        return path

    def stop(self) -> Progress | None:
        done, self.now = self.now, None
        return done

    def snapshot(self) -> Path:
        if self.refusal:
            raise SinkError(self.refusal)
        return self.folder / "Scrim.png"


class FakeSession:
    """Satisfies ui.session.Session; a test turns its knobs (all public) and reads `swapped`."""

    def __init__(self, settings: Settings | None = None) -> None:
        self._settings = settings or Settings()
        self.swapped: list[Settings] = []
        self.image: PreviewImage | None = PreviewImage(np.full((90, 160, 3), 90, np.uint8))
        self.now = State(StateKind.LIVE)
        self.meter = Reading(
            fps=29.9, sent=900, dropped=3, covers=14, cpu_percent=38.0, latency_ms=(24.1, 31.7),
            stages_ms={"decode": (2.1, 2.9), "segment": (11.8, 15.2), "composite": (2.4, 3.3)},
        )  # fmt: skip
        self.hint: str | None = None
        self.fault: str | None = None
        self.offer: Sequence[Selector] = ()
        self.turnable: Sequence[Knob] = ()
        self.choices: Sequence[NamedChoice] = ()
        self.refusal: str | None = None
        self.stops = 0
        self.recordings = FakeRecordings()
        self.found: list[Diagnosis] = [
            Diagnosis("ok", "Packages", "all there"),
            Diagnosis("!!", "Module", "not there", "run: sudo modprobe v4l2loopback"),
        ]
        self.room_learning = LearningProgress()
        self.times_learned = 0
        self.comparing = False

    @property
    def settings(self) -> Settings:
        return self._settings

    def swap(self, settings: Settings) -> None:
        if self.refusal:
            raise SinkError(self.refusal)
        self._settings = settings
        self.swapped.append(settings)

    def opening(self) -> Mapping[str, str]:
        return {}

    def stay(self) -> None:
        """Nothing is being opened."""

    def preview(self) -> PreviewImage | None:
        return self.image

    def reading(self) -> Reading:
        return self.meter

    def state(self) -> State:
        return self.now

    def compare(self, *, held: bool) -> None:
        self.comparing = held

    def learn_room(self) -> None:
        if self.refusal:
            raise SinkError(self.refusal)
        self.times_learned += 1
        self.room_learning = LearningProgress(Phase.COUNTING, 3)

    def room(self) -> LearningProgress:
        return self.room_learning

    def banner(self) -> str | None:
        return self.hint

    def error(self) -> str | None:
        return self.fault

    def knobs(self) -> Sequence[Knob]:
        return self.turnable

    def diagnose(self) -> Sequence[Diagnosis]:
        return self.found

    def meeting_places(self) -> Sequence[tuple[str, str]]:
        return [("Zoom", "Settings > Video > Camera"), ("A browser", "the page's question")]

    def selectors(self) -> Sequence[Selector]:
        return self.offer

    def stop(self) -> None:
        self.stops += 1


class SlowSession(FakeSession):
    """Opens files when `finish` says so, as a run opens a picture of many megapixels."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._coming: dict[str, tuple[Settings, Future[None]]] = {}

    def swap(self, settings: Settings) -> Future[None] | None:
        same = settings.background == self.settings.background
        if same or not takes_long(settings.background):
            super().swap(settings)
            return None
        done: Future[None] = Future()
        self._coming = {settings.background: (settings, done)}
        return done

    def opening(self) -> Mapping[str, str]:
        coming = [*self._coming]
        return {BACKGROUND: coming[0]} if coming else {}

    def stay(self) -> None:
        for _, done in self._coming.values():
            done.cancel()
        self._coming = {}

    def finish(self, refusal: str | None = None) -> None:
        """What is being opened is open, or does not open."""
        ((wanted, done),) = self._coming.values()
        self._coming = {}
        if refusal:
            done.set_exception(SourceError(refusal))
        else:
            super().swap(wanted)
            done.set_result(None)


class NamedChoice:
    """A selector's other end: remembers what was chosen."""

    def __init__(self, title: str, names: Sequence[str]) -> None:
        self.chosen = names[0]
        self.selector = Selector(title, lambda: names, lambda: self.chosen, self._choose)

    def _choose(self, name: str) -> None:
        self.chosen = name


class MovingSession(FakeSession):
    """A person before a room, swaying; obeys blur, background, matte and cover."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._person, self._alpha = _portrait()
        self._room = _room()
        self._frames = count()
        self._jitter = np.random.default_rng(1)
        self.offer = [
            NamedChoice("Camera", ["Integrated Camera", "Logitech Brio"]).selector,
            NamedChoice("Size", ["1280x720 at 30 fps", "640x360 at 30 fps"]).selector,
            NamedChoice("Virtual camera", ["Scrim camera"]).selector,
            NamedChoice("Quality", ["auto", "eco", "balanced", "best"]).selector,
        ]

    def swap(self, settings: Settings) -> None:
        before = asdict(self.settings)
        super().swap(settings)
        changed = {
            name: value for name, value in asdict(settings).items()
            if value != before[name] and name not in ("blur_percent", "covered")
        }  # fmt: skip
        more = "".join(f", {name} {value}" for name, value in changed.items())
        print(f"blur {settings.blur_percent}, covered {settings.covered}{more}", flush=True)

    def compare(self, *, held: bool) -> None:
        super().compare(held=held)
        print(f"comparing {held}", flush=True)

    def learn_room(self) -> None:
        super().learn_room()
        print(f"room {self.room_learning.phase.value}", flush=True)

    def reading(self) -> Reading:
        delay = 24 + float(self._jitter.gamma(1.2, 2.4))
        return replace(self.meter, latency_ms=(delay, delay + 7))

    def state(self) -> State:
        if self.settings.covered:
            return State(StateKind.COVERED, "covered", self.now.watched)
        return self.now

    def preview(self) -> PreviewImage | None:
        if self.settings.covered:
            card = np.full((360, 640, 3), (38, 42, 50), np.uint8)
            cv2.putText(card, "Camera covered", (190, 190), 0, 1.0, (235, 238, 242), 2, cv2.LINE_AA)
            return PreviewImage(card, "cover")
        shift = round(12 * np.sin(next(self._frames) / 14))
        alpha = np.roll(self._alpha, shift, axis=1)
        if self.settings.show_matte:
            gray = np.broadcast_to(255 * alpha, (360, 640, 3))
            return PreviewImage(np.ascontiguousarray(gray.astype(np.uint8)), "matte")
        person = np.roll(self._person, shift, axis=1)
        picture = alpha * person + (1 - alpha) * self._background()
        return PreviewImage(picture.astype(np.uint8))

    def _background(self) -> NDArray[np.float32]:
        settings = self.settings.compared if self.comparing else self.settings
        choice = parse_background(settings.background)
        if choice.kind == "color":
            color = [int(choice.value[i : i + 2], 16) for i in (1, 3, 5)]
            return np.full((360, 640, 3), color, np.float32)
        if choice.kind == "image":
            return _fill(cv2.imread(choice.value)[..., ::-1])
        sigma = 0.1 + self.settings.blur_percent / 4
        return cv2.GaussianBlur(self._room, (0, 0), sigma).astype(np.float32)


def _portrait() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The public-domain portrait of matplotlib's samples at the right place, and a rough matte."""
    spec = importlib.util.find_spec("matplotlib")
    assert spec
    assert spec.submodule_search_locations
    sample = Path(spec.submodule_search_locations[0], "mpl-data/sample_data/grace_hopper.jpg")
    photo = cv2.resize(cv2.imread(str(sample))[..., ::-1], (307, 360))
    person, alpha = np.zeros((360, 640, 3), np.float32), np.zeros((360, 640, 1), np.float32)
    person[:, 166:473] = photo
    matte = np.zeros((360, 307), np.uint8)
    cv2.ellipse(matte, (150, 118), (66, 100), 0, 0, 360, 255, -1)
    cv2.ellipse(matte, (154, 372), (150, 190), 0, 0, 360, 255, -1)
    alpha[:, 166:473, 0] = cv2.GaussianBlur(matte, (0, 0), 4) / np.float32(255)
    return person, alpha


def _room() -> NDArray[np.float32]:
    room = np.full((360, 640, 3), (176, 162, 140), np.float32)
    draw: Callable[..., object] = cv2.rectangle
    for x in range(20, 180, 36):
        draw(room, (x, 40), (x + 24, 200), (120 + x // 3, 70, 60 + x // 2), -1)
    draw(room, (470, 30), (620, 210), (150, 190, 225), -1)
    draw(room, (540, 30), (546, 210), (240, 240, 235), -1)
    draw(room, (0, 300), (640, 360), (92, 70, 52), -1)
    return room


def _fill(picture: NDArray[np.uint8]) -> NDArray[np.float32]:
    return cv2.resize(picture, (640, 360), interpolation=cv2.INTER_AREA).astype(np.float32)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--dark", action="store_true")
    options.add_argument("--hint", default=None)
    options.add_argument("--state", default="LIVE")
    options.add_argument("--why", default="")
    options.add_argument("--watched", action="store_true")
    options.add_argument("--background", default="blur")
    options.add_argument("--shortcuts", default="off")
    options.add_argument("--language", default="en")
    options.add_argument("--first", action="store_true", help="as at the first start")
    chosen = options.parse_args()
    from PySide6.QtGui import QColor, QPalette
    from PySide6.QtWidgets import QApplication

    from ui.window.app_window import run_window

    shown = Settings(
        background=chosen.background,
        shortcuts=chosen.shortcuts,
        language=chosen.language,
        welcomed=not chosen.first,
    )
    session = MovingSession(shown)
    session.hint = chosen.hint
    session.now = State(StateKind(chosen.state), chosen.why, chosen.watched)
    app = QApplication(["scrim"])
    if chosen.dark:  # as a desktop sets it
        app.setPalette(QPalette(QColor("#2b2e34"), QColor("#23262b")))
    return run_window(session)


if __name__ == "__main__":
    raise SystemExit(main())
