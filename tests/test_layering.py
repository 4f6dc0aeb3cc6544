"""Imports point one way, and what is heavy or dangerous is imported in few places."""

from __future__ import annotations

import ast
import functools
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
BELOW: dict[str, set[str]] = {
    "language": set(),
    "background_choice": set(),
    "options": set(),
    "settings": {"language", "background_choice"},
    "video.errors": set(),
    "system": {"video.errors"},
    "video": {"settings", "video.errors"},
    "profiles": set(),  # empty: its files follow
    "profiles.kept": {"settings", "system"},
    "profiles.remembered": {"video", "profiles.kept"},
    "profiles.folder": {
        *("settings", "system", "video"),
        *("profiles.kept", "profiles.remembered"),
    },
    "profiles.personal": {"settings", "profiles.kept"},
    "profiles.named": {
        "settings",
        "system",
        "video",
        "profiles.folder",
        "profiles.kept",
        "profiles.personal",
        "profiles.remembered",
    },
    "profiles.exchange": {
        *("settings", "system", "video"),
        *("profiles.folder", "profiles.kept", "profiles.remembered"),
    },
    "media": {"settings", "system", "video"},
    "camera": {"settings", "system", "video", "media"},
    "segmentation": {"settings", "system", "video"},
    "compositing": {"settings", "system", "video", "media"},
    "ui": {
        "language",
        "settings",
        "system",
        "video",
        "media",
        *("profiles.exchange", "profiles.kept", "profiles.named", "profiles.remembered"),
    },
    "stages": {"settings", "system", "video", "compositing"},
    "pipeline": {"settings", "video", "compositing", "stages"},
    "live": {"settings", "video", "pipeline", "live.quality"},
    "live.quality": {"settings", "video", "pipeline"},
    "live.recording": {"system", "video", "camera", "live", "ui"},
    "live.window": {
        *("language", "settings", "video", "camera", "compositing", "ui", "live", "pipeline"),
    },
    "control": {"settings", "system", "video", "ui", "profiles.named"},
    "start": {
        *(
            "language",
            "settings",
            "system",
            "video",
            "media",
            "camera",
            "segmentation",
            "compositing",
        ),
        *("pipeline", "stages", "live", "live.quality", "live.recording", "live.window", "ui"),
        "control",
        *("profiles.named", "profiles.exchange", "profiles.folder", "profiles.remembered"),
    },
    "training": {"settings", "video", "segmentation"},
}
"""Which parts each part may import; `bench` all but app and training, `app` all but training.

Every part may import `language.translation`, through which what is shown goes; who may import
`settings` may import `options` and `background_choice`.
"""

