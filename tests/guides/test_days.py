"""The day that a reader tells the wizard."""

import pytest

from guide_engine.core.model import Refusal
from guide_engine.guides.qiwi.days import holds_day, read_day


@pytest.mark.parametrize("typed", ["2026-11-02", "2.11.2026", "02/11/2026", " 02.11.2026 "])
def test_a_day_is_read_as_a_field_gives_it_or_as_people_type_it(typed: str) -> None:
    assert read_day(typed) == "2026-11-02"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("31.02.2026", "not_a_day"),
        ("dün", "not_a_day"),
        ("2026", "not_a_day"),
        ("5".zfill(10_000), "not_a_day"),
        ("\u0660\u0662.\u0661\u0661.\u0662\u0660\u0662\u0666", "not_a_day"),
        ("1.1.1999", "far"),
        ("2031-01-01", "far"),
    ],
)
def test_what_is_no_day_of_the_calendars_is_refused(typed: str, reason: str) -> None:
    answer = read_day(typed)
    assert isinstance(answer, Refusal)
    assert answer.reason == reason


@pytest.mark.parametrize("value", ["2.11.2026", "", "x", "2026-13-01", "20261102"])
def test_a_link_holds_only_the_one_way_to_write_a_day(value: str) -> None:
    assert holds_day("2026-11-02")
    assert not holds_day(value)
