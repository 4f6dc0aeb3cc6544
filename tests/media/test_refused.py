"""What is not read: one line at every door, before anything large is decoded, nothing opened."""

from __future__ import annotations

import socket
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from background_choice import BackgroundChoice
from compositing.backgrounds.open import open_background
from media.files import PIXEL_LIMIT
from options import Options
from start.opening.ends import open_source
from tests.media.doors import by_input
from ui.backgrounds.thumbnails import thumbnail_of
from video.errors import ScrimError, SourceError

SVG = b"""<?xml version="1.0"?>
<!-- a drawing --><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>"""


def _png_of(width: int, height: int) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header
    chunk += struct.pack(">I", zlib.crc32(b"IHDR" + header))
    return b"\x89PNG\r\n\x1a\n" + chunk + bytes(100)


def _animated_webp_of(width: int, height: int) -> bytes:
    canvas = (
        bytes([2, 0, 0, 0]) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    )
    body = b"WEBPVP8X" + struct.pack("<I", 10) + canvas + b"ANIM" + struct.pack("<I", 6) + bytes(6)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _gif_of(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x80\0\0" + bytes(6) + b";"


def _clip_of(path: Path) -> None:
    """A small clip whose one picture has 100 million pixels."""
    side = 10_000
    packed = zlib.compress(bytes((side + 1) * side // 8 * 2), 9)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in ((b"IHDR", header), (b"IDAT", packed), (b"IEND", b""))
    )
    with av.open(str(path), "w") as container:
        stream = container.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "rgb24"
        container.start_encoding()
        packet = av.Packet(b"\x89PNG\r\n\x1a\n" + chunks)
        packet.stream, packet.pts, packet.dts, packet.is_keyframe = stream, 0, 0, True
        container.mux(packet)


WRITTEN: dict[str, tuple[str, bytes]] = {
    "SVG": (".svg.png", SVG),
    "SVG called a clip": (".mp4", SVG),
    "JPEG XL": (".jpg", b"\0\0\0\x0cJXL \r\n\x87\n" + bytes(100)),
    "JPEG XL, bare": (".png", b"\xff\x0a" + bytes(100)),
    "text": (".png", b"hello there, this is a text\n" * 20),
    "an empty file": (".mp4", b""),
    "a playlist": (".mp4", b"#EXTM3U\n#EXTINF:1\nother.mp4\n"),
    "FFmpeg's list of files": (".mkv", b"ffconcat version 1.0\nfile other.mp4\n"),
    "a session": (".avi", b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nm=video 5004 RTP/AVP 96\n"),
    "DASH": (".webm", b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>'),
    "a PNG of 100 million pixels": (".png", _png_of(10_000, 10_000)),
    "an animated WebP of 144 million": (".webp", _animated_webp_of(12_000, 12_000)),
    "a GIF of 4 billion": (".gif", _gif_of(65_000, 65_000)),
    "a JPEG cut off": (".jpg", b"\xff\xd8\xff\xe0"),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_it_is_one_line_at_every_door(name: str, tmp_path: Path) -> None:
    suffix, content = WRITTEN[name]
    path = tmp_path / f"file{suffix}"
    path.write_bytes(content)
    refused_everywhere(path)


def test_a_clip_of_huge_pictures_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.mov"
    _clip_of(path)
    refused_everywhere(path)


def refused_everywhere(path: Path) -> None:
    doors: dict[str, Callable[[], object]] = {
        "input": lambda: by_input(path),
        "background": lambda: open_background(BackgroundChoice("image", str(path))),
    }
    for door, enter in doors.items():
        with pytest.raises(ScrimError, match=r"expected") as error:
            enter()
        assert "\n" not in str(error.value), door
        assert str(path) in str(error.value), door
    assert thumbnail_of(str(path)).isNull()


def test_nothing_that_a_file_names_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Playlists without their first line, which only FFmpeg would know."""
    opened: list[object] = []
    monkeypatch.setattr(socket, "socket", lambda *args: opened.append(args))
    other = tmp_path / "other.mp4"
    other.write_bytes(b"")
    for content in (
        f"\n\nffconcat version 1.0\nfile {other}\n",
        "CRLF\r\n#EXTM3U\r\nhttp://x/y.mp4",
    ):
        path = tmp_path / "list.mp4"
        path.write_text(content)
        with pytest.raises(SourceError):
            open_source(Options(input=str(path)), live=False)
    assert not opened


def test_a_photo_of_64_million_pixels_is_read(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    width, height = 9248, 6936
    assert width * height < PIXEL_LIMIT
    Image.fromarray(np.full((height, width), 90, np.uint8)).save(path, quality=50)
    assert open_source(Options(input=str(path)), live=False).size == (width, height)
    assert not thumbnail_of(str(path)).isNull()
    open_background(BackgroundChoice("image", str(path))).close()


@pytest.mark.parametrize("name", ["folder", "unreadable"])
def test_what_may_not_be_read_is_one_line(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.jpg"
    if name == "folder":
        path.mkdir()
    else:
        path.symlink_to(path)  # as unreadable for root as for anybody
    with pytest.raises(ScrimError, match="expected"):
        open_background(BackgroundChoice("image", str(path)))
    with pytest.raises(SourceError, match="expected"):
        open_source(Options(input=str(path)), live=False)
    assert thumbnail_of(str(path)).isNull()
