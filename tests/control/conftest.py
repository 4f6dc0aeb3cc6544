"""A run that can be told: a fake session, the real controls, and the folder where it is found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from control.requests.controls import Controls
from control.requests.headless import Headless
from control.transports.place import folder
from tests.programs.session_bus import OwnBus, own_bus
from tests.ui.fake_session import FakeSession, NamedChoice
from ui.backgrounds.gallery import Gallery
from ui.cards import Cards


class Run:
    """A session that is told, the controls that tell it, and where they are reached."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.session = FakeSession()
        self.camera = NamedChoice("Camera", ["Integrated Camera", "Logitech Brio", "Demo"])
        self.output = NamedChoice("Virtual camera", ["Scrim", "None: preview only"])
        self.quality = NamedChoice("Quality", ["auto (best)", "eco", "balanced", "best"])
        self.session.offer = [one.selector for one in (self.camera, self.output, self.quality)]
        self.front = Headless(Gallery(None), Cards(None), self.session.stop)
        self.controls = Controls(self.session, self.front)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path / "configuration"))
    return Run(folder())


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnBus]:
    with own_bus(tmp_path) as made:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
        yield made
