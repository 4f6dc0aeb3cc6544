"""Targets that read pictures and clips: backgrounds, inputs, and what a webcam sends."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np
from hypothesis import strategies as st

from background_choice import parse_background
from camera.jpeg import JpegDecoder
from camera.sources.images import open_images
from camera.sources.modes import RAW_SHAPES, Mode, decoder_of
from camera.sources.video_file import open_video_file
from compositing.backgrounds.open import open_background
from settings import Settings
from tests.fuzz import good
from tests.fuzz.guard import guarded
from tests.fuzz.mutate import Harm, harmed, harms
from tests.fuzz.targets.target import HarmedFile, Target, harmed_files, placed
from video.errors import SourceError
from video.frame import Frame, Planes, Size, empty_planes

SIZE: Size = (64, 48)
MOST_GRABS = 4 * good.CLIP_FRAMES
"""A clip of ten frames that delivers more, or fails more often, never ends."""


def background(folder: Path, path: Path) -> None:
    """Planes of the frame's size at every moment."""
    with guarded(folder):
        opened = open_background(parse_background(str(path)))
        with contextlib.closing(opened):
            for index in range(good.CLIP_FRAMES + 2):
                frame = Frame(_gray(), index, index / 24)
                alpha = np.full((SIZE[1], SIZE[0]), 255, np.uint8)
                planes = opened.render(frame, alpha, Settings())
                assert planes.shape == frame.planes.shape
                assert planes.dtype == np.uint8


def background_picture(folder: Path, case: HarmedFile) -> None:
    background(folder, placed(folder, good.pictures(), case))


def background_video(folder: Path, case: HarmedFile) -> None:
    background(folder, placed(folder, good.clips(), case))


def input_picture(folder: Path, case: HarmedFile) -> None:
    """One frame, or none."""
    path = placed(folder, good.pictures(), case)
    with guarded(folder), contextlib.closing(open_images(path)) as source:
        grab = source.grab()
        assert grab is not None
        grab.retrieve()
        assert source.grab() is None


def input_clip(folder: Path, case: HarmedFile) -> None:
    """Frames to the end; what is damaged is said, frame by frame, and the end comes anyway."""
    path = placed(folder, good.clips(), case)
    refused: SourceError | None = None
    with guarded(folder), contextlib.closing(open_video_file(path)) as source:
        for _ in range(MOST_GRABS):
            try:
                grab = source.grab()
                if grab is None:
                    break
                grab.retrieve()
            except SourceError as error:
                refused = error
        else:
            raise AssertionError(f"no end after {MOST_GRABS} grabs of {good.CLIP_FRAMES} frames")
    if refused:
        raise refused


_decoder = JpegDecoder()


def webcam_jpeg(folder: Path, case: tuple[bytes, list[Harm]]) -> None:
    """A picture, or one line; and the next good picture is decoded as if nothing had been."""
    with guarded(folder):
        try:
            planes, visible = _decoder.decode(harmed(*case))
            Frame(planes, 0, 0.0, visible)
        finally:
            for whole in good.webcam_jpegs():
                planes, _ = _decoder.decode(whole)
                assert np.array_equal(planes, JpegDecoder().decode(whole)[0])


def webcam_raw(folder: Path, case: tuple[str, Size, int]) -> None:
    """A picture of that size, or one line, whatever number of bytes a driver hands over."""
    fourcc, size, more = case
    count = max(0, int(np.prod(RAW_SHAPES[fourcc](*size))) + more)
    pixels = np.random.default_rng(count).integers(0, 256, count, np.uint8)
    with guarded(folder):
        planes, visible = decoder_of(Mode(fourcc, size, 30))(pixels)
        frame = Frame(planes, 0, 0.0, visible)
    assert frame.visible == size


def _gray() -> Planes:
    planes = empty_planes(SIZE)
    planes[:] = 128
    return planes


_SIDES = st.integers(0, 40)
TARGETS = (
    Target("background pictures", 12, harmed_files(good.pictures()), background_picture),
    Target("background videos", 7, harmed_files(good.clips()), background_video),
    Target("input pictures", 5, harmed_files(good.pictures()), input_picture),
    Target("input clips", 7, harmed_files(good.clips()), input_clip),
    Target("webcam, MJPEG", 10, st.tuples(st.sampled_from(good.webcam_jpegs()), harms()),
           webcam_jpeg),
    Target("webcam, raw formats", 6,
           st.tuples(st.sampled_from(sorted(RAW_SHAPES)), st.tuples(_SIDES, _SIDES),
                     st.one_of(st.just(0), st.integers(-9, 9))),
           webcam_raw),
)  # fmt: skip
