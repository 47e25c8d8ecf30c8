"""Orders and invoices of the shop: what they fix, when they end, what becomes of them then."""

from datetime import timedelta
from decimal import Decimal

import pytest

from guide_engine.core.money import Currency
from guide_engine.guides.qiwi.rules import shop
from guide_engine.guides.qiwi.world import EXAMPLE_RATES, INVOICE_LIFE, ORDER_LIFE, World, opening
from tests.drills import CANCELLED, ORDERED, PAID, TO_WALLET, drill

WAITING = drill(*TO_WALLET).world
MINUTE = timedelta(minutes=1)


def after(world: World, passed: timedelta) -> World:
    return world._replace(clock=world.issued + passed)


def test_an_item_brings_its_price_and_the_example_rate_of_its_currency() -> None:
    moved = opening()._replace(rate=Decimal("99.00"))
    for item, currency in (("kulaklik", Currency.USD), ("saat", Currency.EUR)):
        world = shop.choose_item(moved, item)
        assert (world.item, world.price.currency, world.rate) == (
            item, currency, EXAMPLE_RATES[currency],
        )  # fmt: skip


def test_an_invoice_runs_out_at_the_end_of_its_life() -> None:
    assert not shop.invoice_has_expired(after(WAITING, INVOICE_LIFE - MINUTE))
    assert shop.invoice_has_expired(after(WAITING, INVOICE_LIFE))


def test_only_an_order_that_waits_unpaid_lapses() -> None:
    assert not shop.order_has_lapsed(after(WAITING, ORDER_LIFE - MINUTE))
    late = after(WAITING, ORDER_LIFE)
    assert shop.order_has_lapsed(late)
    assert not shop.order_has_lapsed(shop.cancel_unpaid(late))
    deaf = drill(*PAID, scenario="magaza:bildirim-yok").world
    assert deaf.order == "awaiting"
    assert not shop.order_has_lapsed(after(deaf, ORDER_LIFE))


def test_a_paid_order_is_cancelled_by_its_refund_and_not_before_its_payment() -> None:
    assert shop.order_is_cancelled(shop.cancel_unpaid(WAITING))
    refunded = drill(*CANCELLED).world
    assert refunded.order == "cancelled"
    assert not shop.order_is_cancelled(refunded)
    assert not shop.order_is_cancelled(drill(*ORDERED).world)


@pytest.mark.parametrize("state", ["rejected", "unpaid", "expired"])
def test_cancelling_the_order_leaves_a_dead_invoice_as_it_is(state: str) -> None:
    dead = WAITING._replace(invoice_state=state)
    assert shop.cancel_unpaid(dead).invoice_state == state
    assert shop.cancel_unpaid(WAITING).invoice_state == "cancelled"


def test_an_invoice_that_waits_is_not_written_anew() -> None:
    later = after(WAITING, timedelta(days=1))
    assert shop.renew_dead_invoice(later) == later
    renewed = shop.renew_dead_invoice(later._replace(invoice_state="rejected"))
    assert (renewed.invoice_state, renewed.issued) == ("waiting", later.clock)


def test_an_order_that_an_earlier_try_has_paid_was_paid_when_it_was_given() -> None:
    settled = drill("bir-gun", *TO_WALLET, scenario="odeme:fatura-odenmis").world
    (payment,) = settled.history
    assert payment.kind == "payment"
    assert settled.paid_at == payment.when == settled.clock
    assert settled.ledger.balance("shop", "USD") == settled.invoice
