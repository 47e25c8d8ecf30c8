"""What the receipt of the last payment says, as a support desk asks for it."""

from guide_engine.core.text import clock, day, money, number
from guide_engine.core.words import Facts
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.history import number as transaction
from guide_engine.guides.qiwi.world import World

WORDS = {"WAITING": "Bekliyor", "SUCCESS": "Başarılı", "ERROR": "Başarısız"}
"""The provider's word for the state of an entry, in Turkish."""
FIELDS = ("number", "when", "amount", "fee", "total", "rate", "state")


def receipt(world: World) -> Facts:
    """Tell the facts of the last payment; empty where there was none."""
    placed = [(place, r) for place, r in enumerate(world.history) if r.kind in ("payment", "hold")]
    told = _told(*placed[-1]) if placed else dict.fromkeys(FIELDS, "")
    return {f"receipt_{name}": value for name, value in told.items()}


def _told(place: int, record: Record) -> Facts:
    paid = -record.money if record.money.amount < 0 else record.money
    return {
        "number": transaction(place),
        "when": f"{day(record.when.date())}, {clock(record.when)}",
        "amount": money(paid),
        "fee": money(record.fee) if record.fee is not None else "",
        "total": money(paid + record.fee) if record.fee is not None else money(paid),
        "rate": f"{number(record.rate)}\N{NO-BREAK SPACE}RUB" if record.rate else "",
        "state": f"{WORDS[record.word]} ({record.word})",
    }
