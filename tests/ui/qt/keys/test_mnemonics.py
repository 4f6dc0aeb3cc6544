"""Mnemonics: a letter that one key types, and no underline that tears letters apart."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from ui.qt.keys.mnemonics import give_mnemonics


@pytest.mark.parametrize(
    ("texts", "given"),
    [
        (["Look", "Lens"], ["&Look", "L&ens"]),
        (["Öffnen"], ["&Öffnen"]),
        (["सेटिंग", "الإعدادات", "設定", "설정"], ["सेटिंग", "الإعدادات", "設定", "설정"]),
        (["設定 Ctrl"], ["設定 &Ctrl"]),
    ],
)
def test_letters_that_join_or_are_composed_get_none(
    texts: list[str], given: list[str], qapp: QApplication
) -> None:
    buttons = [QPushButton(text) for text in texts]
    give_mnemonics(buttons)
    assert [button.text() for button in buttons] == given
