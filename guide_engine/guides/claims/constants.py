"""Numbers and dates that the simulator reckons with, each with the claim that it comes from."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Constant(Generic[T]):
    """A value of the world, and the id of the claim that states it."""

    value: T
    claim: str


@dataclass(frozen=True, slots=True)
class ByLevel:
    """Roubles by identification level; None where no reliable figure was found."""

    none: int
    simplified: int | None
    full: int | None


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the most, both included."""

    least: int
    most: int


SERVICE_END = Constant(date(2024, 2, 21), "licence-revoked")
ONLINE_CLAIMS_FROM = Constant(date(2024, 3, 26), "claim-online-or-post")
OUTGOING_LIMITS_FROM = Constant(date(2023, 7, 26), "outgoing-limits-2023")
OUTGOING_CAP_RUB = Constant(1_000, "outgoing-limits-2023")
"""To other accounts and cards, in a month."""
RUBLES_ONLY_FROM = Constant(date(2022, 7, 1), "rubles-only-2022")
"""Sources name the month only; the drill needs a day."""

BALANCE_CAP_RUB = Constant(ByLevel(15_000, 60_000, 600_000), "balance-caps")
MONTHLY_TURNOVER_RUB = Constant(ByLevel(40_000, 200_000, None), "monthly-turnover")
OPERATION_CAP_RUB = Constant(ByLevel(15_000, None, None), "per-operation-cap")

WALLET_CURRENCIES = Constant(("RUB", "USD", "EUR"), "currency-accounts")
INVOICE_CURRENCIES = Constant(("RUB", "USD", "EUR", "KZT"), "invoice-currencies")
INVOICE_MAX_LIFE_DAYS = Constant(45, "invoice-lifetime")

UNPAID_ORDER_DAYS = Constant(20, "unpaid-order-20-days")
VERIFICATION_HOURS = Constant(24, "ae-verification-24h")
REFUND_BUSINESS_DAYS = Constant(Span(3, 20), "refund-3-20-days")
DISPUTE_DAYS = Constant(15, "dispute-window")
SELLER_REPLY_DAYS = Constant(5, "seller-reply-5-days")
FROZEN_ORDER_DAYS = Constant(Span(1, 5), "frozen-order-1-5-days")
CHARGEBACK_DAYS = Constant(120, "card-chargeback")
CLAIM_REVIEW_DAYS = Constant(30, "claim-review-30-days")
