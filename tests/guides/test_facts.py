"""What the world says of itself on the screens."""

import pytest

from guide_engine.core.words import named
from guide_engine.guides.qiwi.facts import facts
from guide_engine.guides.qiwi.words.checkout import WORDS
from guide_engine.guides.qiwi.world import opening
from tests.drills import CANCELLED, CONFIRMED, PAID, TO_CODE, TO_WALLET, drill


def told(*acts: str, scenario: str = "", wanted: str) -> str:
    return facts(drill(*acts, scenario=scenario).world)[wanted]


def test_every_fact_is_text_and_some_screen_asks_for_it() -> None:
    known = facts(opening())
    assert all(isinstance(value, str) for value in known.values())
    asked = {
        name
        for say in WORDS.nodes.values()
        for text in (say.title, say.note, *say.text, *(part for row in say.rows for part in row))
        for name in named(text)
    }
    assert set(known) == asked


def test_the_item_is_named_and_a_price_of_ones_own_has_no_item() -> None:
    assert told(*TO_WALLET, wanted="item") == "Kablosuz kulaklık"
    assert told("giris-yap", "tutar-yaz:25.00", wanted="item") == "Kendi tutarınız"
    assert told("giris-yap", "tutar-yaz:25.00", wanted="price") == "25,00\u00a0USD"


def test_the_exchange_says_what_is_missing_and_what_it_costs() -> None:
    assert told(*CONFIRMED, wanted="missing") == "12,50\u00a0USD"
    assert told(*CONFIRMED, wanted="cost") == "925,00\u00a0RUB"
    assert told(*CONFIRMED, wanted="rate") == "74,00\u00a0RUB"
    assert told(*CONFIRMED, "cevir", wanted="missing") == "0,00\u00a0USD"


@pytest.mark.parametrize(("wrong", "left"), [(1, "2"), (2, "1")])
def test_a_wrong_code_says_how_many_tries_are_left(wrong: int, left: str) -> None:
    note = told(*TO_CODE, *["kodu-dogrula:yanlis"] * wrong, wanted="code_note")
    assert note.startswith("Kod yanlış.")
    assert f": {left}." in note


def test_a_code_that_was_just_sent_says_which_one_counts() -> None:
    assert "son" in told(*TO_CODE, wanted="code_note")


def test_a_refusal_names_the_code_of_the_provider_or_that_it_is_invented() -> None:
    limit = {"scenario": "odeme:aylik-limit", "wanted": "source"}
    assert told(*CONFIRMED, **limit) == "QIWI 704"
    assert told(*TO_CODE, "kodu-dogrula:kayip", wanted="source") == "KURGU"
    assert told(*PAID, wanted="source") == told(*PAID, wanted="message") == ""


def test_the_history_shows_one_entry_or_two() -> None:
    assert told(*PAID, wanted="first_number") == "DNM-0001"
    assert told(*PAID, wanted="second_number") == told(*PAID, wanted="second_money") == ""
    twice = {"scenario": "odeme:cift"}
    assert told(*PAID, **twice, wanted="second_number") == "DNM-0002"
    assert told(*PAID, wanted="history_note") != told(*PAID, **twice, wanted="history_note")


def test_a_refund_is_told_once_there_is_one_and_done_once_it_is_here() -> None:
    assert told(*PAID, wanted="refund") == told(*PAID, wanted="refunded") == ""
    assert told(*CANCELLED[:-1], wanted="refund") == "12,50\u00a0USD"
    assert told(*CANCELLED[:-1], wanted="refunded") == ""
    assert told(*CANCELLED, wanted="refunded").startswith("12,50\u00a0USD")


def test_the_wallet_shows_its_own_number_and_both_accounts() -> None:
    rich = (*TO_WALLET, "simdi-ode:20")
    assert told(*rich, wanted="wallet_number") == "+7 000 000 00 20"
    assert told(*rich, wanted="dollars") == "60,00\u00a0USD"
    assert told(*rich, wanted="roubles") == "1.000,00\u00a0RUB"
