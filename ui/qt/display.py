"""Whether a window can be opened here, found out before Qt is imported: Qt aborts the process.

A missing display, a display that refuses us and a missing system library all end Qt with abort(),
which no Python code can catch. Each is looked for first, so that the app can say one line and go on
without a window.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import socket
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

DEBIAN_PACKAGES: dict[str, str] = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""System libraries that every Qt window needs, and the Debian or Ubuntu package of each."""

X11_PACKAGES: dict[str, str] = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the X11 plugin needs on top."""


def display_available(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> bool:
    """True where a window can appear: always on Windows and macOS; elsewhere a display answers."""
    if platform in ("win32", "darwin"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if chosen and chosen not in ("xcb", "wayland", "wayland-egl"):
        return True  # offscreen, linuxfb: they bring their own screen
    return _wayland_answers(environ) or _x11_answers(environ.get("DISPLAY", ""))


def missing_libraries(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    loads: Callable[[str], bool] | None = None,
) -> list[str]:
    """The shared libraries that Qt would look for in vain, by file name; empty where all is well.

    Asks the dynamic loader itself, as Qt will; find_library would start ldconfig and a compiler.
    """
    if not platform.startswith("linux"):
        return []
    needed = [*DEBIAN_PACKAGES]
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen.startswith("xcb") or not (chosen or _wayland_answers(environ)):
        needed += X11_PACKAGES
    loads = loads or _loads
    return [name for name in needed if not loads(name)]


def why_no_window(environ: Mapping[str, str] = os.environ) -> str | None:
    """One line that says why no window can open and what to do; None where one can."""
    afar = _network_display(environ)
    if afar:
        return (
            f"{afar} is reached over a network, which Scrim denies itself: "
            "running without a window (start it on the machine whose screen it is)"
        )
    if not display_available(environ):
        seen = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
        found = f"display {seen} does not answer" if seen else "no display found"
        return f"{found}: running without a window (set DISPLAY or WAYLAND_DISPLAY to get one)"
    if importlib.util.find_spec("PySide6") is None:
        return (
            "PySide6 is not installed: running without a window "
            "(pip install PySide6-Essentials to get one)"
        )
    missing = missing_libraries(environ)
    if missing:
        return (
            f"system libraries missing: {', '.join(missing)}: running without a window "
            f"({install_command(missing)} to get one)"
        )
    return None


def install_command(missing: list[str]) -> str:
    """The command that installs those libraries on Debian and Ubuntu."""
    packages = {**DEBIAN_PACKAGES, **X11_PACKAGES}
    return "sudo apt install " + " ".join(packages[name] for name in missing)


def without_foreign_plugins(environ: Mapping[str, str]) -> dict[str, str]:
    """The environment less the Qt paths that OpenCV's wheel sets: they lead to a Qt of its own."""
    return {
        name: value
        for name, value in environ.items()
        if not (name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR") and _is_opencv(value))
    }


def _is_opencv(path: str) -> bool:
    return "cv2" in Path(path).parts


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _network_display(environ: Mapping[str, str]) -> str | None:
    """The display that would carry the preview over a network, TCP on this machine included."""
    if environ.get("QT_QPA_PLATFORM", "").startswith("vnc"):
        return "QT_QPA_PLATFORM=vnc"
    host = environ.get("DISPLAY", "").rpartition(":")[0]
    local = not host or host == "unix" or host.startswith("/")
    return None if local or _wayland_answers(environ) else f"display {environ['DISPLAY']}"


def _wayland_answers(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    path = os.path.join(environ.get("XDG_RUNTIME_DIR", ""), name)  # an absolute name wins
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as end:
        try:
            end.connect(path)
        except OSError:
            return False
    return True


def _x11_answers(display: str) -> bool:
    """True where the X server lets us in; connecting is the only proof, DISPLAY may be stale."""
    if not display:
        return False
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # unknown; the missing library is reported by name
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    refused = int(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return refused == 0
