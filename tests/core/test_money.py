from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.money import CENT, Currency, CurrencyMismatch, Money, Rate

amounts = st.decimals(-(10**9), 10**9, places=2)
dollars = amounts.map(lambda amount: Money.of(amount, "USD"))
NONE = Money.none("USD")


@given(dollars, dollars, dollars)
def test_sums_neither_know_an_order_nor_lose_a_cent(a: Money, b: Money, c: Money) -> None:
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + b - b == a
    assert a - b == a + -b
    assert a + NONE == a
    assert a - a == NONE


@given(dollars, dollars)
def test_the_smaller_amount_is_less(a: Money, b: Money) -> None:
    assert (a < b) is (a.amount < b.amount)
    assert max(a, b).amount == max(a.amount, b.amount)


@given(dollars)
def test_only_no_money_is_false(money: Money) -> None:
    assert bool(money) is (money != NONE)


@pytest.mark.parametrize(
    ("amount", "rounded"),
    [("0.004", "0.00"), ("0.005", "0.01"), ("-0.005", "-0.01"), ("1.015", "1.02"), ("7", "7.00")],
)
def test_amounts_are_rounded_half_up_to_hundredths(amount: str, rounded: str) -> None:
    money = Money.of(amount, "EUR")
    assert money.amount == Decimal(rounded)
    assert money.amount.as_tuple().exponent == CENT.as_tuple().exponent


def test_lira_are_money_too() -> None:
    assert Money.of("1", "TRY").currency is Currency.TRY


def test_an_unknown_currency_is_refused() -> None:
    with pytest.raises(ValueError, match="KZT"):
        Money.of("1", "KZT")


@pytest.mark.parametrize("operation", ["__add__", "__sub__", "__lt__"])
def test_two_currencies_do_not_meet(operation: str) -> None:
    with pytest.raises(CurrencyMismatch, match="USD and EUR do not add up"):
        getattr(NONE, operation)(Money.none("EUR"))


RATE = Rate(Currency.USD, Currency.RUB, Decimal("74.005"))


def test_a_rate_tells_what_the_other_currency_costs() -> None:
    assert RATE.cost(Money.of("12.50", "USD")) == Money.of("925.06", "RUB")


@pytest.mark.parametrize("act", [RATE.cost])
def test_a_rate_sells_only_its_own_currency(act: object) -> None:
    with pytest.raises(CurrencyMismatch, match="sells USD, not RUB"):
        act(Money.of("1", "RUB"))
