"""Backgrounds: color, picture, loop, matte and off, and the contract that all of them keep."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from background_choice import BackgroundChoice
from compositing.backgrounds.loop import Loop, Track
from compositing.backgrounds.open import Off, open_background, yuv_of
from compositing.backgrounds.picture import BackgroundError, open_picture
from compositing.composite import composite
from media.moving import Shot
from settings import Settings
from tests.fakes import flat_frame
from video.errors import ScrimError
from video.frame import Frame, Size, split

SIZE: Size = (96, 54)
SETTINGS = Settings()
NOBODY = np.zeros(SIZE[::-1], np.uint8)


def frame_at(seconds: float, size: Size = SIZE) -> Frame:
    return Frame(flat_frame(size).planes, 0, seconds)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Left half red, right half blue, 200 x 100."""
    image = np.zeros((100, 200, 3), np.uint8)
    image[:, :100], image[:, 100:] = (0, 0, 255), (255, 0, 0)
    cv2.imwrite(str(tmp_path / "halves.png"), image)
    return tmp_path / "halves.png"


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    """12 pictures, 10 a second, each brighter than the last by 16."""
    path = tmp_path / "steps.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.bit_rate = 4_000_000
        for index in range(12):
            planes = flat_frame((64, 48), 30 + 16 * index).planes
            container.mux(stream.encode(av.VideoFrame.from_ndarray(planes, format="yuv420p")))
        container.mux(stream.encode())
    return path


def choices(picture: Path, clip: Path) -> list[BackgroundChoice]:
    return [
        BackgroundChoice("blur"),
        BackgroundChoice("color", "#00b140"),
        BackgroundChoice("image", str(picture)),
        BackgroundChoice("loop", str(clip)),
        BackgroundChoice("matte"),
    ]


def test_every_background_keeps_the_contract(picture: Path, clip: Path) -> None:
    for choice in choices(picture, clip):
        background = open_background(choice)
        for size in (SIZE, (64, 64), SIZE):
            frame = frame_at(0.0, size)
            alpha = np.random.default_rng(0).integers(0, 256, size[::-1], np.uint8)
            before = alpha.copy()
            planes = background.render(frame, alpha, SETTINGS)
            assert (planes.shape, planes.dtype) == (frame.planes.shape, np.uint8)
            person = background.person(frame, alpha, planes, SETTINGS)
            assert composite(person, alpha, planes).size == size
            np.testing.assert_array_equal(alpha, before)
        background.close()
        background.close()


@pytest.mark.parametrize(
    ("color", "yuv"),
    [("#000000", (16, 128, 128)), ("#ffffff", (235, 128, 128)), ("#ff0000", (82, 90, 240))],
)
def test_color_is_limited_range_bt601(color: str, yuv: tuple[int, int, int]) -> None:
    assert np.abs(np.subtract(yuv_of(color), yuv)).max() <= 1
    planes = open_background(BackgroundChoice("color", color)).render(frame_at(0), NOBODY, SETTINGS)
    assert [int(plane.mean()) for plane in split(planes)] == list(yuv_of(color))


def test_the_matte_shows_alpha_in_the_persons_place_too() -> None:
    frame = Frame(flat_frame(SIZE, 99, 50, 60).planes, 0, 0.0)
    alpha = np.tile(np.linspace(0, 255, SIZE[0]).astype(np.uint8), (SIZE[1], 1))
    matte = open_background(BackgroundChoice("matte"))
    planes = matte.render(frame, alpha, SETTINGS)
    shown = composite(matte.person(frame, alpha, planes, SETTINGS), alpha, planes)
    y, u, v = split(shown.planes)
    assert np.abs(y - (16 + alpha * (219 / 255))).max() <= 0.51
    assert (y.min(), y.max()) == (16, 235)
    assert (u == 128).all()
    assert (v == 128).all()


def test_off_never_renders() -> None:
    off = open_background(BackgroundChoice("off"))
    assert isinstance(off, Off)
    with pytest.raises(PermissionError, match="consent"):
        off.render(frame_at(0), NOBODY, SETTINGS)
    with pytest.raises(PermissionError, match="consent"):
        off.person(frame_at(0), NOBODY, flat_frame(SIZE).planes, SETTINGS)


# ---- pictures ------------------------------------------------------------------------------------


def test_a_picture_is_cropped_to_fill_and_not_stretched(picture: Path) -> None:
    background = open_picture(picture)
    wide = background.render(frame_at(0, (200, 50)), np.zeros((50, 200), np.uint8), SETTINGS)
    tall = background.render(frame_at(0, (40, 100)), np.zeros((100, 40), np.uint8), SETTINGS)
    for planes, middle in ((wide, 100), (tall, 20)):
        red = split(planes)[2][0, :] > 180
        assert np.count_nonzero(red) == pytest.approx(middle / 2, abs=1)


