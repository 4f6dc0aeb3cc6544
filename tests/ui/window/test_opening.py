"""What is being opened is shown, the old goes on meanwhile, and a failure is said once."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession, NamedChoice, SlowSession
from tests.ui.window.test_window import picture, type_keys
from ui.session import Selector
from ui.window.window import Window
from video.errors import SourceError


def opening(window: Window) -> list[str]:
    return [Path(tile.background).name for tile in window.strip.tiles if tile.is_opening]


def names(window: Window) -> list[str]:
    return [Path(tile.background).name for tile in window.strip.tiles]


def test_a_tile_says_that_its_picture_is_read_and_the_old_one_stays(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = SlowSession()
    window = opened(session)
    window._controller.add_backgrounds(picture(tmp_path))
    assert opening(window) == ["beach.png"]
    assert window.strip.blurs[1].isChecked(), "the blur goes on"
    type_keys(window, "+")
    assert session.settings.blur_percent == 65
    assert opening(window) == ["beach.png"], "another setting does not stop it"
    session.finish()
    qtbot.waitUntil(lambda: not opening(window))
    checked = [tile for tile in window.strip.tiles if tile.isChecked()]
    assert [Path(tile.background).name for tile in checked] == ["beach.png"]


def test_a_new_file_that_does_not_open_says_so_once_and_leaves_no_tile(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = SlowSession()
    window = opened(session)
    said: list[str] = []
    window._controller.refused.connect(said.append)
    window._controller.add_backgrounds(picture(tmp_path, "broken.png"))
    session.finish("broken.png cannot be read")
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(200)
    assert said == ["broken.png cannot be read"]
    assert "broken.png" not in names(window)


def test_b_goes_on_from_what_is_being_opened_and_steps_over_what_does_not_open(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = SlowSession()
    window = opened(session)
    for name in ("third.png", "second.png", "first.png"):
        window._controller.gallery.add(picture(tmp_path, name))
    window.strip.rebuild()
    type_keys(window, "b")
    assert opening(window) == ["first.png"]
    type_keys(window, "b")
    assert opening(window) == ["second.png"]
    session.finish("second.png does not open")
    qtbot.waitUntil(lambda: opening(window) == ["third.png"])
    assert "second.png" in (window._refusal.text or "")
    assert "second.png" in names(window), "what was there before stays"


def test_who_points_at_what_is_in_force_wants_nothing_else(opened: Open, tmp_path: Path) -> None:
    session = SlowSession()
    window = opened(session)
    window._controller.add_backgrounds(picture(tmp_path))
    window.strip.blurs[1].click()
    assert opening(window) == []
    assert session.settings.background == "blur"


def test_a_device_that_is_being_opened_stands_on_its_button_and_a_failure_is_said(
    opened: Open, qtbot: QtBot
) -> None:
    done: Future[None] = Future()
    coming: dict[str, str] = {}
    kept = NamedChoice("Camera", ["Integrated Camera", "Logitech Brio"])

    def choose(name: str) -> Future[None]:
        coming["Camera"] = name
        return done

    class Slow(FakeSession):
        def opening(self) -> dict[str, str]:
            return dict(coming)

    session = Slow()
    session.offer = [
        Selector("Camera", kept.selector.names, kept.selector.current, choose),
    ]
    window = opened(session)
    window.resize(1400, 700)
    selector, button = window.header._buttons[0]
    window.header._choose(selector, "Logitech Brio")
    assert "Logitech Brio …" in button.text()
    coming.clear()
    done.set_exception(SourceError("Logitech Brio is in use; expected a free camera"))
    qtbot.waitUntil(lambda: "in use" in (window._refusal.text or ""))
    assert "Integrated Camera" in button.text()
