"""How long to wait, counted as the offices count that are waited for."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from guide_engine.core.waiting import SHORT, Mark, Wait

MONDAY = date(2026, 10, 26)
FEAST = {"AA": frozenset({date(2026, 10, 29)})}


def wait(*counts: int, country: str = "", office: bool = False) -> Wait:
    marks = tuple(Mark(count, "") for count in counts)
    unit = "business_days" if office else "days"
    return Wait(since="", marks=marks, unit=unit, country=country)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wait", "last"),
    [
        (wait(1), date(2026, 10, 27)),
        (wait(15, country="AA"), date(2026, 11, 10)),
        (wait(3, office=True), date(2026, 10, 29)),
        (wait(3, country="AA", office=True), date(2026, 10, 30)),
        (wait(5, country="AA", office=True), date(2026, 11, 3)),
        (wait(5, country="BB", office=True), date(2026, 11, 2)),
    ],
)
def test_offices_that_are_closed_make_the_wait_longer(wait: Wait, last: date) -> None:
    assert wait.due(MONDAY, FEAST) == (last,)


def test_every_mark_has_its_day() -> None:
    assert wait(1, 5).due(MONDAY, FEAST) == (date(2026, 10, 27), date(2026, 10, 31))


def test_the_clock_matters_only_where_few_calendar_days_are_counted() -> None:
    assert wait(1).asks_clock
    assert wait(1, SHORT).asks_clock
    assert not wait(1, SHORT + 1).asks_clock
    assert not wait(1, office=True).asks_clock


def test_a_wait_cannot_have_begun_tomorrow() -> None:
    assert wait(1).doubt(MONDAY, MONDAY) == ""
    assert wait(1).doubt(MONDAY + timedelta(1), MONDAY) == "ahead"
    assert wait(1).doubt(MONDAY + timedelta(1), None) == ""


def test_a_promised_time_may_end_tomorrow() -> None:
    promised = replace(wait(1), may_begin_later=True)
    assert promised.doubt(MONDAY + timedelta(1), MONDAY) == ""


def test_what_has_ended_begins_no_more() -> None:
    over = replace(wait(1), ended=MONDAY)
    assert over.doubt(MONDAY, None) == ""
    assert over.doubt(MONDAY + timedelta(1), None) == "too_late"
