"""Amounts that readers type about their own payment."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.model import Field, Refusal
from guide_engine.core.text import number
from guide_engine.guides.qiwi import amounts
from guide_engine.guides.qiwi.charge import CHARGED, CONFIRMED, FEE, RATE

AMOUNTS = (CONFIRMED, CHARGED, RATE, FEE)


@pytest.mark.parametrize("field", AMOUNTS, ids=lambda field: field.id)
@pytest.mark.parametrize("typed", ["1e9", "-1", "1,005", "<b>1</b>", "1.2.3", "yirmi"])
def test_what_is_no_amount_is_refused(field: Field, typed: str) -> None:
    assert field.read(typed) == Refusal("not_an_amount")
    assert not field.holds(typed)


@pytest.mark.parametrize("field", AMOUNTS, ids=lambda field: field.id)
def test_somebodys_own_number_is_wiped(field: Field) -> None:
    assert field.read("4111 1111 1111 1111") == Refusal("real_card", wipe=True)
    assert field.read("0532 123 45 67") == Refusal("real_phone", wipe=True)


@pytest.mark.parametrize("field", AMOUNTS, ids=lambda field: field.id)
def test_what_is_out_of_range_is_refused(field: Field) -> None:
    assert field.read("0") == field.read("1.000.000,01") == Refusal("out_of_range")


@pytest.mark.parametrize("field", AMOUNTS, ids=lambda field: field.id)
def test_only_what_may_be_left_out_is_taken_empty_and_never_held(field: Field) -> None:
    left_out = field in {RATE, FEE}
    assert field.read("  ") == ("" if left_out else Refusal("empty"))
    assert not field.holds("")


@given(st.decimals("0.01", "1000000", places=2))
def test_what_is_read_is_what_a_link_may_hold(value: Decimal) -> None:
    for field in (CONFIRMED, CHARGED, FEE):
        canonical = field.read(number(value))
        assert canonical == f"{value:.2f}"
        assert field.holds(canonical)


def test_a_link_holds_one_writing_only() -> None:
    assert CONFIRMED.holds("20.00")
    assert [v for v in ("20", "20,00", "020.00", "20.000", "2.000,00") if CONFIRMED.holds(v)] == []


def test_the_least_amount_is_taken() -> None:
    assert amounts.read(amounts.LEAST, Decimal(1), "0,01") == "0.01"
