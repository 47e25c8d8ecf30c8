"""A day shown by one clock, on another."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from guide_engine.core.clocks import days_here

SHOWN = date(2021, 11, 1)
ZONES = (-720, -480, -60, 0, 60, 180, 480, 840)


@pytest.mark.parametrize("there", ZONES)
@pytest.mark.parametrize("here", ZONES)
def test_every_moment_of_the_day_there_lies_on_one_of_the_days_here(there: int, here: int) -> None:
    first, last = days_here(SHOWN, there, here)
    midnight = datetime(2021, 11, 1, tzinfo=timezone(timedelta(minutes=there)))
    moments = [midnight + timedelta(minutes=minutes) for minutes in range(24 * 60)]
    days = {moment.astimezone(timezone(timedelta(minutes=here))).date() for moment in moments}
    assert (min(days), max(days)) == (first, last) or abs(there - here) > 24 * 60


def test_two_clocks_that_agree_leave_no_doubt() -> None:
    assert days_here(SHOWN, 180, 180) == (SHOWN, SHOWN)


def test_an_unknown_clock_leaves_a_day_before_and_a_day_after() -> None:
    assert days_here(SHOWN, None, 180) == (date(2021, 10, 31), date(2021, 11, 2))


def test_a_payment_late_on_a_turkish_evening_is_dated_earlier_in_the_west() -> None:
    paid = datetime(2021, 11, 1, 23, 30, tzinfo=timezone(timedelta(hours=3)))
    assert paid.astimezone(UTC).date() == SHOWN
    assert days_here(SHOWN, -480, 180)[0] == SHOWN
