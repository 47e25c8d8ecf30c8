"""What a wallet may move: the limits of its level, by the claims that state them."""

from decimal import Decimal

from guide_engine.core.money import Money
from guide_engine.guides.claims import constants
from guide_engine.guides.claims.constants import ByLevel
from guide_engine.guides.qiwi.wallets import WALLETS, Wallet
from guide_engine.guides.qiwi.world import BEGINNING, World

LEAST_PAYMENT = Money.of("1", "RUB")
"""QIWI's own error table: 241, the amount must be larger than 1 rouble."""


def holder(world: World) -> Wallet:
    """Find the persona whose wallet is open."""
    return WALLETS[world.persona]


def _of_level(limits: ByLevel, wallet: Wallet) -> Money | None:
    by_level = {"SIMPLE": limits.none, "VERIFIED": limits.simplified, "FULL": limits.full}
    roubles = by_level[wallet.level]
    return None if roubles is None else Money.of(Decimal(roubles), "RUB")


def in_roubles(world: World) -> Money:
    """Tell what the order is worth in roubles, which limits are reckoned in."""
    if world.invoice.currency == "RUB":
        return world.invoice
    return world.exchange.cost(world.invoice)


def operation_cap(world: World) -> Money | None:
    """Tell how much one payment may move at this level."""
    return _of_level(constants.OPERATION_CAP_RUB.value, holder(world))


def balance_cap(world: World) -> Money | None:
    """Tell how much a wallet of this level may hold."""
    return _of_level(constants.BALANCE_CAP_RUB.value, holder(world))


def turnover_cap(world: World) -> Money | None:
    """Tell how much a wallet of this level may move in a month."""
    return _of_level(constants.MONTHLY_TURNOVER_RUB.value, holder(world))


def too_little(world: World) -> bool:
    """The order is worth less than the least that a payment may be."""
    return in_roubles(world) < LEAST_PAYMENT


def too_much_at_once(world: World) -> bool:
    """The order is above what one payment may move at this level."""
    cap = operation_cap(world)
    return cap is not None and cap < in_roubles(world)


def too_much_this_month(world: World) -> bool:
    """The order would take the month's turnover above the limit of this level."""
    cap = turnover_cap(world)
    return cap is not None and cap < _used(world) + in_roubles(world)


def in_first_month(world: World) -> bool:
    """The clock still stands in the month in which the drill began."""
    return (world.clock.year, world.clock.month) == (BEGINNING.year, BEGINNING.month)


def _used(world: World) -> Money:
    return holder(world).spent if in_first_month(world) else Money.none("RUB")
