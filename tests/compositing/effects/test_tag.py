"""Name and logo: where they are asked for, sharp, and nothing else is touched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from compositing.effects.tag import Tag
from settings import Settings
from tests.fakes import flat_frame
from tests.faults.rig import Rig
from tests.faults.rows.table import FAULTS
from video.frame import Planes, Size, split

SIZE = (640, 360)
NAMED = Settings(tag=True, tag_name="Grace Hopper", tag_title="Rear Admiral")


def drawn(settings: Settings, size: Size = SIZE) -> tuple[Planes, Planes]:
    """The picture before and after."""
    before = flat_frame(size, 140).planes.copy()
    after = before.copy()
    Tag().draw(after, size, settings)
    return before, after


@given(
    st.integers(0, 100),
    st.integers(0, 100),
    st.integers(50, 200),
    st.sampled_from([(640, 360), (64, 36), (320, 568), (1280, 720)]),
    st.text(max_size=60),
)
def test_it_stays_in_its_box_at_every_place_and_size(
    x: int, y: int, percent: int, size: Size, name: str
) -> None:
    name = name.replace("\n", "").replace("\0", "")
    settings = Settings(tag=True, tag_name=name, tag_x=x, tag_y=y, tag_percent=percent)
    before, after = drawn(settings, size)
    box = Tag().box(size, settings)
    if box is None:
        assert (before == after).all()
        return
    left, top = round(box[0] * size[0]), round(box[1] * size[1])
    right, bottom = left + round(box[2] * size[0]), top + round(box[3] * size[1])
    assert left >= 0
    assert top >= 0
    assert right <= size[0]
    assert bottom <= size[1]
    changed = np.argwhere(split(before)[0] != split(after)[0])
    if len(changed):
        assert changed.min(axis=0).tolist() >= [top, left]
        assert (changed.max(axis=0) < [bottom, right]).all()


def test_letters_are_light_on_dark() -> None:
    _, after = drawn(NAMED)
    luma = split(after)[0]
    assert luma.max() > 225
    assert luma.min() < 80


def test_nothing_to_say_is_nothing_drawn() -> None:
    before, after = drawn(Settings(tag=True))
    assert (before == after).all()


def test_a_logo_keeps_its_colors_and_its_holes(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    logo = Image.new("RGBA", (64, 64), (255, 0, 0, 255))
    logo.paste((0, 0, 0, 0), (0, 0, 32, 64))
    logo.save(path)
    settings = Settings(tag=True, tag_logo=str(path), tag_x=50, tag_y=50)
    before, after = drawn(settings)
    box = Tag().box(SIZE, settings)
    assert box
    columns = range(round(box[0] * SIZE[0]), round((box[0] + box[2]) * SIZE[0]))
    row = round((box[1] + box[3] / 2) * SIZE[1])
    luma, red = split(after)[0], split(after)[2]
    assert (luma[row, columns[2 : len(columns) // 2 - 4]] == split(before)[0][row, 0]).all()
    assert (red[row // 2, columns[-6] // 2 - 2] > 200).all()


def test_a_logo_that_cannot_be_read_leaves_the_name(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n broken")
    for path in (tmp_path / "logo.png", tmp_path / "gone.png", tmp_path):
        before, after = drawn(Settings(tag=True, tag_name="Grace", tag_logo=str(path)))
        assert (before != after).any()


NAMES = {"answers NaN, once", "mashes every key", "is unplugged and comes back"}
CHOSEN = [fault for fault in FAULTS if fault.name in NAMES]


@pytest.mark.parametrize("fault", CHOSEN, ids=lambda fault: fault.name)
def test_nothing_leaks_beside_a_tag(fault: object) -> None:
    tagged = Rig(8, settings=NAMED)
    tagged.begin()
    try:
        fault.script(tagged)  # type: ignore[attr-defined]
        tagged.recover()
    finally:
        tagged.end()
    assert tagged.leaks() == 0


def test_a_cover_has_no_tag() -> None:
    plain, tagged = Rig(8), Rig(8, settings=NAMED)
    for rig in (plain, tagged):
        rig.begin(until_live=False)
        rig.pass_frames(1)
        rig.end()
    assert (plain.sent[0].planes == tagged.sent[0].planes).all()
