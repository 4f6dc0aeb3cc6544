"""The command line: every word it knows, and that no other words ever end in a traceback."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import app
from background_choice import parse_background
from options import ENGINES, QUALITIES, Options
from start.command_line.arguments import FPS, SECONDS, SIZE_PX
from start.command_line.command import Command, parse
from start.command_line.parser import COMMANDS
from system.remedy import command as remedy
from video.errors import UsageError

FLAGS = (
    "--input", "--output", "--background", "--model", "--engine", "--quality", "--size", "--fps",
    "--seconds", "--profile", "--headless", "--overwrite", "--i-understand-my-room-is-visible",
    "--json", "--peers", "--shortcuts", "--language",
)  # fmt: skip
VALUES = (
    "demo", "default", "0", "clip.mp4", "blur:40", "blur:140", "off", "#00ff00", "640x480", "0x0",
    "641x479", "30", "nan", "inf", "-1", "1e999", "auto", "onnx", "best", "work", "../x", "", "--",
)  # fmt: skip
WORDS = st.lists(
    st.one_of(
        st.sampled_from([*FLAGS, *VALUES, *COMMANDS]),
        st.text(max_size=12),
        st.builds("=".join, st.tuples(st.sampled_from(FLAGS), st.sampled_from(VALUES))),
    ),
    max_size=8,
).filter(lambda words: not {"-h", "--help"} & {word.split("=")[0] for word in words})


@settings(max_examples=300)
@given(WORDS)
@example(["--size", "\u0666\u0664\u0660x480"])
@example(["--engine=--"])
@example(["--background", "a\0.jpg"])
@example(["a\nb"])
@example(["\udcff"])
@example(["--i-und", "--background", "off"])
def test_any_words_are_a_command_or_one_line(words: list[str]) -> None:
    try:
        command = parse(words)
    except UsageError as error:
        line = str(error)
    else:
        check(command, words)
        return
    assert len(line.splitlines()) == 1
    assert "--help" in line


def check(command: Command, words: list[str]) -> None:
    options = command.options
    assert command.name in COMMANDS
    assert all(side in SIZE_PX and side % 2 == 0 for side in options.size)
    assert FPS[0] <= options.fps <= FPS[1]
    assert options.seconds is None or SECONDS[0] <= options.seconds <= SECONDS[1]
    assert options.engine in ENGINES
    assert options.quality in QUALITIES
    assert command.background is None or parse_background(command.background)
    consent = "--i-understand-my-room-is-visible"
    assert options.room_may_be_visible == (consent in words and command.name == "run")


@pytest.mark.parametrize("words", [["--nonsense"], ["--size", "0x0"], ["a\nb"], ["--engine", "x"]])
def test_wrong_usage_is_exit_code_2_and_one_line(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert app.main(words) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert len(shown.err.splitlines()) == 1
    assert shown.err.startswith("scrim: ")


def test_no_words_run_the_camera_with_the_defaults() -> None:
    assert parse([]) == parse(["run"]) == Command("run", Options())


def test_every_option_of_run() -> None:
    command = parse(
        [
            *("--input", "1", "--output", "virtual", "--background", "blur:40"),
            *("--model", "m.onnx", "--engine", "onnx", "--quality", "eco", "--size", "640x480"),
            *("--fps", "25", "--headless", "--seconds", "9.5", "--profile", "work"),
            *("--overwrite", "--always-on", "--i-understand-my-room-is-visible"),
        ]
    )
    assert command.options == Options(
        input="1",
        output="virtual",
        model="m.onnx",
        engine="onnx",
        quality="eco",
        size=(640, 480),
        fps=25.0,
        headless=True,
        seconds=9.5,
        overwrite=True,
        on_demand=False,
        room_may_be_visible=True,
    )
    assert (command.background, command.profile) == ("blur:40", "work")
    assert parse(["--shortcuts", "ctrl+alt+SHIFT"]).shortcuts == "Ctrl+Alt+Shift"
    assert parse(["--shortcuts", "off"]).shortcuts == "off"
    assert parse([]).shortcuts is None


def test_keys_for_every_program_are_nothing_without_a_window() -> None:
    with pytest.raises(UsageError, match="needs the window"):
        parse(["--headless", "--shortcuts", "ctrl+alt+shift"])
    assert parse(["--headless", "--shortcuts", "off"]).shortcuts == "off"


def test_the_other_commands() -> None:
    assert parse(["devices", "--json"]).json
    assert parse(["doctor"]).name == "doctor"
    assert parse(["profile", "list"]).action == "list"
    moved = parse(["profile", "import", "scrim.toml", "--overwrite"])
    assert (moved.action, moved.file, moved.options.overwrite) == (
        "import", Path("scrim.toml"), True,
    )  # fmt: skip
    bench = parse(["bench", "--json", "out.json", "--peers", "peers", "--size", "320x180"])
    assert (bench.json_file, bench.peers) == (Path("out.json"), Path("peers"))
    assert bench.options.size == (320, 180)


@pytest.mark.parametrize(
    ("words", "help_for"),
    [
        (["--nonsense"], "run --help"),
        (["devices", "--nonsense"], "devices --help"),
        (["profile"], "profile --help"),
        (["profile", "export"], "profile export --help"),
        (["profile", "erase"], "profile --help"),
        (["--shortcuts", "Ctrl+Q"], "run --help"),
    ],
)
def test_a_complaint_names_the_help_that_helps(words: list[str], help_for: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse(words)
    assert str(raised.value).endswith(f"see: {remedy(help_for)}")


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "0", "", "1e999", "30fps"])
def test_a_rate_is_a_number_in_its_range(text: str) -> None:
    with pytest.raises(UsageError, match="no number from 1 to 240"):
        parse(["--fps", text])
    assert not math.isnan(parse([]).options.fps)


@pytest.mark.parametrize("short", ["--i", "--i-understand", "--over", "--head"])
def test_options_are_spelled_out(short: str) -> None:
    """Consent above all: an abbreviation is no explicit act."""
    with pytest.raises(UsageError):
        parse([short])


@pytest.mark.parametrize("name", ["../up", "a/b", "a\\b", " ", "x" * 41, "a\nb"])
def test_a_profile_is_a_name_and_no_path(name: str) -> None:
    with pytest.raises(UsageError, match="expected a name in one line"):
        parse(["--profile", name])


@pytest.mark.parametrize("words", [["--help"], ["run", "--help"], ["bench", "-h"]])
def test_help_is_printed_and_is_no_failure(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        app.main(words)
    assert ended.value.code == 0
    assert "usage: app.py" in capsys.readouterr().out


@pytest.mark.parametrize(
    "word",
    [
        "http://192.0.2.1/x.mp4", "https://example.org/a.png", "rtsp://example.org:554/live",
        "udp://@:1234", "file:///home/me/clip.mp4", "HTTP://example.org/", "list.m3u8",
        "here/radio.PLS", "stream.sdp",
    ],
)  # fmt: skip
@pytest.mark.parametrize("option", ["--input", "--background", "--model"])
def test_what_lies_elsewhere_is_refused_in_one_line(option: str, word: str) -> None:
    with pytest.raises(UsageError, match="Scrim reads local files and cameras only"):
        parse([option, word])


@pytest.mark.parametrize("word", ["12:30.mp4", "C:\\clip.mp4", "a://b.mp4", "USB: Cam", "http"])
def test_a_colon_is_no_address(word: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if "//" in word:  # odd, but it is there
        (tmp_path / "a:").mkdir()
        (tmp_path / "a:" / "b.mp4").touch()
    assert parse(["--input", word]).options.input == word
