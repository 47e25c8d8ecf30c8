"""Laws: of one world, and of a step from one world to the next."""

from datetime import timedelta

import pytest

from guide_engine.core.money import Money
from guide_engine.guides.qiwi import laws
from guide_engine.guides.qiwi.rules import refund, shop
from guide_engine.guides.qiwi.world import Invoice, World, funded
from tests.drills import CANCELLED, ORDERED, RUNS, TO_WALLET, drill

UNPAID = drill(*TO_WALLET).world
PAID = drill(*ORDERED).world
BACK = drill(*CANCELLED).world


def test_the_laws_see_what_is_wrong() -> None:
    leaking = PAID.ledger._replace(balances=funded("10").balances[1:])
    assert not laws.money_is_conserved(PAID._replace(ledger=leaking))
    assert not laws.one_settlement(PAID._replace(paid=PAID.paid * 2))
    assert laws.one_settlement(PAID._replace(paid=PAID.paid * 2, faults=("odeme:cift",)))
    back = refund.cancel_order(PAID)
    assert laws.refund_within_payment(PAID)
    assert laws.refund_within_payment(back)
    assert not laws.refund_within_payment(back._replace(refund=Money.of("12.51", "USD")))
    assert not laws.refund_within_payment(back._replace(refund=Money.of("1", "RUB")))


def test_the_clock_may_stand_or_go_on() -> None:
    later = PAID._replace(clock=PAID.clock + timedelta(minutes=1))
    assert laws.time_goes_on(PAID, PAID)
    assert laws.time_goes_on(PAID, later)
    assert not laws.time_goes_on(later, PAID)


def test_a_payment_may_be_joined_by_another_and_is_never_changed() -> None:
    smaller = (PAID.paid[0] - Money.of("0.01", "USD"),)
    assert laws.payments_stay(UNPAID, PAID)
    assert laws.payments_stay(PAID, PAID._replace(paid=PAID.paid * 2))
    assert not laws.payments_stay(PAID, PAID._replace(paid=smaller))
    assert not laws.payments_stay(PAID, PAID._replace(paid=()))


@pytest.mark.parametrize("state", ["rejected", "unpaid", "expired", "cancelled"])
def test_a_dead_invoice_only_gives_way_to_a_new_one(state: Invoice) -> None:
    dead = UNPAID._replace(invoice_state=state, clock=UNPAID.clock + timedelta(days=1))
    assert laws.final_states_stay(UNPAID, dead)
    assert laws.final_states_stay(dead, dead)
    assert laws.final_states_stay(dead, shop.renew_invoice(dead))
    assert not laws.final_states_stay(dead, dead._replace(invoice_state="waiting"))
    assert not laws.final_states_stay(dead, dead._replace(invoice_state="paid"))


def test_a_paid_invoice_gives_way_to_none() -> None:
    again = PAID._replace(invoice_state="waiting", issued=PAID.clock)
    assert not laws.final_states_stay(PAID, again)


def test_what_came_back_shrinks_only_where_the_refund_is_reversed() -> None:
    less = BACK._replace(refunded=Money.of("12.49", "USD"))
    assert laws.refunds_stay(PAID, BACK)
    assert laws.refunds_stay(BACK, BACK)
    assert not laws.refunds_stay(BACK, less)
    assert laws.refunds_stay(BACK, less._replace(refund_state="reversed"))
    assert laws.refunds_stay(UNPAID, UNPAID._replace(refunded=Money.none("RUB")))


def test_what_went_elsewhere_is_never_sent_to_the_wallet() -> None:
    elsewhere: World = drill(*RUNS["iade:cuzdan-kapali"], scenario="iade:cuzdan-kapali").world
    assert laws.refunds_stay(elsewhere, elsewhere)
    assert not laws.refunds_stay(elsewhere, elsewhere._replace(refund_state="processing"))
