"""Window: the preview and everything around it, and the two timers that keep it current."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QMimeData, QRegularExpression, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QMoveEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from language.translation import mark, tr
from settings import Settings
from ui.backgrounds.dropped import brings, dropped
from ui.backgrounds.strip import Strip
from ui.backgrounds.thumbnails import Thumbnails
from ui.controller import Controller
from ui.panel.controls import Controls
from ui.panel.header import Header
from ui.panel.profiles import ProfileButton
from ui.panel.recordings import RecordingActions
from ui.panel.room_learning import RoomLearningStatus
from ui.panel.saved import Saved
from ui.panel.settings_menu import SettingsMenu
from ui.panel.undo import Undo
from ui.picture.gestures import Gestures
from ui.picture.notice import Notice
from ui.picture.overlay import HelpOverlay
from ui.picture.pace import FAST_MS, Pace
from ui.picture.preview import PreviewView
from ui.picture.sparkline import Sparkline
from ui.qt.dialogs.asking import confirm
from ui.qt.keys.by_keys import clicks, quits
from ui.qt.keys.keyboard import ShortcutFilter
from ui.qt.keys.mnemonics import give_mnemonics
from ui.qt.screens import room_about
from ui.session import Session, StateKind
from ui.sheets.sheet import Sheet
from ui.sheets.sheets import Sheets
from ui.style.elided import Elided
from ui.style.icon import state_icon
from ui.style.scale import letter_scale
from ui.style.theme import Theme, named, style_sheet, theme_of
from ui.text.changes import change
from ui.text.names import background_name
from ui.text.told_flags import in_the_window
from ui.text.words import Badge, Message, badge, status_detail, status_line
from video.errors import ScrimError

WATCH_MS, HIDDEN_WATCH_MS = 500, 2000
"""Between two looks at the state of the run: what the window says, and what the tray says alone."""

QUIT_TITLE = mark("Quit while somebody watches?")
QUIT_TEXT = mark("A program shows your camera at this moment. It will get no picture any more.")


_OWNED = QRegularExpression("^(sheet|welcome)$")
"""Names of the parts that are deleted with it: what their buttons do holds them."""


class Window(QWidget):
    """The window. `badge_changed` and `hidden_to_tray` tell the tray, `quit_asked` the app;
    `placed` that it is elsewhere, or of another size."""

    badge_changed = Signal(object)
    quit_asked = Signal()
    hidden_to_tray = Signal()
    status_line_shown = Signal(bool)
    placed = Signal()

    def __init__(
        self, session: Session, controller: Controller, settings_menu: SettingsMenu | None = None
    ) -> None:
        super().__init__()
        named(self, "window")
        self._session = session
        self._controller = controller
        self.stays_in_tray = False
        self._asks = False
        self._badge: Badge | None = None
        self._theme: Theme | None = None
        self._build(settings_menu)
        controller.changed.connect(self._announce)
        controller.refused.connect(self._refusal.show_passing)
        controller.asked.connect(self._answer)
        self._shortcuts = ShortcutFilter(self)
        self._shortcuts.pressed.connect(controller.press)
        self._shortcuts.held.connect(controller.compare)
        self._shortcuts.with_ctrl = controller.settings.keys_need_ctrl
        self._pace = Pace()
        self._looking = QTimer(self, interval=self._pace.interval_ms)
        self._looking.setTimerType(Qt.TimerType.PreciseTimer)
        self._looking.timeout.connect(self._look)
        self._watching = QTimer(self, interval=WATCH_MS)
        self._watching.setTimerType(Qt.TimerType.VeryCoarseTimer)  # one wake-up with others
        self._watching.timeout.connect(self._watch)
        self._watching.start()

    def _build(self, settings_menu: SettingsMenu | None) -> None:
        self.setWindowTitle("Scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        room, scale = room_about(self).size(), letter_scale(self.font())
        least = QSize(720, 580) * (1 + (scale - 1) / 3)  # the header takes two rows, help scrolls
        self.setMinimumSize(least.boundedTo(room * 0.95))
        self.resize(QSize(900, 745).expandedTo(self.minimumSize()))
        self._thumbnails = Thumbnails()
        self.header = Header(self._controller, self._session.selectors(), settings_menu)
        self._hint = Notice(tr("Hint"))
        self._refusal = Notice(tr("What could not be done"))
        for notice in (self._hint, self._refusal):
            notice.doctor_asked.connect(partial(self._controller.asked.emit, "doctor"))
        self._keys = Notice(tr("Keys in every program"))
        self._start = Notice(tr("What went wrong at the start"))
        self.preview = PreviewView()
        self.controls = Controls(self._controller)
        self.strip = Strip(self._controller, self._thumbnails)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 12)
        layout.setSpacing(12)
        layout.addWidget(self.header)
        layout.addWidget(self._start)
        layout.addWidget(self._hint)
        layout.addWidget(self._refusal)
        layout.addWidget(self._keys)
        self._saved = Saved()
        layout.addWidget(self._saved)
        self.undo = Undo()
        layout.addWidget(self.undo)
        self._controller.stored.connect(self._saved.show_saved)
        self._controller.undoable.connect(self.undo.offer)
        self._controller.told.connect(self.preview.say)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.controls)
        layout.addWidget(self.strip)
        self.profiles = settings_menu.profiles if settings_menu else None
        layout.addLayout(self._bottom_row())
        self._bring_current()
        self._apply_theme()
        self._help = HelpOverlay(self)
        Gestures(self.preview, self._controller)
        Sheets(self, self._controller, self._session.diagnose)
        self.recordings = RecordingActions(
            self._session.recordings, self._controller, self.preview, self._saved
        )
        self.room_learning = RoomLearningStatus(self._session, self._controller, self.preview)
        give_mnemonics([*self.header.worded, *self.controls.worded, self.strip.add])
        self.controls.slider.setFocus()

    def _bottom_row(self) -> QHBoxLayout:
        """The profile in force, where there is one, and how the run fares."""
        row = QHBoxLayout()
        row.setSpacing(12)
        if self.profiles:
            row.addWidget(ProfileButton(self.profiles))
        row.addWidget(self._status_row(), 1)
        return row

    def _status_row(self) -> QWidget:
        self._row = QWidget()
        self._status = named(Elided(), "status")
        self._sparkline = Sparkline()
        layout = QHBoxLayout(self._row)
        layout.setContentsMargins(2, 0, 2, 0)
        layout.addWidget(self._status, 1)
        layout.addWidget(self._sparkline)
        return self._row

    def _bring_current(self) -> None:
        """A background given on the command line gets its tile."""
        try:
            self._controller.gallery.add(self._controller.settings.background)
        except ScrimError:
            return  # blur, matte and off are no files

    # What is shown

    def bring_up(self) -> None:
        """Shown, and in front as far as the desktop lets it."""
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def show_status_line(self, *, shown: bool) -> None:
        """The status line from now on, or none."""
        self._row.setVisible(shown)
        self.status_line_shown.emit(shown)

    def show_start_trouble(self, said: Sequence[str]) -> None:
        """Say what went wrong at the start until it is dismissed."""
        self._start.show_text("\n".join(said) or None, "covered")

    @property
    def key_trouble(self) -> str | None:
        """What is wrong with those keys, dismissed or not."""
        return self._keys.text

    def show_key_trouble(self, line: str | None) -> None:
        """Say what is wrong with the keys for every program until it is right or dismissed."""
        self._keys.show_text(line, "covered")

    def _announce(self, before: Settings, after: Settings) -> None:
        message = change(before, after)
        if message and message.title == background_name(after.background):
            message = replace(message, title=self._controller.gallery.name_of(after.background))
        if message:
            self.preview.say(message)
        self._shortcuts.with_ctrl = after.keys_need_ctrl
        self._show_badge()
        self._looking.setInterval(FAST_MS)  # it shows soon, whatever was waited for

    def _look(self) -> None:
        if not self.windowHandle().isExposed():
            return  # on another desktop, or wholly behind another window, where the system tells
        self._controller.follow()
        fresh = self.preview.show_image(
            self._session.preview(), mirrored=self._controller.settings.mirror_preview
        )
        self._looking.setInterval(self._pace.next_ms(fresh=fresh))
        self.room_learning.look()
        self._show_badge()

    def _watch(self) -> None:
        self._controller.follow()
        self._show_badge()
        error = self._session.error()
        self._hint.show_text(error or self._session.banner(), "lost" if error else "covered")
        reading = self._session.reading()
        self._sparkline.add(reading.latency_ms[0])
        if self._looking.isActive():
            self._pace.judge()
            self._status.say(status_line(reading), status_detail(reading))
            self.header.refresh()
        if error is None and self._session.state().kind is StateKind.ENDED:
            self.quit_asked.emit()

    def _show_badge(self) -> None:
        shown = badge(self._session.state(), self._controller.settings, self._session.error())
        if shown == self._badge:
            return
        self._badge = shown
        shown = replace(shown, why=in_the_window(shown.why))
        self.preview.show_badge(shown)
        self.setWindowTitle(f"Scrim: {shown.text}")
        self.setWindowIcon(state_icon(shown.tone))
        self.badge_changed.emit(shown)

    def _apply_theme(self) -> None:
        theme = theme_of(QGuiApplication.palette())
        if theme is self._theme:
            return
        self._theme = theme
        self.setStyleSheet(style_sheet(theme))
        self.preview.set_theme(theme)
        self.controls.set_theme(theme)
        self.strip.set_theme(theme)
        self._sparkline.set_theme(theme)

    # What is asked

    def _answer(self, verb: str) -> None:
        match verb:
            case "help":
                self._help.toggle()
            case "status":
                self.show_status_line(shown=self._row.isHidden())
            case "quit":
                self._leave()

    def _leave(self) -> bool:
        """Whether to quit; asked while somebody watches, and a line typed here answers no."""
        if self._asks:
            return False
        if self._session.state().watched and self._session.error() is None:
            self._asks = True
            sure = confirm(self, tr(QUIT_TITLE), tr(QUIT_TEXT), tr("Quit"), tr("Keep running"))
            self._asks = False
            if not sure:
                return False
        self.quit_asked.emit()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close_topmost()
        elif quits(event):
            self._leave()
        elif event.matches(QKeySequence.StandardKey.Find):
            self.strip.search.setFocus()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._bring(QGuiApplication.clipboard().mimeData())
        elif not clicks(self, event):
            super().keyPressEvent(event)

    def _close_topmost(self) -> None:
        """Of help, small windows and lines, the one that lies over the others."""
        shown = [sheet for sheet in self.findChildren(Sheet) if sheet.isVisible()]
        lies_over = [self._help, *reversed(shown), self._refusal, self.undo, self._saved]
        next((part for part in lies_over if part.isVisible()), QWidget()).hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._apply_theme()
        elif event.type() == QEvent.Type.WindowStateChange:
            self._rest_or_look()
            self.placed.emit()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.placed.emit()

    def moveEvent(self, _event: QMoveEvent) -> None:
        self.placed.emit()

    def showEvent(self, _event: QShowEvent) -> None:
        self._shortcuts.guard(self.windowHandle())
        self._rest_or_look()
        self._watch()
        self._look()

    def hideEvent(self, _event: QHideEvent) -> None:
        self._shortcuts.let_go()
        self._rest_or_look()

    def _rest_or_look(self) -> None:
        """Nobody looks at a hidden window: it costs nothing but the tray's state."""
        if self.isVisible() and not self.isMinimized():
            self._pace.rest()
            self._looking.start()
            self._watching.start(WATCH_MS)
        else:
            self._looking.stop()
            self._watching.start(HIDDEN_WATCH_MS)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.stays_in_tray:
            event.ignore()
            self.hide()
            self.hidden_to_tray.emit()
        else:
            event.setAccepted(self._leave())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if brings(event.mimeData()):
            _take_copy(event)
            self.preview.say(Message(tr("Drop it"), tr("to stand before it")))

    def dropEvent(self, event: QDropEvent) -> None:
        self._bring(event.mimeData())
        _take_copy(event)

    def _bring(self, data: QMimeData) -> None:
        """Whatever can stand behind somebody in a drop or on the clipboard."""
        folder = self._controller.gallery.pasted_folder
        self._controller.attempt(lambda: self._controller.add_backgrounds(*dropped(data, folder)))

    def close_parts(self) -> None:
        """Stop the timers and the thumbnail thread; safe to call twice."""
        self._shortcuts.close()
        self._looking.stop()
        self._watching.stop()
        self._thumbnails.close()
        for part in self.findChildren(QWidget, _OWNED):
            shiboken6.delete(part)


def _take_copy(event: QDropEvent) -> None:
    """Take it as a copy: a program that was told "moved" would delete the file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
