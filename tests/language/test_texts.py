"""The texts of every language: all there, with the places of their source and no others."""

from __future__ import annotations

import ast
import functools
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from language.catalogue import plural_of
from language.languages import LANGUAGES, TEXTS

ROOT = Path(__file__).resolve().parents[2]
CODES = sorted(set(LANGUAGES) - {"en"})
NOT_SHOWN = re.compile(r"\.|(tests|bench|docs|kernels|packaging|training|build|dist)/")
FORMS = {"ar": 6, "pl": 3, "ja": 1, "ko": 1, "zh_CN": 1, "zh_TW": 1, "tr": 1}


@functools.cache
def sources() -> list[Path]:
    """Every file of the program that may show a text."""
    found = [(path, str(path.relative_to(ROOT))) for path in ROOT.rglob("*.py")]
    return sorted(path for path, name in found if not NOT_SHOWN.match(name))


def calls(tree: ast.AST) -> Iterator[tuple[str, str | None, ast.Call]]:
    """Every call of `tr` and `mark` within: which, its text (None if it is no literal), itself."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            first = node.args[0] if node.args else None
            literal = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if node.func.id in ("tr", "mark"):
                yield node.func.id, first.value if literal else None, node  # type: ignore[union-attr]


@functools.cache
def in_the_code() -> dict[str, set[str]]:
    """Every text that goes through the door, and the values that it is given there."""
    found: dict[str, set[str]] = {}
    for path in sources():
        for name, text, call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if text is not None:
                given = {keyword.arg or "**" for keyword in call.keywords}
                found.setdefault(text, set()).update(given if name == "tr" else {"**"})
    return found


def messages(code: str) -> list[tuple[str, str, list[str], bool]]:
    """Of a language's file: source, comment, forms and whether it is finished."""
    tree = ET.parse(TEXTS / f"scrim_{code}.ts")  # noqa: S314 - our own file
    found = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        finished = translation.get("type") is None
        source = message.findtext("source") or ""
        forms = forms or [translation.text or ""]
        found.append((source, message.findtext("comment") or "", forms, finished))
    return found


def places(text: str) -> set[str]:
    """The places of a text that are filled: their names with their conversions, and %n."""
    named = {
        f"{name}!{conversion}" if conversion else name
        for _, name, _, conversion in string.Formatter().parse(text)
        if name is not None
    }
    return named | ({"%n"} if "%n" in text else set())


@pytest.mark.parametrize("code", CODES)
def test_every_text_keeps_its_places(code: str) -> None:
    for source, _, forms, _ in messages(code):
        for form in filter(None, forms):
            lost = places(source) - places(form)
            if len(forms) > 1:
                lost -= {"%n"}  # "one more" has no number
            assert not lost, f"{code}: {form!r} has lost {lost} of {source!r}"
            assert places(form) <= places(source), f"{code}: {form!r} is not {source!r}"


@pytest.mark.parametrize("code", CODES)
def test_counts_have_as_many_forms_as_the_language(code: str) -> None:
    assert {plural_of(code)(count) for count in range(200)} == set(range(FORMS.get(code, 2)))
    counted = [forms for source, _, forms, _ in messages(code) if "%n" in source]
    assert counted
    assert all(len(forms) == FORMS.get(code, 2) for forms in counted)


@pytest.mark.parametrize("code", CODES)
def test_no_text_ends_otherwise_than_its_source(code: str) -> None:
    """Blanks at either end, and line breaks, are part of how it is shown."""
    for source, _, forms, _ in messages(code):
        for form in filter(None, forms):
            assert form == form.strip() or source != source.strip(), form
            assert form.count("\n") == source.count("\n"), form


def test_a_text_gets_the_values_that_it_has_places_for() -> None:
    for text, given in in_the_code().items():
        wanted = {place.partition("!")[0] for place in places(text)} - {"%n"}
        assert "**" in given or wanted == given, text


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_text_stands_where_it_is_not_collected(path: Path) -> None:
    """Within an f-string, `make translations` does not see it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            assert not [text for _, text, _ in calls(node) if text is not None]


@pytest.mark.parametrize("code", CODES)
def test_every_text_of_the_code_is_translated(code: str) -> None:
    known = {source for source, _, _, finished in messages(code) if finished}
    lacking = sorted(set(in_the_code()) - known)
    assert not lacking, (
        f"{code}: {len(lacking)} texts are not translated; expected none. Run: make translations, "
        f'then write them into language/texts/*.ts and remove type="unfinished": {lacking[:5]}'
    )


@pytest.mark.parametrize("code", CODES)
def test_the_file_has_no_text_that_nobody_shows(code: str) -> None:
    surplus = sorted({source for source, *_ in messages(code)} - set(in_the_code()))
    assert not surplus, f"run: make translations (it drops {surplus[:5]})"


def test_qts_tool_collects_what_stands_in_the_code(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("pyside6-lupdate is not beside this Python")
    collected = tmp_path / "all.ts"
    alias = ["-tr-function-alias", "QT_TR_NOOP+=mark", "-locations", "none"]
    subprocess.run(
        [tool, "-silent", *alias, *sources(), "-ts", collected], check=True, capture_output=True
    )
    tree = ET.parse(collected)  # noqa: S314 - our own file
    found = {m.findtext("source") for m in tree.iter("message")}
    assert found == set(in_the_code())
