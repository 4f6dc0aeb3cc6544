"""Every fault that a live run must survive without showing the room: one function each.

A fault function gets a `Rig` whose picture is already there, breaks something, waits until that is
felt, and mends it. What `FAULTS` adds: the name for the report, and whether the picture can come
back. The runner is `run_fault`.
"""

from __future__ import annotations

import io
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, replace
from itertools import cycle
from pathlib import Path
from typing import NoReturn
from unittest import mock

import numpy as np
import pytest
from PIL import Image

from camera.jpeg import JpegDecoder
from control.requests.controls import Controls
from control.requests.headless import Headless
from control.service import answering
from control.transports.local import ask as send
from control.transports.messages import answered, request
from settings import Settings
from stages import cards
from system.desktop.bus import Address, open_bus
from tests.camera.pipewire.desktop import Desktop, desktop
from tests.camera.pipewire.portal_double import PATH as PORTAL_PATH
from tests.faults.rig import PATIENCE_S, REPEAT_S, Rig, RoomSegmenter, RoomSource
from tests.faults.rows.learning import ROOM_FAULTS, learned_with_effect_off
from tests.faults.rows.reaching import REACHED_FOR
from tests.leaks import Room
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.cards import Cards
from ui.keys import KEYS, Context, apply
from video.composite import Composite
from video.errors import ModelError, ScrimError, SourceError
from video.frame import CoarseAlpha, Frame, Planes
from video.reason import Reason

Script = Callable[[Rig], None]
Answer = Callable[[Frame, CoarseAlpha], object]


@dataclass(frozen=True)
class Fault:
    """One row: what breaks, how, and what is expected afterwards."""

    group: str
    name: str
    script: Script
    prepare: Script | None = None
    consent: bool = False
    on_demand: bool = False
    several: bool = False
    session: bool = False
    portal: str | None = None
    """What the Camera portal of the session does, if there is one."""


@dataclass(frozen=True)
class Outcome:
    """What one run of a fault showed."""

    sent: int
    covers: int
    leaks: int
    recovery_s: float


def run_fault(fault: Fault, seed: int) -> Outcome:
    """The fault on a live run with that seed.

    Raises:
        AssertionError: what must come did not come.
    """
    settings = Settings(background="off") if fault.consent else Settings()
    with session(fault.portal) if fault.session else nullcontext() as here:
        rig = Rig(
            seed,
            settings=settings,
            room_may_be_visible=fault.consent,
            on_demand=fault.on_demand,
            several=fault.several,
            here=here,
        )
        if fault.prepare is not None:
            fault.prepare(rig)
        rig.begin(until_live=fault.prepare is None)
        try:
            fault.script(rig)
            recovery_s = rig.recover()
        finally:
            rig.end()
    return Outcome(len(rig.sent), rig.covered(), rig.leaks(), recovery_s)


@contextmanager
def session(portal: str | None = None) -> Iterator[Desktop]:
    """A PipeWire session that is this process's own meanwhile."""
    with desktop(portal=portal) as here, pytest.MonkeyPatch.context() as patch:
        here.adopt(patch)
        yield here


# ---- engine ------------------------------------------------------------------------------------


def answers(wrong: Answer, times: int | None = None) -> Script:
    """An engine that answers something else, so many times or for as long as it takes."""

    def script(rig: Rig) -> None:
        until = None if times is None else rig.segmenter.calls + times

        def answer(frame: Frame, alpha: CoarseAlpha) -> object:
            over = until is not None and rig.segmenter.calls > until
            return alpha if over else wrong(frame, alpha)

        rig.segmenter.answer = answer
        if until is None:
            rig.cover_comes()
            rig.pass_frames(8)
        else:
            rig.wait(lambda: rig.segmenter.calls > until, "the engine to be asked again")
        rig.segmenter.answer = right

    return script


def right(_: Frame, alpha: CoarseAlpha) -> CoarseAlpha:
    return alpha


def raising(error: Exception) -> Answer:
    def wrong(_: Frame, __: CoarseAlpha) -> object:
        raise error

    return wrong


def hanging(seconds: float) -> Answer:
    """The right answer of this very frame, after that time."""

    def late(_: Frame, alpha: CoarseAlpha) -> object:
        threading.Event().wait(seconds)
        return alpha

    return late


