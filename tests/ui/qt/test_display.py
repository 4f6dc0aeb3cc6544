"""Whether a window can open is known before Qt is imported, and said in one line."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ui.qt import display
from ui.qt.display import (
    DEBIAN_PACKAGES,
    X11_PACKAGES,
    display_available,
    install_command,
    missing_libraries,
    why_no_window,
    without_foreign_plugins,
)

ROOT = Path(__file__).parents[3]


def test_asking_imports_no_qt() -> None:
    program = (
        "import sys, ui.qt.display, ui.keys, ui.session, ui.text.words, ui.backgrounds.gallery\n"
        "ui.qt.display.why_no_window()\n"
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_always_have_a_display(platform: str) -> None:
    assert display_available({}, platform)
    assert missing_libraries({}, platform, lambda name: False) == []


def test_linux_without_a_display_has_none_and_says_so_in_one_line() -> None:
    assert not display_available({}, "linux")
    line = why_no_window({})
    assert line
    assert "no display found" in line
    assert "\n" not in line


def test_a_stale_display_is_no_display() -> None:
    assert not display_available({"DISPLAY": ":31337"}, "linux")
    assert "display :31337 does not answer" in (why_no_window({"DISPLAY": ":31337"}) or "")


@pytest.mark.parametrize("name", ["localhost:10.0", "far.example:0", "192.0.2.1:0", "[::1]:0"])
def test_a_display_beyond_a_network_is_none_and_said(name: str) -> None:
    line = why_no_window({"DISPLAY": name}) or ""
    assert f"display {name} is reached over a network, which Scrim denies itself" in line
    assert "vnc" in (why_no_window({"QT_QPA_PLATFORM": "vnc"}) or "")


@pytest.mark.parametrize("name", [":31337", "unix:31337", ":31337.0", "/tmp/none:0"])  # noqa: S108
def test_a_display_of_this_machine_is_asked(name: str) -> None:
    assert "does not answer" in (why_no_window({"DISPLAY": name}) or "")


def test_wayland_counts_when_its_socket_answers(tmp_path: Path) -> None:
    environ = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert not display_available(environ, "linux")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen(1)
        assert display_available(environ, "linux")
        assert missing_libraries(environ, "linux", lambda name: name in DEBIAN_PACKAGES) == []


def test_offscreen_brings_its_own_display() -> None:
    assert display_available({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    assert not display_available({"QT_QPA_PLATFORM": "xcb"}, "linux")


def test_what_the_loader_cannot_find_is_named_with_its_package() -> None:
    def loads(name: str) -> bool:
        return name not in ("libxcb-cursor.so.0", "libEGL.so.1")

    missing = missing_libraries({"DISPLAY": ":0"}, "linux", loads)
    assert missing == ["libEGL.so.1", "libxcb-cursor.so.0"]
    assert install_command(missing) == "sudo apt install libegl1 libxcb-cursor0"


def test_offscreen_needs_no_x11_library() -> None:
    missing = missing_libraries({"QT_QPA_PLATFORM": "offscreen"}, "linux", lambda name: False)
    assert missing == [*DEBIAN_PACKAGES]


def test_the_real_loader_knows_what_is_there_and_what_is_not() -> None:
    assert display._loads("libc.so.6") == sys.platform.startswith("linux")
    assert not display._loads("libnothing-of-this-name.so.9")


def test_missing_libraries_make_one_line_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("system libraries are looked for on Linux only")
    monkeypatch.setattr(display, "_loads", lambda name: name != "libxcb-cursor.so.0")
    monkeypatch.setattr(display, "_x11_answers", bool)
    line = why_no_window({"DISPLAY": ":0"})
    assert line
    assert "libxcb-cursor.so.0" in line
    assert "sudo apt install libxcb-cursor0" in line
    assert "\n" not in line


def test_the_list_holds_all_that_the_plugin_asks_the_loader_for() -> None:
    import PySide6

    plugin = Path(PySide6.__path__[0], "Qt/plugins/platforms/libqxcb.so")
    if not plugin.exists():
        pytest.skip(f"no X11 plugin at {plugin}")
    listed = subprocess.run(["ldd", plugin], capture_output=True, text=True, check=True).stdout
    asked = {line.split()[0] for line in listed.splitlines() if "libxcb" in line}
    assert asked <= {*X11_PACKAGES, *DEBIAN_PACKAGES}


def test_opencvs_qt_paths_are_dropped_and_the_users_own_kept() -> None:
    mine = {"QT_QPA_FONTDIR": os.path.join("home", "fonts"), "PATH": "/bin"}
    foreign = {"QT_QPA_PLATFORM_PLUGIN_PATH": os.path.join("lib", "cv2", "qt", "plugins")}
    assert without_foreign_plugins({**mine, **foreign}) == mine
