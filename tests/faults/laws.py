"""Faults against the laws of the money: payments and refunds that do too much."""

from collections.abc import Callable
from typing import NamedTuple

from guide_engine.core.guide import Guide
from guide_engine.core.ledger import Posting, transfer
from guide_engine.core.model import Arrow
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import payment, refund
from guide_engine.guides.qiwi.world import World
from tests.faults import planting as plant

DOLLAR = Money.of("1", "USD")


class Crime(NamedTuple):
    """What a step does to the world although it must not, and what stops it."""

    do: Callable[[World], World]
    stopped_by: str

    def __str__(self) -> str:
        return self.do.__name__.replace("_", " ")


def post_a_dollar_from_nowhere(world: World) -> World:
    return world._replace(ledger=world.ledger.post((Posting("wallet", DOLLAR),)))


def forge_a_dollar_past_the_books(world: World) -> World:
    forged = (*world.ledger.balances, Posting("wallet", DOLLAR))
    return world._replace(ledger=world.ledger._replace(balances=forged))


def take_more_than_there_is(world: World) -> World:
    million = Money.of("1000000", "USD")
    return world._replace(ledger=world.ledger.post(transfer("wallet", "shop", million)))


def settle_twice(world: World) -> World:
    return world._replace(paid=(*world.paid, world.invoice, world.invoice))


def refund_more_than_was_paid(world: World) -> World:
    world = payment.pay(world)
    return world._replace(refund=world.invoice + DOLLAR, refund_state="processing")


def refund_in_another_currency(world: World) -> World:
    world = payment.pay(world)
    return world._replace(refund=Money.of("1", "RUB"), refund_state="processing")


def refund_what_was_never_paid(world: World) -> World:
    return world._replace(refund=DOLLAR, refund_state="processing")


def hold_money_for_ever(world: World) -> World:
    return payment.hold(world)._replace(held_until=None)


def forget_a_refund_on_its_way(world: World) -> World:
    return refund.start_refund(payment.pay(world))._replace(refund_state="done")


CRIMES = (
    Crime(post_a_dollar_from_nowhere, "the entry does not balance"),
    Crime(forge_a_dollar_past_the_books, "money_is_conserved"),
    Crime(take_more_than_there_is, "wallet would hold -"),
    Crime(settle_twice, "one_settlement"),
    Crime(refund_more_than_was_paid, "refund_within_payment"),
    Crime(refund_in_another_currency, "refund_within_payment"),
    Crime(refund_what_was_never_paid, "refund_within_payment"),
    Crime(hold_money_for_ever, "nothing_is_left_over"),
    Crime(forget_a_refund_on_its_way, "nothing_is_left_over"),
)


def commit(guide: Guide, crime: Crime) -> Guide:
    """Let the payment do this."""
    return plant.choice(guide, "checkout/confirm/pay", arrows=(Arrow("paid", do=crime.do),))
