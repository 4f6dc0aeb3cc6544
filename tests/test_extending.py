"""A new part is one class and one line: one of each kind, added from outside and run.

`CONTRIBUTING.md` says where they go in the project itself; nothing here is patched but the table of
keys, which is what a new key is added to.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipeline import Pipeline
from segmentation.network_input import ImageBatch
from segmentation.portrait import PortraitSegmenter
from segmentation.room.held import RoomState
from settings import Settings
from stages.parts import Parts
from start.command_line.command import parse
from start.opening.ends import DEVICES
from start.running import run
from tests.fakes import BilinearRefiner, FakeSource, RecordingSink, flat_frame
from ui import keys
from ui.keys import Action, Context, Key
from video.clock import MonotonicClock
from video.frame import Alpha, CoarseAlpha, Frame, Planes, Size
from video.pixels.fit import fit
from video.shutter import Shutter

SIZE: Size = (320, 192)
ROOM, PERSON, STRIPES = 60, 180, 220


class Stripes:
    """A background: stripes."""

    def render(self, frame: Frame, _alpha: Alpha, _settings: Settings) -> Planes:
        planes = frame.planes.copy()
        planes[: frame.size[1]] = STRIPES
        return planes

    def person(self, frame: Frame, _alpha: Alpha, _planes: Planes, _settings: Settings) -> Frame:
        return frame

    def close(self) -> None:
        pass


class BrightIsPerson:
    """An engine: what is bright is the person."""

    name = "threshold"
    base_grid: Size = (64, 32)
    multiple = 32
    stateful = has_memory = learns_rooms = own_format = False

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        return np.ascontiguousarray(image[0].mean(0) > 0.5).astype(np.float32)

    infer_stateless = infer

    def room(self) -> None:
        pass

    def know(self, image: ImageBatch, room: RoomState) -> None:
        pass

    def twin(self) -> BrightIsPerson:
        return BrightIsPerson()

    def reset(self) -> None:
        pass

    def close(self) -> None:
        pass


def half_person(size: Size = SIZE) -> Frame:
    """A dark room with somebody bright in its left half."""
    frame = flat_frame(size, ROOM)
    planes = frame.planes.copy()
    planes[: size[1], : size[0] // 2] = PERSON
    return Frame(planes, 0, 0.0)


def test_an_engine_and_a_background_of_ones_own_make_the_picture() -> None:
    parts = Parts(
        PortraitSegmenter(BrightIsPerson()), BilinearRefiner(), lambda _settings: Stripes(), fit
    )
    pipeline = Pipeline(parts, Settings(), MonotonicClock(), shutter=Shutter(reopen_after=1))
    grab = FakeSource([half_person()]).grab()
    assert grab is not None
    made = pipeline.step(grab)
    pipeline.close()
    assert made.kind == "composite"
    luma = made.planes[: SIZE[1]]
    assert (int(luma[96, 20]), int(luma[96, 300])) == (PERSON, STRIPES)


def test_a_source_and_a_sink_of_ones_own_are_the_ends_of_a_run(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path_factory.mktemp("settings")))
    source, sink = FakeSource([half_person()], live=True), RecordingSink(SIZE)
    devices = replace(
        DEVICES,
        open_first=lambda _options: source,
        open_source=lambda _options, *, live: source,
        open_sink=lambda *_, **__: sink,
    )
    words = ["run", "--headless", "--input", "demo", "--always-on", "--seconds", "1"]
    assert run(parse(words), devices) == 0
    assert sink.sent
    assert {composite.size for composite in sink.sent} == {SIZE}
    assert (source.closed, sink.closed) == (True, True)


@pytest.fixture
def table_of_keys(monkeypatch: pytest.MonkeyPatch) -> Key:
    """A key of one's own in the table."""
    added = Key("ö", Action("blur_to", 42), "Blur to what is right")
    monkeypatch.setattr(keys, "KEYS", (*keys.KEYS, added))
    monkeypatch.setitem(keys._BY_NAME, added.key, added)
    return added


def test_a_key_of_ones_own_acts_and_is_in_the_help(table_of_keys: Key) -> None:
    found = keys.lookup("Ö")
    assert found is table_of_keys
    after = keys.apply(found.action, Settings(), Context(("blur",)))
    assert after.blur_percent == 42
    assert f"| `ö` | {table_of_keys.help} |" in keys.markdown_table()
