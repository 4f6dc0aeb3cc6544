"""No error that the window shows is said without going through translation."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.language.test_texts import ROOT, calls, sources

SHOWN_BY = ("ScrimError", "SourceError", "SinkError", "ModelError", "SettingsError", "ExistsError",
            "BackgroundError", "ShortcutError", "UsageError")  # fmt: skip
TERMINAL = ("app.py", "start/", "control/", "ui/window/front.py", "ui/window/app_window.py")
"""What these say is read in a terminal, or by a program: their language is English."""

ENGLISH = {
    "camera/pipewire/library.py": 1, "camera/pipewire/stream.py": 2,  # a system that is too old
    "camera/sinks/cameras/virtual.py": 2,  # a driver that contradicts itself
    "camera/sources/modes.py": 2,  # the same
    "camera/sinks/files/formats.py": 2, "camera/sinks/files/image_sink.py": 3,  # --output
    "camera/sources/images.py": 2, "media/clips/sound.py": 1,  # --input
    "camera/sources/demo.py": 2,  # packages that are not whole
    "camera/sinks/admission.py": 2, "segmentation/portrait.py": 1, "video/shutter.py": 2,
    "live/window/choices.py": 1, "ui/shortcuts/windows.py": 1,  # faults of ours
    "segmentation/engines/mediapipe_engine.py": 4, "segmentation/engines/onnx_engine.py": 2,
    "segmentation/engines/onnx_signature.py": 1, "segmentation/engines/torch_engine.py": 2,
    "segmentation/open.py": 7, "segmentation/weights.py": 6,  # files of networks
}  # fmt: skip
"""Lines that stay English where they are, so many in each file; a new one is translated."""


def untranslated(path: Path) -> Iterator[ast.Raise]:
    """The errors raised there whose text is written out and no text of the door's."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
            continue
        kind, given = node.exc.func, node.exc.args
        written = bool(given) and isinstance(given[0], (ast.Constant, ast.JoinedStr))
        shown = isinstance(kind, ast.Name) and kind.id in SHOWN_BY
        if shown and written and not any(name == "tr" for name, _, _ in calls(node)):
            yield node


def test_every_error_of_the_window_goes_through_the_door() -> None:
    found = Counter({
        name: len(list(untranslated(path)))
        for path in sources()
        if not (name := str(path.relative_to(ROOT))).startswith(TERMINAL)
    })  # fmt: skip
    assert {name: count for name, count in found.items() if count} == ENGLISH
