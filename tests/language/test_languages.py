"""Which language is meant: by the desktop, by the user; and one that nobody has made is English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from language import languages, translation
from language.languages import LANGUAGES, SYSTEM, pick, put_in_force, spoken, system_languages
from language.translation import tr


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    languages._heard.clear()
    translation.use(None)


@pytest.mark.parametrize(
    ("locales", "code"),
    [
        (["de-AT", "en"], "de"),
        (["de_DE.UTF-8@euro"], "de"),
        (["pt_PT"], "pt_BR"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh_HK"], "zh_TW"),
        (["zh"], "zh_CN"),
        (["zh-Hans-SG"], "zh_CN"),
        (["tlh", "ja"], "ja"),
        (["C.UTF-8", "de"], "en"),
        (["POSIX"], "en"),
        (["tlh"], "en"),
        (["", "--"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_that_there_is(locales: list[str], code: str) -> None:
    assert pick(locales) == code


@pytest.mark.parametrize(
    ("environ", "locales"),
    [
        ({"LANG": "de_DE.UTF-8"}, ["de_DE.UTF-8"]),
        ({"LANG": "de_DE.UTF-8", "LANGUAGE": "fr:it"}, ["fr", "it", "de_DE.UTF-8"]),
        ({"LANG": "C.UTF-8", "LANGUAGE": "fr"}, ["C.UTF-8"]),
        ({"LANG": "de_DE", "LC_MESSAGES": "es_ES"}, ["es_ES"]),
        ({"LANG": "de_DE", "LC_ALL": "ko_KR"}, ["ko_KR"]),
        ({}, []),
    ],
)
def test_the_environment_says_what_the_system_speaks(
    environ: dict[str, str], locales: list[str]
) -> None:
    assert system_languages(environ) == locales


def test_what_the_desktop_says_counts_for_more() -> None:
    languages.hear_system(["ja-JP"])
    assert spoken(SYSTEM) == "ja"
    assert spoken("it") == "it"


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_can_be_put_in_force(code: str) -> None:
    assert put_in_force(code) == code
    assert (tr("Quit") == "Quit") == (code == "en")


def test_a_catalogue_that_is_gone_or_damaged_is_english(
    monkeypatch: pytest.MonkeyPatch, tmp_path: object
) -> None:
    languages._catalogue.cache_clear()
    monkeypatch.setattr(languages, "TEXTS", tmp_path)
    assert put_in_force("de") == "de"
    assert tr("Quit") == "Quit"
    languages._catalogue.cache_clear()
    (languages.TEXTS / "scrim_fr.ts").write_text("<TS><context>", encoding="utf-8")
    put_in_force("fr")
    assert tr("Quit") == "Quit"
    languages._catalogue.cache_clear()
