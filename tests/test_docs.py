"""The documentation says what the code does: tables, links, commands and targets."""

from __future__ import annotations

import functools
import re
import shlex
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from docs.tables import PAGES, TABLES, filled
from settings import MEANINGS, Settings
from start.command_line import command as commandline
from ui.keys import markdown_table
from video.errors import UsageError

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (".", "docs", "docs/decisions", "docs/lab", "training", "weights", "packaging")
PAGES_HERE = sorted(page for folder in FOLDERS for page in (ROOT / folder).glob("*.md"))
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
IDS = [str(page.relative_to(ROOT)) for page in PAGES_HERE]

FENCED = re.compile(r"^```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)
FILE = re.compile(r"(?<![\w./~-])(?:[a-z_0-9]+/)+[a-z_0-9]+\.(?:py|c|h|md|csv)\b")
INDENTED = re.compile(r"^ {4,}(\S.*)$", re.MULTILINE)

every_page = pytest.mark.parametrize("page", PAGES_HERE, ids=IDS)


@functools.cache
def files() -> frozenset[str]:
    """Every file of the repository's folders, from its root."""
    folders = [path for path in ROOT.iterdir() if path.is_dir() and not path.name.startswith(".")]
    return frozenset(
        str(path.relative_to(ROOT)) for folder in folders for path in folder.rglob("*.*")
    )


@functools.cache
def is_there(name: str) -> bool:
    """Whether a file has that name, or that end of its path."""
    return any(f"/{at}".endswith(f"/{name}") for at in files())


def words_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def code_in(text: str) -> Iterator[str]:
    """Every line of code of a page: fenced, indented (in columns, too) or between back quotes."""
    text = re.sub(r"\\\n\s+", "", text)  # a command that goes on in the next line
    for block in re.findall(FENCED, text):
        yield from block.splitlines()
    text = re.sub(FENCED, "", text)
    for line in re.findall(INDENTED, text):
        yield from re.split(r"\s{4,}", line)
    text = re.sub(INDENTED, "", text)
    yield from (code.replace("\n", " ") for code in re.findall(r"`([^`]+)`", text))


def commands_in(text: str) -> Iterator[list[str]]:
    """The arguments of every `app.py` that a page shows; `a | b` are two commands."""
    for line in code_in(text):
        for shown in re.findall(r"\bpython\S* app\.py(.*)", line):
            for part in shown.split("  #")[0].split(" | "):
                yield shlex.split(part)


def targets_in(text: str) -> Iterator[str]:
    """Every target of make that a page shows."""
    for line in code_in(text):
        yield from re.findall(r"^(?:\$ )?make ([a-z-]+)", line)


def links_in(text: str) -> Iterator[str]:
    """Every link and picture of a page that leads to this repository."""
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if not re.match(r"[a-z]+:", target):
            yield target


def anchors_in(text: str) -> set[str]:
    """The anchors that a forge makes of a page's headings."""
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def complaint(arguments: list[str]) -> str | None:
    """What the command line has against these arguments; None if nothing."""
    try:
        commandline.parse(arguments)
    except UsageError as error:
        return str(error)
    except SystemExit:  # --help
        return None
    return None


def test_there_are_pages() -> None:
    assert {"README.md", "docs/guide.md", "docs/how-it-works.md", "weights/README.md"} <= set(IDS)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_tables_are_those_of_the_code(page: Path) -> None:
    assert words_of(page) == filled(words_of(page)), "run: python -m docs.tables"


def test_the_readme_holds_the_keys_and_the_guide_every_table() -> None:
    assert f"<!-- keys -->\n{markdown_table()}\n<!-- /keys -->" in words_of(ROOT / "README.md")
    guide = words_of(ROOT / "docs/guide.md")
    assert all(f"<!-- {name} -->\n{table()}\n" in guide for name, table in TABLES.items())


def test_every_setting_has_its_meaning() -> None:
    assert list(MEANINGS) == [field.name for field in fields(Settings)]


def test_a_table_that_is_out_of_date_is_noticed() -> None:
    page = "a\n<!-- keys -->\n| old |\n<!-- /keys -->\nb\n"
    assert filled(page) == f"a\n<!-- keys -->\n{markdown_table()}\n<!-- /keys -->\nb\n"


@every_page
def test_links_and_pictures_lead_somewhere(page: Path) -> None:
    for link in links_in(words_of(page)):
        path, _, anchor = link.partition("#")
        target = (page.parent / path) if path else page
        assert target.exists(), f"{page.name} links to {link}"
        assert target.resolve().is_relative_to(ROOT), f"{link} leaves the repository"
        if anchor:
            assert anchor in anchors_in(words_of(target)), f"{page.name} links to {link}"


@every_page
def test_commands_are_understood(page: Path) -> None:
    for arguments in commands_in(words_of(page)):
        assert complaint(arguments) is None, arguments


@every_page
def test_make_targets_exist(page: Path) -> None:
    known = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(targets_in(words_of(page))) <= set(known)


@every_page
def test_modules_that_are_run_exist(page: Path) -> None:
    for line in code_in(words_of(page)):
        for module in re.findall(r"python -m ((?:training|bench|docs)[.\w]+\w)", line):
            assert (ROOT / f"{module.replace('.', '/')}.py").exists(), module


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_is_one_page_of_question_decision_table_and_what_did_not_work(
    page: Path,
) -> None:
    text = words_of(page)
    parts = ("**Question.**", "**Decision.**", "\n|", "**What did not work.**")
    places = [text.find(part) for part in parts]
    assert -1 not in places, (
        f"missing: {[p for p, at in zip(parts, places, strict=True) if at < 0]}"
    )
    assert places[:2] == sorted(places[:2])
    assert len(text.splitlines()) <= 70


@every_page
def test_files_that_are_named_are_there(page: Path) -> None:
    if page.name == "CHANGELOG.md":
        return  # it tells what was
    named = {word for code in code_in(words_of(page)) for word in FILE.findall(code)}
    gone = {name for name in named if not is_there(name)}
    assert not gone, "they were moved, or never were"


def test_files_that_docstrings_and_comments_name_are_there() -> None:
    sources = [*files(), *(path.name for path in ROOT.glob("*.py"))]
    wrong = {
        f"{source}: {name}"
        for source in sources
        if source.endswith(".py") and not source.startswith(("build/", "dist/"))
        for name in FILE.findall(words_of(ROOT / source))
        if name.endswith(".py") and not is_there(name)
    }
    assert not wrong, "they were moved, or never were"


def test_what_is_wrong_would_be_found() -> None:
    text = (
        "Run `make nothing` or\n\n    python app.py run --inptu demo   # typo\n\n"
        "    python app.py devices | doctor\n\nsee [here](docs/guide.md#keys), [there](https://a.b)."
    )
    assert list(targets_in(text)) == ["nothing"]
    assert list(commands_in(text)) == [["run", "--inptu", "demo"], ["devices"], ["doctor"]]
    assert "--inptu" in (complaint(["run", "--inptu", "demo"]) or "")
    assert list(links_in(text)) == ["docs/guide.md#keys"]
    assert anchors_in("# Settings and profiles\n") == {"settings-and-profiles"}


def test_commands_that_run_on_and_quote_are_read_whole() -> None:
    text = "    python app.py run \\\n        --background '#1f2933'\n"
    assert list(commands_in(text)) == [["run", "--background", "#1f2933"]]
