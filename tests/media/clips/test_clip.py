"""Clips that change or lie in halves: deinterlaced, fitted, in order."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from media.clips.clip import open_clip
from media.pixels.geometry import fitted
from tests.camera.sinks.files.av_clips import EVENTS_S, TIMES_MS, write_flashes
from tests.media.doors import by_background, by_input, by_thumbnail
from tests.media.making.blocks import BLOCKS
from tests.media.making.clips import fill, write, yuv_frame
from video.errors import SourceError
from video.frame import empty_planes, split


def _interlaced(path: Path) -> None:
    """A bright bar that moves by 8 pixels from one field to the next, top field first."""
    frames = []
    for number in range(6):
        frame = av.VideoFrame(192, 128, "yuv420p")
        luma = np.full((128, 192), 60.0)
        for field in (0, 1):
            left = 8 * (2 * number + field)
            luma[field::2, left : left + 48] = 200
        fill(frame.planes[0], luma)
        for plane in frame.planes[1:]:
            fill(plane, np.full((64, 96), 128.0))
        frames.append(frame)
    write(path, frames, "libx264", options={"crf": "1", "x264-params": "tff=1"})


def combed(luma: np.ndarray) -> float:
    """How much more rows differ from their neighbors than from those two away."""
    near = np.abs(np.diff(luma, axis=0)).mean()
    return float(near - np.abs(luma[2:] - luma[:-2]).mean() / 2)


def test_an_interlaced_clip_has_no_comb_at_any_door(tmp_path: Path) -> None:
    path = tmp_path / "fields.mkv"
    _interlaced(path)
    with av.open(str(path)) as container:
        raw = [frame.to_ndarray()[:128].astype(float) for frame in container.decode(video=0)]
        assert combed(raw[3]) > 5, "the clip itself is combed"
    shown = by_input(path)
    assert len(shown) == 6
    assert [frame.at_s for frame in shown] == pytest.approx([n / 10 for n in range(6)], abs=0.002)
    for frame in shown:
        assert combed(frame.yuv[..., 0]) < 1
    for frame in by_background(path, (192, 128), [0.05, 0.35]):
        assert combed(frame.yuv[..., 0]) < 1
    tile = by_thumbnail(path)
    assert tile is not None
    assert combed(tile.yuv[..., 0]) < 1


def test_what_comes_in_another_size_is_fitted_whole(tmp_path: Path) -> None:
    """H.264 that changes its size within the stream, as a call does that changes its quality."""
    path = tmp_path / "changes.h264"
    stream = b""
    for size in ((192, 128), (96, 128), (384, 128)):
        codec: Any = av.CodecContext.create("libx264", "w")
        codec.width, codec.height, codec.pix_fmt = *size, "yuv420p"
        codec.time_base, codec.options = Fraction(1, 25), {"crf": "4"}
        frame = yuv_frame(BLOCKS, size, "yuv420p")
        frame.pts = 0
        stream += b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])
    path.write_bytes(stream)
    shown = by_input(path)
    assert [frame.yuv.shape[:2] for frame in shown] == [(128, 192)] * 3
    narrow, wide = shown[1].yuv, shown[2].yuv
    assert np.abs(narrow[:, :40, 0] - 16).max() <= 1, "black beside it"
    assert np.abs(narrow[:, 40, 0] - 16).max() <= 1
    assert narrow[32, 60, 0] > 60, "the picture itself in the middle"
    assert np.abs(wide[:28, :, 0] - 16).max() <= 1, "black above it"
    assert wide[64 - 16, 20, 0] > 60


def test_fitting_cuts_nothing_off() -> None:
    planes = empty_planes((40, 120))
    y, u, v = split(planes)
    y[:], u[:], v[:] = 100, 90, 160
    out = split(fitted(planes, (120, 60)))
    assert out[0].shape == (60, 120)
    assert np.count_nonzero(out[0] == 100) == pytest.approx(60 * 20, abs=60)
    assert out[0][0, 60] == out[0][-1, 60] == 100


def test_times_grow_even_where_the_file_says_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "clip.mkv"
    frames = [yuv_frame(BLOCKS, (64, 64), "yuv420p") for _ in range(4)]
    write(path, frames, times_ms=(0, 100, 100, 200))
    clip = open_clip(path)
    times = [shot.at_s for shot in iter(clip.next, None)]
    assert times == sorted(set(times))
    clip.close()


def test_pictures_of_an_avi_that_are_lost_move_no_other(tmp_path: Path) -> None:
    """It has no times of display: they are told by the packets, not by counting."""
    path = write_flashes(tmp_path / "clip.avi", "pcm_s16le", held=2)
    with av.open(str(path)) as container:
        packets = [(p.pos, p.size) for p in container.demux(video=0) if p.size]
    torn = bytearray(path.read_bytes())
    for at, size in packets[4:6]:
        torn[at + 8 : at + 8 + size] = bytes(size)
    path.write_bytes(torn)
    flashes_s, count, damaged = [], 0, 0
    clip = open_clip(path)
    while True:
        try:
            shot = clip.next()
        except SourceError:
            damaged += 1
            continue
        if shot is None:
            break
        count += 1
        if shot.picture()[0][:48].mean() > 110:
            flashes_s.append(shot.at_s)
    clip.close()
    assert damaged
    assert count < len(TIMES_MS)
    assert set(np.round(flashes_s, 3)) >= {EVENTS_S[1]}
