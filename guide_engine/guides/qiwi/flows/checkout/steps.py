"""The small words that the graph of the checkout is written in."""

from guide_engine.core.model import Arrow, Choice, Effect
from guide_engine.guides.qiwi.rules import (
    clock,
    dispute,
    exchange,
    faults,
    payment,
    refund,
    refusals,
)
from guide_engine.guides.qiwi.world import World

CLOSED: Arrow[World] = Arrow("closed", when=clock.closed, do=clock.explain_closure)


def go(id: str, slug: str, to: str) -> Choice[World]:
    """Make a choice that only leads on, as long as the wallet is open."""
    return Choice(id, slug, (CLOSED, Arrow(to)))


def control(id: str, slug: str, do: Effect[World]) -> Choice[World]:
    """Make a control: it moves the clock and stays, unless the wallet closes meanwhile."""
    return Choice(id, slug, (CLOSED, Arrow(None)), do=do)


REFUSED: Arrow[World] = Arrow("refused", refusals.stands_against, refusals.name_it)

CONFIRMED: tuple[Arrow[World], ...] = (
    REFUSED,
    Arrow("exchange", when=exchange.needs_exchange),
    Arrow("confirm"),
)
"""Where a confirmed reader comes to."""

CONVERTED: tuple[Arrow[World], ...] = (
    Arrow("refused", exchange.cannot_convert, exchange.because_short),
    Arrow("confirm", do=exchange.convert),
)
"""Where changing money leads to."""

COMING_BACK: tuple[Arrow[World], ...] = tuple(
    Arrow(node, when=refund.stands_at(state))
    for state, node in (
        ("part", "refund_partial"),
        ("done", "refund_done"),
        ("reversed", "refund_reversed"),
        ("elsewhere", "refund_elsewhere"),
    )
)
"""How a refund stands, where there is one."""

PAID: tuple[Arrow[World], ...] = (
    *COMING_BACK,
    Arrow("order_unpaid", when=payment.shop_is_deaf),
    Arrow("order_double", when=payment.charged_twice),
    Arrow("dispute", when=dispute.delivery_is_late),
    Arrow("order", when=refusals.already_paid),
)
"""How a paid order stands; none of these is open where nothing was paid."""

ORDER: tuple[Arrow[World], ...] = (
    *PAID,
    Arrow("method"),
)
"""How the order stands."""

TOO_MUCH: Arrow[World] = Arrow("refund_refused", refund.asks_too_much, faults.because("iade:fazla"))
