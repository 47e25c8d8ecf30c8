"""The small words that the graph of the checkout is written in."""

from guide_engine.core.model import Arrow, Choice, Effect
from guide_engine.guides.qiwi.rules import clock, faults, payment, refund
from guide_engine.guides.qiwi.world import World

CLOSED: Arrow[World] = Arrow("closed", when=clock.closed, do=clock.explain_closure)


def go(id: str, slug: str, to: str) -> Choice[World]:
    """Make a choice that only leads on, as long as the wallet is open."""
    return Choice(id, slug, (CLOSED, Arrow(to)))


def control(id: str, slug: str, do: Effect[World]) -> Choice[World]:
    """Make a control: it moves the clock and stays, unless the wallet closes meanwhile."""
    return Choice(id, slug, (CLOSED, Arrow(None)), do=do)


CONFIRMED: tuple[Arrow[World], ...] = (
    Arrow("refused", when=payment.already_paid, do=faults.because("odeme:fatura-odenmis")),
    Arrow("refused", when=payment.month_is_full, do=faults.because("odeme:aylik-limit")),
    Arrow("exchange", when=payment.needs_dollars),
    Arrow("confirm"),
)
"""Where a confirmed reader comes to."""

ORDER: tuple[Arrow[World], ...] = (
    Arrow("refund_done", when=refund.refunded),
    Arrow("order_unpaid", when=payment.shop_is_deaf),
    Arrow("order_double", when=payment.charged_twice),
    Arrow("order"),
)
"""How the order stands after a payment."""
