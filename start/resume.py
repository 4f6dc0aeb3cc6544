"""Resume: a start goes on with the camera, size and quality that were in use last."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from camera.devices import Camera, by_name, cameras
from camera.host import Host
from language.translation import tr
from options import QUALITIES, Options
from profiles.remembered import InUse
from start.command_line.arguments import FPS, SIZE_PX
from start.command_line.command import Command


def resumed(
    command: Command, options: Options, left: InUse, host: Host | None = None
) -> tuple[Options, list[str]]:
    """The options, with what was in use last where the words name nothing else; lines to say."""
    changes: dict[str, Any] = {}
    said: list[str] = []
    if left.camera and "input" not in command.given:
        camera = by_name(cameras(host or Host())).get(left.camera)
        if camera is None:
            said.append(
                tr("the camera {name} of last time is not there; another is used", name=left.camera)
            )
        else:
            # by its name, under which it is found again wherever it is plugged in next
            changes["input"] = camera.name if camera.name == left.camera else _place(camera)
    if not {"size", "fps"} & command.given:
        changes |= _mode(left.size)
    if left.quality in QUALITIES and "quality" not in command.given:
        changes["quality"] = left.quality
    return replace(options, **changes), said


def _place(camera: Camera) -> str:
    return camera.path if camera.path.startswith("/") else str(camera.index)


def _mode(text: str) -> dict[str, Any]:
    """Size and rate of "1280x720 at 30 fps"; nothing where it says none that may be."""
    found = re.fullmatch(r"(\d{1,5})x(\d{1,5}) at ([\d.]{1,8}) fps", text)
    if found is None:
        return {}
    size = int(found[1]), int(found[2])
    try:
        fps = float(found[3])
    except ValueError:
        return {}
    fits = all(side in SIZE_PX and side % 2 == 0 for side in size) and FPS[0] <= fps <= FPS[1]
    return {"size": size, "fps": fps} if fits else {}