def test_a_picture_is_made_once_for_a_size(picture: Path) -> None:
    background = open_picture(picture)
    first = background.render(frame_at(0), NOBODY, SETTINGS)
    assert background.render(frame_at(1), NOBODY, SETTINGS) is first


def test_a_bad_picture_is_one_line(tmp_path: Path, picture: Path) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    cut = tmp_path / "cut.png"
    cut.write_bytes(picture.read_bytes()[:40])
    for path in (tmp_path / "missing.jpg", broken, cut, tmp_path):
        with pytest.raises(BackgroundError, match="; expected a") as caught:
            open_background(BackgroundChoice("image", str(path)))
        assert isinstance(caught.value, ScrimError)
        assert "\n" not in str(caught.value)
        assert str(path) in str(caught.value)


def test_a_huge_picture_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    cv2.imwrite(str(path), np.zeros((9000, 8000), np.uint8))
    with pytest.raises(BackgroundError, match="72 million pixels; expected at most 70 million"):
        open_picture(path)


@pytest.mark.parametrize("suffix", ["jpg", "webp", "bmp"])
def test_every_suffix_of_a_picture_opens(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"gray.{suffix}"
    cv2.imwrite(str(path), np.full((30, 40, 3), 128, np.uint8))
    planes = open_picture(path).render(frame_at(0), NOBODY, SETTINGS)
    assert np.abs(split(planes)[0].astype(int) - 126).max() <= 2


# ---- loops ---------------------------------------------------------------------------------------


def shown_at(loop: Loop, seconds: float, size: Size = SIZE) -> int:
    planes = loop.render(frame_at(seconds, size), np.zeros(size[::-1], np.uint8), SETTINGS)
    return round((float(split(planes)[0].mean()) - 30) / 16)


def test_a_loop_keeps_its_own_time_and_starts_again(clip: Path) -> None:
    loop = Loop(clip)
    assert shown_at(loop, 5.0) == 0
    shown = [shown_at(loop, 5.05 + step / 10) for step in range(26)]
    assert shown == [step % 12 for step in range(26)]
    assert shown_at(loop, 5 + 36.45) == 4  # ten slow minutes or one step: the time decides


def test_a_loop_does_not_run_ahead_of_a_fast_camera(clip: Path) -> None:
    loop = Loop(clip)
    assert [shown_at(loop, step / 40 + 0.001) for step in range(8)] == [0, 0, 0, 0, 1, 1, 1, 1]


def test_a_stutter_costs_two_pictures_at_most(clip: Path) -> None:
    loop = Loop(clip)
    assert shown_at(loop, 0.0) == 0
    assert shown_at(loop, 0.95) == 3
    assert shown_at(loop, 0.95) == 5


def test_a_long_clip_is_kept_in_part_and_plays_back_and_forth(
    clip: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compositing.backgrounds.loop.MOST_SECONDS", 0.4)
    loop = Loop(clip)
    assert shown_at(loop, 0.0) == 0
    shown = [shown_at(loop, step / 10 + 0.05) for step in range(10)]
    assert shown == [0, 1, 2, 3, 2, 1, 0, 1, 2, 3]


def test_a_bad_clip_is_one_line(tmp_path: Path, picture: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"no clip")
    for path in (tmp_path / "missing.mp4", broken):
        with pytest.raises(BackgroundError, match="; expected a") as caught:
            open_background(BackgroundChoice("loop", str(path)))
        assert "\n" not in str(caught.value)


@pytest.mark.parametrize("lasting", [[0.1], [0.1, 0.3], [0.5, 0.1, 0.1, 0.2, 0.4]])
def test_an_uneven_loop_shows_every_picture_for_its_own_time(lasting: list[float]) -> None:
    track, at_s = Track(), 7.0
    for lasts_s in lasting:
        track.add(Shot(None, at_s, lasts_s, lambda _: (np.empty((3, 2), np.uint8), (2, 2))))
        at_s += lasts_s
    moments = (np.arange(3000) + 0.5) / 1000
    forward = [track.due(moment, whole=True) for moment in moments]
    whole = round(1000 * sum(lasting))
    shown = [round(1000 * lasts_s) for lasts_s in lasting]
    assert np.bincount(forward[:whole]).tolist() == shown
    assert forward[whole:] == forward[:-whole]
    track.back_and_forth = True
    swing = [track.due(moment, whole=True) for moment in moments]
    assert set(swing) == set(range(len(lasting)))
    assert all(abs(a - b) <= 1 for a, b in pairwise(swing))
    back = round(1000 * sum(lasting[1:-1])) if len(lasting) > 2 else 0
    assert np.bincount(swing[whole : whole + back], minlength=1)[1:].tolist() == shown[1:-1]
