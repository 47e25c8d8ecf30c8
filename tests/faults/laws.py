"""Faults against the laws of the money: payments and refunds that do too much."""

from collections.abc import Callable
from datetime import timedelta
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
    at: str = "confirm"
    """The screen whose first choice does it."""

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


def turn_the_clock_back(world: World) -> World:
    return world._replace(clock=world.clock - timedelta(minutes=1))


def undo_a_payment(world: World) -> World:
    return world._replace(paid=())


def reopen_a_paid_invoice(world: World) -> World:
    return world._replace(invoice_state="waiting", issued=world.clock)


def take_back_what_never_came(world: World) -> World:
    return world._replace(refunded=-DOLLAR)


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
    Crime(turn_the_clock_back, "time_goes_on"),
    Crime(undo_a_payment, "payments_stay", at="paid"),
    Crime(reopen_a_paid_invoice, "final_states_stay", at="paid"),
    Crime(take_back_what_never_came, "refunds_stay", at="paid"),
)


def commit(guide: Guide, crime: Crime) -> Guide:
    """Let the first choice of its screen do this, whatever else it would have done."""
    choice = guide.parts["checkout"].flow.by_id[crime.at].choices[0]
    arrow = Arrow(choice.arrows[-1].to, do=crime.do)
    return plant.choice(guide, f"checkout/{crime.at}/{choice.id}", arrows=(arrow,))