def constant(value: float) -> Answer:
    return lambda _, alpha: np.full_like(alpha, value)


def engine_hangs(rig: Rig) -> None:
    rig.segmenter.answer = hanging(3 * REPEAT_S)
    rig.cover_comes()
    rig.segmenter.answer = right


def engine_is_slow(rig: Rig) -> None:
    rig.segmenter.answer = hanging(0.5 * REPEAT_S)
    shown = rig.shown()
    rig.wait(lambda: rig.shown() > shown + 3, "slow composites")
    rig.segmenter.answer = right


def engine_remembers_nonsense(rig: Rig) -> None:
    """A network with state that stays broken until it is reset."""
    resets = rig.segmenter.resets

    def poisoned(_: Frame, alpha: CoarseAlpha) -> object:
        return alpha if rig.segmenter.resets > resets else np.full_like(alpha, np.nan)

    rig.segmenter.answer = poisoned
    rig.cover_comes()


def noise(key: int, alpha: CoarseAlpha) -> CoarseAlpha:
    return np.random.default_rng(key).random(alpha.shape, np.float32)


def left_two_thirds(_: Frame, alpha: CoarseAlpha) -> CoarseAlpha:
    wrong = np.zeros_like(alpha)
    wrong[:, : 2 * alpha.shape[1] // 3] = 1
    return wrong


def broken_at_start(wrong: Answer) -> Script:
    def prepare(rig: Rig) -> None:
        rig.segmenter.answer = wrong

    return prepare


def mended_after_start(rig: Rig) -> None:
    rig.pass_frames(8)
    assert rig.shown() == 0
    rig.segmenter.answer = right


def slow_first_answer(rig: Rig) -> None:
    def first(frame: Frame, alpha: CoarseAlpha) -> object:
        threading.Event().wait(0.8 * REPEAT_S)
        rig.segmenter.answer = right
        return alpha

    rig.segmenter.answer = first


def began_slow(rig: Rig) -> None:
    rig.pass_frames(1)
    assert rig.sent[0].kind == "cover"


# ---- the other stages --------------------------------------------------------------------------


def refiner_answers(wrong: Callable[[np.ndarray], object]) -> Script:
    def script(rig: Rig) -> None:
        rig.refiner.answer = wrong
        rig.cover_comes()
        rig.pass_frames(4)
        rig.refiner.answer = lambda alpha: alpha

    return script


def refiner_raises(rig: Rig) -> None:
    def fail(_: object) -> object:
        raise RuntimeError("refiner")

    refiner_answers(fail)(rig)


def out_of_memory(*_: object) -> NoReturn:
    raise MemoryError


def covers_out_of_memory(rig: Rig) -> None:
    """Not even a card can be drawn: the one before goes out again, and the run goes on."""
    rig.segmenter.answer = out_of_memory
    rig.cover_comes()
    with mock.patch.object(cards, "cover", out_of_memory):
        rig.pass_frames(8)
    rig.segmenter.answer = right


def sink_out_of_memory(rig: Rig) -> None:
    """The sender's thread itself is out of memory, again and again."""
    sink, sends = rig.sink, rig.sink.send
    failing = [True] * 5

    def send(composite: Composite) -> None:
        if failing:
            failing.pop()
            raise MemoryError
        sends(composite)

    sink.send = send  # type: ignore[method-assign]
    rig.wait(lambda: not failing, "the sender to try again")


def camera_out_of_memory(rig: Rig) -> None:
    """The capturing thread is out of memory, again and again."""
    failing, stamp = [True] * 5, rig.source.stamp

    def stamped(now: float) -> float:
        if failing:
            failing.pop()
            raise MemoryError
        return stamp(now)

    rig.source.stamp = stamped
    rig.wait(lambda: not failing, "the camera to be asked again")


class Broken:
    """A background that fails when it is drawn."""

    def __init__(self, planes: Callable[[Frame], Planes]) -> None:
        self.planes = planes

    def render(self, frame: Frame, alpha: np.ndarray, settings: Settings) -> Planes:
        return self.planes(frame)

    def person(self, frame: Frame, alpha: np.ndarray, planes: Planes, settings: Settings) -> Frame:
        return frame

    def close(self) -> None:
        pass


def background_answers(planes: Callable[[Frame], Planes]) -> Script:
    def script(rig: Rig) -> None:
        rig.open_background = lambda _: Broken(planes)
        rig.pipeline.swap(replace(rig.pipeline.settings, background="#204060"))
        rig.cover_comes()
        rig.pass_frames(4)
        rig.open_background = rig.real_background
        rig.pipeline.swap(replace(rig.pipeline.settings, background="blur"))

    return script


def file_is_gone(_: Frame) -> Planes:
    raise ScrimError("beach.mp4 is damaged; expected a whole clip")


def background_refused(rig: Rig) -> None:
    def refuse(_: Settings) -> Broken:
        raise ScrimError("beach.jpg cannot be read; expected a picture")

    rig.open_background = refuse
    before = rig.pipeline.settings
    try:
        rig.pipeline.swap(replace(before, background="beach.jpg"))
    except ScrimError:
        assert rig.pipeline.settings == before
    else:
        raise AssertionError("the swap was not refused")
    finally:
        rig.open_background = rig.real_background


# ---- camera ------------------------------------------------------------------------------------


def camera_unplugged(rig: Rig) -> None:
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone; expected it to stay plugged in"
    rig.cover_comes()
    rig.pass_frames(4)
    rig.camera_is_there = True


def camera_frozen(rig: Rig) -> None:
    rig.source.frozen.set()
    rig.cover_comes()
    rig.pass_frames(3)
    rig.source.frozen.clear()


def camera_black(rig: Rig) -> None:
    dark = rig.room.empty().planes.copy()
    dark[: rig.room.size[1]] = 16
    decodes(lambda _, __: dark)(rig)


def decodes(decode: Callable[[Rig, int], Planes], *, covered: bool = False) -> Script:
    """A camera whose pictures are something else for a while."""

    def script(rig: Rig) -> None:
        rig.source.decode = lambda index: decode(rig, index)
        if covered:
            rig.cover_comes()
        rig.pass_frames(8)
        rig.source.decode = rig.source.room.planes

    return script


def damaged_jpeg(harm: Callable[[Rig, bytes], bytes]) -> Callable[[Rig, int], Planes]:
    def decode(rig: Rig, index: int) -> Planes:
        luma = rig.room.planes(index)[: rig.room.size[1]]
        written = io.BytesIO()
        Image.fromarray(np.dstack([luma] * 3)).save(written, "JPEG", quality=95)
        planes, _ = JpegDecoder().decode(harm(rig, written.getvalue()))
        return planes

    return decode


def truncated(rig: Rig, jpeg: bytes) -> bytes:
    return jpeg[: int(rig.random.integers(1, len(jpeg) - 2))]


def corrupt(rig: Rig, jpeg: bytes) -> bytes:
    broken = bytearray(jpeg)
    for place in rig.random.integers(20, len(jpeg), 40):
        broken[place] ^= 0xFF
    return bytes(broken)


def garbage(_: Rig, __: int) -> Planes:
    return np.zeros((7, 5), np.uint8)


def torn_now_and_then(rig: Rig) -> None:
    """One JPEG of three is torn: it is dropped alone, nobody sees a card."""
    whole = rig.source.room.planes

    def decode(index: int) -> Planes:
        if index % 3 == 0:
            raise SourceError("this picture is damaged")
        return whole(index)

    covered, shown = rig.covered(), rig.shown()
    rig.source.decode = decode
    rig.wait(lambda: rig.shown() > shown + 40, "pictures to go on")
    assert rig.covered() == covered, "a torn picture costs a card"
    rig.source.decode = whole


def raises_strangely(_: Rig, __: int) -> Planes:
    raise MemoryError


def changes_size(rig: Rig) -> None:
    larger = [(640, 480), (352, 198)]
    sizes = cycle([*larger, rig.room.size])
    rooms = {size: rig.know(Room(size, 77 + size[0])) for size in larger}
    rooms[rig.room.size] = rig.room
    for _ in range(6):
        room = rooms[next(sizes)]
        shown = rig.shown()
        rig.source.decode = room.planes
        rig.wait(lambda shown=shown: rig.shown() > shown + 3, "composites at the new size")


def fps_jumps(rig: Rig) -> None:
    for fps in (5.0, 60.0, 15.0, 200.0):
        rig.source.fps = fps
        rig.pass_frames(4)
    rig.source.fps = 100.0


def clock_jumps(rig: Rig) -> None:
    for jump_s in (-3600.0, 3600.0, 0.0):
        rig.source.stamp = lambda now, jump_s=jump_s: now + jump_s
        rig.pass_frames(6)


def camera_changed(rig: Rig) -> None:
    for _ in range(5):
        rig.change_camera()
        rig.pass_frames(5)


def camera_of_another_size(rig: Rig) -> None:
    for size in ((352, 288), (480, 640), (640, 360)):
        rig.change_camera(size)
        rig.pass_frames(5)


def camera_changed_while_lost(rig: Rig) -> None:
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone"
    rig.cover_comes()
    rig.change_camera()
    rig.camera_is_there = True


def wanted_camera_missing(rig: Rig) -> None:
    def missing() -> RoomSource:
        raise ScrimError("no camera 'HD Pro'; expected one of: 0: room")

    try:
        rig.live.change_source(missing)
    except ScrimError:
        return
    raise AssertionError("a camera that is not there was taken")


# ---- sink --------------------------------------------------------------------------------------


def sink_vanishes(rig: Rig) -> None:
    rig.sink_is_there = False
    gone = rig.sink
    gone.lost = "virtual camera refused a frame: no such device"
    rig.wait(gone.closed.is_set, "the lost sink to be closed")
    rig.sink_is_there = True
    rig.wait(lambda: rig.sink is not gone, "the sink to be opened again")


def sink_refuses_once(rig: Rig) -> None:
    gone = rig.sink
    gone.lost = "virtual camera refused a frame: resource temporarily unavailable"
    rig.wait(lambda: rig.sink is not gone, "the sink to be opened again")


def sink_is_slow(rig: Rig) -> None:
    rig.sink.slow_s = 0.4 * REPEAT_S
    rig.pass_frames(6)
    rig.sink.slow_s = 0.0


def sink_hangs(rig: Rig) -> None:
    rig.sink.hangs.set()
    drops = rig.pipeline.meter.read().dropped
    begun = rig.source.index
    rig.wait(lambda: rig.source.index > begun + 30, "the camera to go on")
    rig.sink.hangs.clear()
    rig.wait(lambda: rig.pipeline.meter.read().dropped > drops, "drops to be counted")


def beside_vanishes(rig: Rig) -> None:
    rig.sink_is_there = False
    gone = rig.beside
    gone.lost = "virtual camera refused a frame: no such device"
    rig.wait(gone.closed.is_set, "the lost sink to be closed")
    others_go_on(rig)
    rig.sink_is_there = True
    rig.wait(lambda: rig.beside is not gone, "the sink to be opened again")


def beside_hangs(rig: Rig) -> None:
    rig.beside.hangs.set()
    others_go_on(rig)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.cover_comes()
    rig.beside.hangs.clear()
    rig.pass_frames(6)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))


