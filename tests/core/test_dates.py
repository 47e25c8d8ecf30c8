from calendar import monthrange
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core.dates import add_business_days, add_months, is_business_day

days = st.dates(date(2015, 1, 1), date(2035, 1, 1))
moments = st.datetimes(datetime(2015, 1, 31), datetime(2035, 1, 1))  # noqa: DTZ001 - no zone here
MONDAY = date(2024, 1, 1)


@pytest.mark.parametrize(("offset", "works"), [(0, True), (4, True), (5, False), (6, False)])
def test_offices_work_from_monday_to_friday(offset: int, works: bool) -> None:
    assert is_business_day(MONDAY + timedelta(days=offset)) is works


def test_offices_do_not_work_on_holidays() -> None:
    assert not is_business_day(MONDAY, {MONDAY})


@pytest.mark.parametrize(
    ("count", "holidays", "reached"),
    [
        (0, (), MONDAY),
        (1, (), date(2024, 1, 2)),
        (5, (), date(2024, 1, 8)),
        (10, (), date(2024, 1, 15)),
        (1, (date(2024, 1, 2),), date(2024, 1, 3)),
    ],
)
def test_business_days_pass_over_weekends_and_holidays(
    count: int, holidays: tuple[date, ...], reached: date
) -> None:
    assert add_business_days(MONDAY, count, holidays) == reached


@given(days, st.integers(1, 40))
def test_as_many_business_days_as_asked_for_lie_between(day: date, count: int) -> None:
    end = add_business_days(day, count)
    passed = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(map(is_business_day, passed)) == count
    assert is_business_day(end)


@pytest.mark.parametrize(
    ("day", "count", "reached"),
    [
        ("2021-11-01", 1, "2021-12-01"),
        ("2021-12-31", 2, "2022-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-03-31", -1, "2024-02-29"),
        ("2023-05-15", 24, "2025-05-15"),
    ],
)
def test_the_last_day_of_a_month_stays_the_last(day: str, count: int, reached: str) -> None:
    assert add_months(datetime.fromisoformat(day), count) == datetime.fromisoformat(reached)


@given(moments, st.integers(-100, 100))
def test_months_are_those_of_the_calendar(moment: datetime, count: int) -> None:
    reached = add_months(moment, count)
    months = (reached.year - moment.year) * 12 + reached.month - moment.month
    assert months == count
    assert reached.day == min(moment.day, monthrange(reached.year, reached.month)[1])
    assert reached.time() == moment.time()
