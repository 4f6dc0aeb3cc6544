"""Pictures that are placed, slides that follow each other, and our own drawings, as backgrounds."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from background_choice import DRAWN, parse_background
from compositing.backgrounds.drawn import Drawn, DrawnMoving
from compositing.backgrounds.open import open_background
from compositing.backgrounds.picture import BackgroundError
from compositing.backgrounds.slides import FADE_S, Slides, open_slides
from compositing.backgrounds.still import Still
from settings import Settings
from tests.fakes import flat_frame, noise
from tests.faults.rig import Rig
from tests.faults.rows.table import FAULTS
from video.frame import Frame, Planes, split
from video.pixels.fit import fit

SIZE = (160, 90)
FAST = Settings(slide_seconds=5)


def frame_at(seconds: float) -> Frame:
    return Frame(flat_frame(SIZE).planes, 0, seconds)


def shown(background: Slides | Drawn | DrawnMoving, seconds: float, settings: Settings) -> Planes:
    frame = frame_at(seconds)
    return background.render(frame, np.zeros_like(frame.y), settings)


def folder_of(tmp_path: Path, *colors: tuple[int, int, int]) -> Path:
    for number, color in enumerate(colors):
        cv2.imwrite(str(tmp_path / f"{number}.png"), np.full((90, 160, 3), color, np.uint8))
    return tmp_path


def luma(planes: Planes) -> float:
    return float(split(planes)[0].mean())


def test_a_picture_at_rest_is_the_picture_fitted_bit_for_bit() -> None:
    image = noise(320, 200)
    still = Still(image.planes)
    assert (still.at(SIZE, Settings()) == fit(image, SIZE).planes).all()
    assert still.at(SIZE, Settings()) is still.at(SIZE, Settings())


@pytest.mark.parametrize("zoom", [100, 137, 400])
@pytest.mark.parametrize(("x", "y"), [(-100, -100), (0, 0), (100, 100)])
@pytest.mark.parametrize("size", [SIZE, (90, 160), (64, 64)])
def test_a_picture_is_shown_whole_everywhere(
    zoom: int, x: int, y: int, size: tuple[int, int]
) -> None:
    settings = Settings(backdrop_zoom=zoom, backdrop_x=x, backdrop_y=y, backdrop_blur=50)
    planes = Still(noise(300, 200).planes).at(size, settings)
    assert planes.shape == (size[1] * 3 // 2, size[0])


def test_a_picture_goes_where_it_is_moved_and_out_of_focus() -> None:
    image = flat_frame((320, 180), 40).planes.copy()
    split(image)[0][:, 160:] = 200
    still = Still(image)
    left = still.at(SIZE, Settings(backdrop_zoom=200, backdrop_x=-100))
    right = still.at(SIZE, Settings(backdrop_zoom=200, backdrop_x=100))
    assert luma(left) == 40
    assert luma(right) == 200
    soft = split(still.at(SIZE, Settings(backdrop_blur=100)))[0].astype(int)
    assert np.abs(np.diff(soft, axis=1)).max() < 40


def test_slides_follow_each_other_with_a_fade_and_begin_again(tmp_path: Path) -> None:
    slides = open_slides(folder_of(tmp_path, (0, 0, 0), (255, 255, 255)), live=False)
    assert luma(shown(slides, 0, FAST)) == 16
    shown(slides, 4, FAST)
    shown(slides, 5.01, FAST)
    half = luma(shown(slides, 5.01 + FADE_S / 2, FAST))
    assert 100 < half < 150
    assert luma(shown(slides, 7, FAST)) == 235
    for seconds in (9, 10.1, 12):
        shown(slides, seconds, FAST)
    assert luma(shown(slides, 12, FAST)) == 16


def test_slides_are_read_by_a_thread_and_never_waited_for(tmp_path: Path) -> None:
    slides = open_slides(folder_of(tmp_path, (0, 0, 0), (255, 255, 255)))
    shown(slides, 0, FAST)
    shown(slides, 3, FAST)
    deadline = time.monotonic() + 10
    while slides._next is None and time.monotonic() < deadline:
        time.sleep(0.01)
    shown(slides, 6, FAST)
    assert luma(shown(slides, 8, FAST)) == 235


def test_damaged_slides_are_stepped_over_and_none_at_all_is_one_line(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, (0, 0, 0), (255, 255, 255))
    (folder / "0.png").write_bytes(b"broken")
    assert luma(shown(open_slides(folder), 0, FAST)) == 235
    (folder / "1.png").unlink()
    for wrong in (folder, folder / "none"):
        with pytest.raises(BackgroundError) as caught:
            open_slides(wrong)
        assert len(str(caught.value).splitlines()) == 1


def test_a_list_shows_its_pictures_and_drawings_in_its_order_and_is_read_again(
    tmp_path: Path,
) -> None:
    black, white = sorted(folder_of(tmp_path, (0, 0, 0), (255, 255, 255)).iterdir())
    kept = tmp_path / "favorites.txt"
    kept.write_text(f"#336699\n{white}\nblur\nnonsense\n{tmp_path / 'gone.png'}\n{black}\n")
    slides = open_slides(kept, live=False)
    assert luma(shown(slides, 0, FAST)) == 235
    kept.write_text(f"drawn:linen\n{white}\n{black}\n")
    seen = []
    for changed_at in (5.01, 10.02, 15.03):
        shown(slides, changed_at - 2, FAST)
        shown(slides, changed_at, FAST)
        seen.append(luma(shown(slides, changed_at + FADE_S, FAST)))
    assert seen[0] == 16
    assert 100 < seen[1] < 235, "the drawing"
    assert seen[2] == 235
    kept.write_text("#336699\n")
    with pytest.raises(BackgroundError):
        open_slides(kept)


def test_slides_that_vanish_leave_the_last_one(tmp_path: Path) -> None:
    folder = folder_of(tmp_path, (0, 0, 0), (255, 255, 255))
    slides = open_slides(folder, live=False)
    shown(slides, 0, FAST)
    for path in folder.iterdir():
        path.unlink()
    assert luma(shown(slides, 60, FAST)) == 16


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_is_a_background(name: str) -> None:
    background = open_background(parse_background(f"drawn:{name}"), live=False)
    frame = frame_at(1)
    planes = background.render(frame, np.zeros_like(frame.y), Settings())
    assert planes.shape == frame.planes.shape


def test_a_drawing_shows_its_colors_at_once_and_its_lines_soon() -> None:
    background, frame = Drawn("library"), flat_frame((640, 360))
    alpha = np.zeros_like(frame.y)
    first = background.render(frame, alpha, Settings()).copy()
    deadline = time.monotonic() + 20
    while background._fine is None and time.monotonic() < deadline:
        time.sleep(0.01)
    fine = background.render(frame, alpha, Settings())
    assert abs(luma(first) - luma(fine)) < 8
    edges = [np.abs(np.diff(split(p)[0].astype(int), axis=1)).max() for p in (fine, first)]
    assert edges[0] > edges[1]


NAMES = {"answers NaN, once", "is unplugged and comes back", "changes the background in a loop"}


@pytest.mark.parametrize("kind", ["drawn:loft", "drawn:aurora", "slides"])
@pytest.mark.parametrize("name", sorted(NAMES))
def test_nothing_leaks_before_a_drawing_or_slides(kind: str, name: str, tmp_path: Path) -> None:
    folder = folder_of(tmp_path, (0, 0, 0), (255, 255, 255))
    background = f"slides:{folder}" if kind == "slides" else kind
    rig = Rig(9, settings=replace(Settings(slide_seconds=5), background=background))
    rig.begin()
    try:
        next(fault for fault in FAULTS if fault.name == name).script(rig)
        rig.recover()
    finally:
        rig.end()
    assert rig.leaks() == 0
