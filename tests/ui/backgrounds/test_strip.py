"""The strip: order, names, search, undo, and no ring or tile for what does not open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession
from tests.ui.window.test_window import drop, picture
from ui.backgrounds import strip
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.tiles.tile import Tile
from ui.controller import Controller
from ui.window.window import Window
from video.errors import SourceError


class Picky(FakeSession):
    """Opens no file that is called broken."""

    def swap(self, settings: Settings) -> None:
        if "broken" in settings.background:
            raise SourceError(f"background {settings.background} cannot be read as a picture")
        super().swap(settings)


@pytest.fixture
def window(opened: Open) -> Window:
    return opened(Picky())


@pytest.fixture
def said(window: Window) -> list[str]:
    lines: list[str] = []
    window._controller.refused.connect(lines.append)
    return lines


def own(window: Window) -> list[str]:
    """The tiles of the user's own, by their texts."""
    gallery = window._controller.gallery
    return [tile.text() for tile in window.strip.tiles if gallery.is_own(tile.background)]


def tile(window: Window, text: str) -> Tile:
    return next(tile for tile in window.strip.tiles if tile.text() == text)


def bring(window: Window, folder: Path, *names: str) -> None:
    window._controller.add_backgrounds(*(picture(folder, f"{name}.png") for name in names))


def test_thirty_stay_thirty(window: Window, tmp_path: Path) -> None:
    names = [f"p{number:02}" for number in range(30)]
    bring(window, tmp_path, *names)
    assert own(window) == names
    assert len(Gallery(tmp_path / "kept.txt").backgrounds) == len(
        window._controller.gallery.backgrounds
    )


def test_a_tile_is_dragged_to_another_place_and_that_is_no_click(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    bring(window, tmp_path, "a", "b", "c")
    window._controller.choose("blur")
    dragged, goal = tile(window, "a"), tile(window, "c")
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    for way in (12, 40, 90):
        goal_x = dragged.mapFromParent(goal.geometry().center()).x()
        QTest.mouseMove(dragged, QPoint(min(40 + way, goal_x) if way < 90 else goal_x + 50, 30))
        QTest.qWait(5)
    QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=QPoint(40, 30))
    qtbot.waitUntil(lambda: own(window) == ["b", "c", "a"])
    assert window._session.settings.background == "blur"
    assert [Path(b).stem for b in Gallery(tmp_path / "kept.txt").backgrounds[1:4]] == [
        "b",
        "c",
        "a",
    ]


