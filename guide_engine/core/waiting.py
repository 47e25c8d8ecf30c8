"""How long to wait: from a day that the reader knows to the days on which something is due."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from guide_engine.core.dates import add_business_days

Doubt = Literal["", "ahead", "too_late"]

SHORT = 15
"""In a wait of so many calendar days at most, it matters which clock the first day was read on."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is due so many days after the wait began."""

    count: int
    then: str
    """What to do from that day on, or by it, as an imperative sentence."""
    claim: str = ""
    """The claim that states the time; empty where it is inferred."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """A time with its marks, the earliest first; the last one ends it."""

    since: str
    """The day that is asked for, in the reader's words."""
    marks: tuple[Mark, ...]
    unit: Literal["days", "business_days"] = "days"
    country: str = ""
    """Whose offices are waited for, where business days are counted."""
    missed: str = ""
    """What is left to do when a chance is gone; empty where the time is one to wait."""

    may_begin_later: bool = False
    """Whether the day asked for may still lie ahead, such as the end of a promised time."""
    ended: date | None = None
    """The last day on which it can have begun, where what it waits for has ended."""

    @property
    def asks_clock(self) -> bool:
        """Tell whether the days are so few that it matters which clock they began on."""
        return self.unit == "days" and self.marks[-1].count <= SHORT

    def doubt(self, since: date, today: date | None) -> Doubt:
        """Tell why the wait cannot have begun on this day; nothing where it can."""
        if self.ended and since > self.ended:
            return "too_late"
        is_ahead = today is not None and since > today
        return "ahead" if is_ahead and not self.may_begin_later else ""

    def due(self, since: date, holidays: Mapping[str, frozenset[date]]) -> tuple[date, ...]:
        """Find the day of each mark."""
        closed = holidays.get(self.country, frozenset())
        if self.unit == "days":
            return tuple(since + timedelta(days=mark.count) for mark in self.marks)
        return tuple(add_business_days(since, mark.count, closed) for mark in self.marks)
