"""Changing roubles into the currency of the order."""

from decimal import Decimal

from guide_engine.core.money import Currency, Money
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.rules.books import book, conversion
from guide_engine.guides.qiwi.rules.refusals import passes_later
from guide_engine.guides.qiwi.world import MOVED_RATE, World

FEE = Decimal("0.25")
"""What the invented fee takes, in the currency of the order."""


def set_rate(world: World, rate: str) -> World:
    """Use an example rate of the reader's own."""
    return world._replace(rate=Decimal(rate))


def fee(world: World) -> Money:
    """Tell what the wallet takes for the payment: nothing, unless the drill is about it."""
    taken = FEE if world.has("odeme:komisyon") else Decimal(0)
    return Money.of(taken, world.invoice.currency)


def due(world: World) -> Money:
    """Tell what leaves the wallet with the payment."""
    return world.invoice + fee(world)


def needs_exchange(world: World) -> bool:
    """The order is in a foreign currency and the account in it does not cover it."""
    return world.invoice.currency is not Currency.RUB and cannot_pay(world)


def cannot_pay(world: World) -> bool:
    """The account in the order's currency does not cover it."""
    return world.holds(world.invoice.currency) < due(world)


def no_rate(world: World) -> bool:
    """The wallet knows no rate for the moment."""
    return passes_later(world, "kur:yok")


def rate_moves(world: World) -> bool:
    """The rate changes between showing and paying, once."""
    return world.has("kur:degisti") and not world.rate_moved


def move_rate(world: World) -> World:
    """Let the example rate rise."""
    moved = (world.rate * MOVED_RATE).quantize(Decimal("0.01"))
    return world._replace(rate=moved, rate_moved=True)


def missing(world: World) -> Money:
    """Tell how much of the order's currency the conversion has to bring."""
    return due(world) - world.holds(world.invoice.currency)


def cannot_convert(world: World) -> bool:
    """The rouble account does not cover the conversion."""
    return world.holds("RUB") < world.exchange.cost(missing(world))


def because_short(world: World) -> World:
    """Remember what was missing: money from the start, or for a rate that has moved."""
    if world.rate_moved:
        return world._replace(refusal="kur:degisti")
    poor = "odeme:cuzdan-parasi-az"
    return world._replace(refusal=poor if world.has(poor) else "odeme:bakiye-yetersiz")


def exact(world: World, bought: Money) -> Money:
    """Tell what money costs before it is rounded to hundredths."""
    return Money(bought.amount * world.rate, Currency.RUB)


def convert(world: World) -> World:
    """Change roubles for what is missing."""
    bought = missing(world)
    paid, unrounded = world.exchange.cost(bought), exact(world, bought)
    rounding = paid.amount - unrounded.amount
    record = Record("conversion", world.clock, -paid, rate=world.rate, rounding=rounding)
    world = book(world, *conversion(paid, unrounded, bought), record=record)
    return world._replace(refusal="")


def refuse_rate(world: World) -> World:
    """Give the payment up because of the new rate; the invoice waits on."""
    return world._replace(refusal="kur:degisti")
