"""Changing money and paying with it."""

from decimal import Decimal

from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules.shop import mark_paid
from guide_engine.guides.qiwi.world import BEGINNING, MOVED_RATE, Payment, World

TOP_UP = Money.of("1000", "RUB")


def set_rate(world: World, rate: str) -> World:
    """Use an example rate of the reader's own."""
    return world._replace(rate=Decimal(rate))


def needs_dollars(world: World) -> bool:
    """The order is in dollars and the dollar account does not cover it."""
    return world.invoice.currency == "USD" and world.holds("USD") < world.invoice


def rate_moves(world: World) -> bool:
    """The rate changes between showing and paying, once."""
    return "kur:degisti" in world.faults and not world.rate_moved


def move_rate(world: World) -> World:
    """Let the example rate rise."""
    moved = (world.rate * MOVED_RATE).quantize(Decimal("0.01"))
    return world._replace(rate=moved, rate_moved=True)


def missing(world: World) -> Money:
    """Tell how many dollars the conversion has to bring."""
    return world.invoice - world.holds("USD")


def cannot_convert(world: World) -> bool:
    """The rouble account does not cover the conversion."""
    return world.holds("RUB") < world.dollar.cost(missing(world))


def because_short(world: World) -> World:
    """Remember what was missing: money from the start, or for a rate that has moved."""
    scenario = "kur:degisti" if world.rate_moved else "odeme:bakiye-yetersiz"
    return world._replace(refusal=scenario)


def convert(world: World) -> World:
    """Change roubles for the dollars that are missing."""
    bought = missing(world)
    ledger = world.ledger.post(
        transfer("wallet", "exchange", world.dollar.cost(bought)),
        transfer("exchange", "wallet", bought),
    )
    return world._replace(ledger=ledger, refusal="")


def top_up(world: World) -> World:
    """Put fictitious roubles into a wallet that holds few."""
    if not world.holds("RUB") < TOP_UP:
        return world
    ledger = world.ledger.post(transfer("bank", "wallet", TOP_UP))
    return world._replace(ledger=ledger)


def month_is_full(world: World) -> bool:
    """The monthly limit is used up; the next month it is not."""
    same_month = (world.clock.year, world.clock.month) == (
        BEGINNING.year,
        BEGINNING.month,
    )
    return "odeme:aylik-limit" in world.faults and same_month


def already_paid(world: World) -> bool:
    """The wallet says that the order has been paid."""
    return "odeme:fatura-odenmis" in world.faults or bool(world.payments)


def cannot_pay(world: World) -> bool:
    """The account in the order's currency does not cover it."""
    return world.holds(world.invoice.currency) < world.invoice


def _debit(world: World) -> World:
    entry = Payment(f"DNM-{len(world.payments) + 1:04}", world.clock, world.invoice)
    ledger = world.ledger.post(
        transfer("wallet", "held", world.invoice),
        transfer("held", "shop", world.invoice),
    )
    return world._replace(ledger=ledger, payments=(*world.payments, entry), refusal="")


def pay(world: World) -> World:
    """Pay the order; tell the shop unless it is deaf."""
    world = _debit(world)
    if "odeme:cift" in world.faults:
        world = _debit_again(world)
    return world if "magaza:bildirim-yok" in world.faults else mark_paid(world)


def _debit_again(world: World) -> World:
    """Repeat the payment, with its conversion, as far as the money reaches."""
    if needs_dollars(world) and not cannot_convert(world):
        world = convert(world)
    return world if cannot_pay(world) else _debit(world)


def shop_is_deaf(world: World) -> bool:
    """The shop has not heard of the payment yet."""
    return world.order == "awaiting" and bool(world.payments)


def unpaid(world: World) -> bool:
    """No payment has been made."""
    return not world.payments


def charged_twice(world: World) -> bool:
    """The history shows two debits for one order."""
    return len(world.payments) > 1
