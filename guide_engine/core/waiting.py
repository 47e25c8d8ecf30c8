"""How long to wait: from a day that the reader knows to the day on which waiting ends."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from guide_engine.core.dates import add_business_days


@dataclass(frozen=True, slots=True)
class Wait:
    """A time to wait, counted as offices in ``country`` count where it is in business days."""

    count: int
    unit: Literal["days", "business_days"]
    since: str
    """The day that is asked for, in the reader's words."""
    then: str
    """What to do when it has passed, as an imperative sentence."""
    country: str = ""

    def until(self, day: date, holidays: Mapping[str, frozenset[date]]) -> date:
        """Find the last day of waiting."""
        if self.unit == "days":
            return day + timedelta(days=self.count)
        return add_business_days(day, self.count, holidays.get(self.country, frozenset()))
