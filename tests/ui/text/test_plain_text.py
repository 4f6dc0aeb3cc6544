"""What a file, a device or a profile is called is shown as it is, wherever it shows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from profiles.named import Profiles
from settings import Settings
from tests.ui.shop import Shop
from video.knobs import Knob

BOLD = "<b>Desk<i> & co"
KNOBS = (Knob("focus", BOLD, 0, 1023, 1, 17), Knob("auto", BOLD, 0, 1, 1, 1))


def test_no_name_is_taken_for_markup(qapp: QApplication, tmp_path: Path) -> None:
    profiles = Profiles(tmp_path)
    profiles.save_as(BOLD, Settings())
    shop = Shop((BOLD,) * 4, profiles, KNOBS)
    for part in shop.parts:
        for widget in [part, *part.findChildren(QWidget)]:
            tip = widget.toolTip()
            assert not Qt.mightBeRichText(tip) or tip.startswith("<qt>&lt;b&gt;") or "&lt;" in tip
            if isinstance(widget, QLabel) and Qt.mightBeRichText(widget.text()):
                assert widget.textFormat() is Qt.TextFormat.PlainText, widget.text()
    told = [widget for part in shop.parts for widget in part.findChildren(QWidget)
            if "&lt;b&gt;" in widget.toolTip()]  # fmt: skip
    assert len(told) >= 5, "selectors and profile"
    shop.close()