ROOMS: dict[str, set[str]] = {
    "bench": {"bench.report", "bench.subjects", "bench.whole"},
    "bench.report": {"bench"},
    "bench.subjects": {"bench"},
    "bench.whole": {"bench", "bench.report", "bench.subjects"},
    "camera": {"camera.pipewire", "camera.v4l2"},
    "camera.sinks.cameras": {"camera", "camera.pipewire", "camera.sinks", "camera.v4l2"},
    "camera.sinks.files": {"camera", "camera.sinks"},
    "camera.sources": {"camera", "camera.v4l2"},
    "camera.v4l2": {"camera", "camera.sources"},
    "compositing.backgrounds": {"compositing"},
    "compositing.effects": {"compositing"},
    "control": {"control.requests", "control.transports"},
    "control.transports": {"control.requests"},
    "media": {"media.clips", "media.pictures", "media.pixels"},
    "media.clips": {"media", "media.pixels"},
    "media.pictures": {"media", "media.clips", "media.pixels"},
    "segmentation": {"segmentation.engines", "segmentation.room"},
    "segmentation.engines": {"segmentation", "segmentation.network", "segmentation.room"},
    "start": {"start.command_line", "start.opening"},
    "start.opening": {"start.command_line"},
    "system.desktop": {
        *("system", "system.files", "system.linux", "system.macos", "system.windows"),
    },
    "system.linux": {"system.desktop"},
    "system.macos": {"system.desktop"},
    "system.process": {"system.linux"},
    "system.windows": {"system.desktop"},
    "training.judging": {"training", "training.sources"},
    "training.labels": {
        *("training", "training.judging", "training.pictures", "training.pictures.people"),
        *("training.shipping", "training.sources"),
    },
    "training.learning": {
        *("training", "training.labels", "training.pictures", "training.pictures.people"),
        "training.sources",
    },
    "training.pictures": {
        *("training", "training.pictures.camera", "training.pictures.people"),
        *("training.pictures.things", "training.sources"),
    },
    "training.pictures.camera": {"training", "training.pictures"},
    "training.pictures.people": {"training", "training.pictures", "training.pictures.camera"},
    "training.pictures.things": {
        *("training", "training.pictures", "training.pictures.camera"),
        "training.pictures.people",
    },
    "training.shipping": {"training", "training.pictures", "training.sources"},
    "training.sources": {"training"},
    "ui": {"ui.backgrounds", "ui.text"},
    "ui.backgrounds": {"ui", "ui.backgrounds.tiles", "ui.qt.dialogs", "ui.style", "ui.text"},
    "ui.backgrounds.tiles": {"ui.backgrounds", "ui.qt.dialogs", "ui.style", "ui.text"},
    "ui.edge": {"ui", "ui.qt", "ui.window"},
    "ui.panel": {
        *("ui", "ui.picture", "ui.qt.dialogs", "ui.qt.keys"),
        *("ui.shortcuts", "ui.style", "ui.text"),
    },
    "ui.picture": {"ui", "ui.qt.dialogs", "ui.style", "ui.text"},
    "ui.qt.dialogs": {"ui.qt.keys", "ui.style"},
    "ui.qt.keys": {"ui"},
    "ui.sheets": {"ui", "ui.qt", "ui.qt.dialogs", "ui.qt.keys", "ui.style", "ui.text"},
    "ui.shortcuts": {"ui", "ui.picture", "ui.qt.keys", "ui.text"},
    "ui.style": {"ui.text"},
    "ui.text": {"ui"},
    "ui.window": {
        *("ui", "ui.backgrounds", "ui.edge", "ui.panel", "ui.picture", "ui.qt", "ui.qt.dialogs"),
        *("ui.qt.keys", "ui.sheets", "ui.shortcuts", "ui.style", "ui.text"),
    },
    "video": {"video.pixels"},
    "video.pixels": {"video"},
}
"""Which rooms of its own part the files of a room may import; a room that is not here, none.

`live`, and parts that are one file, are in `BELOW`.
"""

OWN = {*BELOW, "app", "bench", "tests"}
ALLOWED_ONLY_IN: dict[str, tuple[str, ...]] = {
    "torch": (
        "segmentation/network/portrait_net.py",
        "segmentation/network/exposure.py",
        "segmentation/network/plate.py",
        "segmentation/network/checkpoint.py",
        "segmentation/engines/torch_engine.py",
        "training/",
    ),
    "onnxruntime": ("segmentation/engines/runtime.py",),
    "mediapipe": ("segmentation/engines/mediapipe_engine.py",),
    "pyvirtualcam": ("camera/sinks/cameras/virtual.py",),
    "PySide6": ("ui/",),
    "Xlib": ("ui/shortcuts/",),
    "jeepney": ("camera/pipewire/portal.py", "system/desktop/bus.py"),
    "matplotlib": ("training/judging/pareto.py",),
    "sounddevice": ("camera/microphone.py",),
    "socket": (
        "ui/qt/display.py",  # whether the X server or Wayland answers
        "control/transports/local.py",  # of this user alone
    ),
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
    """The part that a dotted name is in: the longest one that `OWN` names."""
    words = name.split(".")
    longest = (".".join(words[:count]) for count in range(len(words), 0, -1))
    return next((part for part in longest if part in OWN), words[0])


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_one_way(path: Path) -> None:
    part = part_of(path)
    named = {name for name in imports(path) if not name.startswith("language.translation")}
    used = {part_named(name) for name in named} & OWN - {part}
    assert "tests" not in used
    if part == "bench":
        assert "app" not in used
        whole = {name for name in imports(path) if name.startswith("training.")}
        assert all(name.startswith("training.judging.metrics") for name in whole)
    elif part == "app":
        assert "training" not in used
    else:
        below = BELOW[part]
        with_settings = {"background_choice", "options"} if "settings" in below else set()
        assert used <= {*below, *with_settings, *({"video.errors"} if "video" in below else ())}


@functools.cache
def files_by_name() -> dict[str, Path]:
    """Every file of the program by the dotted name under which it is imported."""
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sources()
    }


@functools.cache
def imported_files() -> dict[str, set[str]]:
    """Which files of the program each file imports, by dotted name."""
    files = files_by_name()
    found: dict[str, set[str]] = {}
    for name, path in files.items():
        stems = [used.split(".") for used in imports(path)]
        longest = (
            next((".".join(w[:n]) for n in range(len(w), 0, -1) if ".".join(w[:n]) in files), name)
            for w in stems
        )
        found[name] = {*longest} - {name}
    return found


