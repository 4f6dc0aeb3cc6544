"""A dialog that stands before the window until it is answered, with the cover's keys still heard.

Qt throws away what is typed at a window behind a modal dialog before any filter sees it, and a
compositor may well give that window the keyboard (sway does on a click). So no dialog here is modal
to Qt: the window's shortcut filter shuts the window behind it instead, and lets the keys that cover
pass.
"""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QDialog

from ui.qt.dialogs.menu import filter_of


def run(dialog: QDialog) -> bool:
    """Whether the dialog was accepted; shows it and comes back when it is closed.

    The caller deletes it. Events go on meanwhile; if the program ends, so does the wait.
    """
    loop = QEventLoop()
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    dialog.finished.connect(loop.quit)
    dialog.destroyed.connect(loop.quit)  # with the window
    dialog.setWindowModality(Qt.WindowModality.NonModal)
    shortcuts = filter_of(dialog)
    dialog.winId()  # makes the dialog's window: its first key may come before the focus does
    if shortcuts is not None:
        shortcuts.shut_behind(dialog)
    dialog.show()
    loop.exec()
    return closed == [QDialog.DialogCode.Accepted.value]
