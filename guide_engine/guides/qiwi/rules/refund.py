"""Money on its way back from the shop."""

from datetime import datetime, timedelta

from guide_engine.core.dates import add_business_days
from guide_engine.core.model import Guard
from guide_engine.core.money import Money
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.history import Kind, Record, Word
from guide_engine.guides.qiwi.rules import faults
from guide_engine.guides.qiwi.rules.books import move
from guide_engine.guides.qiwi.rules.clock import wait_an_hour
from guide_engine.guides.qiwi.world import World

REFUND_BUSINESS_DAYS = 10
"""The drill's own: within the span that the sources give."""
MOST_BUSINESS_DAYS = constants.REFUND_BUSINESS_DAYS.value.most
SOON = timedelta(hours=1)
PARTS = 2
"""A partial refund is one of so many parts."""


def _record(world: World, kind: Kind, money: Money, word: Word = "SUCCESS") -> Record:
    return Record(kind, world.clock, money, word)


def remaining(world: World) -> Money:
    """Tell what of the payments has not come back."""
    paid = sum(world.paid[1:], world.paid[0]) if world.paid else world.refunded
    return paid - world.refunded


def start_refund(world: World) -> World:
    """Let the shop send back what remains, or a part of it, in the currency of the payment."""
    back = remaining(world)
    if world.has("iade:kismi") and not world.refunded:
        back = Money.of(back.amount / PARTS, back.currency)
    return _send(world, back)


def refund_one(world: World) -> World:
    """Let the shop send the price of one of two payments on its way back."""
    return _send(world, world.paid[0])


def _send(world: World, back: Money) -> World:
    record = _record(world, "refund", back, "WAITING")
    world = move(world, "shop", "refund", back, record=record)
    return world._replace(
        refund=back, refund_state="processing", refund_due=_due(world), refusal=""
    )


def _due(world: World) -> datetime:
    if world.has("iade:tamam"):
        return world.clock + SOON
    days = MOST_BUSINESS_DAYS if world.has("iade:bekliyor") else REFUND_BUSINESS_DAYS
    day = add_business_days(world.clock.date(), days)
    return datetime.combine(day, world.clock.time())


def send_again(world: World) -> World:
    """Let the shop send once more what came back to it."""
    return _send(world, world.refund)


def cancel_order(world: World) -> World:
    """Cancel the order; its price comes back."""
    return start_refund(world)._replace(order="cancelled")


def asks_too_much(world: World) -> bool:
    """The shop asks for more than was paid."""
    return world.has("iade:fazla")


def ask_right_amount(world: World) -> World:
    """Let the shop ask for what was paid and no more."""
    return start_refund(faults.over(world, "iade:fazla"))


def wait_for_refund(world: World) -> World:
    """Move the clock on to the day on which a refund usually arrives."""
    if world.has("iade:tamam"):
        return wait_an_hour(world)
    usual = add_business_days(world.clock.date(), REFUND_BUSINESS_DAYS)
    return world._replace(clock=datetime.combine(usual, world.clock.time()))


def is_late(world: World) -> bool:
    """The refund is not due yet."""
    return world.clock < world.refund_due


def wallet_is_shut(world: World) -> bool:
    """The wallet that the refund goes to takes no money any more."""
    return world.has("iade:cuzdan-kapali")


def is_part(world: World) -> bool:
    """What is on its way is a part of what was paid."""
    return world.has("iade:kismi") and world.refund < remaining(world)


def finish_part(world: World) -> World:
    """Credit a part of what was paid."""
    return finish_refund(world)._replace(refund_state="part", refusal="iade:kismi")


def finish_refund(world: World) -> World:
    """Credit the refund to the account of its own currency."""
    record = _record(world, "refund", world.refund)
    world = move(world, "refund", "wallet", world.refund, record=record)
    return world._replace(refund_state="done", refunded=world.refunded + world.refund)


def return_to_shop(world: World) -> World:
    """Give the refund back to the shop: the wallet does not take it."""
    record = _record(world, "refund", world.refund, "ERROR")
    world = move(world, "refund", "shop", world.refund, record=record)
    return world._replace(refund_state="returned", refusal="iade:cuzdan-kapali")


def pay_out_elsewhere(world: World) -> World:
    """Let the shop pay the refund to another account."""
    record = _record(world, "refund", world.refund)
    world = move(world, "shop", "bank", world.refund, record=record)
    return world._replace(refund_state="elsewhere", refunded=world.refunded + world.refund)


def comes_undone(world: World) -> bool:
    """A refund that looked done fails afterwards."""
    there = not world.holds(world.refund.currency) < world.refund
    return world.has("iade:gec-basarisiz") and there


def reverse(world: World) -> World:
    """Take the refund back out of the wallet, a day after it looked done."""
    world = world._replace(clock=world.clock + timedelta(days=1))
    record = _record(world, "reversal", -world.refund, "ERROR")
    world = move(world, "wallet", "shop", world.refund, record=record)
    return faults.over(world, "iade:gec-basarisiz")._replace(
        refund_state="reversed",
        refunded=world.refunded - world.refund,
        refusal="iade:gec-basarisiz",
    )


def stands_at(state: str) -> Guard[World]:
    """Make the guard that asks how the refund stands."""

    def stands(world: World) -> bool:
        return world.refund_state == state

    stands.__name__ = f"refund_{state}"
    stands.__doc__ = f"The refund is {state}."
    return stands
