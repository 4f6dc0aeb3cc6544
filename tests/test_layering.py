"""Imports point one way, and what is heavy or dangerous is imported in few places."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SIDE_BY_SIDE = ("camera", "segmentation", "compositing", "ui")
BELOW: dict[str, set[str]] = {
    "settings": set(),
    "kept": {"settings"},
    "profiles": {"settings", "video", "kept"},
    "exchange": {"settings", "video", "kept", "profiles"},
    "video": {"settings"},
    **{part: {"settings", "video"} for part in SIDE_BY_SIDE},
    "ui": {"settings", "video", "kept"},
    "pipeline": {"settings", "video", "compositing"},
    "audience": {"settings", "video"},
    "governor": set(),
    "governing": {"settings", "video", "pipeline", "governor"},
    "run_state": {"settings", "video", "pipeline", "audience", "governing"},
    "capture": {"settings", "video", "run_state"},
    "sender": {"settings", "video", "run_state", "capture"},
    "live": {
        "settings",
        "video",
        "pipeline",
        "audience",
        "governing",
        "run_state",
        "capture",
        "sender",
    },
    "session": {"settings", "video", "compositing", "ui", "capture", "live", "pipeline"},
    "choices": {"settings", "video", "camera", "ui", "live", "pipeline"},
    "commandline": {"settings", "video", "arguments"},
    "parts": {"settings", "video", "segmentation", "compositing", "pipeline", "governing"},
    "ends": {"settings", "video", "camera"},
    "keeping": {"exchange", "profiles", "ui"},
    "arguments": {"settings", "profiles"},
    "door": {"settings", "video", "commandline", "ends", "profiles"},
    "commands": {
        *("settings", "camera", "commandline", "ends", "pipeline", "bench", "exchange", "profiles"),
    },
    "stopping": set(),
    "training": {"settings", "video", "segmentation"},
}
"""Which parts each part may import; `app` and `bench` may import all but training."""

OWN = {*BELOW, "app", "bench", "tests"}
ALLOWED_ONLY_IN: dict[str, tuple[str, ...]] = {
    "torch": ("segmentation/network.py", "segmentation/torch_engine.py", "training/"),
    "mediapipe": ("segmentation/mediapipe_engine.py",),
    "pyvirtualcam": ("camera/virtual.py",),
    "PySide6": ("ui/",),
    "Xlib": ("ui/shortcuts/",),
    "jeepney": ("ui/shortcuts/",),
    "matplotlib": (),
    "socket": ("ui/display.py",),  # whether the X server or Wayland answers
    "ssl": (),
    "urllib": (),
    "http": (),
    "requests": (),
    "pickle": (),
}
SEALERS = ("compositing/composite.py", "compositing/cover.py", "tests/fakes.py")
"""Who may make a Composite."""


def sources() -> list[Path]:
    """Every file of the program: no tests, no environment."""
    found = [ROOT / f"{part}.py" for part in OWN if (ROOT / f"{part}.py").exists()]
    for part in OWN - {"tests"}:
        found += (ROOT / part).rglob("*.py")
    return sorted(found)


def imports(path: Path) -> list[str]:
    """Every dotted name that a file imports, at its top or late: 'a.b' and 'a.b.name'."""
    names = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by dots; expected whole names"
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return names


def part_of(path: Path) -> str:
    return path.relative_to(ROOT).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    part = part_of(path)
    used = {name.split(".")[0] for name in imports(path)} & OWN - {part}
    assert "tests" not in used
    if part == "bench":
        whole = {name for name in imports(path) if name.startswith("training.")}
        assert all(name.startswith("training.metrics") for name in whole)
    elif part == "app":
        assert "training" not in used
    else:
        assert used <= BELOW[part]


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_heavy_or_opens_a_door_stays_where_it_belongs(path: Path) -> None:
    where = str(path.relative_to(ROOT))
    used = {name.split(".")[0] for name in imports(path)}
    for package, places in ALLOWED_ONLY_IN.items():
        if package in used and not where.startswith(("bench/", "training/")):
            assert where.startswith(places), f"{where} imports {package}"


def test_only_two_files_can_make_a_composite() -> None:
    everything = [*sources(), *(ROOT / "tests").rglob("*.py")]
    sealers = {
        str(path.relative_to(ROOT)) for path in everything
        if any(name.startswith("video.composite.seal") for name in imports(path))
        or "composite._SEAL" in path.read_text(encoding="utf-8").replace("video.", "")
    }  # fmt: skip
    allowed = {*SEALERS, "tests/video/test_composite.py", "tests/test_layering.py"}
    assert set(SEALERS) <= sealers <= allowed


def test_late_imports_count() -> None:
    """The walk sees imports inside of functions: `app` imports everything there."""
    used = {name.split(".")[0] for name in imports(ROOT / "app.py")}
    assert {"ui", "pipeline", "live"} <= used
