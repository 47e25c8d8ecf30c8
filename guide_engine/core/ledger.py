"""Double-entry book-keeping: money moves between accounts and the sum never changes."""

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from guide_engine.core.errors import LawBroken
from guide_engine.core.money import Currency, Money


class Posting(NamedTuple):
    """One line of an entry: what ``account`` gains, or loses where the amount is negative."""

    account: str
    money: Money


Entry = tuple[Posting, ...]


def transfer(source: str, target: str, money: Money) -> Entry:
    """Write the entry that moves ``money`` from one account to another."""
    return Posting(source, -money), Posting(target, money)


class Ledger(NamedTuple):
    """Balances, sorted by account and currency; ``outside`` accounts may go below nothing."""

    balances: tuple[Posting, ...] = ()
    outside: frozenset[str] = frozenset()

    def balance(self, account: str, currency: str) -> Money:
        """Tell what ``account`` holds in ``currency``."""
        for name, money in self.balances:
            if name == account and money.currency == currency:
                return money
        return Money.none(currency)

    def post(self, *entries: Entry) -> "Ledger":
        """Book all of the entries or none; refuse what does not balance or overdraws."""
        sums = {(name, money.currency): money.amount for name, money in self.balances}
        for entry in entries:
            self._demand_balance(entry)
            for name, money in entry:
                key = (name, money.currency)
                sums[key] = sums.get(key, Decimal(0)) + money.amount
        booked = self._replace(
            balances=tuple(Posting(name, Money(sums[name, c], c)) for name, c in sorted(sums))
        )
        booked.demand_funds()
        return booked

    def demand_funds(self) -> None:
        """Raise where an account of ours is below nothing."""
        for name, money in self.balances:
            if money.amount < 0 and name not in self.outside:
                message = f"{name} would hold {money.amount} {money.currency}"
                raise LawBroken(message)

    def totals(self) -> dict[Currency, Decimal]:
        """Sum every currency over all accounts; a sound ledger has only zeros."""
        sums: dict[Currency, Decimal] = defaultdict(Decimal)
        for _, money in self.balances:
            sums[money.currency] += money.amount
        return dict(sums)

    @staticmethod
    def _demand_balance(entry: Iterable[Posting]) -> None:
        sums: dict[Currency, Decimal] = defaultdict(Decimal)
        for _, money in entry:
            sums[money.currency] += money.amount
        if any(sums.values()):
            message = f"the entry does not balance: {dict(sums)}"
            raise LawBroken(message)
