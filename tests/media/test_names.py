"""A name is only a name: whatever `ls` shows is that very file, at every door."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.media.doors import at_blocks, by_background, by_input, by_thumbnail
from tests.media.making.blocks import BLOCKS, pixels, ycc
from tests.media.making.cases import SIZE, turned_clip

NAMES = {
    "spaces": "a b  c.png",
    "quotes": 'it\'s "mine".png',
    "emoji": "\U0001f600\U0001f468‍\U0001f469.png",
    "a percent code": "a%20d.png",
    "a pattern": "photo%03d.png",
    "a glob": "[ab]*?.png",
    "a colon": "clock 12:30.png",
    "a protocol": "file:a.png",
    "a list": "concat:a.png|b.png",
    "an option": "crop,hflip=1.png",
    "a leading dash": "-x.png",
    "a new line": "two\nlines.png",
    "bytes that are not UTF-8": os.fsdecode(b"caf\xe9.png"),
    "255 bytes": "a" * 251 + ".png",
    "an emoji of 255 bytes": "\U0001f600" * 62 + "abc.png",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for number in range(3):  # what a pattern would find
        (tmp_path / f"photo00{number}.png").write_bytes(b"another")
    (tmp_path / "a.png").write_bytes(b"another")
    return tmp_path


@pytest.mark.parametrize("kind", ["picture", "clip"])
@pytest.mark.parametrize("name", NAMES)
def test_a_relative_name_is_that_file(name: str, kind: str, here: Path) -> None:
    path = Path(NAMES[name])
    if kind == "clip":
        path = path.with_suffix(".mp4")
        turned_clip((1, 0, 0, 1))(here / "made.mp4")
        os.rename(here / "made.mp4", path)
    else:
        with open(path, "wb") as file:
            Image.fromarray(pixels(BLOCKS, SIZE)).save(file, "PNG")
    tile = by_thumbnail(path)
    assert tile is not None
    for shown in (by_input(path)[0], by_background(path, SIZE, [0.0])[0], tile):
        for row, column, color in at_blocks(shown.yuv, 2, 3, SIZE):
            assert np.abs(color - ycc(BLOCKS[row, column])).max() <= 6
