"""The clocks whose difference from UTC the guide knows, against the zone database."""

from datetime import UTC, date, datetime, timedelta

import pytest

from guide_engine.guides.calendars import FIRST, LAST
from guide_engine.guides.qiwi.clocks import CLOCK, CLOCKS, MOSCOW, TURKEY


@pytest.mark.host_only
@pytest.mark.parametrize(
    ("zone", "minutes"), [("Europe/Istanbul", TURKEY), ("Europe/Moscow", MOSCOW)]
)
def test_a_fixed_difference_is_that_of_the_zone_database(zone: str, minutes: int) -> None:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - Pyodide may lack the database

    days = range(FIRST.toordinal(), LAST.toordinal(), 10)
    noons = [datetime.combine(date.fromordinal(day), datetime.min.time(), UTC) for day in days]
    offsets = {noon.astimezone(ZoneInfo(zone)).utcoffset() for noon in noons}
    assert offsets == {timedelta(minutes=minutes)}


def test_the_first_clock_is_the_readers_own_and_only_the_shops_is_unknown() -> None:
    assert CLOCK.options[0] not in CLOCKS
    assert [name for name, offset in CLOCKS.items() if offset is None] == ["magaza"]
