"""The window with letters of any size: nothing is cut untold, nothing lies over another."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from tests.test_layering import ROOT
from tests.ui import sizes
from tests.ui.shop import Shop, words
from ui.backgrounds.tiles.tile import Tile
from ui.style.elided import Elided
from ui.style.theme import LIGHT

READABLE = 4
"""Letters of a name that tell which it is, at least."""

ROOMS = [
    ("1", "800x600", ["18:de:light", "18:ja:dark", "10:en:dark"]),
    ("1.25", "1024x768", ["18:de:dark", "10:en:light"]),
    ("2", "1280x800", ["14:ja:light", "18:de:light"]),
    ("3", "1280x720", ["10:de:dark", "18:ja:light"]),
]
"""The screen's scale, its logical pixels, and points, language and theme of what is shown there."""


@pytest.fixture(params=[10, 14, 18])
def shop(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Shop]:
    """At its minimum size, all of its windows shown, with letters of that many points."""
    usual, font = QApplication.font(), QApplication.font()
    font.setPointSizeF(request.param)
    QApplication.setFont(font)
    try:
        made = sizes.smallest(tmp_path)
        yield made
        sizes.close(made)
    finally:
        QApplication.setFont(usual)


def test_every_view_at_its_smallest(shop: Shop) -> None:
    assert [*sizes.faults(shop)] == []
    for selector, button in shop.window.header._buttons:
        read = words(button.text()).removesuffix("…").strip()
        assert len(read) >= READABLE
        assert selector.now in button.toolTip()


@pytest.mark.parametrize(("scale", "room", "looks"), ROOMS, ids=[scale for scale, *_ in ROOMS])
def test_every_view_on_other_screens_in_other_languages_and_themes(
    scale: str, room: str, looks: list[str]
) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.ui.sizes", "--room", room, *looks],
        cwd=ROOT, env={**os.environ, "QT_SCALE_FACTOR": scale}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (0, ""), ran.stderr


def test_the_header_has_two_rows_where_names_need_them_and_one_again(shop: Shop) -> None:
    header = shop.window.header
    for width, rows in ((1900, 1), (720, None), (1900, 1)):
        shop.window.setMinimumSize(1, 1)
        shop.window.resize(width, 700)
        for _ in range(2):  # the height follows the rows in a second pass
            QApplication.processEvents()
        edges = {button.y() for button in header.findChildren(QToolButton)}
        assert rows is None or len(edges) == rows
        assert [*sizes.overlapping(header), *sizes.beyond(header)] == []


def test_what_is_cut_or_lies_over_another_would_be_seen(shop: Shop) -> None:
    shop.window.setMinimumSize(1, 1)
    shop.window.setFixedSize(300, 300)
    QApplication.processEvents()
    assert len([*sizes.faults(shop)]) > 3


def test_a_line_that_is_cut_is_said_by_its_tooltip(qapp: QApplication) -> None:
    line = Elided()
    line.resize(500, 20)
    line.say("a line", "more")
    assert line.toolTip() == "more"
    line.resize(20, 20)
    line.say("a line", "more")
    assert line.toolTip() == "a line\nmore"


def test_the_name_of_a_background_is_said_where_its_file_has_another(qapp: QApplication) -> None:
    tile = Tile("/pictures/0001.png", LIGHT, own=True, name="At home, in the evening")
    assert "At home, in the evening" in tile.toolTip()
    assert "/pictures/0001.png" in tile.toolTip()
