"""The sheet of cards: what the cover shows when its user asks for it, several of them by name."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from background_choice import PICTURE_SUFFIXES
from language.translation import mark, tr
from settings import Settings
from ui.cards import MOST_NAME, card_name
from ui.controller import Controller
from ui.keys import Card, key_for
from ui.qt.dialogs.asking import ask_text
from ui.sheets.sheet import Sheet, Slide

CHANGED = mark("(changed)")


def card_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Cards for the cover"))
    names = QComboBox()
    names.setAccessibleName(tr("Card"))
    sheet.rows.addWidget(names)
    cards = controller.cards

    def show(settings: Settings) -> None:
        with QSignalBlocker(names):
            names.clear()
            names.addItems([card_name(card) for card in cards.all])
            chosen = [n for n, card in enumerate(cards.all) if card.is_in(settings)]
            if not chosen:
                names.addItem(tr(CHANGED))
            names.setCurrentIndex(chosen[0] if chosen else names.count() - 1)

    def choose(place: int) -> None:
        if place < len(cards.all):
            controller.swap(cards.all[place].of(controller.settings))

    def keep() -> None:
        now = controller.settings
        wanted = now.card_words[:MOST_NAME]
        given = ask_text(sheet, tr("Keep this card"), tr("Name of the card:"), wanted) or ""
        name = " ".join(given.split())[:MOST_NAME]
        if name:
            cards.keep(Card(name, now.card_words, now.card_picture, now.card_minutes))
            show(now)

    def remove() -> None:
        place = names.currentIndex()
        if place < len(cards.all):
            cards.remove(cards.all[place].name)
        show(controller.settings)

    names.activated.connect(choose)
    sheet.follow_with(show)
    sheet.text("card_words", tr("Words"))
    patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES))
    sheet.file("card_picture", tr("Picture"), patterns)
    sheet.slides((Slide("card_minutes", mark("Back in"), mark("{number} min")),))
    sheet.buttons((tr("Keep as …"), keep), (tr("Remove"), remove))
    cover = key_for("cover")
    sheet.buttons((tr("Cover the camera"), sheet.act(cover.action)))
    sheet.line(tr("When something fails, the meeting sees Scrim's own card, never this one."))
    return sheet
