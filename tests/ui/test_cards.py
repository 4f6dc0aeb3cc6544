"""The cards of the cover: kept by name, damaged or not, and chosen by key."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from settings import Settings
from ui.cards import FIRST, Cards
from ui.keys import PLAIN_CARD, Action, Card, Context, apply


def test_cards_are_kept_by_name_and_come_back(tmp_path: Path) -> None:
    path = tmp_path / "cards.toml"
    cards = Cards(path)
    mine = Card('He said "hi"', "Zurück um ½ 3", "/a b/c.png", 25)
    cards.keep(mine)
    cards.remove("Lunch")
    again = Cards(path)
    assert mine in again.all
    assert again.all[0] == PLAIN_CARD
    assert "Lunch" not in {card.name for card in again.all}


@given(st.text(max_size=200))
def test_a_damaged_file_is_no_cards_and_no_harm(text: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.toml"
        path.write_text(text, encoding="utf-8", errors="replace")
        assert Cards(path).all[0] == PLAIN_CARD


def test_what_no_card_can_say_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "cards.toml"
    path.write_text('[a]\nwords = "x"\npicture = ""\nminutes = 9999\n')
    assert Cards(path).all == (PLAIN_CARD, *FIRST)


def test_a_key_walks_through_the_cards() -> None:
    cards = (PLAIN_CARD, *FIRST)
    settings = Settings()
    for card in (*FIRST, PLAIN_CARD):
        settings = apply(Action("card_by", 1), settings, Context(cards=cards))
        assert card.is_in(settings)
    changed = Settings(card_words="something else")
    assert PLAIN_CARD.is_in(apply(Action("card_by", 1), changed, Context(cards=cards)))
