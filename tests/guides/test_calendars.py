"""The committed tables of holidays say what the library says."""

from datetime import date

import pytest

from guide_engine.guides.calendars import FIRST, HOLIDAYS, LAST


@pytest.mark.host_only
@pytest.mark.parametrize("country", sorted(HOLIDAYS))
def test_a_calendar_is_that_of_the_library(country: str) -> None:
    import holidays  # noqa: PLC0415 - not inside Pyodide

    known = holidays.country_holidays(country, years=range(FIRST.year, LAST.year + 1))
    weekdays = {day for day in known if FIRST <= day <= LAST and day.weekday() < 5}
    assert weekdays == HOLIDAYS[country]


def test_a_holiday_on_a_weekend_is_not_listed() -> None:
    assert all(day.weekday() < 5 for days in HOLIDAYS.values() for day in days)


def test_the_republic_day_of_2026_is_known() -> None:
    assert date(2026, 10, 29) in HOLIDAYS["TR"]
