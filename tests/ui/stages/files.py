"""Files: a program whose window is one file to drag; it says what became of the file.

`python -m tests.ui.stages.files PATH` prints "copy", "move" or "ignored" after each drop.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

TITLE = "Files"
SIZE = (160, 120)


class File(QWidget):
    """Offers its file for copying and moving, as file managers do; moving is what they prefer."""

    def __init__(self, path: str) -> None:
        super().__init__()
        self._path = path
        self.setWindowTitle(TITLE)
        self.resize(*SIZE)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag.setMimeData(data)
        actions = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
        done = drag.exec(actions, Qt.DropAction.MoveAction)
        names = {Qt.DropAction.CopyAction: "copy", Qt.DropAction.MoveAction: "move"}
        print(names.get(done, "ignored"), flush=True)


if __name__ == "__main__":
    app = QApplication(["files"])
    file = File(sys.argv[1])
    file.show()
    app.exec()