def beside_fails_strangely(rig: Rig) -> None:
    broken = rig.beside
    broken.send = out_of_memory  # type: ignore[method-assign]
    rig.wait(lambda: rig.beside is not broken, "the sink to be opened again")


def daemon_goes_and_comes(rig: Rig) -> None:
    assert rig.here is not None
    rig.watch()
    rig.here.end("wireplumber", "pipewire")
    rig.wait(lambda: rig.live.trouble, "the trouble to be said")
    others_go_on(rig)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.here.start("pipewire", "wireplumber")
    rig.wait(lambda: rig.live.trouble is None, "the PipeWire camera to be back")
    rig.watch()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))
    rig.watch()


def daemon_hangs(rig: Rig) -> None:
    """It is there and does nothing, as on a machine that swaps; then it goes on."""
    assert rig.here is not None
    rig.watch()
    rig.here.signal(signal.SIGSTOP, "pipewire")
    others_go_on(rig)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.cover_comes()
    others_go_on(rig)
    rig.here.signal(signal.SIGCONT, "pipewire")
    rig.watch()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))
    rig.watch()


def portal_says_no(rig: Rig) -> None:
    """A program in a sandbox asks for cameras and may have none; those that need no leave may."""
    rig.watch()
    camera = Address("org.freedesktop.portal.Desktop", PORTAL_PATH, "org.freedesktop.portal.Camera")
    with closing(open_bus()) as program:
        program.listen("org.freedesktop.portal.Request", "Response")
        program.ask(camera, "AccessCamera", "a{sv}", ({},), PATIENCE_S)
        answers: list[tuple[object, ...]] = []
        rig.wait(lambda: answers.extend(s.body for s in program.take()) or answers, "the answer")  # type: ignore[func-returns-value, arg-type, return-value]
    assert answers == [(1, {})], "no"
    others_go_on(rig)
    rig.watch()


