"""Conversions to I420 against float64 arithmetic, for every size, odd ones too."""

from __future__ import annotations

from collections.abc import Callable

import av
import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from camera.convert import from_i420, from_nv12, from_uyvy, from_yuyv
from camera.jpeg import JpegDecoder
from media.pixels.color import FrameConverter
from media.pixels.rgb import from_bgr
from tests.camera.media import halved, jpeg, noise, oracle_i420, ramp, ycc
from video.errors import SourceError
from video.frame import Frame, Planes, Size, even, split

pytestmark = pytest.mark.usefixtures("loops")

sizes = st.tuples(st.integers(2, 40), st.integers(2, 40))
even_widths = st.tuples(st.integers(1, 20).map(lambda half: 2 * half), st.integers(2, 40))
seeds = st.integers(0, 2**16)


def check_shape(planes: Planes, visible: Size, expected: Size) -> None:
    frame = Frame(planes, 0, 0.0, visible)  # refuses what is not I420
    assert frame.visible == expected
    assert frame.size == even(expected)


def worst(planes: Planes, oracle: tuple[np.ndarray, ...]) -> float:
    return max(
        float(np.abs(got - want).max()) for got, want in zip(split(planes), oracle, strict=True)
    )


@given(sizes, seeds)
def test_bgr_becomes_limited_bt601_with_mean_chroma(size: Size, seed: int) -> None:
    rgb = noise((size[1], size[0], 3), seed)
    planes, visible = from_bgr(np.ascontiguousarray(rgb[..., ::-1]))
    check_shape(planes, visible, size)
    assert worst(planes, oracle_i420(rgb)) <= 1.0


@given(even_widths, seeds)
def test_packed_422_keeps_luma_and_averages_two_rows_of_chroma(size: Size, seed: int) -> None:
    width, height = size
    packed = noise((height, width, 2), seed)
    luma, u, v = packed[..., 0], packed[:, ::2, 1], packed[:, 1::2, 1]
    padded = np.pad(luma, ((0, height % 2), (0, 0)), "edge")
    oracle = (
        padded,
        halved(u.astype(float), columns=False),
        halved(v.astype(float), columns=False),
    )
    for planes, visible in (from_yuyv(packed), from_uyvy(np.ascontiguousarray(packed[..., ::-1]))):
        check_shape(planes, visible, size)
        assert worst(planes, oracle) <= 0.5


