"""Man page and completion: the same words as `--help`, read by the programs they are made for."""

from __future__ import annotations

import os
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from control.requests.values import setting_named
from start.command_line.parser import COMMANDS, build_parser
from ui.keys import KEYS

ROOT = Path(__file__).resolve().parents[2]
PLACES = {
    "bash": "bash-completion/completions/scrim",
    "zsh": "zsh/site-functions/_scrim",
    "fish": "fish/vendor_completions.d/scrim.fish",
}
SHOW = "scrim() { printf '<%s>' \"$@\"; echo '<en''d>'; }"  # the line itself has no <end>
START = {
    "bash": (["bash", "--norc", "--noprofile", "-i"], [SHOW, "source FILE"]),
    "zsh": (
        ["zsh", "-f", "-i"],
        [SHOW, "fpath=(FOLDER $fpath)", "autoload -U compinit; compinit -u -D"],
    ),
    "fish": (
        ["fish", "--no-config", "-i"],
        ["function scrim; printf '<%s>' $argv; echo '<en''d>'; end", "source FILE"],
    ),
}


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `python packaging/words` writes, with a Python that has no package but its own."""
    folder = tmp_path_factory.mktemp("share")
    subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "packaging" / "words"), str(folder)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return folder


@pytest.fixture
def table(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import words.table

    return words.table


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"not installed: {tool}")


def every_branch(table: ModuleType) -> list:  # type: ignore[type-arg]
    return [each for top in table.commands() for each in (top, *top.actions)]


def test_the_table_has_every_command_and_option_of_the_parser(table: ModuleType) -> None:
    assert [branch.path for branch in table.commands()] == [(name,) for name in COMMANDS]
    usage = build_parser("scrim")._subparsers._group_actions[0].choices["run"].format_usage()  # type: ignore[union-attr]
    named = {name for option in table.commands()[0].options for name in option.names}
    for word in usage.replace("[", " ").replace("]", " ").split():
        assert not word.startswith("--") or word in named


def test_every_value_is_offered_or_known_to_be_free(table: ModuleType) -> None:
    for branch in every_branch(table):
        for taken in (*branch.options, *branch.places):
            assert not taken.value or taken.offer != table.Offer() or taken.value in table.FREE, (
                f"{branch.path} {taken.value}: say in table.py what may stand there"
            )


def test_set_knows_every_name_that_is_offered(table: ModuleType) -> None:
    chosen = {"camera", "size", "output", "quality", "profile"}
    assert all(setting_named(name) or name in chosen for name in table.offers_of_set())
    meant = [setting_named(name) for name in table.offers_of_set() if name not in chosen]
    assert len(meant) == len(set(meant))


def test_percent_signs_and_lists_are_written_out(table: ModuleType) -> None:
    texts = [taken.help for branch in every_branch(table) for taken in branch.options]
    assert not [text for text in texts if "%(" in text or "%%" in text]
    assert all(texts)


def test_the_page_tells_all(share: Path) -> None:
    page = (share / "man/man1/scrim.1").read_text(encoding="utf-8")
    for word in (
        "\\-\\-i\\-understand\\-my\\-room\\-is\\-visible",
        "SCRIM_CONFIG_DIR",
        "profile export",
    ):
        assert word in page
    assert all(key.help.replace("-", "\\-") in page for key in KEYS)
    assert page.startswith(".TH SCRIM 1 ")


def test_the_same_page_for_the_same_day(tmp_path: Path) -> None:
    for name in ("one", "two"):
        words = [sys.executable, str(ROOT / "packaging" / "words"), str(tmp_path / name)]
        subprocess.run(
            words, env={**os.environ, "SOURCE_DATE_EPOCH": "86400"}, check=True, timeout=60
        )
    one, two = ((tmp_path / name / "man/man1/scrim.1").read_text() for name in ("one", "two"))
    assert one == two
    assert "1970-01-02" in one


@needs("mandoc")
def test_mandoc_finds_nothing_to_warn_of(share: Path) -> None:
    ran = subprocess.run(
        ["mandoc", "-T", "lint", "-W", "warning", str(share / "man/man1/scrim.1")],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert (ran.returncode, ran.stdout) == (0, "")


@needs("man")
def test_man_shows_it(share: Path) -> None:
    ran = subprocess.run(
        ["man", "--warnings", "-l", str(share / "man/man1/scrim.1")],
        env={**os.environ, "MANPAGER": "cat", "MANWIDTH": "160", "LC_ALL": "C.UTF-8"},
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert ran.stderr == ""
    assert "scrim set NAME=VALUE ..." in ran.stdout
    assert "blur, blur:PERCENT, '#rrggbb'" in ran.stdout


TYPED = {
    "a command": ("rec\tsto\t", "<record><stop><end>"),
    "an option of the command that is left out": (
        "--backg\tdrawn:lib\t",
        "<--background><drawn:library><end>",
    ),
    "an option and its value, each known": ("run --qual\tbal\t", "<run><--quality><balanced><end>"),
    "an action": ("profile exp\t", "<profile><export><end>"),
    "a file with a blank": ("run --input my\t", "<run><--input><my clip.mp4><end>"),
    "a file as a background": ("--background bea\t", "<--background><beach.jpg><end>"),
    "a switch": ("toggle auto\t", "<toggle><auto_framing><end>"),
    "a setting and its value": ("set lens_b\ton\t", "<set><lens_blur=on><end>"),
}
OF_ONE = {
    "bash": {
        "behind the sign": ("run --quality=bal\t", "<run><--quality=balanced><end>"),
        "a file in a setting": ("set background=bea\t", "<set><background=beach.jpg><end>"),
        "slides": ("run --background sli\tpho\t", "<run><--background><slides:photos/><end>"),
    },
    "zsh": {  # which puts the sign there itself
        "an option and its value, each known": (
            "run --qual\tbal\t", "<run><--quality=balanced><end>",
        ),
        "an option of the command that is left out": (
            "--backg\tdrawn:lib\t", "<--background=drawn:library><end>",
        ),
        "slides": ("run --background sli\tpho\t", "<run><--background><slides:photos><end>"),
    },
    "fish": {"a setting and its value": ("set lens_b\tn\t", "<set><lens_blur=on><end>")},
}  # fmt: skip


@pytest.mark.parametrize("shell", [pytest.param(name, marks=needs(name)) for name in START])
def test_tab_completes(shell: str, share: Path, tmp_path: Path) -> None:
    (tmp_path / "my clip.mp4").touch()
    (tmp_path / "beach.jpg").touch()
    (tmp_path / "photos").mkdir()
    file = share / PLACES[shell]
    words, lines = START[shell]
    lines = [line.replace("FILE", str(file)).replace("FOLDER", str(file.parent)) for line in lines]
    typed = TYPED | OF_ONE[shell]
    answers = said(words, lines, [f"scrim {keys}" for keys, _ in typed.values()], tmp_path)
    found = dict(zip(typed, answers, strict=True))
    assert found == {what: expected for what, (_, expected) in typed.items()}


def said(words: list[str], first: list[str], lines: list[str], folder: Path) -> list[str]:
    """What a shell that thinks a person types answers to each line; to the first ones nothing."""
    terminal = "import pty, sys; pty.spawn(sys.argv[1:])"
    environment = {"PATH": os.environ["PATH"], "TERM": "dumb", "LC_ALL": "C.UTF-8", "PS1": "$ "}
    with subprocess.Popen(
        [sys.executable, "-c", terminal, *words],
        env={**environment, "HOME": str(folder)},
        cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
    ) as shell:  # fmt: skip
        assert shell.stdin
        assert shell.stdout
        answers = []
        try:
            for line in ["", *first, *lines]:
                for part in line.replace("\t", "\t\0").split("\0"):
                    shell.stdin.write(part.encode())
                    if part.endswith("\t"):
                        read(shell.stdout.fileno(), 20.0)
                shell.stdin.write(b"\r")
                end = "<end>" if line in lines else ""
                answers.append(read(shell.stdout.fileno(), 20.0, until=end))
            return ["".join(re.findall("<.*<end>", answer)) for answer in answers[-len(lines) :]]
        finally:
            shell.kill()


def read(terminal: int, seconds: float, until: str = "") -> str:
    """What comes until nothing does for a while, or until that is in it."""
    found = b""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends and not (until and until.encode() in found):
        if select.select([terminal], [], [], 0.4)[0]:
            found += os.read(terminal, 65536)
        elif found and not until:
            break
    return found.decode(errors="replace")
