"""What a drill shows beside its screen, as neutral values."""

from datetime import date
from typing import Literal, NamedTuple

from guide_engine.core.money import Money


class Account(NamedTuple):
    """A stop on the way of the money; ``here`` where the money is now."""

    name: str
    balances: tuple[Money, ...]
    here: bool = False
    leaving: Money | None = None
    """What the next step would move out of here."""


class Landmark(NamedTuple):
    """A date that changed the world; ``control`` is the choice that goes on to it."""

    since: date
    day: str
    title: str
    state: Literal["past", "now", "ahead"]
    back: str
    """The moment at which the clock goes back to it, as a link holds it."""
    control: str = ""
    claim: str = ""
    """What states it; empty for what only the drill knows."""


class Back(NamedTuple):
    """A way back in time, to a moment as a link holds it."""

    label: str
    moment: str


class Panel(NamedTuple):
    """Where the money is, what time it is, and which diagnosis explains the last refusal."""

    time: str
    day: str
    accounts: tuple[Account, ...]
    note: str
    backs: tuple[Back, ...]
    landmarks: tuple[Landmark, ...]
    diagnosis: str = ""
