"""A start goes on with the camera, size and quality of last time, unless it is told otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from camera.host import CAPTURE, Capability, Host
from options import Options
from profiles.remembered import InUse
from start.command_line.command import parse
from start.resume import resumed

LEFT = InUse(camera="Logitech Brio", size="640x480 at 60 fps", quality="best")


def machine(folder: Path, *names: str) -> Host:
    answers = {}
    for index, name in enumerate(names):
        node = folder / f"sys/class/video4linux/video{index}"
        node.mkdir(parents=True)
        (node / "name").write_text(name)
        answers[f"/dev/video{index}"] = Capability("uvcvideo", CAPTURE)
    return Host(system="Linux", root=folder, query=answers.__getitem__)


def left(folder: Path, *words: str, was: InUse = LEFT) -> tuple[Options, list[str]]:
    command = parse([*words])
    host = machine(folder, "Integrated Camera", "Logitech Brio")
    return resumed(command, command.options, was, host)


def test_what_was_in_use_is_in_use_again(tmp_path: Path) -> None:
    options, said = left(tmp_path)
    assert (options.input, options.size, options.fps, options.quality) == (
        "Logitech Brio", (640, 480), 60.0, "best",
    )  # fmt: skip
    assert said == []


def test_what_the_words_name_wins(tmp_path: Path) -> None:
    words = ("--input", "demo", "--size", "1280x720", "--quality", "eco")
    options, _ = left(tmp_path, *words)
    assert options == parse([*words]).options


def test_a_camera_that_is_gone_is_said_and_another_used(tmp_path: Path) -> None:
    options, said = left(tmp_path, was=InUse(camera="Phone"))
    assert options.input == "default"
    assert said == ["the camera Phone of last time is not there; another is used"]


def test_of_two_with_one_name_it_is_the_same_one(tmp_path: Path) -> None:
    host = machine(tmp_path, "Brio", "Brio")
    options, said = resumed(parse([]), Options(), InUse(camera="Brio (1)"), host)
    assert (options.input, said) == ("/dev/video1", [])


@pytest.mark.parametrize("size", ["", "1x1 at 30 fps", "641x480 at 30 fps", "640x480 at .... fps"])
def test_what_says_no_size_changes_none(tmp_path: Path, size: str) -> None:
    options, said = left(tmp_path, was=InUse(size=size, quality="superb"))
    assert (options, said) == (Options(), [])
