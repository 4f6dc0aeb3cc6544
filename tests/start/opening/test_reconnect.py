"""The default camera that comes back as another one has its own settings in force."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from options import Options
from profiles.named import Profiles
from settings import Settings
from start.checks import CameraSettings
from start.opening.ends import Devices
from start.opening.reconnect import Reconnect
from tests.faults.rig import Rig, RoomSource
from tests.leaks import Room
from video.errors import SourceError
from video.frame import Size
from video.protocols import Source

SIZE: Size = (64, 48)


class Cameras:
    """Hands out cameras of these names, one after the other; None is one that does not open."""

    def __init__(self, *names: str | None) -> None:
        self._names: Iterator[str | None] = iter(names)
        self.followed: list[str] = []

    def devices(self) -> Devices:
        opens = lambda *_, **__: self.open()  # noqa: E731
        return Devices(opens, opens, opens)  # type: ignore[arg-type]

    def open(self) -> Source:
        name = next(self._names)
        if name is None:
            raise SourceError("no camera is connected; expected one")
        source = RoomSource(Room(SIZE, 1))
        source.name = name  # type: ignore[misc]
        return source

    def follow(self, camera: str | None) -> list[str]:
        assert camera is not None
        self.followed.append(camera)
        return [f"{camera} has its own"]

    def reconnect(self, camera: str | None) -> Reconnect:
        named = lambda source: None if source.name == "demo" else source.name  # noqa: E731
        return Reconnect(self.devices(), Options(), self, camera=camera, name_of=named)


def test_the_same_camera_changes_nothing_and_another_one_brings_its_settings(
    capsys: pytest.CaptureFixture[str],
) -> None:
    cameras = Cameras("Lens", None, "Brio", "Brio", "Lens")
    again = cameras.reconnect("Lens")
    assert again.open().name == "Lens"
    with pytest.raises(SourceError):
        again.open()
    assert [again.open().name for _ in range(3)] == ["Brio", "Brio", "Lens"]
    assert cameras.followed == ["Brio", "Lens"]
    assert capsys.readouterr().err == "scrim: Brio has its own\nscrim: Lens has its own\n"


def test_a_camera_that_is_plugged_in_after_the_start_has_its_own_settings_and_no_demo_has() -> None:
    cameras = Cameras("demo", "Brio")
    again = cameras.reconnect(None)
    again.open()
    again.open()
    assert cameras.followed == ["Brio"]


def test_in_a_run_what_was_kept_of_it_is_in_force_and_a_cover_stays(tmp_path: Path) -> None:
    profiles, rig = Profiles(tmp_path), Rig(settings=Settings(blur_percent=20))
    profiles.load()
    profiles.at_camera("Brio", Settings())
    profiles.begin(Settings())
    profiles.at_camera("Lens", Settings(zoom_percent=150, blur_percent=77))  # as Brio had it last
    profiles.begin(rig.pipeline.settings)

    def opens(*_: object, **__: object) -> RoomSource:
        rig.source = RoomSource(rig.room)
        rig.source.name = "Brio"  # type: ignore[misc]
        return rig.source

    again = Reconnect(
        Devices(opens, opens, opens),  # type: ignore[arg-type]
        Options(),
        CameraSettings(profiles, rig.pipeline),
        camera="Lens",
        name_of=lambda source: source.name,
    )
    rig.live._capture._open_source = again.open
    rig.begin()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    lost = rig.source
    lost.lost = "camera Lens is gone"
    rig.wait(lambda: rig.source is not lost, "the other camera")
    rig.wait(lambda: rig.pipeline.settings.zoom_percent == 150, "its own settings")
    assert (rig.pipeline.settings.blur_percent, rig.pipeline.settings.covered) == (77, True)
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=False))
    rig.recover()
    rig.end()
