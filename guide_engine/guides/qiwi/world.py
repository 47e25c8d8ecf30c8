"""The world of the drill: what the shop, the wallet and the clock know at one moment."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, NamedTuple

from guide_engine.core.ledger import Ledger, transfer
from guide_engine.core.money import Currency, Money, Rate
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.wallets import WALLETS

BEGINNING = datetime(2021, 11, 1, 14, 5)
ROUBLES_ONLY = constants.RUBLES_ONLY_FROM.value
OUTGOING_LIMITS = constants.OUTGOING_LIMITS_FROM.value
CLOSURE = constants.SERVICE_END.value

EXAMPLE_RATE = Decimal("74.00")
MOVED_RATE = Decimal("1.01")
"""How far the example rate moves in the scenario in which it does."""

ABROAD = frozenset({"bank", "exchange"})
"""Accounts that are not ours to keep: where the money came from, who changes it."""

Order = Literal["none", "awaiting", "paid", "cancelled"]
RefundState = Literal["none", "processing", "done"]


class Payment(NamedTuple):
    """One entry of the wallet's history."""

    number: str
    when: datetime
    money: Money


class World(NamedTuple):
    """Everything that the rules may ask."""

    ledger: Ledger
    clock: datetime = BEGINNING
    faults: tuple[str, ...] = ()
    """Scenarios that are in force: by link first, then by the price."""
    item: str = ""
    price: Money = Money.none("USD")
    invoice: Money = Money.none("USD")
    """What the order costs; it stays as it was when the order was placed."""
    persona: str = "10"
    rate: Decimal = EXAMPLE_RATE
    rate_moved: bool = False
    channel: str = "sms"
    code: str = ""
    tries: int = 0
    sent: int = 0
    refusal: str = ""
    """The scenario that explains the last refusal."""
    payments: tuple[Payment, ...] = ()
    order: Order = "none"
    refund: Money = Money.none("USD")
    refund_state: RefundState = "none"

    @property
    def dollar(self) -> Rate:
        """The example rate of the moment."""
        return Rate(Currency.USD, Currency.RUB, self.rate)

    @property
    def asked(self) -> Money:
        """What the shop asks for now: dollars, from July 2022 roubles at the shop's rate."""
        if self.clock.date() < ROUBLES_ONLY:
            return self.price
        return self.dollar.cost(self.price)

    def holds(self, currency: str) -> Money:
        """What the wallet holds in a currency."""
        return self.ledger.balance("wallet", currency)


def funded(persona: str, faults: tuple[str, ...] = ()) -> Ledger:
    """Open the books with what a persona has in the wallet."""
    if "odeme:bakiye-yetersiz" in faults:
        persona = "30"
    elif "kur:rubleden" in faults:
        persona = "10"
    wallet = WALLETS[persona]
    return Ledger(outside=ABROAD).post(
        transfer("bank", "wallet", wallet.rubles),
        transfer("bank", "wallet", wallet.dollars),
    )


def opening() -> World:
    """The world before any scenario has touched it."""
    return World(ledger=funded("10"))
