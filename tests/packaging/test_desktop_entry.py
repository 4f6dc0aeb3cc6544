"""What Linux desktops get: the entry, the icon as SVG and PNG, the script that installs them."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ui.shortcuts.portal import DESKTOP_ID

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
DRAW_SVG = """
import sys
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
image = QImage(256, 256, QImage.Format.Format_ARGB32)
image.fill(0)
painter = QPainter(image)
renderer = QSvgRenderer(sys.argv[1])
assert renderer.isValid()
renderer.render(painter)
painter.end()
image.save(sys.argv[2])
"""


def run(*words: str, **environment: str) -> None:
    subprocess.run(
        words,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    run(sys.executable, str(LINUX / "icons.py"), str(folder))
    return folder


def pixels(path: Path) -> NDArray[np.float64]:
    """RGBA, 0..255, the colors weighed by alpha."""
    from PIL import Image

    with Image.open(path) as picture:
        rgba = np.asarray(picture.convert("RGBA"), np.float64)
    return np.concatenate([rgba[..., :3] * rgba[..., 3:] / 255, rgba[..., 3:]], axis=2)


def test_there_is_an_icon_of_every_size(icons: Path) -> None:
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        assert pixels(icons / f"{size}x{size}.png").shape == (size, size, 4)


def test_the_svg_is_the_same_drawing(icons: Path, tmp_path: Path) -> None:
    run(sys.executable, "-c", DRAW_SVG, str(LINUX / "scrim.svg"), str(tmp_path / "svg.png"))
    difference = np.abs(pixels(tmp_path / "svg.png") - pixels(icons / "256x256.png"))
    assert difference.mean() < 0.5
    assert np.mean(difference.max(axis=2) > 40) < 0.002, "edges only, by less than a pixel"


def test_the_entry_holds_what_desktops_ask_for() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(LINUX / "scrim.Scrim.desktop", encoding="utf-8")
    found = entry["Desktop Entry"]
    assert (found["Type"], found["Name"], found["Icon"]) == ("Application", "Scrim", "scrim")
    assert found["StartupWMClass"] == "scrim"  # what ui/window/app_window.py gives Qt
    assert all(found[name].endswith(";") for name in ("Categories", "Keywords"))


def test_the_entry_bears_the_id_by_which_the_window_and_the_portal_know_it() -> None:
    assert [path.stem for path in LINUX.glob("*.desktop")] == [DESKTOP_ID]


@pytest.mark.skipif(shutil.which("sh") is None, reason="not installed: sh")
def test_it_is_installed_for_one_user_and_removed_again(icons: Path, tmp_path: Path) -> None:
    folder, share = tmp_path / "a folder & more", tmp_path / "share"
    folder.mkdir()
    for name in ("scrim.Scrim.desktop", "install.sh", "scrim.svg"):
        shutil.copy(LINUX / name, folder)
    shutil.copytree(icons, folder / "icons")
    (folder / "scrim").write_text("the program")
    run("sh", str(folder / "install.sh"), XDG_DATA_HOME=str(share))
    entry = (share / "applications/scrim.Scrim.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{folder}/scrim"\n' in entry
    assert (share / "icons/hicolor/48x48/apps/scrim.png").exists()
    assert (share / "icons/hicolor/scalable/apps/scrim.svg").exists()
    run("sh", str(folder / "install.sh"), "--remove", XDG_DATA_HOME=str(share))
    assert not [path for path in share.rglob("*") if path.is_file()]


@pytest.mark.skipif(shutil.which("sh") is None, reason="not installed: sh")
def test_a_checkout_is_installed_with_its_own_python(tmp_path: Path) -> None:
    root, share = tmp_path / "check out", tmp_path / "share"
    shutil.copytree(LINUX, root / "packaging" / "linux")
    for part in LINUX.parents[1].glob("*.py"):
        shutil.copy(part, root)
    for part in LINUX.parents[1].glob("*/__init__.py"):
        shutil.copytree(part.parent, root / part.parent.name)
    python = root / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\nexec '{sys.executable}' \"$@\"\n")
    python.chmod(0o755)
    run("sh", str(root / "packaging/linux/install.sh"), XDG_DATA_HOME=str(share))
    entry = (share / "applications/scrim.Scrim.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{python}" "{root}/app.py"\n' in entry
    assert (share / "icons/hicolor/256x256/apps/scrim.png").exists()


@pytest.mark.skipif(shutil.which("sh") is None, reason="not installed: sh")
def test_what_pip_put_into_an_environment_is_installed_by_its_command(tmp_path: Path) -> None:
    prefix, share = tmp_path / "an environment", tmp_path / "share"
    (prefix / "share" / "scrim").mkdir(parents=True)
    for name in ("scrim.Scrim.desktop", "install.sh", "scrim.svg"):
        shutil.copy(LINUX / name, prefix / "share" / "scrim")
    program = prefix / "bin" / "scrim"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    run("sh", str(prefix / "share/scrim/install.sh"), XDG_DATA_HOME=str(share))
    entry = (share / "applications/scrim.Scrim.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{program}"\n' in entry
    icons = [path.name for path in (share / "icons").rglob("*") if path.is_file()]
    assert icons == ["scrim.svg"]


@pytest.mark.skipif(shutil.which("sh") is None, reason="not installed: sh")
def test_a_checkout_without_its_packages_says_what_to_do(tmp_path: Path) -> None:
    shutil.copytree(LINUX, tmp_path / "packaging" / "linux")
    ran = subprocess.run(
        ["sh", str(tmp_path / "packaging/linux/install.sh")],
        env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "share")},
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert ran.returncode == 1
    assert "run: make run" in ran.stderr
    assert not (tmp_path / "share").exists()
