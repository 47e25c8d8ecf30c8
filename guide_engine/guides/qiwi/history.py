"""The wallet's history: an entry for every movement, with what a support desk asks for."""

from datetime import datetime
from decimal import Decimal
from typing import Literal, NamedTuple

from guide_engine.core.money import Money

Kind = Literal["payment", "hold", "release", "refund", "reversal", "conversion", "sent"]
Word = Literal["WAITING", "SUCCESS", "ERROR"]
"""How the provider's own documents name the state of an entry."""


class Record(NamedTuple):
    """One entry; its number is its place in the history."""

    kind: Kind
    when: datetime
    money: Money
    word: Word = "SUCCESS"
    rate: Decimal | None = None
    """Roubles for one unit, where money was changed."""
    rounding: Decimal = Decimal(0)
    """What rounding to hundredths added to the roubles, or took from them."""
    fee: Money | None = None


def number(place: int) -> str:
    """Write the transaction number of the entry at that place; the first is at 0."""
    return f"DNM-{place + 1:04}"
