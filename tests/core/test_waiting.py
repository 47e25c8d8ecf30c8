"""How long to wait, counted as the offices count that are waited for."""

from datetime import date

import pytest

from guide_engine.core.waiting import Wait

MONDAY = date(2026, 10, 26)
FEAST = {"AA": frozenset({date(2026, 10, 29)})}


@pytest.mark.parametrize(
    ("wait", "last"),
    [
        (Wait(1, "days", "", ""), date(2026, 10, 27)),
        (Wait(15, "days", "", "", "AA"), date(2026, 11, 10)),
        (Wait(3, "business_days", "", ""), date(2026, 10, 29)),
        (Wait(3, "business_days", "", "", "AA"), date(2026, 10, 30)),
        (Wait(5, "business_days", "", "", "AA"), date(2026, 11, 3)),
        (Wait(5, "business_days", "", "", "BB"), date(2026, 11, 2)),
    ],
)
def test_offices_that_are_closed_make_the_wait_longer(wait: Wait, last: date) -> None:
    assert wait.until(MONDAY, FEAST) == last
