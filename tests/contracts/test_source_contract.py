"""What every Source promises, asked of every implementation and of the fake."""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from camera.host import Host
from camera.sources.demo import open_demo
from camera.sources.images import open_images
from camera.sources.modes import Mode
from camera.sources.video_file import open_video_file
from camera.sources.webcam import Webcam
from tests.camera.fake_capture import LENS, FakeCapture, Reads, yuyv
from tests.camera.media import jpeg, noise, ramp, write_clip, write_picture
from tests.fakes import FakeSource, ManualClock, flat_frame
from video.clock import MonotonicClock
from video.frame import Frame, Grab
from video.protocols import Clock, Source

Pause = Callable[[float], bool] | None
Maker = Callable[[Path, Clock, Pause, float], Source]

SIZE = (64, 48)


def _photo(folder: Path, *_: object) -> Source:
    return open_images(write_picture(folder / "photo.png", (41, 31)))


def _folder(folder: Path, *_: object) -> Source:
    for number in range(3):
        write_picture(folder / f"{number}.png", SIZE, seed=number)
    return open_images(folder)


def _clip(folder: Path, *_: object) -> Source:
    return open_video_file(write_clip(folder / "clip.mp4", SIZE, frames=5))


def _live_clip(folder: Path, clock: Clock, pause: Pause, fps: float) -> Source:
    path = write_clip(folder / "clip.mp4", SIZE, frames=5, fps=round(fps))
    return open_video_file(path, live=True, clock=clock, pause=pause)


def _slide_show(folder: Path, clock: Clock, pause: Pause, fps: float) -> Source:
    path = write_picture(folder / "photo.png", SIZE)
    return open_images(path, live=True, fps=fps, clock=clock, pause=pause)


def _demo(folder: Path, clock: Clock, pause: Pause, fps: float) -> Source:
    return open_demo(SIZE, fps, clock=clock, pause=pause)


def _webcam(fourcc: str, picture: np.ndarray) -> Maker:
    def make(folder: Path, clock: Clock, pause: Pause, fps: float) -> Source:
        mode, capture = Mode(fourcc, SIZE, fps), FakeCapture({fourcc: {SIZE: fps}})
        reads = Reads(picture, endless=True)
        return Webcam(LENS, mode, capture, reads, host=Host(), clock=clock)  # type: ignore[arg-type]

    return make


def _fake(*, live: bool) -> Maker:
    frames = [flat_frame(SIZE, luma=40 + number) for number in range(4)]
    return lambda *_: FakeSource(frames, live=live)


FINITE: dict[str, Maker] = {
    "photo": _photo,
    "folder": _folder,
    "clip": _clip,
    "fake": _fake(live=False),
}
LIVE: dict[str, Maker] = {
    "live clip": _live_clip,
    "slide show": _slide_show,
    "demo": _demo,
    "webcam JPEG": _webcam("MJPG", np.frombuffer(jpeg(ramp(SIZE)), np.uint8)),
    "webcam YUYV": _webcam("YUYV", yuyv(SIZE)),
    "webcam UYVY": _webcam("UYVY", noise((48, 64, 2))),
    "live fake": _fake(live=True),
}
ALL = FINITE | LIVE


def opened(maker: Maker, folder: Path) -> Source:
    clock = ManualClock()
    return maker(folder, clock, clock.pause, 30.0)


def grabs_of(source: Source, at_most: int = 12) -> list[Grab]:
    grabs = []
    while len(grabs) < at_most and (grab := source.grab()) is not None:
        grabs.append(grab)
    return grabs


@pytest.mark.parametrize("maker", ALL.values(), ids=ALL.keys())
def test_it_says_what_it_is(maker: Maker, tmp_path: Path) -> None:
    source = opened(maker, tmp_path)
    width, height = source.size
    assert width > 0
    assert width % 2 == height % 2 == 0
    assert source.name
    assert source.fps >= 0
    assert source.live or source.length is None or source.length > 0
    assert not (source.live and source.length is not None)


@pytest.mark.parametrize("maker", ALL.values(), ids=ALL.keys())
def test_grabs_become_frames_of_the_promised_size_in_order(maker: Maker, tmp_path: Path) -> None:
    source = opened(maker, tmp_path)
    grabs = grabs_of(source)
    assert grabs
    frames = [grab.retrieve() for grab in grabs]
    assert all(isinstance(frame, Frame) for frame in frames)
    assert {frame.size for frame in frames} == {source.size}
    assert all(a.index < b.index for a, b in pairwise(frames))
    assert all(a.captured_at <= b.captured_at for a, b in pairwise(frames))
    for grab, frame in zip(grabs, frames, strict=True):
        assert (grab.index, grab.captured_at) == (frame.index, frame.captured_at)
        assert not frame.planes.flags.writeable
        assert 0 <= frame.size[0] - frame.visible[0] <= 1
        assert 0 <= frame.size[1] - frame.visible[1] <= 1


@pytest.mark.parametrize("maker", ALL.values(), ids=ALL.keys())
def test_a_frame_stays_as_it_is_while_others_are_made(maker: Maker, tmp_path: Path) -> None:
    grabs = grabs_of(opened(maker, tmp_path))
    first = grabs[0].retrieve()
    before = first.planes.copy()
    for grab in grabs[1:]:
        grab.retrieve()
    assert np.array_equal(first.planes, before)


@pytest.mark.parametrize("maker", FINITE.values(), ids=FINITE.keys())
def test_a_finite_one_ends_after_its_length_and_stays_ended(maker: Maker, tmp_path: Path) -> None:
    source = opened(maker, tmp_path)
    assert not source.live
    assert len(grabs_of(source, at_most=100)) == source.length
    assert source.grab() is None
    assert source.grab() is None


@pytest.mark.parametrize("maker", LIVE.values(), ids=LIVE.keys())
def test_a_live_one_does_not_end(maker: Maker, tmp_path: Path) -> None:
    source = opened(maker, tmp_path)
    assert source.live
    assert source.fps > 0
    assert len(grabs_of(source, at_most=100)) == 100


@pytest.mark.parametrize("maker", ALL.values(), ids=ALL.keys())
def test_closing_twice_is_fine_and_ends_it(maker: Maker, tmp_path: Path) -> None:
    source = opened(maker, tmp_path)
    grab = source.grab()
    assert grab is not None
    source.close()
    source.close()
    assert source.grab() is None
    assert grab.retrieve().size == source.size, "what was grabbed can still be retrieved"


@pytest.mark.parametrize("maker", LIVE.values(), ids=LIVE.keys())
def test_closing_ends_a_grab_that_waits_in_another_thread(maker: Maker, tmp_path: Path) -> None:
    source = maker(tmp_path, MonotonicClock(), None, 1.0)
    assert source.grab() is not None
    ended = threading.Event()

    def read() -> None:
        while source.grab() is not None:
            pass
        ended.set()

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    source.close()
    assert ended.wait(timeout=20)
    reader.join()