def clients_of_pipewire_come_and_go(rig: Rig) -> None:
    for _ in range(4):
        rig.watch()
        rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
        rig.cover_comes()
        rig.viewers[-1].close()
        rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))


def others_go_on(rig: Rig) -> None:
    goal = rig.sink.delivered + 20
    rig.wait(lambda: rig.sink.delivered > goal, "the other sink to go on")


# ---- other programs ----------------------------------------------------------------------------


class NoWindow(FakeSession):
    """The rig's run, as other programs see it."""

    def __init__(self, rig: Rig) -> None:
        super().__init__()
        self.rig = rig

    @property
    def settings(self) -> Settings:
        return self.rig.pipeline.settings

    def swap(self, settings: Settings) -> None:
        self.rig.pipeline.swap(settings)


def control_flooded(rig: Rig) -> None:
    """10 000 commands and as much garbage, through the very socket that others use."""
    session = NoWindow(rig)
    controls = Controls(session, Headless(Gallery(None), Cards(None), lambda: None))
    words = ["set blur=99", "toggle cover", "next", "previous", "do lens_blur", "do blur_by 5"]
    words += ["set background=off", "set covered=off", "status", "toggle matte"]
    with tempfile.TemporaryDirectory() as folder, answering(controls, Path(folder)):
        for number in range(10_000):
            said = request(words[number % len(words)].split())
            if number % 50 == 0:
                send(Path(folder), said, PATIENCE_S)
                send(Path(folder), rig.random.bytes(200) + b"\n", PATIENCE_S)
            else:  # the way through the socket costs more than what is behind it
                answered(controls, said)
                answered(controls, rig.random.bytes(40))
    rig.pipeline.swap(Settings())


