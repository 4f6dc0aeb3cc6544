"""Clips: every frame in order, odd sizes, rotation, damage, and the live loop."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from camera.sources.video_file import VideoFile, open_video_file
from media.clips.reader import Frames
from media.pixels.color import FrameConverter
from media.pixels.geometry import turned
from tests.camera.media import noise, number_in, numbered_planes, write_clip
from tests.fakes import ManualClock
from video.errors import SourceError
from video.frame import Frame, split


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("clips") / "clip.mp4")


def frames_of(source: VideoFile) -> list[Frame]:
    frames = []
    while (grab := source.grab()) is not None:
        frames.append(grab.retrieve())
    return frames


def test_every_frame_comes_once_in_order_with_the_clips_own_time(clip: Path) -> None:
    source = open_video_file(clip)
    assert (source.name, source.size, source.fps) == (str(clip), (64, 48), 24.0)
    assert (source.length, source.live) == (12, False)
    frames = frames_of(source)
    assert [number_in(frame.planes) for frame in frames] == list(range(12))
    assert [frame.index for frame in frames] == list(range(12))
    assert [frame.captured_at for frame in frames] == pytest.approx([n / 24 for n in range(12)])
    assert source.grab() is None
    source.close()


def test_two_readings_are_the_same_to_the_byte(clip: Path) -> None:
    first, second = (frames_of(open_video_file(clip)) for _ in range(2))
    assert all(np.array_equal(a.planes, b.planes) for a, b in zip(first, second, strict=True))


def test_limited_range_bt601_passes_unchanged(tmp_path: Path) -> None:
    source = open_video_file(write_clip(tmp_path / "clip.mp4", frames=2))
    expected = numbered_planes((64, 48), 1)
    assert np.abs(frames_of(source)[1].planes.astype(int) - expected).max() <= 2


def test_an_odd_clip_is_made_even_and_says_what_was_visible(tmp_path: Path) -> None:
    path = tmp_path / "odd.avi"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("rawvideo", rate=10)
        stream.width, stream.height, stream.pix_fmt = 33, 25, "bgr24"
        frame = av.VideoFrame.from_ndarray(noise((25, 33, 3)), format="bgr24")
        frame.pts = 0
        container.mux(stream.encode(frame))
    source = open_video_file(path)
    (frame,) = frames_of(source)
    assert (source.size, frame.size, frame.visible) == ((34, 26), (34, 26), (33, 25))
    assert np.array_equal(frame.y[:, -1], frame.y[:, -2])
    assert np.array_equal(frame.y[-1], frame.y[-2])


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_rotation_in_the_file_is_honored(tmp_path: Path, clip: Path, degrees: int) -> None:
    turned = tmp_path / "turned.mp4"
    turned.write_bytes(with_rotation(clip.read_bytes(), degrees))
    source = open_video_file(turned)
    plain, shown = frames_of(open_video_file(clip))[5], frames_of(source)[5]
    assert source.size == shown.size == ((64, 48) if degrees == 180 else (48, 64))
    # A phone held clockwise by 90 degrees writes a matrix that players undo by turning clockwise.
    for before, after in zip(split(plain.planes), split(shown.planes), strict=True):
        assert np.array_equal(np.rot90(before, -degrees // 90), after)


def test_four_quarters_are_none() -> None:
    planes = numbered_planes((8, 6), 3)
    planes[:] = noise(planes.shape)
    one = planes
    for _ in range(4):
        one = turned(one, (1, False))
    assert np.array_equal(one, planes)
    half = turned(turned(planes, (1, False)), (1, False))
    assert np.array_equal(half, turned(planes, (2, False)))


@pytest.mark.parametrize("content", [b"", b"this is a text\n" * 50], ids=["empty", "text"])
def test_a_file_that_is_no_video_is_one_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.mp4"
    path.write_bytes(content)
    with pytest.raises(
        SourceError, match=r"notes.mp4 cannot be read as video: .*; expected"
    ) as error:
        open_video_file(path)
    assert "\n" not in str(error.value)


def test_a_missing_file_and_a_folder_are_one_line(tmp_path: Path) -> None:
    for path, why in ((tmp_path / "none.mp4", "No such file"), (tmp_path, "directory")):
        with pytest.raises(SourceError, match=why):
            open_video_file(path)


def test_a_file_with_sound_alone_holds_no_frame(tmp_path: Path) -> None:
    path = tmp_path / "sound.wav"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("pcm_s16le", rate=8000, layout="mono")
        sound = av.AudioFrame.from_ndarray(np.zeros((1, 800), np.int16), layout="mono")
        sound.sample_rate = 8000
        container.mux(stream.encode(sound))
    with pytest.raises(SourceError, match="no video frame in it"):
        open_video_file(path)


def test_a_clip_that_was_cut_off_says_so_after_its_last_frame(tmp_path: Path) -> None:
    path = write_clip(tmp_path / "cut.mp4", frames=72, faststart=True)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4])
    source = open_video_file(path)
    with pytest.raises(SourceError, match=r"ends after [012]\.\d s; expected 3\.0 s\. .*cut off"):
        frames_of(source)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_a_torn_last_packet_is_an_end_however_many_threads_decode(
    tmp_path: Path, threads: int
) -> None:
    path = write_clip(tmp_path / "cut.mp4", frames=72, faststart=True)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 3 // 4])
    to_planes = FrameConverter()
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        stream.codec_context.thread_count = threads
        frames = Frames(container, stream)
        numbers = [number_in(to_planes(frame)[0]) for frame in iter(frames.next, None)]
    assert numbers[:20] == list(range(20))
    assert numbers == sorted(set(numbers))


def test_damage_in_the_middle_is_one_line_and_the_rest_is_read(tmp_path: Path) -> None:
    path = tmp_path / "clip.avi"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("png", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "rgb24"
        for _ in range(9):
            frame = av.VideoFrame.from_ndarray(noise((48, 64, 3)), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    content = path.read_bytes()
    fifth = [at for at in range(len(content)) if content.startswith(b"\x89PNG", at)][4]
    path.write_bytes(content[:fifth] + bytes(2000) + content[fifth + 2000 :])
    source, shown, said = open_video_file(path), 0, []
    for _ in range(20):
        try:
            if source.grab() is None:
                break
            shown += 1
        except SourceError as error:
            said.append(str(error))
    assert len(said) == 1
    assert "is damaged after" in said[0]
    assert shown >= 7  # some decoders lose the next one, too


def test_live_it_is_paced_by_its_rate_and_loops(clip: Path) -> None:
    clock = ManualClock()
    source = open_video_file(clip, live=True, clock=clock, pause=clock.pause)
    assert (source.live, source.length) == (True, None)
    grabs = [source.grab() for _ in range(30)]
    numbers = [number_in(grab.retrieve().planes) for grab in grabs if grab]
    assert numbers == [n % 12 for n in range(30)]
    times = [grab.captured_at for grab in grabs if grab]
    assert np.diff(times) == pytest.approx(1 / 24)
    assert [grab.index for grab in grabs if grab] == list(range(30))
    source.close()


def with_rotation(mp4: bytes, degrees: int) -> bytes:
    """The same clip with a display matrix that turns it clockwise by that angle."""
    at = mp4.index(b"tkhd") + 44
    one, minus = 1 << 16, -(1 << 16)
    a, b, c, d = {90: (0, one, minus, 0), 180: (minus, 0, 0, minus), 270: (0, minus, one, 0)}[
        degrees
    ]
    matrix = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    return mp4[:at] + matrix + mp4[at + 36 :]
