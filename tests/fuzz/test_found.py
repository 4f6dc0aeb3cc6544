"""Every case that was once wrong, found by `make fuzz`: right now, or refused in one line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import good
from tests.fuzz.guard import one_line
from tests.fuzz.mutate import Harm
from tests.fuzz.targets.target import Outcome
from tests.fuzz.targets.targets import target_of
from video.errors import ScrimError


def manifest(**entry: object) -> bytes:
    whole = json.loads(good.manifests()[0])
    return json.dumps({"eco": {**whole["eco"], **entry}}).encode()


FOUND: dict[str, tuple[str, Any, Outcome]] = {
    "a NUL in the name of a network": (
        "manifest of weights", (manifest(file="a\0b"), [], "eco"), "refused"),
    "half a character in the name of a network": (
        "manifest of weights", (manifest(file="\ud800"), [], "eco"), "refused"),
    "a grid that takes six gigabytes": (
        "manifest of weights", (manifest(grid="9999x9999"), [], "eco"), "right"),
    "settings nested five thousand deep": (
        "settings file", (b"x = " + b"[" * 5000, []), "right"),
    "a webcam of no size": ("webcam, raw formats", ("BGR3", (0, 0), 0), "refused"),
    "a webcam of an odd width": ("webcam, raw formats", ("YUYV", (7, 4), 0), "refused"),
    "a title of a clip that is no UTF-8": (
        "input clips", ("a.mp4", [Harm("set", -8.0, 1, b"\x80")]), "right"),
    "a clip that is damaged without end": (
        "input clips", ("a.mp4", [Harm("drop", 0.875, 1, b"\0")]), "refused"),
    "a network whose metadata are no UTF-8": (
        "weights, .onnx", ("fixed", [Harm("flip", 0.75, 7, b"\0")]), "refused"),
    "a network whose names are no UTF-8": (
        "weights, .onnx", ("free", [Harm("extreme", -103.0, 1, b"\0")]), "refused"),
    "a torch file of ten million layers": ("weights, .pt", ("deep", []), "refused"),
    "a torch file of a million channels": ("weights, .pt", ("huge", []), "refused"),
    "a torch file with a grid of giants": ("weights, .pt", ("grid of giants", []), "refused"),
    "a torch file with a bomb in it": ("weights, .pt", ("a bomb", []), "refused"),
}  # fmt: skip


@pytest.mark.parametrize("what", FOUND)
def test_what_was_wrong_is_so_no_more(what: str, tmp_path: Path) -> None:
    name, case, outcome = FOUND[what]
    if name == "weights, .pt":
        pytest.importorskip("torch")
    assert target_of(name).knock(tmp_path, case) == outcome


def test_a_torch_file_is_right_where_it_is_whole(tmp_path: Path) -> None:
    """The control: what is refused is not refused because everything is."""
    pytest.importorskip("torch")
    assert target_of("weights, .pt").knock(tmp_path, ("ours", [])) == "right"


def test_an_error_of_two_lines_is_noticed() -> None:
    with pytest.raises(AssertionError, match="more than one line"):
        one_line(ScrimError("a\nb"))