# ---- the machine -------------------------------------------------------------------------------


def machine_sleeps(rig: Rig) -> None:
    """Again and again; no camera is open meanwhile, and what was on its way does not go out."""
    for _ in range(4):
        rig.live.sleep()
        assert rig.source.closed.is_set()
        already = len(rig.sent)
        rig.wait(lambda already=already: len(rig.sent) > already, "the next picture")  # type: ignore[misc]
        assert {sent.kind for sent in rig.sent[already:]} == {"cover"}
        rig.live.wake()
        rig.recover()


def machine_sleeps_without_a_camera(rig: Rig) -> None:
    """It is lost before, and back some time after."""
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone"
    rig.wait(lambda: rig.live.trouble, "the trouble to be said")
    rig.live.sleep()
    rig.camera_is_there = True
    lost = rig.source
    rig.cover_comes()
    assert rig.source is lost, "nothing is opened while the machine sleeps"
    rig.live.wake()


# ---- user --------------------------------------------------------------------------------------


def keys_mashed(rig: Rig) -> None:
    """Every key, at random."""
    context = Context(("blur", "#204060", "#aabbcc", "matte"))
    for _ in range(120):
        key = KEYS[rig.random.integers(len(KEYS))]
        rig.pipeline.swap(apply(key.action, rig.pipeline.settings, context))
        threading.Event().wait(float(rig.random.uniform(0, 0.004)))
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False, background="blur"))


def backgrounds_in_a_loop(rig: Rig) -> None:
    names = cycle(["#112233", "blur", "matte", "#ffffff"])
    for _ in range(40):
        rig.pipeline.swap(replace(rig.pipeline.settings, background=next(names)))
        threading.Event().wait(0.004)
    rig.pipeline.swap(replace(rig.pipeline.settings, background="blur"))


def quality_changed(rig: Rig) -> None:
    """Networks come and go faster than frames do; each is poisoned until it is reset."""
    networks = []
    for _ in range(12):
        network = RoomSegmenter()
        network.answer = lambda _, alpha, of=network: (
            alpha if of.resets else np.full_like(alpha, 0.96)
        )
        networks.append(network)
        rig.pipeline.change_segmenter(network)
        threading.Event().wait(float(rig.random.uniform(0, 0.03)))
    rig.wait(lambda: networks[-1].calls > 2, "the last network to be asked")
    assert all(network.closed for network in networks[:-1])


