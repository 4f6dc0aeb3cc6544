"""Learning the room from the window: by key and menu, counted down, and told what came of it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import key_for
from ui.panel.room_lesson import refusal, said
from ui.text.words import Message
from ui.window.window import Window
from video.lesson import LessonProgress, Phase

Begun = tuple[FakeSession, Controller, Window, list[Message], list[str]]


@pytest.fixture
def begun(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Begun:
    session = FakeSession()
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    window.close_parts()
    messages: list[Message] = []
    refused: list[str] = []
    monkeypatch.setattr(window.preview, "say", messages.append)
    controller.refused.connect(refused.append)
    return session, controller, window, messages, refused


def test_the_key_begins_it_and_every_second_is_told(begun: Begun) -> None:
    session, controller, window, messages, _ = begun
    controller.act(key_for("learn_room").action)
    assert session.lessons == 1
    for seconds in (3, 2, 2, 1):
        session.lesson = LessonProgress(Phase.COUNTING, seconds)
        window.room_lesson.look()
    assert [message.detail[0] for message in messages] == ["3", "2", "1"]
    for phase in (Phase.LOOKING, Phase.KNOWN):
        session.lesson = LessonProgress(phase)
        window.room_lesson.look()
    assert messages[-1] == said(LessonProgress(Phase.KNOWN))
    assert len(messages) == 5


def test_what_another_program_began_is_told_too(begun: Begun) -> None:
    session, _, window, messages, refused = begun
    session.lesson = LessonProgress(Phase.REFUSED, 0, "something moved")
    window.room_lesson.look()
    assert refused == [refusal("something moved")]
    session.lesson = LessonProgress(Phase.FORGOTTEN, 0, "the camera was moved")
    window.room_lesson.look()
    assert messages == [Message("Room forgotten", "the camera was moved")]


def test_what_cannot_be_begun_is_said(begun: Begun) -> None:
    session, controller, _, messages, refused = begun
    session.refusal = "this model cannot learn a room"
    controller.act(key_for("learn_room").action)
    assert refused == ["this model cannot learn a room"]
    assert not messages


def test_the_window_looks_by_itself(begun: Begun, qtbot: QtBot) -> None:
    session, _, window, messages, _ = begun
    session.lesson = LessonProgress(Phase.LOOKING)
    window._looking.start(10)
    qtbot.waitUntil(lambda: bool(messages))
    window._looking.stop()
