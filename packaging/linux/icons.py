"""The icon as PNG files, one a size, drawn by the code of the tray: `python icons.py FOLDER`.

`scrim.svg` beside this file is the same drawing for programs that scale it themselves.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(folder: Path) -> None:
    """Writes 16x16.png … 256x256.png, with the green of a live picture."""
    sys.path.insert(0, str(ROOT))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from ui.style.icon import TRAY_SIZES, state_icon

    app = QApplication(["scrim"])
    folder.mkdir(parents=True, exist_ok=True)
    icon = state_icon("live")
    for size in TRAY_SIZES:
        icon.pixmap(size, size).save(str(folder / f"{size}x{size}.png"))
    app.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
