"""Imports point one way, and what is heavy or dangerous is imported in few places."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SIDE_BY_SIDE = ("camera", "segmentation", "compositing", "ui")
BELOW: dict[str, set[str]] = {
    **{package: set() for package in ("live", "profiles", "start")},  # empty: their files follow
    "settings": set(),
    "profiles.kept": {"settings"},
    "profiles.named": {"settings", "video", "profiles.kept"},
    "profiles.exchange": {"settings", "video", "profiles.kept", "profiles.named"},
    "video": {"settings"},
    **{part: {"settings", "video"} for part in SIDE_BY_SIDE},
    "ui": {"settings", "video", "profiles.kept"},
    "pipeline": {"settings", "video", "compositing"},
    "live.audience": {"settings", "video"},
    "live.governor": set(),
    "live.governing": {"settings", "video", "pipeline", "live.governor"},
    "live.run_state": {"settings", "video", "pipeline", "live.audience", "live.governing"},
    "live.capture": {"settings", "video", "live.run_state"},
    "live.sender": {"settings", "video", "live.run_state", "live.capture"},
    "live.run": {
        "settings",
        "video",
        "pipeline",
        "live.audience",
        "live.governing",
        "live.run_state",
        "live.capture",
        "live.sender",
    },
    "live.session": {
        *("settings", "video", "compositing", "ui", "live.capture", "live.run", "pipeline"),
    },
    "live.choices": {"settings", "video", "camera", "ui", "live.run", "pipeline"},
    "start.commandline": {"settings", "video", "start.arguments"},
    "start.parts": {
        *("settings", "video", "segmentation", "compositing", "pipeline", "live.governing"),
    },
    "start.ends": {"settings", "video", "camera"},
    "live.keeping": {"profiles.exchange", "profiles.named", "ui"},
    "start.arguments": {"settings", "profiles.named"},
    "start.door": {"settings", "video", "start.commandline", "start.ends", "profiles.named"},
    "start.commands": {
        *("settings", "camera", "pipeline", "bench"),
        *("start.commandline", "start.ends", "profiles.exchange", "profiles.named"),
    },
    "training": {"settings", "video", "segmentation"},
}
"""Which parts each part may import; `app` and `bench` may import all but training."""

OWN = {*BELOW, "app", "bench", "tests"}
ALLOWED_ONLY_IN: dict[str, tuple[str, ...]] = {
    "torch": (
        "segmentation/network.py",
        "segmentation/exposure.py",
        "segmentation/plate.py",
        "segmentation/state.py",
        "segmentation/torch_engine.py",
        "training/",
    ),
    "mediapipe": ("segmentation/mediapipe_engine.py",),
    "pyvirtualcam": ("camera/virtual.py",),
    "PySide6": ("ui/",),
    "Xlib": ("ui/shortcuts/",),
    "jeepney": ("ui/shortcuts/",),
    "matplotlib": ("training/pareto.py",),
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
    for folder in {part.split(".")[0] for part in OWN - {"tests"}}:
        found += (ROOT / folder).rglob("*.py")
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
    """The part that a file belongs to: its folder, or the file itself where `BELOW` names it."""
    return part_named(".".join(path.relative_to(ROOT).with_suffix("").parts))


def part_named(name: str) -> str:
    """The part that a dotted name is in."""
    first, *rest = name.split(".")
    return f"{first}.{rest[0]}" if rest and f"{first}.{rest[0]}" in OWN else first


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    part = part_of(path)
    used = {part_named(name) for name in imports(path)} & OWN - {part}
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


def test_no_package_goes_by_the_name_of_what_the_bundle_starts() -> None:
    """It would hide that package in the bundle, and nothing in it would start."""
    started = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    packages = {path.parent.name for path in ROOT.glob("*/*.py")} | {"app", "pipeline", "settings"}
    assert not started & packages