def virtual_camera_changed(rig: Rig) -> None:
    for _ in range(8):
        rig.live.change_sink(rig._open_sink)
        rig.pass_frames(2)


def clients_come_and_go(rig: Rig) -> None:
    """Clients open the camera, close it and crash; meanwhile it is changed, lost and covered."""
    for round_ in range(6):
        rig.sink.clients = 0
        rig.wait(rig.source.closed.is_set, "the camera to be switched off")
        rig.wait(lambda: rig.pipeline.shutter.reason == Reason.NOBODY_WATCHES, "the reason")
        if round_ == 2:
            rig.change_camera()
        if round_ == 3:
            rig.camera_is_there = False
        if round_ == 4:
            rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
        rig.sink.clients = 1
        rig.pass_frames(2)
        rig.camera_is_there = True
        rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))
        rig.recover()


def clients_hurry(rig: Rig) -> None:
    """Faster than the camera goes off and on."""
    for _ in range(40):
        rig.sink.clients = int(rig.random.integers(0, 2))
        threading.Event().wait(float(rig.random.uniform(0, 0.06)))
    rig.sink.clients = None


def cover_toggled(rig: Rig) -> None:
    for turn in range(20):
        rig.pipeline.swap(replace(rig.pipeline.settings, covered=turn % 2 == 0))
        rig.pass_frames(1)


def cover_pressed(rig: Rig) -> None:
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.pass_frames(1)  # the one that was on its way
    already = len(rig.sent)
    rig.pass_frames(6)
    assert {sent.kind for sent in rig.sent[already:]} == {"cover"}
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))


def effect_switched_on_again(rig: Rig) -> None:
    """From the room with consent to blur: nothing raw may leave once `swap` has returned."""
    rig.pass_frames(3)
    rig.pipeline.swap(replace(rig.pipeline.settings, background="blur"))
    rig.pass_frames(1)  # the one that was on its way
    del rig.sent[:]  # what was shown with consent is no leak
    rig.pass_frames(10)


def everything_at_once(rig: Rig) -> None:
    """Engine, camera, sink and user break at random, at the same time."""
    troubles: list[Script] = [
        answers(constant(1.0), 2),
        answers(raising(ModelError("the engine failed")), 1),
        answers(constant(np.nan), 1),
        sink_refuses_once,
        camera_unplugged,
        camera_changed,
        cover_pressed,
        camera_frozen,
    ]
    for trouble in rig.random.permutation(len(troubles))[:4]:
        rig.segmenter.answer = right
        troubles[trouble](rig)


WRONG_ALPHAS: dict[str, Answer] = {
    "raises": raising(ModelError("the engine failed")),
    "raises what no stage should": raising(MemoryError()),
    "answers NaN": constant(np.nan),
    "answers infinity": constant(np.inf),
    "answers below zero": constant(-1.0),
    "answers another shape": lambda _, alpha: alpha[:-1],
    "answers another type": lambda _, alpha: alpha.astype(np.float64),
    "answers nothing": lambda *_: None,
    "says that all is person": constant(1.0),
    "says that nearly all is person": constant(0.96),
    "is undecided everywhere": constant(0.5),
    "answers noise": lambda frame, alpha: noise(frame.index, alpha),
}

