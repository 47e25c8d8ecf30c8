"""Roubles that leave the wallet for a bank account; from 26 July 2023 only a little a month."""

from decimal import Decimal

from guide_engine.core.money import Money
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.rules.books import move
from guide_engine.guides.qiwi.world import OUTGOING_LIMITS, World

CAP = Money.of(Decimal(constants.OUTGOING_CAP_RUB.value), "RUB")


def nothing_to_send(world: World) -> bool:
    """The rouble account is empty."""
    return not world.holds("RUB")


def is_limited(world: World) -> bool:
    """The rouble account holds more than may leave in this month."""
    return world.clock.date() >= OUTGOING_LIMITS and _allowance(world) < world.holds("RUB")


def _month(world: World) -> tuple[int, int]:
    return world.clock.year, world.clock.month


def _sent(world: World) -> Money:
    return world.outgoing if world.outgoing_month == _month(world) else Money.none("RUB")


def _allowance(world: World) -> Money:
    return CAP - _sent(world)


def send_all(world: World) -> World:
    """Send the roubles to a bank account."""
    return _send(world, world.holds("RUB"))


def send_allowed(world: World) -> World:
    """Send what may still leave in this month."""
    sent = _send(world, _allowance(world)) if _allowance(world) else world
    return sent._replace(refusal="saat:cikis-limiti")


def _send(world: World, money: Money) -> World:
    record = Record("sent", world.clock, -money)
    total = _sent(world) + money
    sent = move(world, "wallet", "bank", money, record=record)
    if world.clock.date() < OUTGOING_LIMITS:
        return sent
    return sent._replace(outgoing=total, outgoing_month=_month(world))
