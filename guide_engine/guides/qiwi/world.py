"""The world of the drill: what the shop, the wallet and the clock know at one moment.

Time is lazy: the clock only stands, and what is due by it is booked by the next act that looks. So
the clock may go back and forth, and whoever comes to the same moment twice finds the same world.
"""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal, NamedTuple

from guide_engine.core.ledger import Ledger, transfer
from guide_engine.core.money import Currency, Money, Rate
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.wallets import WALLETS

BEGINNING = datetime(2021, 11, 1, 14, 5)
ROUBLES_ONLY = constants.RUBLES_ONLY_FROM.value
OUTGOING_LIMITS = constants.OUTGOING_LIMITS_FROM.value
CLOSURE = constants.SERVICE_END.value
INVOICE_LIFE = timedelta(days=constants.INVOICE_MAX_LIFE_DAYS.value)
ORDER_LIFE = timedelta(days=constants.UNPAID_ORDER_DAYS.value)

EXAMPLE_RATES = {
    Currency.USD: Decimal("74.00"),
    Currency.EUR: Decimal("83.00"),
    Currency.RUB: Decimal("1.00"),
}
"""Roubles for one unit: the drill's own."""
MOVED_RATE = Decimal("1.01")
"""How far the example rate moves in the scenario in which it does."""

ABROAD = frozenset({"bank", "exchange", "rounding"})
"""Accounts that are not ours to keep: where money came from, who changes it, what rounding left."""

EMPTIED_BY = ("odeme:bakiye-yetersiz", "odeme:cuzdan-parasi-az")

Order = Literal["none", "awaiting", "paid", "cancelled"]
Invoice = Literal["none", "waiting", "paid", "rejected", "unpaid", "expired", "cancelled"]
"""How an invoice stands; all but the first two are final."""
RefundState = Literal["none", "processing", "part", "done", "reversed", "returned", "elsewhere"]


class World(NamedTuple):
    """Everything that the rules may ask, and last what only the screens ask."""

    ledger: Ledger
    clock: datetime = BEGINNING
    faults: tuple[str, ...] = ()
    """Scenarios that are in force: by link first, then by the price."""
    item: str = ""
    price: Money = Money.none("USD")
    invoice: Money = Money.none("USD")
    """What the order costs; it stays as it was when the order was placed."""
    invoice_state: Invoice = "none"
    issued: datetime = BEGINNING
    """When the invoice was."""
    persona: str = "10"
    rate: Decimal = EXAMPLE_RATES[Currency.USD]
    """Roubles for one unit of the price's currency."""
    rate_moved: bool = False
    channel: str = "sms"
    code: str = ""
    tries: int = 0
    sent: int = 0
    refusal: str = ""
    """The scenario that explains the last refusal."""
    held_until: datetime | None = None
    """When the payment that the wallet holds is settled or let go."""
    paid: tuple[Money, ...] = ()
    """What the shop has got for the order."""
    paid_at: datetime = BEGINNING
    order: Order = "none"
    refund: Money = Money.none("USD")
    """What is on its way back, or came last."""
    refund_state: RefundState = "none"
    refund_due: datetime = BEGINNING
    refunded: Money = Money.none("USD")
    """What has come back altogether."""
    outgoing: Money = Money.none("RUB")
    """What left for the bank in the month of ``outgoing_month``."""
    outgoing_month: tuple[int, int] = (0, 0)
    history: tuple[Record, ...] = ()
    """The wallet's history: the screens show it, no rule asks it."""

    @property
    def exchange(self) -> Rate:
        """The example rate of the moment."""
        return Rate(self.price.currency, Currency.RUB, self.rate)

    @property
    def asked(self) -> Money:
        """What the shop asks for now: the price, from July 2022 in roubles at the shop's rate."""
        return self.price if self.clock.date() < ROUBLES_ONLY else self.exchange.cost(self.price)

    def holds(self, currency: str) -> Money:
        """What the wallet holds in a currency."""
        return self.ledger.balance("wallet", currency)

    def has(self, fault: str) -> bool:
        """Tell whether a scenario is in force."""
        return fault in self.faults


LASTING = ("magaza:", "iade:", "itiraz:")
"""The stages whose scenarios still matter once the order is paid."""


def essence(world: World) -> tuple[object, ...]:
    """Tell what decides the rest of the drill: before the payment all but the history.

    After it nothing asks any more how it came about; an order that an earlier try has paid still
    goes the whole way.
    """
    if not world.paid or world.has("odeme:fatura-odenmis"):
        return world[:-1]
    return (
        world.ledger.balances,
        world.clock,
        tuple(fault for fault in world.faults if fault.startswith(LASTING)),
        world.paid,
        world.paid_at if world.refund_state == "none" else None,
        world.order,
        world.refund,
        world.refund_state,
        world.refund_due if world.refund_state == "processing" else None,
        world.refunded,
        world.outgoing,
        world.outgoing_month,
    )


def funded(persona: str, faults: tuple[str, ...] = ()) -> Ledger:
    """Open the books with what a persona has in the wallet."""
    ledger = Ledger(outside=ABROAD)
    if any(fault in EMPTIED_BY for fault in faults):
        return ledger
    wallet = WALLETS["10" if "kur:rubleden" in faults else persona]
    return ledger.post(*(transfer("bank", "wallet", money) for money in wallet.holds if money))


def opening() -> World:
    """The world before any scenario has touched it."""
    return World(ledger=funded("10"))
