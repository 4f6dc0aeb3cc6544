"""The cover in the language in use: its letters where a font has them, English where none has."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from compositing import lettering
from compositing.cover import cover
from compositing.lettering import can_letter
from language import translation
from language.languages import LANGUAGES, put_in_force
from system.desktop.fonts import Font
from video.frame import Planes
from video.reason import Reason

SIZE = (640, 360)
HEBREW_AND_RUNES = "\N{HEBREW LETTER ALEF}\N{RUNIC LETTER FEHU FEOH FE F}"


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    translation.use(None)


def card(reason: Reason) -> Planes:
    return cover(SIZE, reason, 0, 0.0).planes


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_reason_has_a_card_in_every_language(code: str) -> None:
    english = [card(reason) for reason in Reason]
    put_in_force(code)
    for reason, plain in zip(Reason, english, strict=True):
        said = translation.tr(reason)
        drawn = card(reason)
        assert drawn.shape == plain.shape
        assert not drawn.flags.writeable
        if code == "en":
            assert np.array_equal(drawn, plain)
        elif said != reason and said.isascii():
            assert not np.array_equal(drawn, plain), said


@pytest.mark.parametrize("code", ["ar", "hi", "ja", "ko", "zh_CN", "zh_TW"])
def test_letters_that_a_font_has_are_drawn(code: str) -> None:
    plain = card(Reason.CAMERA_LOST)
    put_in_force(code)
    if not can_letter(translation.tr(Reason.CAMERA_LOST)):
        pytest.skip(f"no font here for {LANGUAGES[code]}; .ci/system-libraries test installs some")
    assert not np.array_equal(card(Reason.CAMERA_LOST), plain)


def test_letters_that_no_font_has_leave_the_card_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Runes:
        from_right = False

        def text(self, *_: object) -> str:
            return HEBREW_AND_RUNES

    plain = card(Reason.STOPPED)
    translation.use(Runes())
    assert np.array_equal(card(Reason.STOPPED), plain)


def test_a_font_that_cannot_be_read_leaves_the_card_in_english(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plain = card(Reason.MODEL_FAILED)
    put_in_force("de")

    def broken(_letters: object) -> tuple[Font, ...]:
        raise MemoryError

    monkeypatch.setattr(lettering, "fonts_for", broken)
    assert np.array_equal(card(Reason.MODEL_FAILED), plain)


def test_without_what_joins_letters_arabic_is_not_torn_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from PIL import features

    monkeypatch.setattr(features, "check", lambda _: False)
    assert not can_letter("\N{ARABIC LETTER BEH}\N{ARABIC LETTER ALEF}")
    assert not can_letter("\N{DEVANAGARI LETTER KA}\N{DEVANAGARI VOWEL SIGN I}")
