"""Where a difference comes from: the rule, and what the reader is told about it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.money import Currency, Money, Rate
from guide_engine.guides.qiwi.charge import Charge, Verdict, applied_rate, difference
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.words.wizard.charge import CHARGE, MEANINGS

CENTS = st.decimals("0.01", "100000", places=2)


def charge(confirmed: str, charged: str, rate: str = "", fee: str = "0") -> Charge:
    """Write a charge; without a rate it was confirmed in liras."""
    currency = Currency.USD if rate else Currency.TRY
    known = Rate(Currency.USD, Currency.TRY, Decimal(rate)) if rate else None
    return Charge(
        Money.of(confirmed, currency), Money.of(charged, "TRY"), known, Money.of(fee, "TRY")
    )


@pytest.mark.parametrize(
    ("found", "verdict", "expected", "rest", "left"),
    [
        (charge("20", "207", "10.20", "3"), "explained", "204", "3", "0"),
        (charge("20", "207", "10.20"), "more", "204", "3", "3"),
        (charge("20", "204.10", "10.20"), "explained", "204", "0.10", "0.10"),
        (charge("20", "204.16", "10.20"), "more", "204", "0.16", "0.16"),
        (charge("20", "200", "10.20"), "less", "204", "-4", "-4"),
        (charge("20", "414", "10.20"), "twice", "204", "210", "210"),
        (charge("20", "612", "10.20"), "more", "204", "408", "408"),
        (charge("210", "210"), "explained", "210", "0", "0"),
        (charge("210", "210.06"), "more", "210", "0.06", "0.06"),
        (charge("210", "420"), "twice", "210", "210", "210"),
    ],
)
def test_the_three_lines_are_those_of_the_paper(
    found: Charge, verdict: Verdict, expected: str, rest: str, left: str
) -> None:
    amounts = (Money.of(amount, "TRY") for amount in (expected, rest, left))
    assert difference(found) == (verdict, *amounts)


def test_without_a_rate_a_foreign_amount_says_nothing_but_the_rate_that_was_applied() -> None:
    found = charge("20", "207", "10.20", "3")._replace(rate=None)
    assert difference(found) is None
    assert applied_rate(found) == Decimal("10.2000")


@given(CENTS, CENTS, st.decimals("0.01", "1000", places=2), CENTS)
def test_the_parts_add_up_to_the_charge(
    confirmed: Decimal, charged: Decimal, rate: Decimal, fee: Decimal
) -> None:
    found = charge(str(confirmed), str(charged), str(rate), str(fee))
    parts = difference(found)
    assert parts
    assert parts.expected + parts.difference == found.charged
    assert parts.unexplained + found.fee == parts.difference


def test_nothing_is_reckoned_before_the_three_numbers_are_there() -> None:
    assert CHARGE.work({}) is None
    assert CHARGE.work({"confirmed": "20.00", "currency": "USD"}) is None


TOLD = {"confirmed": "20.00", "currency": "USD", "charged": "207.00"}


@pytest.mark.parametrize(
    ("more", "verdict", "lines"),
    [
        ({"bank_rate": "10.20", "fee": "3.00"}, "explained", 7),
        ({"bank_rate": "10.20"}, "more", 7),
        ({}, "no_rate", 3),
        ({"fee": "300.00"}, "no_rate", 2),
        ({"currency": "TRY"}, "more", 6),
        ({"currency": "TRY", "bank_rate": "10.20"}, "more", 6),
    ],
)
def test_what_came_out_is_told_with_what_it_means(
    more: dict[str, str], verdict: Verdict, lines: int
) -> None:
    reckoned = CHARGE.work(TOLD | more)
    assert reckoned
    assert (reckoned.meaning, reckoned.to) == MEANINGS[verdict]
    assert len(reckoned.rows) == lines


def test_a_negative_amount_has_a_minus_and_a_turkish_unit() -> None:
    reckoned = CHARGE.work(TOLD | {"bank_rate": "11.00"})
    assert reckoned
    assert ("Açıklanmayan", "−13,00\u00a0TL") in reckoned.rows


def test_every_meaning_is_a_sentence_and_leads_to_a_page_that_is_there() -> None:
    assert all(text.endswith(".") for text, _ in MEANINGS.values())
    assert {to for _, to in MEANINGS.values() if to} <= set(DIAGNOSES)
