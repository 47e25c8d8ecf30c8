"""Disputes, and money on its way back."""

from datetime import datetime, timedelta

from guide_engine.core.dates import add_business_days
from guide_engine.core.ledger import transfer
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.rules.clock import wait_an_hour
from guide_engine.guides.qiwi.world import World

DELIVERY_DAYS = 60
SELLER_REPLY_DAYS = constants.SELLER_REPLY_DAYS.value
REFUND_BUSINESS_DAYS = 10
"""The drill's own: within the span that the sources give."""


def refunded(world: World) -> bool:
    """The refund has arrived."""
    return world.refund_state == "done"


def wait_for_delivery(world: World) -> World:
    """Move the clock on to the end of the delivery time."""
    return world._replace(clock=world.clock + timedelta(days=DELIVERY_DAYS))


def wait_for_seller(world: World) -> World:
    """Move the clock on to the end of the seller's time to answer."""
    if "itiraz:kazanildi" in world.faults:
        return wait_an_hour(world)
    return world._replace(clock=world.clock + timedelta(days=SELLER_REPLY_DAYS))


def start_refund(world: World) -> World:
    """Let the shop send the price of one payment on its way back, in the same currency."""
    back = world.payments[-1].money
    ledger = world.ledger.post(transfer("shop", "refund", back))
    return world._replace(ledger=ledger, refund=back, refund_state="processing")


def cancel_order(world: World) -> World:
    """Cancel the order; its price comes back."""
    return start_refund(world)._replace(order="cancelled")


def wait_for_refund(world: World) -> World:
    """Move the clock on to the day on which the refund arrives."""
    if "iade:tamam" in world.faults:
        return wait_an_hour(world)
    due = add_business_days(world.clock.date(), REFUND_BUSINESS_DAYS)
    return world._replace(clock=datetime.combine(due, world.clock.time()))


def finish_refund(world: World) -> World:
    """Credit the refund to the account of its own currency."""
    ledger = world.ledger.post(transfer("refund", "wallet", world.refund))
    return world._replace(ledger=ledger, refund_state="done")