def room_of(name: str) -> str:
    """The folder that a file is in, dotted; a package's own `__init__` is in it, too."""
    files = files_by_name()
    return name if files[name].name == "__init__.py" else name.rpartition(".")[0] or name


@pytest.mark.parametrize("name", sorted(files_by_name()))
def test_rooms_of_a_part_import_only_what_is_allowed(name: str) -> None:
    room, part = room_of(name), name.split(".", maxsplit=1)[0]
    if part == "live":
        return
    others = {room_of(used) for used in imported_files()[name] if used.split(".")[0] == part}
    assert others - {room} <= ROOMS.get(room, set()), "add it to ROOMS, or turn the import round"


def test_no_file_imports_itself_in_a_circle() -> None:
    """Files can be put in an order in which each imports earlier ones alone."""
    waiting = imported_files()
    while ready := {name for name, used in waiting.items() if not used & {*waiting}}:
        waiting = {name: used for name, used in waiting.items() if name not in ready}
    assert not waiting, "a circle of imports goes through these"


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_what_is_heavy_or_opens_a_door_stays_where_it_belongs(path: Path) -> None:
    where = str(path.relative_to(ROOT))
    used = {name.split(".")[0] for name in imports(path)}
    for package, places in ALLOWED_ONLY_IN.items():
        if package in used and not where.startswith(("bench/", "training/")):
            assert where.startswith(places), f"{where} imports {package}"


def test_onnx_runtime_is_imported_where_its_telemetry_is_off() -> None:
    """Everywhere: what is sent from a test or a training run is sent, too."""
    importing = {
        str(path.relative_to(ROOT)) for path in [*sources(), *(ROOT / "tests").rglob("*.py")]
        if any(name.split(".")[0] == "onnxruntime" for name in imports(path))
    }  # fmt: skip
    tools = "training/shipping/export.py"  # its quantization alone, and late
    assert importing == {"segmentation/engines/runtime.py", tools}


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
    """The walk sees imports inside of functions: `running` imports everything there."""
    used = {name.split(".")[0] for name in imports(ROOT / "start" / "running.py")}
    assert {"ui", "pipeline", "live"} <= used


def test_no_package_goes_by_the_name_of_what_the_bundle_starts() -> None:
    """It would hide that package in the bundle, and nothing in it would start."""
    started = {path.stem for path in (ROOT / "packaging").glob("*.py")}
    packages = {path.parent.name for path in ROOT.glob("*/*.py")} | {
        p.stem for p in ROOT.glob("*.py")
    }
    assert not started & packages


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_menus_and_dialogs_come_from_the_room_where_cover_is_heard(path: Path) -> None:
    """One of Qt's own would swallow the key that covers the camera."""
    deaf = {"QMenu", "QMessageBox", "QFileDialog", "QInputDialog", "QColorDialog", "QDialog"}
    if not str(path.relative_to(ROOT)).startswith("ui/qt/"):
        assert not {name.rpartition(".")[2] for name in imports(path)} & deaf


def test_no_signal_of_the_backgrounds_carries_a_text_of_qt() -> None:
    """It would lose what of a file's name is no UTF-8."""
    for path in (ROOT / "ui" / "backgrounds").rglob("*.py"):
        assert "Signal(str" not in path.read_text(encoding="utf-8"), path


@pytest.mark.parametrize(
    "path",
    [path for path in sources() if path.relative_to(ROOT).parts[0] in ("compositing", "video")],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_frame_made_of_another_keeps_its_zoom(path: Path) -> None:
    """The weakest blur grows with it: a frame that lost its zoom would show too much."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        made = isinstance(node, ast.Call) and ast.unparse(node.func) == "Frame"
        if made and any(ast.unparse(argument) == "frame.index" for argument in node.args):
            assert "zoom" in {keyword.arg for keyword in node.keywords}, ast.unparse(node)


@pytest.mark.parametrize(
    "path",
    [path for path in sources() if path.relative_to(ROOT).parts[0] == "ui"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_no_widget_is_asked_for_its_screen(path: Path) -> None:
    """PySide6 would take the screen away with the widget: ask `ui.qt.screens`."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr != "screen" or "connection" in ast.unparse(node.func.value)


@pytest.mark.parametrize(
    "path",
    [path for path in sources() if path.relative_to(ROOT).parts[0] == "ui"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_a_tooltip_is_given_as_plain_text(path: Path) -> None:
    """Qt would show a device called "<b>" in bold: give it by `ui.style.tips.give_tip`."""
    given = ".setToolTip(" in path.read_text(encoding="utf-8")
    assert not given or path.name in ("tips.py", "tray.py")  # the system's tray shows text as it is
