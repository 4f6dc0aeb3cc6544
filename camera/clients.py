"""Which meeting clients see a virtual camera on Linux, and how each picks it, for the doctor."""

from __future__ import annotations

from typing import NamedTuple


class Client(NamedTuple):
    """A meeting client, where its user picks the camera, and what it needs."""

    name: str
    picks_it_in: str
    needs: str


EXCLUSIVE = "exclusive_caps=1, and Scrim running before its camera list opens"

CLIENTS = (
    Client("Chrome, Edge, Chromium", "chrome://settings/content/camera", EXCLUSIVE),
    Client("Meet, Teams, Webex in a browser", "the meeting's Settings > Video", EXCLUSIVE),
    Client("Firefox", "the page's permission prompt", "a page reloaded after Scrim started"),
    Client("Zoom", "Settings > Video > Camera", EXCLUSIVE),
    Client("Skype", "retired by Microsoft in May 2025", "Teams, in its place"),
    Client("Slack, Discord", "Settings > Video > Camera", EXCLUSIVE),
    Client("OBS Studio", "Sources > Video Capture Device (V4L2)", "nothing more"),
    Client(
        "Snap and Flatpak builds", "as above", "snap connect NAME:camera, or Flatseal > Devices"
    ),
)
