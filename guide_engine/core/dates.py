"""Counting days as offices count them."""

from collections.abc import Container
from datetime import date, datetime, timedelta

SATURDAY = 5


def is_business_day(day: date, holidays: Container[date] = ()) -> bool:
    """Tell whether offices work on ``day``."""
    return day.weekday() < SATURDAY and day not in holidays


def add_business_days(day: date, count: int, holidays: Container[date] = ()) -> date:
    """Find the day on which ``count`` business days after ``day`` have passed."""
    while count:
        day += timedelta(days=1)
        count -= is_business_day(day, holidays)
    return day


def add_months(moment: datetime, count: int) -> datetime:
    """Go ``count`` months on; the 31st becomes the last day of a shorter month."""
    years, month = divmod(moment.month - 1 + count, 12)
    first = moment.replace(year=moment.year + years, month=month + 1, day=1)
    following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    last_day = (following - timedelta(days=1)).day
    return first.replace(day=min(moment.day, last_day))
