"""Files dropped by a real pointer, and the tray as a desktop's panel shows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.programs.session_bus import own_bus
from tests.ui.stages import files
from tests.ui.stages.lines import Lines
from tests.ui.stages.panel import Panel, panel_on
from tests.ui.stages.stage import OnStage, Stage, program
from ui.window.tray import STILL_RUNNING

FROM, TO = (1000, 100), (450, 300)
"""On the screen: the file's window beside Scrim's, and the preview."""


def test_a_file_that_is_dropped_is_stood_before_and_stays_where_it_was(
    stage: Stage, tmp_path: Path
) -> None:
    picture = tmp_path / "beach.png"
    Image.new("RGB", (64, 36), "teal").save(picture)
    with program(stage.environ, files.__name__, str(picture)) as manager:
        became = Lines(manager)
        stage.place(files.TITLE, FROM[0] - 60, FROM[1] - 60)
        stage.drag(FROM, TO)
        assert stage.said() == f"blur 60, covered False, background {picture}"
        assert became.next() == "copy"  # "move" would delete it
    assert picture.exists()


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Panel]:
    with own_bus(tmp_path) as bus, panel_on(bus.address) as shown:
        shown.environ = {"DBUS_SESSION_BUS_ADDRESS": bus.address}
        yield shown


def test_the_tray_covers_hides_and_brings_back(panel: Panel, on_stage: OnStage) -> None:
    with on_stage(panel.environ) as stage:
        panel.waits_for_icon()
        live = panel.shows("IconPixmap")
        panel.choose("Cover the camera")
        assert stage.said() == "blur 60, covered True"
        panel.choose("More blur")
        assert stage.said() == "blur 70, covered True"
        assert panel.shows("IconPixmap") != live
        assert "COVERED" in str(panel.shows("ToolTip"))
        stage.close()
        assert panel.told() == STILL_RUNNING
        panel.click()
        stage.comes_back()
        stage.press("3")
        assert stage.said() == "blur 30, covered True"
        panel.choose("Quit")
        assert stage.app.wait(timeout=60) == 0
