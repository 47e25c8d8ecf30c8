"""What is booked when money moves: the entries, and the line that the history shows for them."""

from guide_engine.core.ledger import Entry, Posting, transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.world import World


def move(world: World, source: str, target: str, money: Money, *, record: Record) -> World:
    """Move money between two accounts and write it into the history."""
    return book(world, transfer(source, target, money), record=record)


def book(world: World, *entries: Entry, record: Record) -> World:
    """Book entries and write one line for them into the history."""
    return world._replace(ledger=world.ledger.post(*entries), history=(*world.history, record))


def conversion(paid: Money, exact: Money, bought: Money) -> tuple[Entry, ...]:
    """Change money: what rounding adds or takes has a line of its own, so that sums balance."""
    return (
        transfer("wallet", "conversion", paid),
        (
            Posting("conversion", -paid),
            Posting("exchange", exact),
            Posting("rounding", paid - exact),
        ),
        transfer("exchange", "conversion", bought),
        transfer("conversion", "wallet", bought),
    )
