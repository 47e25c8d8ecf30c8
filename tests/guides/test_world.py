"""The world: how it opens, in which currency the shop asks, what a wallet holds."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.wallets import WALLETS
from guide_engine.guides.qiwi.world import (
    BEGINNING,
    CLOSURE,
    OUTGOING_LIMITS,
    ROUBLES_ONLY,
    World,
    essence,
    funded,
    opening,
)
from tests.drills import CANCELLED, ORDERED, TO_WALLET, drill

PRICED = opening()._replace(price=Money.of("12.50", "USD"))


def test_the_drill_begins_on_a_november_afternoon_with_nothing_ordered() -> None:
    world = opening()
    assert str(world.clock) == str(BEGINNING) == "2021-11-01 14:05:00"
    assert (world.order, world.paid, world.refund_state, world.faults) == (
        "none",
        (),
        "none",
        (),
    )


def test_the_landmarks_come_in_order_and_the_closure_is_the_last() -> None:
    days = [BEGINNING.date(), ROUBLES_ONLY, OUTGOING_LIMITS, CLOSURE]
    assert days == sorted(days)


@pytest.mark.parametrize(
    ("moment", "asked"),
    [
        ("2022-06-30 23:59", Money.of("12.50", "USD")),
        ("2022-07-01 00:00", Money.of("925.00", "RUB")),
    ],
)
def test_the_shop_asks_for_dollars_and_from_july_2022_for_roubles(
    moment: str, asked: Money
) -> None:
    assert PRICED._replace(clock=datetime.fromisoformat(moment)).asked == asked


@pytest.mark.parametrize("persona", WALLETS)
def test_the_books_open_with_what_the_persona_has(persona: str) -> None:
    ledger = funded(persona)
    held = tuple(ledger.balance("wallet", currency) for currency in ("RUB", "USD", "EUR"))
    assert held == WALLETS[persona].holds
    assert not any(ledger.totals().values())


@pytest.mark.parametrize("persona", WALLETS)
def test_scenarios_about_the_funds_decide_what_the_wallet_holds(persona: str) -> None:
    assert funded(persona, ("kur:rubleden",)) == funded("10")
    for empty in ("odeme:bakiye-yetersiz", "odeme:cuzdan-parasi-az"):
        assert funded(persona, (empty,)).balances == ()
        assert funded(persona, ("kur:rubleden", empty)).balances == ()
    assert funded(persona, ("odeme:cift",)) == funded(persona)


def test_the_essence_of_a_world_leaves_out_its_history() -> None:
    record = Record("payment", BEGINNING, Money.of("-1", "USD"))
    with_history = PRICED._replace(history=(record,))
    assert essence(with_history) == essence(PRICED) == PRICED[:-1]
    assert World._fields[-1] == "history"


PAID = drill(*ORDERED, scenario="odeme:tamam,iade:kismi").world
BACK = drill(*CANCELLED[:-1]).world
LATER = BEGINNING + timedelta(days=1)


@pytest.mark.parametrize("field", ["persona", "code", "channel", "refusal", "item"])
def test_once_the_order_is_paid_nothing_asks_how_it_came_about(field: str) -> None:
    for world in (PAID, BACK, drill(*CANCELLED).world):
        assert essence(world._replace(**{field: "other"})) == essence(world)
    faults = (*PAID.faults, "giris:cuzdan-yok")
    assert essence(PAID._replace(faults=faults)) == essence(PAID)
    assert essence(PRICED._replace(**{field: "other"})) != essence(PRICED)


@pytest.mark.parametrize(
    "changes",
    [
        {"ledger": funded("10")},
        {"clock": LATER},
        {"faults": ("iade:fazla",)},
        {"paid": PAID.paid * 2},
        {"paid_at": LATER},
        {"order": "cancelled"},
        {"refund": Money.of("1", "USD")},
        {"refund_state": "returned"},
        {"refunded": Money.of("1", "USD")},
        {"outgoing": Money.of("1", "RUB")},
        {"outgoing_month": (2023, 7)},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_what_still_decides_makes_another_world(changes: dict[str, Any]) -> None:
    assert essence(PAID._replace(**changes)) != essence(PAID)


def test_dates_count_as_long_as_something_is_reckoned_from_them() -> None:
    done = drill(*CANCELLED).world
    for world, date, counts in (
        (PAID, "paid_at", True), (BACK, "paid_at", False), (done, "paid_at", False),
        (PAID, "refund_due", False), (BACK, "refund_due", True), (done, "refund_due", False),
    ):  # fmt: skip
        same = essence(world._replace(**{date: LATER})) == essence(world)
        assert same is not counts, date


def test_an_order_that_an_earlier_try_has_paid_still_goes_the_whole_way() -> None:
    settled = drill(*TO_WALLET, scenario="odeme:fatura-odenmis").world
    assert settled.paid
    assert essence(settled._replace(channel="bildirim")) != essence(settled)


def test_the_rate_of_the_moment_sells_dollars_for_roubles() -> None:
    assert PRICED.exchange.cost(Money.of("1", "USD")) == Money.of("74", "RUB")
    assert opening().holds("RUB") == Money.of("5000", "RUB")
