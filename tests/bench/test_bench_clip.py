"""The frames of the bench are the source's, in the forms that cameras send."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.clip import FORMS, FRAMES, SENSOR_NOISE, Camera, Clip, film
from camera.sources.images import open_images
from tests.bench.bench_fakes import person_clip, person_frame
from tests.fakes import FakeSource
from video.errors import ScrimError
from video.frame import Frame, empty_planes


@given(count=st.integers(1, 9), index=st.integers(0, 200))
def test_frames_go_forth_and_back_and_never_jump(count: int, index: int) -> None:
    clip = Clip("made", tuple(person_frame((8, 8), place) for place in range(count)))
    assert 0 <= clip.place(index) < count
    assert abs(clip.place(index) - clip.place(index + 1)) == min(1, count - 1)


def test_every_frame_comes_up() -> None:
    clip = person_clip(count=5)
    assert [clip.place(index) for index in range(9)] == [0, 1, 2, 3, 4, 3, 2, 1, 0]


@given(seed=st.integers(0, 2**32 - 1))
def test_yuyv_brings_back_the_very_frame(seed: int) -> None:
    planes = empty_planes((12, 6))
    planes[:] = np.random.default_rng(seed).integers(16, 236, planes.shape)
    camera = Camera(Clip("made", (Frame(planes, 0, 0.0),)), "yuyv")
    np.testing.assert_array_equal(camera.grab(0, 0.0).retrieve().planes, planes)


def test_jpeg_brings_back_nearly_the_frame() -> None:
    clip = person_clip((128, 64))
    frame = Camera(clip, "mjpeg").grab(1, 7.0).retrieve()
    assert (frame.size, frame.index, frame.captured_at) == ((128, 64), 1, 7.0)
    error = np.abs(frame.planes.astype(float) - clip.frames[1].planes)
    assert error.mean() < 2
    assert clip.jpegs[0][:2] == b"\xff\xd8"


def test_rgb_is_what_the_planes_say() -> None:
    frame = person_frame((16, 16), person=235, room=16)
    rgb = Clip("made", (frame,)).rgb[0]
    np.testing.assert_allclose(rgb[8, 8], 255, atol=2)
    np.testing.assert_allclose(rgb[0, 0], 0, atol=2)


@pytest.mark.parametrize("form", FORMS)
def test_a_camera_starts_over_at_the_end(form: str) -> None:
    clip = person_clip(count=3)
    camera = Camera(clip, "mjpeg" if form == "mjpeg" else "yuyv")
    assert camera.grab(4, 0.0).data is camera.grab(0, 0.0).data


def test_film_takes_the_first_frames_at_every_size_and_leaves_a_clip_as_it_is() -> None:
    source = FakeSource([person_frame((64, 32), index) for index in range(FRAMES + 5)])
    clips = film(source, [(64, 32), (32, 16)])
    assert {size: clip.size for size, clip in clips.items()} == {
        (64, 32): (64, 32),
        (32, 16): (32, 16),
    }
    assert len(clips[32, 16].frames) == FRAMES
    np.testing.assert_array_equal(clips[64, 32].frames[3].planes, person_frame((64, 32), 3).planes)


def test_a_photo_gets_the_noise_of_a_sensor_the_same_every_time(tmp_path: Path) -> None:
    path = str(tmp_path / "photo.png")
    cv2.imwrite(path, np.full((64, 64, 3), 128, np.uint8))
    one, again = (film(open_images(path), [(64, 64)])[64, 64] for _ in range(2))
    assert len(one.frames) == FRAMES
    for frame, same in zip(one.frames, again.frames, strict=True):
        np.testing.assert_array_equal(frame.planes, same.planes)
    steps = one.frames[1].y.astype(float) - one.frames[0].y
    assert steps.std() == pytest.approx(SENSOR_NOISE * 2**0.5, rel=0.1)
    assert (one.frames[0].u == 128).all()


def test_a_source_without_frames_is_said_in_one_line() -> None:
    source = FakeSource([person_frame((8, 8))])
    source.close()
    with pytest.raises(ScrimError, match=r"fake holds no frame; .*--input"):
        film(source, [(8, 8)])
