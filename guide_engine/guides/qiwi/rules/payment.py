"""Paying: money leaves the wallet for the shop, or is only held, or comes straight back."""

from datetime import timedelta

from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.history import Kind, Record, Word
from guide_engine.guides.qiwi.rules import exchange, faults, shop
from guide_engine.guides.qiwi.rules.books import book, move
from guide_engine.guides.qiwi.world import World

SLOW = timedelta(days=1)
"""How long a slow payment is processed; the drill's own."""
HOLD = timedelta(days=7)
"""How long a hold stands; the drill's own."""


def _entry(world: World, kind: Kind, money: Money, word: Word = "SUCCESS") -> Record:
    rate = None if money.currency == "RUB" else world.rate
    fee = exchange.fee(world) if kind == "payment" else None
    return Record(kind, world.clock, money, word, rate=rate, fee=fee)


def pay(world: World) -> World:
    """Pay the order; tell the shop unless it is deaf."""
    world = _debit(world)
    if world.has("odeme:cift"):
        world = _debit_again(world)
    return shop.hear_of_payment(world)


def _debit(world: World) -> World:
    invoice = world.invoice
    entries = [transfer("wallet", "held", invoice), transfer("held", "shop", invoice)]
    if exchange.fee(world):
        entries.append(transfer("wallet", "fee", exchange.fee(world)))
    world = book(world, *entries, record=_entry(world, "payment", -invoice))
    return _settled(world)


def _settled(world: World) -> World:
    return world._replace(
        paid=(*world.paid, world.invoice), paid_at=world.clock, invoice_state="paid", refusal=""
    )


def _debit_again(world: World) -> World:
    """Repeat the payment, with its conversion, as far as the money reaches."""
    if exchange.needs_exchange(world) and not exchange.cannot_convert(world):
        world = exchange.convert(world)
    return world if exchange.cannot_pay(world) else _debit(world)


def fails(world: World) -> bool:
    """The payment fails while it is processed."""
    return world.has("odeme:hata")


def fail(world: World) -> World:
    """Leave the invoice unpaid for good, and the money where it is."""
    record = _entry(world, "payment", -world.invoice, "ERROR")
    failed = world._replace(invoice_state="unpaid", refusal="odeme:hata")
    return failed._replace(history=(*world.history, record))


def is_slow(world: World) -> bool:
    """The payment is processed for a while."""
    return world.has("odeme:bekliyor")


def only_holds(world: World) -> bool:
    """The wallet holds the money without settling the payment."""
    return world.has("odeme:provizyon")


def hold(world: World) -> World:
    """Hold the money until the payment is settled or let go."""
    until = world.clock + (SLOW if is_slow(world) else HOLD)
    record = _entry(world, "hold", -world.invoice, "WAITING")
    world = move(world, "wallet", "held", world.invoice, record=record)
    return world._replace(held_until=until, refusal="")


def wait_for_hold(world: World) -> World:
    """Move the clock on to when the hold ends."""
    return world._replace(clock=max(world.clock, world.held_until or world.clock))


def settle(world: World) -> World:
    """Give the money that was held to the shop."""
    record = _entry(world, "payment", -world.invoice)
    world = move(world, "held", "shop", world.invoice, record=record)
    return shop.hear_of_payment(_settled(world)._replace(held_until=None))


def release(world: World) -> World:
    """Give the money that was held back to the wallet; nothing was paid."""
    record = _entry(world, "release", world.invoice)
    world = move(world, "held", "wallet", world.invoice, record=record)
    return faults.over(world, "odeme:provizyon", "odeme:bekliyor")._replace(held_until=None)


def release_expired(world: World) -> World:
    """Let go of money that was held for an invoice that has run out meanwhile."""
    return release(world)._replace(invoice_state="expired", refusal="odeme:sure-doldu")


def comes_back(world: World) -> bool:
    """The payment is cancelled and the money returned at once."""
    return world.has("odeme:iptal-iade")


def pay_and_return(world: World) -> World:
    """Take the money and give it straight back; the invoice is dead."""
    invoice = world.invoice
    world = move(
        world, "wallet", "held", invoice, record=_entry(world, "payment", -invoice, "ERROR")
    )
    world = move(world, "held", "wallet", invoice, record=_entry(world, "reversal", invoice))
    over = faults.over(world, "odeme:iptal-iade")
    return over._replace(invoice_state="cancelled", refusal="odeme:iptal-iade")


def shop_is_deaf(world: World) -> bool:
    """The shop has not heard of the payment yet."""
    return world.order == "awaiting" and bool(world.paid)


def charged_twice(world: World) -> bool:
    """The history shows two debits for one order."""
    return len(world.paid) > 1
