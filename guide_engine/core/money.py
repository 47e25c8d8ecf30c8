"""Amounts with their currency, and rates between two currencies; never a float."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from guide_engine.core.errors import GuideError

CENT = Decimal("0.01")


class Currency(StrEnum):
    """The currencies that the guide speaks of."""

    RUB = "RUB"
    USD = "USD"
    EUR = "EUR"
    TRY = "TRY"


class CurrencyMismatch(GuideError, TypeError):
    """Two amounts of different currencies met in one sum or comparison."""


@dataclass(frozen=True, slots=True)
class Money:
    """An exact amount in one currency, in hundredths."""

    amount: Decimal
    currency: Currency

    @classmethod
    def of(cls, amount: str | Decimal, currency: str) -> "Money":
        """Round ``amount`` to hundredths, half up, as a till does."""
        return cls(Decimal(amount).quantize(CENT, ROUND_HALF_UP), Currency(currency))

    @classmethod
    def none(cls, currency: str) -> "Money":
        """No money at all, in ``currency``."""
        return cls.of("0", currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.amount + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.amount - self._same(other), self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.amount, self.currency)

    def __lt__(self, other: "Money") -> bool:
        return self.amount < self._same(other)

    def __bool__(self) -> bool:
        return bool(self.amount)

    def _same(self, other: "Money") -> Decimal:
        if other.currency is not self.currency:
            message = f"{self.currency} and {other.currency} do not add up"
            raise CurrencyMismatch(message)
        return other.amount


@dataclass(frozen=True, slots=True)
class Rate:
    """What one unit of ``base`` costs in ``quote``."""

    base: Currency
    quote: Currency
    value: Decimal

    def cost(self, bought: Money) -> Money:
        """Tell what ``bought`` costs in the quote currency."""
        if bought.currency is not self.base:
            message = f"this rate sells {self.base}, not {bought.currency}"
            raise CurrencyMismatch(message)
        return Money.of(bought.amount * self.value, self.quote)