@given(st.tuples(st.integers(1, 20), st.integers(1, 20)), seeds)
def test_nv12_and_i420_lose_nothing(halves: Size, seed: int) -> None:
    width, height = 2 * halves[0], 2 * halves[1]
    planar = noise((height * 3 // 2, width), seed)
    y, u, v = split(planar)
    nv12 = np.concatenate([y, np.stack([u, v], -1).reshape(height // 2, width)])
    assert np.array_equal(from_nv12(nv12)[0], planar)
    copied, visible = from_i420(planar)
    assert np.array_equal(copied, planar)
    assert not np.shares_memory(copied, planar)
    assert visible == (width, height)


@pytest.mark.parametrize("layout", ["yuvj420p", "yuvj422p", "yuvj444p"])
@given(size=sizes, seed=seeds)
@settings(max_examples=30)
def test_full_range_planes_are_scaled_into_the_limited_range(
    layout: str, size: Size, seed: int
) -> None:
    width, height = size
    chroma = noise((height, width, 2), seed)
    chroma[:] = chroma[:1, :1]  # flat: how it is subsampled is another test's matter
    luma = noise((height, width), seed)
    frame = av.VideoFrame(width, height, layout)
    frame.colorspace = 5
    for plane, pixels in zip(frame.planes, (luma, chroma[..., 0], chroma[..., 1]), strict=True):
        rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
        rows[: plane.height, : plane.width] = pixels[: plane.height, : plane.width]
    planes, visible = FrameConverter()(frame)
    check_shape(planes, visible, size)
    expected = np.pad(
        16 + luma.astype(float) * 219 / 255, ((0, height % 2), (0, width % 2)), "edge"
    )
    y, u, v = split(planes)
    assert np.abs(y - expected).max() < (1.5 if layout == "yuvj444p" else 0.51)
    for plane, value in ((u, chroma[0, 0, 0]), (v, chroma[0, 0, 1])):
        assert np.abs(plane - (128 + (float(value) - 128) * 224 / 255)).max() < 1.5


@given(sizes, seeds)
@settings(max_examples=30)
def test_full_range_422_averages_two_rows(size: Size, seed: int) -> None:
    width, height = size
    frame = av.VideoFrame(width, height, "yuvj422p")
    frame.colorspace = 5
    plane = frame.planes[1]
    rows = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    rows[:] = noise(rows.shape, seed)
    oracle = (
        128 + (halved(rows[:height, : plane.width].astype(float), columns=False) - 128) * 224 / 255
    )
    assert np.abs(split(FrameConverter()(frame)[0])[1] - oracle).max() <= 0.51


@pytest.mark.parametrize("subsampling", [0, 1, 2])
@pytest.mark.parametrize("size", [(64, 48), (63, 47), (640, 360)])
def test_a_jpeg_looks_as_its_picture(subsampling: int, size: Size) -> None:
    rgb = ramp(size)
    planes, visible = JpegDecoder().decode(np.frombuffer(jpeg(rgb, subsampling), np.uint8))
    check_shape(planes, visible, size)
    assert worst(planes, oracle_i420(rgb)) <= 6
    assert abs(float(split(planes)[0].mean()) - oracle_i420(rgb)[0].mean()) < 0.5


def test_a_jpeg_of_another_decoder_agrees() -> None:
    written = jpeg(ramp((320, 180)), quality=85)
    bgr = cv2.imdecode(np.frombuffer(written, np.uint8), cv2.IMREAD_COLOR)
    ours, theirs = JpegDecoder().decode(written)[0], from_bgr(np.asarray(bgr, np.uint8))[0]
    assert np.abs(ours.astype(int) - theirs).mean() < 1.0


@pytest.mark.parametrize(
    "spoil",
    [
        lambda jpeg: b"",
        lambda jpeg: jpeg[:40],
        lambda jpeg: jpeg[: len(jpeg) // 2],
        lambda jpeg: jpeg[: len(jpeg) // 2] + jpeg[len(jpeg) // 4 :],
        lambda jpeg: bytes(len(jpeg)),
    ],
    ids=["empty", "header only", "half", "torn", "zeros"],
)
def test_a_damaged_jpeg_is_one_line_and_the_next_one_decodes(
    spoil: Callable[[bytes], bytes],
) -> None:
    whole, decoder = jpeg(noise((96, 128, 3))), JpegDecoder()
    before = decoder.decode(whole)[0]
    with pytest.raises(
        SourceError, match=r"^a picture of \d+ bytes is damaged; expected .*"
    ) as error:
        decoder.decode(spoil(whole))
    assert "\n" not in str(error.value)
    assert np.array_equal(decoder.decode(whole)[0], before)


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_jpeg_decoder(chaos: bytes) -> None:
    with pytest.raises(SourceError):
        JpegDecoder().decode(chaos)


@pytest.mark.parametrize("padding", [bytes(1000), b"\x12\x34" * 20])
def test_bytes_behind_a_jpeg_are_ignored(padding: bytes) -> None:
    whole = jpeg(ramp((64, 48)))
    assert np.array_equal(JpegDecoder().decode(whole)[0], JpegDecoder().decode(whole + padding)[0])


RGB = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255), (0, 0, 0), (50, 180, 100)]
TAGS = {1: (0.2126, 0.0722), 5: (0.299, 0.114), 6: (0.299, 0.114), 9: (0.2627, 0.0593)}


@pytest.mark.parametrize("rgb", RGB)
@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("layout", ["yuv420p", "yuv422p", "yuv444p", "nv12"])
def test_the_matrix_follows_the_tag(rgb: tuple[int, int, int], tag: int, layout: str) -> None:
    color = np.array([[rgb]], np.uint8)
    frame = _flat_frame(layout, (32, 32), ycc(color, *TAGS[tag])[0, 0])
    frame.colorspace, frame.color_range = tag, 1
    got = [float(plane[4, 4]) for plane in split(FrameConverter()(frame)[0])]
    assert got == pytest.approx(list(ycc(color)[0, 0]), abs=2.5)


@pytest.mark.parametrize(("height", "kr_kb"), [(718, (0.299, 0.114)), (720, (0.2126, 0.0722))])
def test_an_untagged_clip_is_bt709_from_720_lines_on(
    height: int, kr_kb: tuple[float, float]
) -> None:
    green = np.array([[(0, 255, 0)]], np.uint8)
    frame = _flat_frame("yuv420p", (16, height), ycc(green, *kr_kb)[0, 0])
    got = [float(plane[4, 4]) for plane in split(FrameConverter()(frame)[0])]
    assert got == pytest.approx(list(ycc(green)[0, 0]), abs=2.5)


@pytest.mark.parametrize("layout", ["rgb24", "bgra", "gray", "yuv420p10le"])
def test_other_layouts_go_through_swscale(layout: str) -> None:
    rgb = ramp((62, 46))
    if layout == "gray":
        rgb = np.repeat(rgb[..., :1], 3, -1)
    frame = av.VideoFrame.from_ndarray(rgb, format="rgb24").reformat(format=layout)
    planes, visible = FrameConverter()(frame)
    check_shape(planes, visible, (62, 46))
    assert worst(planes, oracle_i420(rgb)) <= 4


def _flat_frame(layout: str, size: Size, color: np.ndarray) -> av.VideoFrame:
    frame = av.VideoFrame(*size, layout)
    luma, u, v = (round(float(value)) for value in color)
    fills = [[luma], [u, v]] if layout == "nv12" else [[luma], [u], [v]]
    for plane, fill in zip(frame.planes, fills, strict=True):
        plane.update((bytes(fill) * plane.buffer_size)[: plane.buffer_size])
    return frame
