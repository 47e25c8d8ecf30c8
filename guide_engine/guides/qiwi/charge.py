"""Where the difference between a confirmed amount and a charge in liras comes from."""

from decimal import Decimal
from typing import Literal, NamedTuple

from guide_engine.core.model import pick
from guide_engine.core.money import Currency, Money, Rate
from guide_engine.guides.qiwi import amounts

MOST_AMOUNT, MOST_RATE = Decimal(1_000_000), Decimal(1_000)
CONFIRMED = amounts.field("confirmed", "onay-tutari", MOST_AMOUNT, "20,00")
CURRENCY = pick("currency", "onay-birimi", (Currency.USD, Currency.EUR, Currency.TRY))
CHARGED = amounts.field("charged", "ekstre-tutari", MOST_AMOUNT, "207,00")
RATE = amounts.optional("bank_rate", "banka-kuru", MOST_RATE, "10,20")
FEE = amounts.optional("fee", "ucret", MOST_AMOUNT, "3,00")
FIELDS = (CONFIRMED, CURRENCY, CHARGED, RATE, FEE)

FEW = Decimal("0.05")
"""What tills may round away, in liras."""
HALF_A_CENT = Decimal("0.005")
"""How far a rate of two decimals may be from the bank's own."""
NEARLY = Decimal("0.1")
"""A second charge need not be the same to the cent: its rate may be another day's."""

Verdict = Literal["explained", "more", "less", "twice", "no_rate"]


class Charge(NamedTuple):
    """What was confirmed and what was charged; a rate is needed where they differ in currency."""

    confirmed: Money
    charged: Money
    rate: Rate | None
    fee: Money


class Difference(NamedTuple):
    """What was expected, what the charge has above it, and what of that the fee leaves open."""

    verdict: Verdict
    expected: Money
    difference: Money
    unexplained: Money


def applied_rate(charge: Charge) -> Decimal:
    """Tell the rate that was applied: what was charged without the fee, for one unit."""
    without_fee = charge.charged - charge.fee
    return (without_fee.amount / charge.confirmed.amount).quantize(Decimal("0.0001"))


def difference(charge: Charge) -> Difference | None:
    """Take the expected amount and the fee from the charge; nothing without a rate."""
    confirmed, charged, rate, fee = charge
    if confirmed.currency is not charged.currency and rate is None:
        return None
    expected = rate.cost(confirmed) if rate else confirmed
    left = charged - expected - fee
    slack = FEW + (confirmed.amount * HALF_A_CENT if rate else 0)
    return Difference(_verdict(left.amount, expected.amount, slack), expected,
                      charged - expected, left)  # fmt: skip


def _verdict(left: Decimal, expected: Decimal, slack: Decimal) -> Verdict:
    if abs(left) <= slack:
        return "explained"
    if left < 0:
        return "less"
    return "twice" if abs(left - expected) <= expected * NEARLY else "more"
