"""The edge light: on the window's screen, in nobody's way, dark with the camera; still at rest."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.fake_session import FakeSession
from tests.ui.stages import x11
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.edge import light
from ui.edge.color import COLD, WARM, WHITE, color_of
from ui.edge.light import EdgeLight
from ui.edge.strips import along
from ui.keys import key_for
from ui.session import State, StateKind
from ui.window.window import Window

ON = Settings(edge_light=True)
DARK = [
    State(StateKind.STARTING),
    State(StateKind.CAMERA_LOST),
    State(StateKind.ENDED),
    State(StateKind.NO_CLIENT, rests=True),
]
BRIGHT = [
    State(StateKind.LIVE),
    State(StateKind.NO_CLIENT),
    State(StateKind.PREVIEW_ONLY),
    State(StateKind.COVERED, "catching up"),
]


class Room:
    """A window, its session and its light."""

    def __init__(self, qtbot: QtBot, settings: Settings) -> None:
        self.session = FakeSession(settings)
        self.controller = Controller(self.session, Gallery(None))
        self.window = Window(self.session, self.controller)
        qtbot.addWidget(self.window)
        self.light = EdgeLight(self.window, self.controller, self.session)
        self.window.show()

    @property
    def lit(self) -> list[QRect]:
        return [bar.geometry() for bar in self.light.strips.bars if bar.isVisible()]

    def stands(self, state: State) -> None:
        self.session.now = state
        self.window._watch()


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[Room]:
    made = Room(qtbot, ON)
    yield made
    made.light.close()
    made.window.close_parts()


def test_it_shines_from_the_start_where_it_was_kept_so(room: Room) -> None:
    assert room.lit == [*along(room.window.screen().availableGeometry(), ON.edge_width)]


def test_its_key_turns_it_off_and_leaves_no_window(room: Room) -> None:
    room.controller.press(key_for("edge_light").action)
    assert not room.light.strips.bars
    room.controller.press(key_for("edge_light").action)
    assert len(room.lit) == 4


def test_it_is_dark_while_the_user_covers(room: Room) -> None:
    room.controller.press(key_for("cover").action)
    assert not room.light.strips.bars
    room.controller.swap(replace(room.controller.settings, covered=False))
    assert room.lit


@pytest.mark.parametrize("state", DARK, ids=lambda state: state.kind.name)
def test_it_is_dark_while_the_camera_is_off(room: Room, state: State) -> None:
    room.stands(state)
    assert not room.light.strips.bars
    room.stands(State(StateKind.LIVE))
    assert room.lit


@pytest.mark.parametrize("state", BRIGHT, ids=lambda state: state.kind.name)
def test_a_card_of_the_pipeline_does_not_make_it_flicker(room: Room, state: State) -> None:
    before = room.light.strips.bars[0]
    room.stands(state)
    assert room.lit
    assert room.light.strips.bars[0] is before


def test_it_ends_with_an_error_and_with_the_window(room: Room) -> None:
    room.session.fault = "camera gone"
    room.window._watch()
    assert not room.light.strips.bars
    room.session.fault = None
    room.window._watch()
    assert room.lit
    room.light.close()
    assert not room.light.strips.bars


def test_wide_bright_and_warm_are_the_settings(room: Room) -> None:
    wished = replace(ON, edge_width=20, edge_brightness=50, edge_warmth=-100)
    room.controller.swap(wished)
    assert room.lit == [*along(room.window.screen().availableGeometry(), 20)]
    shown = room.light.strips.bars[0].grab().toImage().pixelColor(3, 3)
    assert shown == QColor(*color_of(-100, 50))


def test_nothing_is_painted_while_it_stands(room: Room, qtbot: QtBot) -> None:
    for bar in room.light.strips.bars:
        qtbot.waitExposed(bar)
    QApplication.processEvents()

    class Painted(QObject):
        count = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            self.count += event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest)
            return False

    seen = Painted()
    for bar in room.light.strips.bars:
        bar.installEventFilter(seen)
    for _ in range(5):
        room.controller.press(key_for("blur_by").action)
        room.window._look()
        room.window._watch()
        QApplication.processEvents()
    assert seen.count == 0
    room.controller.swap(replace(room.controller.settings, edge_warmth=-50))
    QApplication.processEvents()
    assert seen.count  # or nothing was counted


def test_wayland_gets_one_line_and_no_window(
    room: Room, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[str] = []
    room.controller.refused.connect(said.append)
    room.controller.swap(replace(ON, edge_light=False))
    monkeypatch.setattr(light, "can_place", lambda: False)
    for warmth in (0, 10, 20):
        room.controller.swap(replace(ON, edge_warmth=warmth))
    assert not room.light.strips.bars
    assert len(said) == 1
    assert "Wayland" in said[0]


def test_the_bars_frame_a_screen_without_gap_or_overlap() -> None:
    screen = QRect(100, 50, 1920, 1080)
    bars = along(screen, 10)
    assert all(screen.contains(bar) for bar in bars)
    assert sum(bar.width() * bar.height() for bar in bars) == 1920 * 1080 - (1920 - 216) * (
        1080 - 216
    )


def test_the_color_goes_from_cold_over_white_to_warm() -> None:
    assert (color_of(-100, 100), color_of(0, 100), color_of(100, 100)) == (COLD, WHITE, WARM)
    assert color_of(0, 50) == (186, 186, 186)  # half of the light


@pytest.mark.skipif(bool(x11.MISSING), reason=f"not installed: {', '.join(x11.MISSING)}")
def test_on_a_real_screen_it_is_seen_and_clicks_go_through(tmp_path: Path) -> None:
    with x11.x11_stage({"SCRIM_CONFIG_DIR": str(tmp_path)}) as stage:
        corner, middle = (1200, 780, 40, 10), (1000, 300, 40, 40)
        lamp = color_of(ON.edge_warmth, ON.edge_brightness)
        stage.press("j")
        assert stage.said() == "blur 60, covered False, edge_light True"
        wait_for(lambda: colors(stage.picture(corner)) == {lamp})
        assert colors(stage.picture(middle)) != {lamp}
        stage.menu(*stage.LOOK)  # which lies under the upper bar
        stage.press("Escape", "c")
        assert stage.said() == "blur 60, covered True"
        wait_for(lambda: lamp not in colors(stage.picture(corner)))


def colors(picture: Image.Image) -> set[object]:
    return {color for _, color in picture.getcolors() or []}


def wait_for(done: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not done():
        assert time.monotonic() < until
        time.sleep(0.05)
