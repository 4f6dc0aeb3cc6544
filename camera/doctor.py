"""Doctor: what stands between this machine and a working virtual camera, with the exact remedy."""

from __future__ import annotations

import importlib.util
import platform
from collections.abc import Callable, Iterator
from dataclasses import replace

from camera.devices import Camera, cameras, devices, virtual_cameras
from camera.finding import Finding
from camera.host import Host, has_secure_boot
from camera.pipewire_findings import pipewire_findings
from camera.v4l2.device_users import freeing, own_use, taken
from camera.v4l2.watchers import on_demand
from language.translation import mark, tr
from system.process.network import is_denied
from system.remedy import pip_install

PACKAGES = {
    "av": "av",
    "cv2": "opencv-contrib-python",
    "pyvirtualcam": "pyvirtualcam",
    "onnxruntime": "onnxruntime",
    "PySide6": "PySide6-Essentials",
}
"""What is imported, and what it is called where it is installed from."""

_NEEDED_BY = mark("Zoom, Slack, Discord and browsers without PipeWire see no camera")
_LOAD = "sudo modprobe v4l2loopback exclusive_caps=1 card_label=Scrim"
_RELOAD = mark("close what uses the camera, then: {command}")
_RELOAD_COMMAND = f"sudo modprobe -r v4l2loopback && {_LOAD}"
_INSTALL = {
    "debian": "sudo apt install v4l2loopback-dkms",
    "ubuntu": "sudo apt install v4l2loopback-dkms",
    "fedora": "sudo dnf install v4l2loopback  (from RPM Fusion: https://rpmfusion.org)",
    "arch": "sudo pacman -S v4l2loopback-dkms linux-headers",
    "opensuse": "sudo zypper install v4l2loopback-kmp-default",
}
_OBS = mark(
    "Install OBS Studio (https://obsproject.com), start it once and press Start Virtual Camera"
)
_UNITY_OR_OBS = mark(
    "The smaller way: download Unity Capture (https://github.com/schellingb/UnityCapture), and in "
    "its folder Install, in a terminal as administrator: regsvr32 UnityCaptureFilter64.dll "
    '"/i:UnityCaptureName=Scrim". The other: install OBS Studio (https://obsproject.com), start it '
    "once and press Start Virtual Camera"
)
_AT_EVERY_START = mark("and for every start: {command}")
_AT_EVERY_START_COMMAND = (
    "echo v4l2loopback | sudo tee /etc/modules-load.d/v4l2loopback.conf && "
    "echo 'options v4l2loopback exclusive_caps=1 card_label=Scrim' | "
    "sudo tee /etc/modprobe.d/v4l2loopback.conf"
)
_ENROLL = mark(
    "where that answers 'Key was rejected', enroll the key that signed the module: {command}, "
    "restart and choose Enroll MOK"
)
_ENROLL_COMMAND = "sudo mokutil --import /var/lib/dkms/mok.pub"


def diagnose(
    host: Host | None = None, has_package: Callable[[str], bool] | None = None
) -> list[Finding]:
    """Everything that was looked at, in the order in which it should be put right."""
    host = host or Host()
    findings = [_packages(has_package or _is_installed), _loops(), _network(host), _webcam(host)]
    if host.system == "Linux":
        findings += _linux(host)
    else:
        findings += [_brought(host), _on_demand("", host)]
    return findings


def _packages(has_package: Callable[[str], bool]) -> Finding:
    missing = [pip_name for module, pip_name in PACKAGES.items() if not has_package(module)]
    if missing:
        remedy = pip_install(*missing)
        return Finding(
            ok=False,
            title=tr("Python packages"),
            seen=tr("missing: {packages}", packages=", ".join(missing)),
            remedy=remedy,
        )
    return Finding(ok=True, title=tr("Python packages"), seen=tr("all installed"))


def _loops() -> Finding:
    from video.pixels.compiled import NOT_COMPILED, kernels

    if kernels is not None:
        return Finding(ok=True, title=tr("Compiled loops"), seen=tr("in use"))
    remedy = tr("in Scrim's folder: {command}", command=pip_install("./kernels"))
    return Finding(
        ok=True, title=tr("Compiled loops"), seen=tr(NOT_COMPILED), remedy=remedy, note=True
    )


def _network(host: Host) -> Finding:
    denied = host.system == "Linux" and is_denied()
    seen = (
        tr("denied to Scrim by the kernel")
        if denied
        else tr("not used, but nothing denies it to Scrim")
    )
    return Finding(ok=True, title=tr("Network"), seen=seen, note=not denied)


def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _webcam(host: Host) -> Finding:
    lenses = [camera for camera in cameras(host) if camera.is_fed or not camera.virtual]
    if lenses:
        return Finding(ok=True, title=tr("Webcam"), seen=", ".join(map(str, lenses)))
    remedy = tr("Plug one in, or try Scrim with --input demo")
    return Finding(ok=False, title=tr("Webcam"), seen=tr("none is connected"), remedy=remedy)


