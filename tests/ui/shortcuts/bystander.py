"""Another program: a window that says what happens to it, and holds a key if asked.

`python -m tests.ui.shortcuts.bystander [--grab]`
"""

from __future__ import annotations

import argparse

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from Xlib import XK, X
from Xlib.display import Display


class Bystander(QWidget):
    """Prints every letter and click; fills the screen, so that others lie over it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (
            Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Shift, Qt.Key.Key_Meta,
        ):  # fmt: skip
            print(f"key {Qt.Key(event.key()).name}", flush=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        print(f"click {event.position().x():.0f} {event.position().y():.0f}", flush=True)


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--grab", action="store_true", help="hold Ctrl+Alt+Shift+C")
    chosen = options.parse_args()
    app = QApplication(["bystander"])
    if chosen.grab:
        other = Display()
        code = other.keysym_to_keycode(XK.string_to_keysym("c"))
        mask = X.ControlMask | X.Mod1Mask | X.ShiftMask
        other.screen().root.grab_key(code, mask, False, X.GrabModeAsync, X.GrabModeAsync)
        other.sync()
    window = Bystander()
    window.setWindowTitle("Bystander")
    window.setGeometry(0, 0, 1280, 800)
    window.show()
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
