"""The reference app does what it says: a right picture, step by step, against float64."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from bench.clip import Clip, film
from bench.subjects.reference_app import MODEL, ReferenceApp, ReferenceSubject, open_landscape
from camera.sources.demo import open_demo
from tests.bench.bench_fakes import person_clip
from video.errors import ScrimError
from video.frame import Frame, empty_planes

PEERS = Path(__file__).resolve().parents[4] / "shared" / "peers"
SIZE = (256, 144)


class LeftHalf:
    """A network that finds the person in the left half, or nobody, as it is told."""

    def __init__(self) -> None:
        self.found = True
        self.shapes: set[tuple[int, ...]] = set()

    def __call__(self, rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
        self.shapes.add(rgb.shape)
        alpha = np.zeros(rgb.shape[:2], np.float32)
        if self.found:
            alpha[:, : rgb.shape[1] // 2] = 0.9
        return alpha


def noisy_jpeg(size: tuple[int, int] = SIZE) -> bytes:
    planes = empty_planes(size)
    planes[:] = 128
    planes[: size[1]] = np.random.default_rng(1).integers(60, 200, (size[1], size[0]))
    return Clip("noise", (Frame(planes, 0, 0.0),)).jpegs[0]


def decoded(jpeg: bytes) -> NDArray[np.uint8]:
    return np.asarray(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR), np.uint8)


def i420(bgr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420), np.uint8)


def gaussian_float64(bgr: NDArray[np.uint8], radius: int, sigma: float) -> NDArray[np.float64]:
    kernel = np.exp(-(np.arange(-radius, radius + 1) ** 2) / (2 * sigma**2))
    kernel /= kernel.sum()
    padded = np.pad(bgr.astype(float), ((radius, radius), (radius, radius), (0, 0)), "reflect")
    rows = sum(w * padded[i : i + bgr.shape[0]] for i, w in enumerate(kernel))
    columns: NDArray[np.float64] = sum(
        w * rows[:, i : i + bgr.shape[1]] for i, w in enumerate(kernel)
    )
    return columns


def test_the_person_is_the_frame_and_the_room_is_its_blur() -> None:
    jpeg = noisy_jpeg()
    shown = ReferenceApp(LeftHalf()).show(jpeg)
    assert (shown.shape, shown.dtype) == ((216, 256), np.uint8)
    frame = decoded(jpeg)
    blurred = np.rint(gaussian_float64(frame, 10, 7.0)).astype(np.uint8)
    person, room = i420(frame)[:144], i420(blurred)[:144]
    far = 20  # the edge, its dilation and its softening lie nearer than that
    np.testing.assert_allclose(shown[:144, : 128 - far].astype(int), person[:, : 128 - far], atol=1)
    np.testing.assert_allclose(shown[:144, 128 + far :].astype(int), room[:, 128 + far :], atol=2)
    assert np.abs(person.astype(int) - room).mean() > 10  # or the test could not fail


def test_the_average_over_time_takes_half_of_what_is_new() -> None:
    jpeg, network = noisy_jpeg(), LeftHalf()
    app = ReferenceApp(network)
    app.show(jpeg)
    network.found = False
    shown = app.show(jpeg)[:144, :100].astype(float)
    frame = decoded(jpeg)
    blurred = np.rint(gaussian_float64(frame, 10, 7.0)).astype(np.uint8)
    person, room = (i420(picture)[:144, :100].astype(float) for picture in (frame, blurred))
    np.testing.assert_allclose(shown, (person + room) / 2, atol=2)


@pytest.mark.parametrize(("percent", "width"), [(1, 1), (2, 3), (3, 3), (60, 61), (100, 101)])
def test_its_own_blur_goes_on_top(percent: int, width: int) -> None:
    network, jpeg = LeftHalf(), noisy_jpeg()
    network.found = False
    shown = ReferenceApp(network, blur_percent=percent).show(jpeg)
    once = np.asarray(cv2.GaussianBlur(decoded(jpeg), (21, 21), 7), np.uint8)
    twice = once if width == 1 else cv2.GaussianBlur(once, (width, width), 0)
    np.testing.assert_allclose(shown.astype(int), i420(np.asarray(twice, np.uint8)), atol=1)


def test_the_network_sees_256_pixels_in_width_whatever_the_size() -> None:
    network = LeftHalf()
    for size in ((1280, 720), (640, 360)):
        shown = ReferenceApp(network).show(noisy_jpeg(size))
        assert shown.shape == (size[1] * 3 // 2, size[0])
    assert network.shapes == {(144, 256, 3)}


def test_every_step_is_timed() -> None:
    subject = ReferenceSubject(LeftHalf(), person_clip(SIZE), threads=1, blur_percent=0)
    laps = subject.step(0)
    assert list(laps) == [
        *("decode", "input", "network", "stretch", "refine", "background", "composite"),
        "frame",
    ]
    steps_ms = sum(lap.wall_ms for name, lap in laps.items() if name != "frame")
    assert laps["frame"].wall_ms >= steps_ms


def test_a_folder_without_the_network_is_said_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(ScrimError, match=rf"{MODEL} is missing; .*--peers"):
        open_landscape(tmp_path)


@pytest.mark.data
@pytest.mark.skipif(not PEERS.is_dir(), reason=f"no {PEERS}: other projects' networks")
def test_mediapipes_network_finds_the_person_of_the_demo() -> None:
    pytest.importorskip("ai_edge_litert")
    clip = film(open_demo((640, 360), 240.0), [(640, 360)])[640, 360]
    rgb = cv2.resize(clip.rgb[0], (256, 144), interpolation=cv2.INTER_AREA)
    alpha = open_landscape(PEERS)(np.asarray(rgb, np.uint8))
    assert alpha.shape == (144, 256)
    assert alpha[70:, 110:146].mean() > 0.9
    assert alpha[:60, :30].mean() < 0.1
