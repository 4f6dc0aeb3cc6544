"""Recording from the window: begun and ended by key, seen while it runs, found afterwards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.fake_session import FakeRecordings, FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import key_for
from ui.panel.saved import Saved
from ui.picture.rec_mark import loudness
from ui.text.words import recording_line
from ui.window.window import Window


@pytest.fixture
def begun(qtbot: QtBot, tmp_path: Path) -> tuple[FakeSession, Controller, Window]:
    session = FakeSession(Settings(record_sound=True))
    session.recordings = FakeRecordings(tmp_path)
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    window.close_parts()
    return session, controller, window


def test_a_key_begins_a_recording_and_ends_it(
    begun: tuple[FakeSession, Controller, Window], tmp_path: Path
) -> None:
    session, controller, window = begun
    (tmp_path / "Scrim.mp4").touch()
    controller.act(key_for("record").action)
    assert session.recordings.with_sound == [True]
    mark = window.recordings.mark
    assert mark.isVisible()
    assert mark.accessibleName() == "REC 1:02"
    assert mark.geometry().right() < window.preview.frame.right()
    controller.act(key_for("record").action)
    assert not mark.isVisible()
    saved = window.findChild(Saved)
    assert saved.isVisible()
    assert saved.path == tmp_path / "Scrim.mp4"


def test_without_sound_no_level_is_shown(begun: tuple[FakeSession, Controller, Window]) -> None:
    session, controller, window = begun
    controller.act(key_for("record").action)
    wide = window.recordings.mark.width()
    controller.act(key_for("record").action)
    controller.act(key_for("record_sound").action)
    controller.act(key_for("record").action)
    assert session.recordings.with_sound == [True, False]
    assert window.recordings.mark.width() < wide


def test_what_cannot_be_recorded_is_said(begun: tuple[FakeSession, Controller, Window]) -> None:
    session, controller, window = begun
    session.recordings.refusal = "folder /none cannot be made"
    for verb in ("record", "snapshot"):
        said: list[str] = []
        controller.refused.connect(said.append)
        controller.act(key_for(verb).action)
        assert said
        assert not window.recordings.mark.isVisible()


def test_a_recording_that_failed_ends_itself(
    begun: tuple[FakeSession, Controller, Window], qtbot: QtBot
) -> None:
    session, controller, window = begun
    controller.act(key_for("record").action)
    assert session.recordings.now
    session.recordings.now = replace(session.recordings.now, fault="the disk is full")
    with qtbot.waitSignal(controller.refused) as refused:
        pass
    assert refused.args == ["the disk is full"]
    assert not window.recordings.mark.isVisible()


def test_where_it_went_is_one_click_away(
    begun: tuple[FakeSession, Controller, Window], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, controller, window = begun
    opened: list[str] = []
    monkeypatch.setattr(
        "ui.panel.saved.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile())
    )
    controller.act(key_for("snapshot").action)
    saved = window.findChild(Saved)
    next(b for b in saved.findChildren(QPushButton) if b.text() == "Show in folder").click()
    assert opened == [str(tmp_path)]


@pytest.mark.parametrize(
    ("folder", "address"),
    [
        ("caf\udce9 1", b"file:///videos/caf%E9%201"),
        ("100%25 é", b"file:///videos/100%2525%20%C3%A9"),
    ],
)
def test_the_folder_is_the_one_it_went_to_whatever_its_name(
    folder: str, address: bytes, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bytes] = []
    monkeypatch.setattr(
        "ui.panel.saved.QDesktopServices.openUrl",
        lambda url: opened.append(url.toEncoded().data()),
    )
    saved = Saved()
    qtbot.addWidget(saved)
    saved.show_saved("Saved", Path(f"/videos/{folder}/Scrim.mp4"))
    next(b for b in saved.findChildren(QPushButton) if b.text() == "Show in folder").click()
    assert opened == [address]


def test_the_meter_counts_in_decibels() -> None:
    assert loudness(0) == 0
    assert loudness(1) == 1
    assert 0.4 < loudness(10 ** (-24 / 20)) < 0.6
    assert loudness(1e-6) == 0


def test_time_is_minutes_and_seconds() -> None:
    assert recording_line(3661.9) == "REC 61:01"
