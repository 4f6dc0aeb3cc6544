"""Learning the room from the window: by key and menu, counted down, and told what came of it."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import key_for
from ui.panel.room_learning import refusal, said
from ui.text.words import Message
from ui.window.window import Window
from video.room_learning import LearningProgress, Phase

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
    assert session.times_learned == 1
    for seconds in (3, 2, 2, 1):
        session.room_learning = LearningProgress(Phase.COUNTING, seconds)
        window.room_learning.look()
    assert [message.detail[0] for message in messages] == ["3", "2", "1"]
    for phase in (Phase.LOOKING, Phase.KNOWN):
        session.room_learning = LearningProgress(phase)
        window.room_learning.look()
    assert messages[-1] == said(LearningProgress(Phase.KNOWN))
    assert len(messages) == 5


def test_what_another_program_began_is_told_too(begun: Begun) -> None:
    session, _, window, messages, refused = begun
    session.room_learning = LearningProgress(Phase.REFUSED, 0, "something moved")
    window.room_learning.look()
    assert refused == [refusal("something moved")]
    session.room_learning = LearningProgress(Phase.FORGOTTEN, 0, "the camera was moved")
    window.room_learning.look()
    assert messages == [Message("Room forgotten", "the camera was moved")]


def test_what_cannot_be_begun_is_said(begun: Begun) -> None:
    session, controller, _, messages, refused = begun
    session.refusal = "this model cannot learn a room"
    controller.act(key_for("learn_room").action)
    assert refused == ["this model cannot learn a room"]
    assert not messages


def test_the_window_looks_by_itself(begun: Begun, qtbot: QtBot) -> None:
    session, _, window, messages, _ = begun
    session.room_learning = LearningProgress(Phase.LOOKING)
    window._looking.start(10)
    qtbot.waitUntil(lambda: bool(messages))
    window._looking.stop()
