"""The moment to which a reader moves the clock of the drill."""

import pytest

from guide_engine.core.model import Refusal
from guide_engine.guides.qiwi.moments import MOMENT, holds_moment, read_moment


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2022-03-01", "2022-03-01T09.00"),
        ("1.3.2022", "2022-03-01T09.00"),
        (" 31/12/2024 ", "2024-12-31T09.00"),
        ("1.11.2021", "2021-11-01T14.05"),
        ("2021-11-02T13.05", "2021-11-02T13.05"),
    ],
)
def test_a_day_becomes_its_morning_but_never_before_the_drill_begins(
    typed: str, moment: str
) -> None:
    assert read_moment(typed) == moment
    assert holds_moment(moment)


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("", "empty"),
        (" ", "empty"),
        ("31.2.2022", "not_a_day"),
        ("yarın", "not_a_day"),
        ("31.10.2021", "far"),
        ("2025-01-01", "far"),
        ("0532 123 45 67", "real_phone"),
        ("4111 1111 1111 1111", "real_card"),
    ],
)
def test_what_is_no_day_of_the_drill_is_refused(typed: str, reason: str) -> None:
    answer = read_moment(typed)
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.wipe) == (reason, reason not in ("empty", "far"))


@pytest.mark.parametrize(
    "value", ["", "2022-03-01", "2021-11-01T14.04", "2022-03-01T09:00", "2022-02-30T09.00", "x"]
)
def test_a_link_holds_moments_of_the_drill_only(value: str) -> None:
    assert not holds_moment(value)


def test_the_samples_are_read() -> None:
    assert [read_moment(typed) for typed in MOMENT.samples] == [
        "2022-03-01T09.00",
        "2021-11-01T14.05",
    ]
