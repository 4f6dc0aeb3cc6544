"""What the doctor says of PipeWire: asked of made-up machines, and of a real session."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from camera.doctor import diagnose
from camera.finding import Finding
from camera.host import Host
from camera.pipewire.connection import watching
from camera.pipewire.portal import PortalSays, ask_portal
from tests.camera.pipewire.desktop import desktop, skip_without


def findings(
    root: Path,
    *,
    runs: bool = True,
    programs: list[str] | None = None,
    says: PortalSays | None = None,
) -> Mapping[str, Finding]:
    host = Host(
        system="Linux",
        root=root,
        pipewire=lambda: runs,
        pipewire_watchers=lambda: programs,
        portal=lambda: says or PortalSays(present=True),
    )
    return {found.title: found for found in diagnose(host, lambda module: True)}


def test_a_machine_with_pipewire_lacks_nothing_but_says_who_needs_the_module(
    tmp_path: Path,
) -> None:
    found = findings(tmp_path)
    module = found["Kernel module v4l2loopback"]
    assert (module.ok, module.mark) == (True, "--")
    assert "Zoom" in module.seen
    assert "modprobe v4l2loopback" in module.remedy
    assert found["PipeWire"].mark == found["Camera portal"].mark == "ok"


def test_without_either_the_module_is_what_is_missing(tmp_path: Path) -> None:
    found = findings(tmp_path, runs=False)
    assert not found["Kernel module v4l2loopback"].ok
    assert found["PipeWire"].mark == "--"
    assert found["PipeWire"].remedy.startswith("systemctl --user enable --now pipewire")
    assert "Camera portal" not in found


@pytest.mark.parametrize(
    ("programs", "said"),
    [
        (None, "runs; Scrim is listed there without a kernel module"),
        ([], "Scrim is listed; nobody watches now"),
        (["OBS", "Firefox", "OBS"], "Scrim is listed; seen now by Firefox, OBS"),
    ],
)
def test_who_watches_is_named(tmp_path: Path, programs: list[str] | None, said: str) -> None:
    assert findings(tmp_path, programs=programs)["PipeWire"].seen == said


def test_a_portal_that_does_not_answer_or_counts_wrong_has_a_remedy(tmp_path: Path) -> None:
    mute = findings(tmp_path, says=PortalSays(None, "no answer within 3 s"))["Camera portal"]
    assert mute.mark == "--"
    assert "no answer within 3 s" in mute.seen
    assert "xdg-desktop-portal" in mute.remedy
    blind = findings(tmp_path, programs=[], says=PortalSays(present=False))["Camera portal"]
    assert blind.remedy == "systemctl --user restart xdg-desktop-portal"
    assert findings(tmp_path, says=PortalSays(present=False))["Camera portal"].mark == "ok"


def test_a_no_that_was_said_once_is_named_with_what_takes_it_back(tmp_path: Path) -> None:
    says = PortalSays(True, permissions={"": "no", "org.mozilla.firefox": "no", "com.obs": "yes"})
    denied = findings(tmp_path, says=says)["Permission of the portal"]
    assert not denied.ok
    assert "programs from packages, org.mozilla.firefox" in denied.seen
    assert denied.remedy.count("DeletePermission sss devices camera") == 2
    assert denied.remedy.endswith(" org.mozilla.firefox")


def test_a_real_desktop_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop(portal="grant") as here:
        here.adopt(monkeypatch)
        assert ask_portal().present
        assert watching("scrim") is None


def test_a_portal_that_is_silent_or_missing_is_an_answer_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("camera.pipewire.portal.ANSWER_S", 0.2)
    with desktop(portal="silent") as here:
        here.adopt(monkeypatch)
        says = ask_portal()
        assert (says.present, says.why) == (None, "no answer within 0.2 s")
        here.end("dbus-daemon")
        assert ask_portal().why.startswith("no session bus")


def test_what_the_permission_store_keeps_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    skip_without("gdbus")
    if not Path("/usr/libexec/xdg-permission-store").exists():
        pytest.skip("not installed: xdg-desktop-portal; run: sh .ci/system-libraries test")
    with desktop(portal="grant") as here:
        here.adopt(monkeypatch)
        assert ask_portal().permissions == {}
        store = "org.freedesktop.impl.portal.PermissionStore"
        command = ["gdbus", "call", "--session", "-d", store, "-m", f"{store}.SetPermission"]
        command += ["-o", "/org/freedesktop/impl/portal/PermissionStore"]
        subprocess.run(
            [*command, "devices", "true", "camera", "", "['no']"],
            env=here.environment_whole(),
            check=True,
            capture_output=True,
        )
        says = ask_portal()
        assert says.permissions == {"": "no"}
        assert says.denied == ["programs from packages"]
