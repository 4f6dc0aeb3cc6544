"""Which meeting clients see Scrim on Linux, by which way, and how each picks it, for the doctor."""

from __future__ import annotations

from typing import NamedTuple

from language.translation import mark, tr


class Client(NamedTuple):
    """A meeting client, where its user picks the camera, and what each way to it needs."""

    name: str
    picks_it_in: str
    by_pipewire: str
    by_loopback: str

    @property
    def shown_name(self) -> str:
        """Its name as it is shown: that of a program as it is, of a kind of them translated."""
        return tr(self.name) if self.name in KINDS else self.name


_EXCLUSIVE = mark("exclusive_caps=1, and Scrim running before its camera list opens")
_FLAG = mark("chrome://flags/#enable-webrtc-pipewire-camera (off by default)")
_NO = mark("does not ask PipeWire")

KINDS = (mark("Meet, Teams, Webex in a browser"), mark("Flatpak and Snap builds"))
"""Names that stand for several programs."""

CLIENTS = (
    Client("Chrome, Edge, Chromium", "chrome://settings/content/camera", _FLAG, _EXCLUSIVE),
    Client(
        KINDS[0],
        mark("the meeting's Settings > Video"),
        mark("what the browser needs"),
        _EXCLUSIVE,
    ),
    Client(
        "Firefox",
        mark("the page's permission prompt"),
        mark("about:config, media.webrtc.camera.allow-pipewire (on in Fedora, off elsewhere)"),
        "a page reloaded after Scrim started; on Fedora its list may lack the device: "
        "systemctl --user restart wireplumber",
    ),
    Client("Zoom", mark("Settings > Video > Camera"), _NO, _EXCLUSIVE),
    Client("Skype", mark("retired by Microsoft in May 2025"), mark("Teams, in its place"), "Teams"),
    Client(
        "Slack, Discord (Electron)",
        mark("Settings > Video > Camera"),
        mark("the option --enable-features=WebRtcPipeWireCamera, where its version knows it"),
        _EXCLUSIVE,
    ),
    Client(
        "OBS Studio",
        mark("Sources > Video Capture Device (PipeWire or V4L2)"),
        mark("nothing more"),
        mark("nothing more"),
    ),
    Client(
        "GNOME Snapshot (Camera)",
        mark("its menu of cameras"),
        mark("nothing more"),
        mark("nothing more: PipeWire lists it"),
    ),
    Client(
        KINDS[1],
        mark("as above"),
        mark("Flatpak: yes at the desktop's question for the camera"),
        mark("snap connect NAME:camera, or Flatseal > Devices"),
    ),
)

MEETINGS = ("Zoom", KINDS[0], "Slack, Discord (Electron)", "Chrome, Edge, Chromium", "Firefox")
"""Those that most people meet in, the first ones first."""
