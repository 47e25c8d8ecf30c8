"""The moment to which a reader moves the clock of the drill."""

import re
from datetime import date, datetime, time

from guide_engine.core.model import Field, Refusal
from guide_engine.core.timeline import moment, stamp
from guide_engine.guides.qiwi.days import parsed
from guide_engine.guides.qiwi.wallets import real_number
from guide_engine.guides.qiwi.world import BEGINNING

LAST = date(2024, 12, 31)
"""Long enough after the closure to see that nothing opens again."""
OPENING = time(9)
"""The time of day at which the drill comes to a date."""
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d\.\d\d", re.ASCII)


def read_moment(typed: str) -> str | Refusal:
    """Read a day of the drill, or a moment as a link holds it."""
    typed = typed.strip()
    if holds_moment(typed):
        return typed
    if not typed:
        return Refusal("empty")
    day = parsed(typed)
    if day is None:
        return real_number(typed) or Refusal("not_a_day", wipe=True)
    if not BEGINNING.date() <= day <= LAST:
        return Refusal("far")
    return stamp(max(BEGINNING, datetime.combine(day, OPENING)))


def holds_moment(value: str) -> bool:
    """Tell whether a link may hold this moment."""
    if not STAMP.fullmatch(value):
        return False
    try:
        return moment(value) >= BEGINNING
    except ValueError:
        return False


MOMENT = Field(
    "moment",
    "an",
    read_moment,
    holds_moment,
    ("2022-03-01", stamp(BEGINNING)),
)
