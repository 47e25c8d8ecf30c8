"""The rows of the wallet's history: the last entries, one a row."""

from guide_engine.core.text import day, money, number
from guide_engine.core.words import Facts
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.history import number as transaction
from guide_engine.guides.qiwi.receipt import WORDS
from guide_engine.guides.qiwi.world import World

MOST = 8
"""So many of the last entries are shown."""
KINDS = {
    "payment": "Ödeme",
    "hold": "Bloke",
    "release": "Bloke kalktı",
    "refund": "Para iadesi",
    "reversal": "Geri alma",
    "conversion": "Döviz çevirme",
    "sent": "Banka hesabına",
}


def rows(world: World) -> Facts:
    """Tell the last entries as labels and values; the rows that are left over are empty."""
    shown = list(enumerate(world.history))[-MOST:]
    told = [_row(place, record) for place, record in shown]
    told += [("", "")] * (MOST - len(told))
    named = {f"entry_{n}_{part}": told[n][at] for n in range(MOST) for at, part in enumerate(PARTS)}
    twice = len(world.paid) > 1
    return {**named, "history_note": "Aynı sipariş için iki çekim var." if twice else ""}


PARTS = ("label", "value")
ROWS = tuple((f"{{entry_{n}_label}}", f"{{entry_{n}_value}}") for n in range(MOST))
"""The rows as the words of a screen ask for them."""


def _row(place: int, record: Record) -> tuple[str, str]:
    label = f"{transaction(place)}, {KINDS[record.kind]}"
    value = f"{money(record.money)}, {day(record.when.date())}, {WORDS[record.word].lower()}"
    if record.rounding:
        value += f", yuvarlama {number(record.rounding, 4)}\N{NO-BREAK SPACE}RUB"
    if record.fee:
        value += f", komisyon {money(record.fee)}"
    return label, value
