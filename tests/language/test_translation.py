"""A text in the language in use, its values filled in; never an error for a meeting."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from language import translation
from language.catalogue import TsCatalogue, plural_of
from language.translation import mark, side_by_side, tr

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="pl">
<context><name></name>
<message><source>Blur {percent} %</source>
<translation>Rozmycie {percent}&#xa0;%</translation></message>
<message><source>Title</source><translation>Tytuł</translation></message>
<message><source>Title</source><comment>of a person</comment>
<translation>Stanowisko</translation></message>
<message><source>Lost {name}</source><translation>{nazwa} &amp; co</translation></message>
<message><source>Later</source><translation type="unfinished">Potem</translation></message>
<message><source>Empty</source><translation></translation></message>
<message numerus="yes"><source>%n files</source><translation>
<numerusform>%n plik</numerusform><numerusform>%n pliki</numerusform>
<numerusform>%n plików</numerusform></translation></message>
</context></TS>"""


@pytest.fixture
def polish(tmp_path: Path) -> Iterator[None]:
    path = tmp_path / "scrim_pl.ts"
    path.write_text(TS, encoding="utf-8")
    translation.use(TsCatalogue("pl", path))
    yield
    translation.use(None)


@pytest.mark.usefixtures("polish")
def test_a_text_is_translated_and_filled() -> None:
    assert tr("Blur {percent} %", percent=40) == "Rozmycie 40\xa0%"
    assert tr(mark("Title")) == "Tytuł"
    assert tr("Title", "of a person") == "Stanowisko"


@pytest.mark.usefixtures("polish")
@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 plik"), (3, "3 pliki"), (13, "13 plików"), (22, "22 pliki")]
)
def test_a_count_has_its_plural(count: int, said: str) -> None:
    assert tr("%n files", "", count) == said


@pytest.mark.usefixtures("polish")
def test_what_is_not_finished_is_english() -> None:
    assert tr("Later") == "Later"
    assert tr("Empty") == "Empty"
    assert tr("Never heard of {it}", it="this") == "Never heard of this"


@pytest.mark.usefixtures("polish")
def test_a_translation_that_asks_for_what_nobody_has_is_english() -> None:
    assert tr("Lost {name}", name="{x}") == "Lost {x}"


def test_without_a_catalogue_texts_are_english() -> None:
    assert tr("Blur {percent} %", percent=40) == "Blur 40 %"
    assert tr("… and %n more", "", 3) == "… and 3 more"
    assert tr("50 % of {nothing}") == "50 % of {nothing}"


def test_arabic_has_six_forms() -> None:
    forms = [plural_of("ar")(count) for count in (0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111)]
    assert forms == [0, 1, 2, 3, 3, 4, 4, 5, 5, 3, 4]


def test_texts_in_a_row_keep_their_direction(tmp_path: Path) -> None:
    path = tmp_path / "scrim_ar.ts"
    path.write_text(TS, encoding="utf-8")
    assert side_by_side(["30 fps", "24 ms"], " ") == "30 fps 24 ms"
    translation.use(TsCatalogue("ar", path))
    row = side_by_side(["30 fps", "24 ms"], " ")
    translation.use(None)
    assert row == "\u200f\u206830 fps\u2069 \u206824 ms\u2069"
