"""Which meeting clients see Scrim on Linux, by which way, and how each picks it, for the doctor."""

from __future__ import annotations

from typing import NamedTuple


class Client(NamedTuple):
    """A meeting client, where its user picks the camera, and what each way to it needs."""

    name: str
    picks_it_in: str
    by_pipewire: str
    by_loopback: str


_EXCLUSIVE = "exclusive_caps=1, and Scrim running before its camera list opens"
_FLAG = "chrome://flags/#enable-webrtc-pipewire-camera (off by default)"
_NO = "does not ask PipeWire"

CLIENTS = (
    Client("Chrome, Edge, Chromium", "chrome://settings/content/camera", _FLAG, _EXCLUSIVE),
    Client(
        "Meet, Teams, Webex in a browser",
        "the meeting's Settings > Video",
        "what the browser needs",
        _EXCLUSIVE,
    ),
    Client(
        "Firefox",
        "the page's permission prompt",
        "about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)",
        "a page reloaded after Scrim started; on Fedora its list may lack the device: "
        "systemctl --user restart wireplumber",
    ),
    Client("Zoom", "Settings > Video > Camera", _NO, _EXCLUSIVE),
    Client("Skype", "retired by Microsoft in May 2025", "Teams, in its place", "Teams"),
    Client(
        "Slack, Discord (Electron)",
        "Settings > Video > Camera",
        "the option --enable-features=WebRtcPipeWireCamera, where its version knows it",
        _EXCLUSIVE,
    ),
    Client(
        "OBS Studio",
        "Sources > Video Capture Device (PipeWire or V4L2)",
        "nothing more",
        "nothing more",
    ),
    Client(
        "GNOME Snapshot (Camera)",
        "its menu of cameras",
        "nothing more",
        "nothing more: PipeWire lists it",
    ),
    Client(
        "Flatpak and Snap builds",
        "as above",
        "Flatpak: yes at the desktop's question for the camera",
        "snap connect NAME:camera, or Flatseal > Devices",
    ),
)
