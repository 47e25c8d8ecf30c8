"""What the world says of itself on the screens."""

import pytest

from guide_engine.core.words import named
from guide_engine.guides.qiwi.facts import facts
from guide_engine.guides.qiwi.receipt import FIELDS
from guide_engine.guides.qiwi.words.checkout import WORDS
from guide_engine.guides.qiwi.world import opening
from tests.drills import CANCELLED, CONFIRMED, PAID, RUNS, TO_CODE, TO_WALLET, drill


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
    assert told(*CONFIRMED, **limit) == "QIWI 704, QW_LIMIT_ERROR"
    assert told(*TO_CODE, "kodu-dogrula:kayip", wanted="source") == "KURGU"
    assert told(*PAID, wanted="source") == told(*PAID, wanted="message") == ""


def test_the_history_shows_an_entry_for_every_movement() -> None:
    assert told(*PAID, wanted="entry_0_label") == "DNM-0001, Döviz çevirme"
    assert told(*PAID, wanted="entry_1_value") == "-12,50\u00a0USD, 1\u00a0Kasım 2021, başarılı"
    assert told(*PAID, wanted="entry_2_label") == told(*CONFIRMED, wanted="entry_0_label") == ""
    twice = {"scenario": "odeme:cift", "wanted": "history_note"}
    assert "iki" in told(*PAID, **twice)
    assert told(*PAID, wanted="history_note") == ""


def test_the_history_shows_rounding_and_fees_and_only_its_last_entries() -> None:
    odd = tuple("tutar-yaz:0.37" if act.startswith("urun-sec") else act for act in CONFIRMED)
    rounded = (*odd, "kuru-degistir:58.21", "cevir")
    assert told(*rounded, wanted="entry_0_value").endswith("yuvarlama 0,0023\u00a0RUB")
    assert told(*odd, "kuru-degistir:58.21", wanted="rounding") == "0,0023\u00a0RUB"
    fee = {"scenario": "odeme:komisyon"}
    assert told(*PAID, **fee, wanted="entry_1_value").endswith("komisyon 0,25\u00a0USD")
    assert told(*PAID, **fee, wanted="receipt_total") == "12,75\u00a0USD"
    long = {"scenario": "iade:gec-basarisiz"}
    assert told(*RUNS["iade:gec-basarisiz"], **long, wanted="entry_6_label").startswith("DNM-0007")


def test_the_receipt_tells_what_a_support_desk_asks_for() -> None:
    told_by = facts(drill(*PAID).world)
    assert {name: told_by[f"receipt_{name}"] for name in FIELDS} == {
        "number": "DNM-0002",
        "when": "1\u00a0Kasım 2021, 14.05",
        "amount": "12,50\u00a0USD",
        "fee": "0,00\u00a0USD",
        "total": "12,50\u00a0USD",
        "rate": "74,00\u00a0RUB",
        "state": "Başarılı (SUCCESS)",
    }
    assert told(*PAID, scenario="odeme:bekliyor", wanted="receipt_state") == "Bekliyor (WAITING)"
    assert told(*CONFIRMED, wanted="receipt_number") == ""


def test_a_refund_is_told_once_there_is_one() -> None:
    assert told(*PAID, wanted="refund") == told(*PAID, wanted="refund_due") == ""
    assert told(*CANCELLED[:-1], wanted="refund") == "12,50\u00a0USD"
    assert told(*CANCELLED[:-1], wanted="refund_due") == "15\u00a0Kasım 2021"
    assert told(*CANCELLED, wanted="remaining") == "0,00\u00a0USD"


def test_from_july_2022_the_screens_say_that_orders_are_in_roubles() -> None:
    assert told(*TO_WALLET, wanted="currency_note") == ""
    assert "Temmuz 2022" in told(*TO_WALLET, scenario="saat:rubleye-gecis", wanted="currency_note")


def test_an_old_code_says_that_only_the_last_one_counts() -> None:
    acts = (*CONFIRMED, "yeni-kod-iste", "kodu-dogrula:dogru")
    assert told(*acts, scenario="onay:kod-gec", wanted="code_note").startswith("Bu, ilk")


def test_the_wallet_shows_its_own_number_and_both_accounts() -> None:
    rich = (*TO_WALLET, "simdi-ode:20")
    assert told(*rich, wanted="wallet_number") == "+7 000 000 00 20"
    assert told(*rich, wanted="dollars") == "60,00\u00a0USD"
    assert told(*rich, wanted="roubles") == "1.000,00\u00a0RUB"
