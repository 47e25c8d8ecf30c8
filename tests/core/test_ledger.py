from decimal import Decimal
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.errors import LawBroken
from guide_engine.core.ledger import Entry, Ledger, Posting, transfer
from guide_engine.core.money import Currency, Money

ACCOUNTS = ("bank", "purse", "till")
money = st.builds(
    Money.of, st.decimals("0.01", "999.99", places=2).map(str), st.sampled_from(Currency)
)
entries = st.builds(transfer, st.sampled_from(ACCOUNTS), st.sampled_from(ACCOUNTS), money)
OPEN = Ledger(outside=frozenset({"bank"}))
FIVE = Money.of("5", "USD")
FUNDED = OPEN.post(transfer("bank", "purse", FIVE))


@given(st.lists(entries))
def test_whatever_is_booked_the_sum_of_every_currency_stays_nothing(booked: list[Entry]) -> None:
    ledger = Ledger(outside=frozenset(ACCOUNTS)).post(*booked)
    assert not any(ledger.totals().values())


@given(st.lists(entries))
def test_a_balance_is_the_sum_of_an_accounts_postings(booked: list[Entry]) -> None:
    ledger = Ledger(outside=frozenset(ACCOUNTS)).post(*booked)
    for account, currency in ((a, c) for a in ACCOUNTS for c in Currency):
        lines = [m for name, m in chain(*booked) if (name, m.currency) == (account, currency)]
        assert ledger.balance(account, currency) == sum(lines, Money.none(currency))


@given(st.lists(entries), st.data())
def test_equal_books_are_equal_values_in_whatever_order_they_were_kept(
    booked: list[Entry], data: st.DataObject
) -> None:
    at_once = one_by_one = Ledger(outside=frozenset(ACCOUNTS))
    at_once = at_once.post(*booked)
    for entry in data.draw(st.permutations(booked)):
        one_by_one = one_by_one.post(entry)
    assert one_by_one == at_once
    assert hash(one_by_one) == hash(at_once)


@given(st.lists(entries))
def test_an_account_of_ours_is_never_below_nothing(booked: list[Entry]) -> None:
    ledger = FUNDED
    for entry in booked:
        try:
            ledger = ledger.post(entry)
        except LawBroken:
            continue
    assert all(m.amount >= 0 for name, m in ledger.balances if name != "bank")


@given(money)
def test_an_entry_that_creates_money_is_refused(created: Money) -> None:
    with pytest.raises(LawBroken, match="the entry does not balance"):
        FUNDED.post((Posting("purse", created),))


def test_one_currency_does_not_balance_another() -> None:
    with pytest.raises(LawBroken, match="does not balance"):
        OPEN.post((Posting("bank", -FIVE), Posting("purse", Money.of("5", "EUR"))))


def test_an_overdraft_is_refused_and_named() -> None:
    with pytest.raises(LawBroken, match=r"purse would hold -0\.01 USD"):
        FUNDED.post(transfer("purse", "till", Money.of("5.01", "USD")))


def test_only_accounts_outside_may_owe() -> None:
    assert FUNDED.balance("bank", "USD") == -FIVE
    lenient = FUNDED._replace(outside=frozenset({"bank", "purse"}))
    owing = lenient.post(transfer("purse", "till", FIVE + FIVE))
    assert owing.balance("purse", "USD") == -FIVE


def test_all_entries_are_booked_or_none() -> None:
    with pytest.raises(LawBroken):
        FUNDED.post(transfer("purse", "till", FIVE), transfer("purse", "till", FIVE))
    assert FUNDED.balance("purse", "USD") == FIVE


def test_money_may_pass_through_an_account_within_one_booking() -> None:
    moved = FUNDED.post(transfer("till", "bank", FIVE), transfer("purse", "till", FIVE))
    assert not moved.balance("till", "USD")


def test_an_unknown_account_holds_nothing() -> None:
    assert FUNDED.balance("attic", "USD") == Money.none("USD")
    assert FUNDED.balance("purse", "EUR") == Money.none("EUR")


def test_what_is_wrong_is_told_with_its_sign() -> None:
    found = Ledger((Posting("purse", FIVE), Posting("till", FIVE)))
    assert found.totals() == {Currency.USD: Decimal("10.00")}
    with pytest.raises(LawBroken, match=r"does not balance: .*Decimal\('5\.00'\)"):
        OPEN.post((Posting("purse", FIVE),))
