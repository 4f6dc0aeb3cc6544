"""What the window asks in a dialog of its own: a file, a name, yes or no.

Dialogs of Qt, not of the desktop: those run in another program, where the key that covers is not
heard. Each stands before the window and returns when it was answered; the camera goes on meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QColorDialog,
    QFileDialog,
    QInputDialog,
    QListView,
    QMessageBox,
    QToolButton,
    QWidget,
)

from language.translation import tr
from ui.qt.dialogs.standing import run
from ui.style.icon import arrow
from ui.style.theme import theme_of


def kind_of_file(name: str, patterns: str) -> str:
    """What a file dialog calls a kind of file: its name, and the patterns in parentheses."""
    return f"{name} ({patterns})"


def pictures_folder() -> str:
    """Where this desktop keeps pictures; the home folder where it keeps none."""
    location = QStandardPaths.StandardLocation
    for place in (location.PicturesLocation, location.HomeLocation):
        folder = QStandardPaths.writableLocation(place)
        if folder and Path(folder).is_dir():
            return folder
    return ""


class Places:
    """Which folder each kind of file was last taken from, while the window is open."""

    def __init__(self) -> None:
        self._folders: dict[str, str] = {}

    def open_files(self, parent: QWidget, title: str, kinds: str) -> list[str]:
        """The files that were chosen; none where the dialog was closed."""
        dialog = self._dialog(parent, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._run(dialog, kinds)

    def open_file(self, parent: QWidget, title: str, kinds: str) -> str:
        """The file that was chosen; empty where the dialog was closed."""
        dialog = self._dialog(parent, title, kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return next(iter(self._run(dialog, kinds)), "")

    def open_folder(self, parent: QWidget, title: str) -> str:
        """The folder that was chosen; empty where the dialog was closed."""
        dialog = self._dialog(parent, title, "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return next(iter(self._run(dialog, "")), "")

    def save_file(self, parent: QWidget, title: str, kinds: str, name: str) -> str:
        """Where to write, replacing asked about already; empty where the dialog was closed."""
        dialog = self._dialog(parent, title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(Path(name).suffix)
        dialog.selectFile(name)
        return next(iter(self._run(dialog, kinds)), "")

    def _dialog(self, parent: QWidget, title: str, kinds: str) -> QFileDialog:
        folder = self._folders.get(kinds) or pictures_folder()
        dialog = QFileDialog(parent.window(), title, folder, kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        for view in dialog.findChildren(QListView):
            view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        _draw_arrows(dialog)
        return dialog

    def _run(self, dialog: QFileDialog, kinds: str) -> list[str]:
        if dialog.acceptMode() == QFileDialog.AcceptMode.AcceptOpen:
            # once it is shown it gives the focus to the field for a name, where letters are letters
            QTimer.singleShot(0, dialog, lambda: _list_of(dialog).setFocus())
        accepted = run(dialog)
        chosen = dialog.selectedFiles() if accepted else []
        if chosen:
            self._folders[kinds] = str(Path(chosen[0]).parent)
        dialog.deleteLater()
        return chosen


_ARROWS = {"backButton": 0, "toParentButton": 90, "forwardButton": 180}
"""Qt draws them black, on the dark theme too."""


def _draw_arrows(dialog: QFileDialog) -> None:
    theme = theme_of(dialog.palette())
    for name, turned in _ARROWS.items():
        button = dialog.findChild(QToolButton, name)
        if isinstance(button, QToolButton):
            ink, faint = QColor(theme.text), QColor(theme.outline)
            button.setIcon(arrow(turned, ink, faint, ratio=dialog.devicePixelRatioF()))


def _list_of(dialog: QFileDialog) -> QWidget:
    """What lists the files, as far as the dialog tells; else the dialog itself."""
    shown = [view for view in dialog.findChildren(QAbstractItemView) if view.isVisible()]
    lists = [view for view in shown if view.objectName() in ("treeView", "listView")]
    return lists[0] if lists else dialog


def ask_color(parent: QWidget, title: str) -> str | None:
    """The color as '#rrggbb'; None where the dialog was closed."""
    dialog = QColorDialog(QColor("#2b4162"), parent.window())
    dialog.setWindowTitle(title)
    dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    accepted = run(dialog)
    dialog.deleteLater()
    return dialog.selectedColor().name() if accepted else None


def ask_text(parent: QWidget, title: str, label: str, text: str = "") -> str | None:
    """What was written, without blanks around it; None where the dialog was closed."""
    dialog = QInputDialog(parent.window())
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.resize(360, dialog.sizeHint().height())
    accepted = run(dialog)
    dialog.deleteLater()
    return dialog.textValue().strip() if accepted else None


def confirm(parent: QWidget, title: str, text: str, yes: str, no: str | None = None) -> bool:
    """Whether the first button was pressed; the second is the default, and what Escape means."""
    box = QMessageBox(parent.window())
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{title}\n\n{text}")
    accepted = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    declined = box.addButton(no or tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(declined)
    box.setEscapeButton(declined)
    run(box)
    pressed = box.clickedButton() is accepted
    box.deleteLater()
    return pressed


def lines(texts: Sequence[str], most: int = 12) -> str:
    """The texts a line each; of very many, the first and how many more."""
    if len(texts) <= most:
        return "\n".join(texts)
    return "\n".join([*texts[: most - 1], tr("… and %n more", "", len(texts) - most + 1)])