def test_keys_move_rename_and_remove_and_one_click_brings_it_back(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(window, tmp_path, "a", "b", "c")
    QTest.keyClick(tile(window, "a"), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: own(window) == ["b", "a", "c"])
    QTest.keyClick(tile(window, "b"), Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(20)
    assert own(window) == ["b", "a", "c"], "there is no place before the first"
    monkeypatch.setattr(strip, "ask_text", lambda *_: "<b>Beach</b>")
    QTest.keyClick(tile(window, "a"), Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: own(window) == ["b", "<b>Beach</b>", "c"])
    assert "<b>" not in tile(window, "<b>Beach</b>").toolTip()
    window._controller.choose(tile(window, "<b>Beach</b>").background)
    QTest.keyClick(tile(window, "<b>Beach</b>"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: own(window) == ["b", "c"])
    assert window._session.settings.background == "blur"
    assert window.undo.text == "<b>Beach</b> was taken off the strip"
    window.undo.button.click()
    assert own(window) == ["b", "<b>Beach</b>", "c"]
    assert Path(window._session.settings.background).stem == "a"


def test_letters_in_the_search_field_show_what_has_them(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    bring(window, tmp_path, "Beach", "Office", "beach at night")
    window._controller.choose("blur")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.strip.search.hasFocus)
    before = window._session.settings
    for letter in "bea":
        QTest.keyClick(window.windowHandle(), letter)
    shown = [tile.text() for tile in window.strip._all_tiles() if not tile.isHidden()]
    assert shown == ["Beach", "beach at night"]
    assert window._session.settings == before, "letters are letters there"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert Path(window._session.settings.background).stem == "Beach"
    assert window.strip.search.text() == ""
    assert not any(tile.isHidden() for tile in window.strip._all_tiles())
    assert not window.strip.search.hasFocus()


def test_what_is_refused_is_not_ringed(window: Window, tmp_path: Path, said: list[str]) -> None:
    gallery = window._controller.gallery
    gallery.add(picture(tmp_path, "broken.png"))
    window.strip.rebuild()
    tile(window, "broken").click()
    assert len(said) == 1
    ringed = [one for one in window.strip._all_tiles() if one.isChecked()]
    assert [one.background for one in ringed] == ["blur"]


def test_of_many_that_are_dropped_each_broken_one_is_said_once_and_has_no_tile(
    window: Window, tmp_path: Path, said: list[str], qtbot: QtBot
) -> None:
    (tmp_path / "hollow.jpg").write_bytes(b"no picture")
    (tmp_path / "notes.txt").write_text("none either")
    drop(
        window,
        [
            picture(tmp_path, "fine.png"),
            *(str(tmp_path / name) for name in ("hollow.jpg", "notes.txt")),
        ],
    )
    qtbot.waitUntil(lambda: len(said) == 2)
    qtbot.wait(300)
    assert own(window) == ["fine"]
    assert said[0].startswith("notes.txt is neither picture nor video; bring a picture")
    assert said[1] == "hollow.jpg is no picture or video that can be read; it was not added"


def test_a_kept_file_that_is_damaged_meanwhile_keeps_its_tile(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "damaged.jpg").write_bytes(b"no picture")
    Gallery(tmp_path / "kept.txt").add(str(tmp_path / "damaged.jpg"))
    session = FakeSession()
    window = Window(session, Controller(session, Gallery(tmp_path / "kept.txt")))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: tile(window, "damaged")._image is not None)
    assert own(window) == ["damaged"]
    window.close_parts()


def test_a_folder_is_dropped_as_a_slide_show(window: Window, tmp_path: Path) -> None:
    folder = tmp_path / "summer"
    folder.mkdir()
    picture(folder, "a.png")
    drop(window, [str(folder)])
    assert window._session.settings.background == f"slides:{folder}"


@pytest.mark.skipif(sys.platform != "linux", reason="names elsewhere are no bytes")
def test_a_file_whose_name_is_no_utf8_is_brought_kept_and_shown(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    name = f"{tmp_path}/caf\udce9.png"
    Path(picture(tmp_path, "plain.png")).rename(name)
    data = QMimeData()
    data.setData("text/uri-list", f"file://{tmp_path}/caf%E9.png\r\n".encode())
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()  # it must not outlive the application
    assert window._session.settings.background == name
    kept = next(one for one in window.strip._all_tiles() if one.background == name)
    qtbot.waitUntil(lambda: kept._image is not None)


@pytest.mark.parametrize("kind", ["file", "picture", "color", "text"])
def test_ctrl_v_brings_what_is_on_the_clipboard(
    window: Window, tmp_path: Path, said: list[str], kind: str
) -> None:
    data = QMimeData()
    if kind == "file":
        data.setUrls([QUrl.fromLocalFile(picture(tmp_path, "copied.png"))])
    elif kind == "picture":
        image = QImage(40, 20, QImage.Format.Format_RGB32)
        image.fill(0xFF336699)
        data.setImageData(image)
    else:
        data.setText("#336699" if kind == "color" else "nothing of use")
    QGuiApplication.clipboard().setMimeData(data)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()  # it must not outlive the application
    background = window._session.settings.background
    if kind == "text":
        assert "copy one first" in said[0]
        assert background == "blur"
        return
    assert said == []
    if kind == "color":
        assert background == "#336699"
    else:
        assert QImage(background).size().width() in (40, 60)
        assert Path(background).stat().st_mode & 0o077 == 0 or kind == "file"