FAULTS: tuple[Fault, ...] = (
    Fault("start", "before the first alpha", began_slow, prepare=slow_first_answer),
    *(
        Fault("start", f"engine {name} from the first frame on", mended_after_start,
              prepare=broken_at_start(wrong))
        for name, wrong in WRONG_ALPHAS.items() if name in ("raises", "says that all is person")
    ),
    *(Fault("engine", f"{name}, once", answers(wrong, 1)) for name, wrong in WRONG_ALPHAS.items()),
    *(Fault("engine", f"{name}, until mended", answers(wrong))
      for name, wrong in WRONG_ALPHAS.items()),
    Fault("engine", "finds nobody", answers(constant(0.0), 8)),
    Fault("engine", "the person doubles at once", answers(left_two_thirds, 1)),
    Fault("engine", "hangs", engine_hangs),
    Fault("engine", "is slow", engine_is_slow),
    Fault("engine", "its state is poisoned until it is reset", engine_remembers_nonsense),
    Fault("refiner", "raises", refiner_raises),
    Fault("refiner", "answers another shape", refiner_answers(lambda alpha: alpha[2:])),
    Fault("refiner", "answers another type", refiner_answers(lambda alpha: alpha / 255)),
    Fault("refiner", "says that all is person",
          refiner_answers(lambda alpha: np.full_like(alpha, 255))),
    Fault("memory", "none left for the refiner", refiner_answers(out_of_memory)),
    Fault("memory", "none left for the background", background_answers(out_of_memory)),
    Fault("memory", "none left for the network, nor for a cover", covers_out_of_memory),
    Fault("memory", "none left for the sink", sink_out_of_memory),
    Fault("memory", "none left for the camera", camera_out_of_memory),
    *(Fault("learning the room", name, script) for name, script in ROOM_FAULTS.items()),
    Fault("learning the room", "with the effect off", learned_with_effect_off, consent=True),
    *(Fault(group, name, script) for (group, name), script in REACHED_FOR.items()),
    Fault("background", "its file is gone", background_answers(file_is_gone)),
    Fault("background", "has another size", background_answers(lambda frame: frame.planes[3:])),
    Fault("background", "cannot be opened", background_refused),
    Fault("camera", "is unplugged and comes back", camera_unplugged),
    Fault("camera", "freezes", camera_frozen),
    Fault("camera", "turns black", camera_black),
    Fault("camera", "truncated JPEGs", decodes(damaged_jpeg(truncated), covered=True)),
    Fault("camera", "one JPEG of three is torn", torn_now_and_then),
    Fault("camera", "corrupt JPEGs", decodes(damaged_jpeg(corrupt))),
    Fault("camera", "pictures of impossible shape", decodes(garbage, covered=True)),
    Fault("camera", "out of memory while decoding", decodes(raises_strangely, covered=True)),
    Fault("camera", "changes its size in mid-stream", changes_size),
    Fault("camera", "5, then 60, then 15, then 200 fps", fps_jumps),
    Fault("camera", "its clock jumps by an hour, both ways", clock_jumps),
    Fault("camera", "changed by the user, again and again", camera_changed),
    Fault("camera", "changed to other sizes", camera_of_another_size),
    Fault("camera", "changed while it is lost", camera_changed_while_lost),
    Fault("camera", "the wanted one is missing", wanted_camera_missing),
    Fault("sink", "vanishes and comes back", sink_vanishes),
    Fault("sink", "refuses one frame", sink_refuses_once),
    Fault("sink", "is slow", sink_is_slow),
    Fault("sink", "hangs for a while", sink_hangs),
    Fault("sinks", "one of two hangs", beside_hangs, several=True),
    Fault("sinks", "one of two vanishes and comes back", beside_vanishes, several=True),
    Fault("sinks", "one of two fails strangely", beside_fails_strangely, several=True),
    Fault("control", "10,000 commands and as much garbage", control_flooded),
    Fault("pipewire", "its daemon ends and comes back", daemon_goes_and_comes, session=True),
    Fault("pipewire", "its daemon hangs and goes on", daemon_hangs, session=True),
    Fault("pipewire", "the portal says no", portal_says_no, session=True, portal="refuse"),
    Fault("pipewire", "clients come and go", clients_of_pipewire_come_and_go, session=True),
    Fault("machine", "sleeps and wakes", machine_sleeps),
    Fault("machine", "sleeps while the camera is lost", machine_sleeps_without_a_camera),
    Fault("user", "mashes every key", keys_mashed),
    Fault("user", "changes the background in a loop", backgrounds_in_a_loop),
    Fault("clients", "come, go and crash", clients_come_and_go, on_demand=True),
    Fault("clients", "open and close in a hurry", clients_hurry, on_demand=True),
    Fault("user", "changes the quality in a loop", quality_changed),
    Fault("user", "changes the virtual camera in a loop", virtual_camera_changed),
    Fault("user", "toggles the cover with every frame", cover_toggled),
    Fault("user", "presses cover", cover_pressed),
    Fault("user", "switches the effect on again", effect_switched_on_again, consent=True),
    Fault("all", "four troubles at random, one after the other", everything_at_once),
)  # fmt: skip
