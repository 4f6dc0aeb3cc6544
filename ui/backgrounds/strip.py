"""Strip: every background at a glance; a click, an arrow key or a dropped file chooses one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from background_choice import parse_background
from language.translation import tr
from settings import Settings
from ui.backgrounds.adding import AddButton
from ui.backgrounds.presets import MEDIUM, PRESETS, Preset, nearest_preset
from ui.backgrounds.search import Search
from ui.backgrounds.thumbnails import Thumbnails
from ui.backgrounds.tiles.tile import TILE, Tile, tile_scale
from ui.controller import Controller
from ui.keys import background_key
from ui.qt.dialogs.asking import ask_text
from ui.session import BACKGROUND
from ui.style.reading import from_right
from ui.style.theme import LIGHT, Theme, named
from ui.style.tips import give_tip

GAP = 6
"""Pixels between the tiles and that button."""


class Strip(QScrollArea):
    """A row of tiles that shows what the controller's gallery offers."""

    def __init__(self, controller: Controller, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._controller = controller
        self._thumbnails = thumbnails
        self._theme: Theme = LIGHT
        self.setAccessibleName(tr("Backgrounds"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scale = tile_scale(self.font())
        self.setFixedHeight(round(TILE.height() * scale) + 12)
        # beside the tiles, not among them: always in reach
        self.add = AddButton(self._controller, tile_scale(self.font()))
        self.add.setParent(self)
        self.search = self._search_field()
        self.search.setParent(self)
        beside = self.add.width() + GAP
        self.setViewportMargins(*((beside, 0, 0, 0) if from_right() else (0, 0, beside, 0)))
        controller.offered.connect(self.rebuild)
        controller.changed.connect(lambda _, after: self._check(after))
        controller.opening_changed.connect(lambda _: self._show_opening())
        controller.asked.connect(self._answer)
        thumbnails.ready.connect(self._show_thumbnail)

    @property
    def tiles(self) -> list[Tile]:
        """The tiles, in order; of the blurs, the medium one."""
        return [tile for tile in self._all_tiles() if tile.preset in (None, MEDIUM)]

    @property
    def blurs(self) -> list[Tile]:
        """The tiles of the blurs, in order."""
        return [tile for tile in self._all_tiles() if tile.preset is not None]

    def _all_tiles(self) -> list[Tile]:
        return [button for button in self._group.buttons() if isinstance(button, Tile)]

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colors."""
        self._theme = theme
        self.rebuild()

    def rebuild(self) -> None:
        """One tile for each background on offer."""
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        row = named(QWidget(), "strip")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._group = QButtonGroup(row)
        gallery = self._controller.gallery
        offered = [self._blur_tile(preset) for preset in PRESETS]
        offered += [
            self._tile(background, own=gallery.is_own(background))
            for background in gallery.backgrounds
            if background != "blur"
        ]
        for tile in offered:
            self._group.addButton(tile)
            layout.addWidget(tile, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addStretch()
        self.setWidget(row)
        self._check(self._controller.settings)
        self._show_opening()
        self._show_found()
        if had_focus and not self.search.hasFocus():
            (self._group.checkedButton() or self.tiles[0]).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = 0 if from_right() else self.width() - self.add.width()
        self.add.move(beside, 0)
        self.search.move(beside, self.add.height() + 2)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
        event.accept()

    def _blur_tile(self, preset: Preset) -> Tile:
        tile = Tile("blur", self._theme, own=False, preset=preset)
        tile.clicked.connect(lambda: self._controller.stand(preset.of(self._controller.settings)))
        tile.clicked.connect(self._ring_what_is_in_force)
        return tile

    def _tile(self, background: str, *, own: bool) -> Tile:
        gallery = self._controller.gallery
        show = background == gallery.favorites_show
        tile = Tile(
            background,
            self._theme,
            own=own,
            name=gallery.name_of(background) if own or show else "",
            starred=None if show else gallery.is_favorite(background),
        )
        tile.clicked.connect(lambda: self._controller.choose(background))
        tile.clicked.connect(self._ring_what_is_in_force)
        # queued: the rebuild that follows deletes the tile whose event is still being handled
        queued = Qt.ConnectionType.QueuedConnection
        tile.removal_asked.connect(self._controller.forget, queued)
        tile.renaming_asked.connect(self._rename, queued)
        tile.star_asked.connect(self._controller.star, queued)
        tile.moved.connect(self._move_to, queued)
        tile.shifted.connect(self._shift, queued)
        tile.pictured = gallery.pictured(background)
        if parse_background(background).kind in ("image", "loop", "drawn", "slides"):
            image = self._thumbnails.request(tile.pictured)
            if image is not None:
                tile.show_image(image)
        return tile

    def _search_field(self) -> Search:
        """Letters here are letters; Return takes the first that is found, Escape shows all."""
        field = named(Search(), "search")
        field.setPlaceholderText(tr("Search"))
        field.setAccessibleName(tr("Search the backgrounds by name"))
        give_tip(field, tr("Shows the backgrounds with these letters in their names  (Ctrl+F)"))
        letters = field.fontMetrics().height()
        field.setFixedSize(self.add.width(), max(24, letters + 8))
        field.setMaxLength(40)
        field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # by Ctrl+F, else Tab would end the keys
        field.textChanged.connect(self._show_found)
        field.taken.connect(self._take_found)
        field.ended.connect(self._end_search)
        return field

    def _show_found(self) -> None:
        """The tiles whose names have these letters; all of them where none is written."""
        wanted = self.search.text().strip().casefold()
        for tile in self._all_tiles():
            tile.setVisible(wanted in tile.text().casefold())

    def _take_found(self) -> None:
        written = self.search.text().strip()
        found = [tile for tile in self._all_tiles() if not tile.isHidden()]
        self._end_search()
        if found and written:
            found[0].setFocus()
            found[0].click()

    def _end_search(self) -> None:
        """All of them again, and the keys are keys again."""
        self.search.clear()
        (self._group.checkedButton() or self.tiles[0]).setFocus()

    def _check(self, settings: Settings) -> None:
        chosen = background_key(settings.background)
        nearest = nearest_preset(settings)
        self._group.setExclusive(False)  # "matte" and "off" have no tile: then none is checked
        for tile in self._all_tiles():
            tile.setChecked(tile.background == chosen and tile.preset in (None, nearest))
            if tile.isChecked():
                self.ensureWidgetVisible(tile)
        self._group.setExclusive(True)

    def _ring_what_is_in_force(self) -> None:
        """What was clicked and is not there yet, or was refused, has no ring."""
        self._check(self._controller.settings)

    def _move_to(self, background: str, x: int) -> None:
        """Before the first of its group whose middle lies behind that place."""
        gallery = self._controller.gallery
        group = gallery.group(background)
        others = [t for t in self.tiles if t.background in group]
        way = -1 if from_right() else 1
        behind = [
            tile for tile in others if tile.background != background
            and way * tile.geometry().center().x() > way * x
        ]  # fmt: skip
        gallery.move(background, behind[0].background if behind else None)
        self._controller.offered.emit()

    def _shift(self, background: str, places: int) -> None:
        """By one place in its group, as far as there is one."""
        gallery = self._controller.gallery
        order = [*gallery.group(background)]
        place = order.index(background) + places
        if 0 <= place < len(order):
            order.remove(background)
            gallery.move(background, order[place] if place < len(order) else None)
            self._controller.offered.emit()
            self._focus(background)

    def _rename(self, background: str) -> None:
        gallery = self._controller.gallery
        title, label = tr("Rename the background"), tr("Name (empty: that of the file):")
        name = ask_text(self, title, label, gallery.name_of(background))
        if name is not None:
            gallery.rename(background, name)
            self._controller.offered.emit()
            self._focus(background)

    def _answer(self, verb: str) -> None:
        """A star for the tile that has the focus, else for the background in force."""
        if verb == "favorite":
            focused = QApplication.focusWidget()
            mine = focused if isinstance(focused, Tile) and self.isAncestorOf(focused) else None
            in_force = background_key(self._controller.settings.background)
            self._controller.star(mine.background if mine else in_force)
            if mine:
                self._focus(mine.background)

    def _focus(self, background: str) -> None:
        for tile in self.tiles:
            if tile.background == background:
                tile.setFocus()

    def _show_opening(self) -> None:
        """A sign on the tile whose background is being read."""
        coming = self._controller.opening.get(BACKGROUND)
        for tile in self._all_tiles():
            tile.show_opening(opening=coming is not None and tile.background == coming)

    def _show_thumbnail(self, background: str, image: QImage) -> None:
        for tile in self.tiles:
            if tile.pictured == background:
                tile.show_image(image)
        self._controller.prove(background, opens=not image.isNull())
