"""Public holidays on weekdays, by the country whose offices are waited for.

The tables reach from 2021 to 2031. They were written from the ``holidays`` library and a test
compares them with it; countries announce moved days off late, so a coming year is a forecast.
"""

from datetime import date

from guide_engine.guides.calendars import china, russia, turkey

Country = str


def _dates(days: dict[int, str]) -> frozenset[date]:
    return frozenset(
        date.fromisoformat(f"{year}-{day}")
        for year, listed in days.items()
        for day in listed.split()
    )


HOLIDAYS: dict[Country, frozenset[date]] = {
    "TR": _dates(turkey.DAYS),
    "RU": _dates(russia.DAYS),
    "CN": _dates(china.DAYS),
}
FIRST, LAST = date(2021, 1, 1), date(2031, 12, 31)
LAST_START = LAST.replace(year=LAST.year - 1)
"""The last day on which a wait may begin, so that it ends within the tables."""
