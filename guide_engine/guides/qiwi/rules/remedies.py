"""What helps against a refusal: the next step that its scenario advises, done in the drill."""

from datetime import timedelta
from decimal import ROUND_UP, Decimal

from guide_engine.core.dates import add_months
from guide_engine.core.ledger import transfer
from guide_engine.core.model import Effect
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import exchange, faults, limits, refusals, shop
from guide_engine.guides.qiwi.world import World

TOP_UP = Money.of("1000", "RUB")


def follow_advice(world: World) -> World:
    """Do what the last refusal advises; what it was about is then over."""
    done = REMEDIES.get(world.refusal, _nothing_more)(world)
    return faults.over(done, world.refusal)


def _nothing_more(world: World) -> World:
    return world


def top_up(world: World) -> World:
    """Put fictitious roubles into the wallet, in thousands, as far as its level allows."""
    short = _short(world)
    cap = limits.balance_cap(world)
    thousands = Money.of(
        (short.amount / TOP_UP.amount).to_integral(ROUND_UP) * TOP_UP.amount, "RUB"
    )
    added = thousands if cap is None else min(thousands, cap - world.holds("RUB"))
    if not Money.none("RUB") < added:
        return world
    return world._replace(ledger=world.ledger.post(transfer("bank", "wallet", added)))


def _short(world: World) -> Money:
    """Tell how many roubles are missing."""
    lacks = exchange.missing(world)
    if lacks.currency == "RUB":
        return lacks
    return world.exchange.cost(lacks) - world.holds("RUB")


def wait_until_it_passes(world: World) -> World:
    """Move the clock on to when a passing fault is over."""
    over = world.issued + refusals.PASSING[world.refusal]
    return world._replace(clock=max(world.clock, over))


def wait_a_month(world: World) -> World:
    """Move the clock on by a month, in which the turnover begins anew."""
    return world._replace(clock=add_months(world.clock, 1))


def wait_for_support(world: World) -> World:
    """Move the clock on to the next day, on which support has answered."""
    return world._replace(clock=world.clock + timedelta(days=1))


def split_order(world: World) -> World:
    """Buy half of it; the other half is an order of its own."""
    return _reprice(world, Money.of(world.price.amount / 2, world.price.currency))


def join_orders(world: World) -> World:
    """Put more into the cart."""
    return _reprice(world, world.price + Money.of(Decimal(1), world.price.currency))


def _reprice(world: World, price: Money) -> World:
    return shop.renew_invoice(world._replace(price=price))


def order_in_roubles(world: World) -> World:
    """Let the shop write the invoice in roubles."""
    world = shop.renew_invoice(world)
    cost = limits.in_roubles(world)
    return world._replace(invoice=cost, refunded=Money.none("RUB"))


REMEDIES: dict[str, Effect[World]] = {
    "odeme:bakiye-yetersiz": top_up,
    "odeme:cuzdan-parasi-az": top_up,
    "odeme:asgari-bakiye": top_up,
    "kur:degisti": top_up,
    "odeme:sure-doldu": shop.renew_invoice,
    "odeme:fatura-yok": shop.renew_invoice,
    "odeme:hata": shop.renew_invoice,
    **dict.fromkeys(refusals.PASSING, wait_until_it_passes),
    **dict.fromkeys(refusals.OF_THE_MONTH, wait_a_month),
    "odeme:destege-yazin": wait_for_support,
    "odeme:tutar-cok": split_order,
    "odeme:tutar-ust-sinir": split_order,
    "odeme:tutar-az": join_orders,
    "odeme:tutar-alt-sinir": join_orders,
    "odeme:para-birimi": order_in_roubles,
    "odeme:ulke-kapali": shop.cancel_unpaid,
}
"""By the refusal; where nothing stands here, what was in the way is simply put right."""
