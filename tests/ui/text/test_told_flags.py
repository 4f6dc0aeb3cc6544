"""No word of the command line gets into the window, whoever said it and wherever it shows."""

from __future__ import annotations

import argparse
import ast
import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from settings import Settings
from start.command_line.parser import build_parser
from tests.test_layering import ROOT, sources
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.panel.settings_menu import SettingsMenu
from ui.qt.dialogs.menu import Menu
from ui.session import Diagnosis, State, StateKind
from ui.sheets.doctor import DoctorSheet
from ui.text.told_flags import BUTTONS, ELSEWHERE, in_the_window
from ui.window.welcome import Welcome
from ui.window.window import Window

FLAGS = (*BUTTONS, *ELSEWHERE)
WORD = re.compile(rf"(?<![\w/-])(?:{'|'.join(FLAGS)})(?![\w-])|\bSCRIM_[A-Z_]+\b")
"""A word of Scrim's command line or environment, within a text."""


def flags_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from (flag for flag in action.option_strings if flag.startswith("--"))
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from flags_of(command)


def spelled(node: ast.AST) -> str | None:
    """The text that a literal makes, with a word for each of its values."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(spelled(part) or "it" for part in node.values)
    return None


def texts_of(path: Path) -> Iterator[str]:
    """Every text that a file can say, without those that explain it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    explains = {
        id(node.value) for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }  # fmt: skip
    for node in ast.walk(tree):
        text = spelled(node)
        if text and id(node) not in explains and WORD.search(text) and " " in text:
            yield text


def translations() -> Iterator[str]:
    for path in (ROOT / "language" / "texts").glob("*.ts"):
        for text in re.findall("<translation>([^<]*)</translation>", path.read_text("utf-8")):
            if WORD.search(text):
                yield html.unescape(text)


def said() -> list[str]:
    """Every text of the whole code that holds such a word, in every language."""
    rooms = {"training", "bench", "docs", "packaging"}
    of_the_app = [path for path in sources() if path.relative_to(ROOT).parts[0] not in rooms]
    texts = {text for path in of_the_app for text in texts_of(path)} | {*translations()}
    return sorted(texts)


def test_every_flag_of_the_command_line_is_known() -> None:
    assert {*flags_of(build_parser())} == {*FLAGS}


def test_no_text_of_ours_brings_such_a_word_into_the_window() -> None:
    texts = said()
    assert len(texts) > 30
    for text in texts:
        shown = in_the_window(text)
        assert not WORD.search(shown), text
        assert shown.strip(), text


@pytest.mark.parametrize(
    ("said_there", "shown"),
    [
        ("camera x is busy; expected a free one. Close it, or choose another --input",
         "camera x is busy; expected a free one. Close it, or choose another “Camera”"),
        ("no camera; expected one. Plug one in, or try Scrim with --input demo",
         "no camera; expected one. Plug one in, or try Scrim with “Camera: Demo”"),
        ("/x is read-only; expected a folder of yours. Set SCRIM_CONFIG_DIR to one",
         "/x is read-only; expected a folder of yours"),
        ("no network; choose another quality or give --model a file",
         "no network; choose another quality"),
        ("/x exists; expected a new file. Choose another --output, or give --overwrite",
         "/x exists; expected a new file. Choose another “Virtual camera”"),
        ("run: systemctl --user start pipewire", "run: systemctl --user start pipewire"),
        ("/pictures/--input/a.png is gone", "/pictures/--input/a.png is gone"),
        ("--model", "model"),
    ],
)  # fmt: skip
def test_the_window_names_its_buttons_and_leaves_out_what_it_has_none_for(
    said_there: str, shown: str
) -> None:
    assert in_the_window(said_there) == shown


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [*FLAGS, "SCRIM_CONFIG_DIR", "--input demo", "a word", ". ", "; ", ", or ", " or ", " "]
        ),
        max_size=12,
    )
)
def test_no_row_of_words_leaves_one(words: list[str]) -> None:
    assert not WORD.search(in_the_window(" ".join(words)))


TOLD = (
    "it is gone; expected it. Choose another --input, or give --overwrite",
    "it cannot be kept; expected a folder. Set SCRIM_CONFIG_DIR to one",
    "no network; choose another quality or give --model a file",
)


@pytest.mark.parametrize("told", TOLD)
def test_wherever_it_shows(told: str, qtbot: QtBot) -> None:
    session = FakeSession(Settings())
    session.hint, session.now = told, State(StateKind.CAMERA_LOST, told)
    controller = Controller(session, Gallery(None))
    menu = SettingsMenu(controller, remarks=lambda: [told])
    window = Window(session, controller, menu)
    qtbot.addWidget(window)
    window.show()
    window.show_start_trouble([told])
    window.show_key_trouble(told)
    controller.refused.emit(told)
    window._watch()
    session.fault = told
    window._watch()
    badges: list[str] = []
    window.badge_changed.connect(lambda badge: badges.append(badge.why))
    session.fault = None
    window._watch()
    doctor = DoctorSheet(window, controller, session.diagnose)
    doctor.looked.emit([Diagnosis("!!", "Camera", told, told)])
    welcome = Welcome(window, session, controller)
    listed = Menu(window)
    menu.fill(listed)
    QApplication.processEvents()
    shown = [label.text() for label in window.findChildren(QLabel)]
    shown += [label.text() for label in welcome.findChildren(QLabel)]
    shown += [label.text() for label in doctor.findChildren(QLabel)]
    shown += [action.text() for action in listed.findChildren(QAction)]
    shown += [window.preview._pill.accessibleName(), *badges]
    first = told.partition(";")[0]
    assert sum(first in text for text in shown) >= 8, "it is shown in all of these"
    assert [text for text in shown if WORD.search(text)] == []
    window.close_parts()