def _brought(host: Host) -> Finding:
    """Windows and macOS: OBS brings the virtual camera, on Windows Unity Capture does, too."""
    found = virtual_cameras(host)
    if found:
        return Finding(ok=True, title=tr("Virtual camera"), seen=", ".join(map(str, found)))
    if host.system == "Windows":
        seen = tr("neither Unity Capture nor OBS Virtual Camera is registered")
        remedy = tr(_UNITY_OR_OBS)
    else:
        seen, remedy = tr("OBS Virtual Camera is not registered"), tr(_OBS)
    return Finding(ok=False, title=tr("Virtual camera"), seen=seen, remedy=remedy)


def _linux(host: Host) -> Iterator[Finding]:
    pipewire = host.pipewire()
    yield from pipewire_findings(host, runs=pipewire)
    loaded = (host.root / "sys/module/v4l2loopback").exists()
    module = _module(host, loaded=loaded)
    yield (
        replace(module, ok=True, note=True, seen=f"{module.seen}: {tr(_NEEDED_BY)}")
        if (pipewire and not module.ok)
        else module
    )
    if loaded:
        found = virtual_cameras(host)
        yield _exclusive_caps(host, max(1, len(found)))
        yield _free_device(found, host)
        if found:
            yield _on_demand(found[0].path, host)
    yield _permission(host)


def _module(host: Host, *, loaded: bool) -> Finding:
    title = tr("Kernel module v4l2loopback")
    if loaded:
        version = host.read("sys/module/v4l2loopback/version")
        return Finding(
            ok=True,
            title=title,
            seen=tr("loaded, version {version}", version=version or tr("0.12 or older")),
        )
    release = host.read("proc/sys/kernel/osrelease") or platform.release()
    if "v4l2loopback.ko" not in (host.read(f"lib/modules/{release}/modules.dep") or ""):
        seen = tr("not installed for kernel {release}", release=release)
        return Finding(
            ok=False, title=title, seen=seen, remedy=f"{_install_command(host)} && {_LOAD}"
        )
    if has_secure_boot(host):
        seen = tr("installed, not loaded; Secure Boot is on")
        return Finding(
            ok=False,
            title=title,
            seen=seen,
            remedy=f"{_LOAD}; {tr(_ENROLL, command=_ENROLL_COMMAND)}",
        )
    return Finding(
        ok=False,
        title=title,
        seen=tr("installed, not loaded"),
        remedy=f"{_LOAD}; {_at_every_start()}",
    )


def _exclusive_caps(host: Host, devices: int) -> Finding:
    """Chromium lists no device that takes pictures, unless it hides that while it gives some."""
    title = "exclusive_caps"
    value = host.read("sys/module/v4l2loopback/parameters/exclusive_caps") or "unknown"
    flags = value.split(",")[:devices]  # the driver has one for each device that there could be
    if all(flag in ("Y", "1") for flag in flags):
        return Finding(ok=True, title=title, seen=tr("on"))
    seen = tr("off ({flags}): Chrome, Zoom and Teams do not list the camera", flags=",".join(flags))
    return Finding(ok=False, title=title, seen=seen, remedy=f"{_reload()}; {_at_every_start()}")


def _free_device(found: list[Camera], host: Host) -> Finding:
    title = tr("Virtual camera")
    if not found:
        return Finding(
            ok=False,
            title=title,
            seen=tr("the module is loaded without a device"),
            remedy=_reload(),
        )
    if not any(camera.writable for camera in found):
        if own := own_use(found, host):
            return Finding(ok=True, title=title, seen=own)
        remedy = freeing(found[0], host)
        seen = tr("in use: {held}", held="; ".join(taken(host)))
        return Finding(ok=False, title=title, seen=seen, remedy=remedy)
    free = ", ".join(str(camera) for camera in found if camera.writable)
    held = taken(host)
    return Finding(
        ok=True,
        title=title,
        seen=tr("{free}; in use: {held}", free=free, held="; ".join(held)) if held else free,
    )


def _on_demand(path: str, host: Host) -> Finding:
    possible, why, exact = on_demand(path, host)
    return Finding(
        ok=True,
        title=tr("Camera off while nobody watches"),
        seen=tr("yes: {why}", why=why)
        if possible
        else tr("not here, the camera is always on: {why}", why=why),
        note=not (possible and exact),
    )


def _permission(host: Host) -> Finding:
    title = tr("Permission")
    shut = [camera.path for camera in devices(host) if not host.may_open(camera.path)]
    if shut:
        remedy = tr("{command}, then log out and in again", command="sudo usermod -aG video $USER")
        return Finding(
            ok=False,
            title=title,
            seen=tr("may not open {devices}", devices=", ".join(shut)),
            remedy=remedy,
        )
    return Finding(ok=True, title=title, seen=tr("every video device may be opened"))


def _reload() -> str:
    return tr(_RELOAD, command=_RELOAD_COMMAND)


def _at_every_start() -> str:
    return tr(_AT_EVERY_START, command=_AT_EVERY_START_COMMAND)


def _install_command(host: Host) -> str:
    """How this distribution installs the module; Debian's way where it is unknown."""
    lines = (host.read("etc/os-release") or "").splitlines()
    entries = dict(line.split("=", 1) for line in lines if "=" in line)
    names = f"{entries.get('ID', '')} {entries.get('ID_LIKE', '')}".replace('"', "").split()
    return next((_INSTALL[name] for name in names if name in _INSTALL), _INSTALL["debian"])
