"""Makes the pictures of the documentation from the running app: `make pictures`.

    python -m docs.pictures [--seconds N] [NAME ...]

The people in them are one: the public-domain portrait of the demo. The backgrounds are drawn here.
All but the numbers of the status line, which are measured while the window runs for `--seconds`, is
the same every time.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from unittest import mock

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1.2"  # wide enough for a page, and a small file

from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from camera.doctor import diagnose
from camera.host import CAPTURE, OUTPUT, Capability, Host
from docs.diagram import path_of_a_frame
from docs.moving import save_moving
from docs.posing import PosingSession, open_session, pose
from docs.sheets import LARGEST_MOVING_BYTES, hills, named_row, save, side_by_side, terminal
from settings import Settings
from start.commands import doctor
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import Action
from ui.panel.settings_menu import SettingsMenu
from ui.session import PreviewImage
from ui.shortcuts.switch import Switch
from ui.style.icon import state_icon
from ui.style.theme import DARK
from ui.text.words import Tone
from ui.window.tray import Tray
from ui.window.window import Window

FOLDER = Path(__file__).resolve().parent
STATES: tuple[tuple[str, Tone], ...] = (
    ("live", "live"), ("covered", "covered"), ("no client", "idle"), ("camera lost", "lost"),
)  # fmt: skip


class Studio:
    """What the pictures share: the drawn background, and how long the window runs."""

    def __init__(self, scratch: Path, seconds: float) -> None:
        self.seconds = seconds
        self.hills = scratch / "Hills.png"
        hills().save(self.hills)
        self._scratch = scratch

    def window(self) -> None:
        """window.png: live, blurred, by day."""
        with self._running(Settings()) as (session, window, _):
            self._settle(window, self.seconds)
            session.still = PreviewImage(pose(Settings()).after)
            save(self._grabbed(window), FOLDER / "window.png")

    def covered(self) -> None:
        """covered.png: the cover, which the user asked for, by night."""
        with self._running(replace(Settings(), background=str(self.hills)), dark=True) as (
            session, window, controller,
        ):  # fmt: skip
            self._settle(window, 2)
            controller.swap(replace(controller.settings, covered=True))
            self._settle(window, 2)  # the message over the picture has gone by then
            session.stop()
            save(self._grabbed(window), FOLDER / "covered.png")

    def before_after(self) -> None:
        """before-after.png: what the camera sees, and three things that the meeting may see."""
        blurred = pose(Settings())
        before_hills = pose(replace(Settings(), background=str(self.hills)))
        cells = [
            ("What the camera sees", blurred.before),
            ("Blur 60 %", blurred.after),
            ("A picture", before_hills.after),
            ("The matte (key v)", blurred.matte),
        ]
        save(side_by_side(cells), FOLDER / "before-after.png")

    def tray(self) -> None:
        """tray.png: the icon in every state, and its menu."""
        with self._running(Settings()) as (_, window, controller):
            tray = Tray(window, controller)
            self._settle(window, 2)
            controller.act(Action("blur_by", 5))  # the menu follows
            tray.menu.ensurePolished()
            tray.menu.resize(tray.menu.sizeHint())
            icons = [(name, _pillow(state_icon(tone).pixmap(64, 64))) for name, tone in STATES]
            save(named_row(icons, _pillow(tray.menu.grab())), FOLDER / "tray.png")
            tray.close()

    def doctor(self) -> None:
        """doctor.png: a machine on which one thing is missing."""
        host, words = _made_up_machine(self._scratch / "machine"), io.StringIO()
        found = diagnose(host, lambda _module: True)
        with (
            mock.patch("camera.doctor.diagnose", return_value=found),
            contextlib.redirect_stdout(words),
        ):
            doctor()
        save(terminal("python app.py doctor", words.getvalue()), FOLDER / "doctor.png")

    def path(self) -> None:
        """path.png: where a frame goes, thread by thread."""
        save(path_of_a_frame(), FOLDER / "path.png")

    def moving(self) -> None:
        """demo.webp: what keys do to the demo, as the meeting sees it."""
        save_moving(FOLDER / "demo.webp", LARGEST_MOVING_BYTES)

    @contextlib.contextmanager
    def _running(
        self, settings: Settings, *, dark: bool = False
    ) -> Iterator[tuple[PosingSession, Window, Controller]]:
        """The window over a live run of the demo, with the drawn picture on the strip."""
        QApplication.setPalette(_night() if dark else QApplication.style().standardPalette())
        machine = _made_up_machine(Path(tempfile.mkdtemp(dir=self._scratch)))
        session = open_session(settings, host=machine)
        gallery = Gallery(None)
        gallery.add(str(self.hills))
        controller = Controller(session, gallery)
        switch = Switch(controller)
        window = Window(session, controller, SettingsMenu(controller, switch))
        session.start(None)
        window.show()
        try:
            yield session, window, controller
        finally:
            window.close_parts()
            window.hide()
            session.finish()

    def _grabbed(self, window: QWidget) -> Image.Image:
        self._settle(window, 0.5)
        return _pillow(window.grab())

    @staticmethod
    def _settle(window: QWidget, seconds: float) -> None:
        """Lets the window live for that long."""
        loop = QEventLoop(window)
        QTimer.singleShot(round(1000 * seconds), loop.quit)
        loop.exec()


def _pillow(pixmap: QPixmap) -> Image.Image:
    """A Qt picture for Pillow, with its transparency."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "picture.png")
        pixmap.save(str(path))
        with Image.open(path) as picture:
            return picture.convert("RGBA")


def _night() -> QPalette:
    """The palette of a desktop at night."""
    return QPalette(QColor(DARK.control), QColor(DARK.window))


def _made_up_machine(root: Path) -> Host:
    """A laptop with a webcam and v4l2loopback loaded without exclusive_caps."""
    flags = {"Integrated Camera": CAPTURE, "Scrim": CAPTURE | OUTPUT}
    drivers = {"Integrated Camera": "uvcvideo", "Scrim": "v4l2 loopback"}
    answers = {}
    for index, name in enumerate(flags):
        node = root / f"sys/class/video4linux/video{index}"
        node.mkdir(parents=True)
        (node / "name").write_text(name)
        (node / "index").write_text("0")
        answers[f"/dev/video{index}"] = Capability(drivers[name], flags[name])
    parameters = root / "sys/module/v4l2loopback/parameters"
    parameters.mkdir(parents=True)
    (parameters / "exclusive_caps").write_text("N,N,N,N,N,N,N,N")
    (parameters.parent / "version").write_text("0.13.2")
    return Host(
        system="Linux", root=root, query=answers.__getitem__, clients=lambda _path: 0,
        may_open=lambda _path: True,
    )  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these, such as tray")
    parser.add_argument("--seconds", type=float, default=60.0, help="that the window runs")
    options = parser.parse_args()
    qt = QApplication(["scrim"])
    qt.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["SCRIM_CONFIG_DIR"] = scratch
        studio = Studio(Path(scratch), options.seconds)
        pictures: dict[str, Callable[[], None]] = {
            "window": studio.window,
            "covered": studio.covered,
            "before-after": studio.before_after,
            "tray": studio.tray,
            "doctor": studio.doctor,
            "path": studio.path,
            "moving": studio.moving,
        }
        for name in options.names or pictures:
            pictures[name]()


if __name__ == "__main__":
    main()
