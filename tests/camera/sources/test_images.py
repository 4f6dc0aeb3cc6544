"""Photos and folders: order, orientation, damage, the pixel limit, the live slide show."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from camera.sources.images import SHOWN_S, open_images
from media.files import PIXEL_LIMIT
from media.pictures.picture import read_picture
from tests.camera.media import jpeg, oracle_i420, ramp, write_picture
from tests.fakes import ManualClock
from video.errors import SourceError
from video.frame import split


def test_a_photo_is_one_still(tmp_path: Path) -> None:
    photo = write_picture(tmp_path / "me.png", (41, 31))
    source = open_images(photo)
    assert (source.length, source.live, source.fps, source.size) == (1, False, 0.0, (42, 32))
    grab = source.grab()
    assert grab is not None
    assert grab.still
    frame = grab.retrieve()
    assert (frame.size, frame.visible) == ((42, 32), (41, 31))
    assert source.grab() is None


def test_png_pixels_arrive_as_the_oracle_says(tmp_path: Path) -> None:
    rgb = ramp((40, 30))
    Image.fromarray(rgb).save(tmp_path / "ramp.png")
    planes, _ = read_picture(tmp_path / "ramp.png")
    for got, want in zip(split(planes), oracle_i420(rgb), strict=True):
        assert np.abs(got - want).max() <= 1.0


def test_a_folder_comes_in_name_order_each_at_its_own_size(tmp_path: Path) -> None:
    sizes = {"b.jpg": (20, 10), "a.png": (8, 6), "c.WEBP": (31, 17), "10.bmp": (12, 12)}
    for name, size in sizes.items():
        write_picture(tmp_path / name, size)
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / "._a.png").write_bytes(b"what macOS leaves behind")
    source = open_images(tmp_path)
    frames = []
    while (grab := source.grab()) is not None:
        assert grab.still
        frames.append(grab.retrieve())
    assert [frame.visible for frame in frames] == [(12, 12), (8, 6), (20, 10), (31, 17)]
    assert [frame.index for frame in frames] == [0, 1, 2, 3]
    assert source.length == 4


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_honored(tmp_path: Path, orientation: int) -> None:
    rgb = np.zeros((32, 48, 3), np.uint8)
    rgb[:16, :16] = 255  # a white corner: upper left as it is stored
    exif = Image.Exif()
    exif[0x0112] = orientation
    Image.fromarray(rgb).save(tmp_path / "turned.png", exif=exif)
    source = open_images(tmp_path / "turned.png")
    grab = source.grab()
    assert grab is not None
    frame = grab.retrieve()
    assert frame.size == source.size == ((48, 32) if orientation < 5 else (32, 48))
    top, left = {
        1: (1, 1),
        2: (1, 0),
        3: (0, 0),
        4: (0, 1),
        5: (1, 1),
        6: (1, 0),
        7: (0, 0),
        8: (0, 1),
    }[orientation]
    corner = frame.y[2 if top else -3, 2 if left else -3]
    assert corner == 235
    assert (frame.y == 235).sum() == 16 * 16


@pytest.mark.parametrize("mode", ["L", "P", "RGBA", "LA", "CMYK", "1", "I;16"])
def test_every_pixel_layout_is_read(tmp_path: Path, mode: str) -> None:
    path = tmp_path / ("picture.jpg" if mode == "CMYK" else "picture.png")
    if mode == "I;16":
        Image.fromarray(np.full((20, 30), 0x8080, np.uint16)).save(path)
    else:
        Image.new("RGB", (30, 20), (128, 128, 128)).convert(mode).save(path)
    y = split(read_picture(path)[0])[0]
    if mode != "1":  # which is black and white dots
        assert y.mean() == pytest.approx(16 + 219 * 128 / 255, abs=2)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-200])


def flip(path: Path) -> None:
    spoiled = bytearray(path.read_bytes())
    spoiled[len(spoiled) // 2] ^= 0xFF
    path.write_bytes(spoiled)


def test_a_damaged_picture_is_one_line_and_the_next_is_read(tmp_path: Path) -> None:
    for name, spoil in (("1.png", cut), ("2.png", flip), ("3.jpg", cut)):
        spoil(write_picture(tmp_path / name))
    write_picture(tmp_path / "4.png")
    source = open_images(tmp_path)
    for name in ("1.png", "2.png", "3.jpg"):
        grab = source.grab()
        assert grab is not None
        with pytest.raises(
            SourceError, match=rf"{name} cannot be read as a picture: .*expected"
        ) as error:
            grab.retrieve()
        assert "\n" not in str(error.value)
    last = source.grab()
    assert last is not None
    assert last.retrieve().size == (40, 30)


def test_what_is_no_picture_fails_when_opened(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("hello")
    with pytest.raises(SourceError, match="cannot be read as a picture"):
        open_images(tmp_path / "text.png")
    with pytest.raises(SourceError, match="no file"):
        open_images(tmp_path / "none.png")
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceError, match=r"expected files that end in \.avif, \.bmp"):
        open_images(tmp_path / "empty")


@pytest.mark.parametrize("side", [8400, 20_000, 2**20])
def test_a_picture_bomb_is_refused_by_its_header(tmp_path: Path, side: int) -> None:
    assert side * side > PIXEL_LIMIT
    header = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    chunk = (
        struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    )
    bomb = tmp_path / "bomb.png"
    bomb.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + bytes(100))
    with pytest.raises(SourceError):
        open_images(bomb)
    with pytest.raises(SourceError):
        read_picture(bomb)


def test_a_live_photo_repeats_at_its_rate_and_is_a_still_once(tmp_path: Path) -> None:
    clock = ManualClock()
    photo = write_picture(tmp_path / "me.png")
    source = open_images(photo, live=True, fps=10, clock=clock, pause=clock.pause)
    grabs = [grab for grab in (source.grab() for _ in range(100)) if grab]
    assert (source.live, source.length, source.fps) == (True, None, 10)
    assert [grab.still for grab in grabs] == [True] + 99 * [False]
    assert np.diff([grab.captured_at for grab in grabs]) == pytest.approx(0.1)
    assert np.array_equal(grabs[0].retrieve().planes, grabs[99].retrieve().planes)


def test_a_live_folder_is_a_slide_show(tmp_path: Path) -> None:
    clock = ManualClock()
    for name, size in (("a.png", (8, 8)), ("b.png", (16, 16))):
        write_picture(tmp_path / name, size)
    source = open_images(tmp_path, live=True, fps=10, clock=clock, pause=clock.pause)
    each = round(10 * SHOWN_S)
    grabs = [grab for grab in (source.grab() for _ in range(3 * each)) if grab]
    widths = [grab.retrieve().size[0] for grab in grabs]
    assert widths == each * [8] + each * [16] + each * [8]
    assert [n for n, grab in enumerate(grabs) if grab.still] == [0, each, 2 * each]


@pytest.mark.parametrize(
    ("size", "shown"),
    [((4000, 3000), (960, 720)), ((300, 900), (240, 720)), ((640, 480), (640, 480))],
)
def test_a_large_live_photo_is_shrunk_to_fit(
    tmp_path: Path, size: tuple[int, int], shown: tuple[int, int]
) -> None:
    (tmp_path / "big.jpg").write_bytes(jpeg(ramp(size)))
    assert open_images(tmp_path / "big.jpg", live=True, fit=(1280, 720)).size == shown
    assert open_images(tmp_path / "big.jpg").size == size
