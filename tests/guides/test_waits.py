"""Every outcome whose words name a number of days or hours can count them for the reader."""

import re

import pytest

from guide_engine.core.waiting import Wait
from guide_engine.guides.claims import CLAIMS
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.guide import QIWI

WAITS = {name: value for name, value in vars(waits).items() if isinstance(value, Wait)}
SPAN = re.compile(r"\d+\u00a0(iş günü|gün|saat)|\b[Bb]ir (iş günü|gün;|gün\.|gün bekleyin)")


def test_every_time_is_waited_for_somewhere() -> None:
    used = {id(found.wait) for found in DIAGNOSES.values() if found.wait}
    assert [name for name, wait in WAITS.items() if id(wait) not in used] == []


def test_no_outcome_counts_days_on_its_own() -> None:
    known = {id(wait) for wait in WAITS.values()}
    assert [d.id for d in DIAGNOSES.values() if d.wait and id(d.wait) not in known] == []


@pytest.mark.parametrize("label", sorted(DIAGNOSES))
def test_a_deadline_in_days_comes_with_a_wait(label: str) -> None:
    found = DIAGNOSES[label]
    assert found.wait or not SPAN.search(found.deadline)


@pytest.mark.parametrize("name", sorted(WAITS))
def test_a_time_with_a_claim_is_the_time_that_the_claim_states(name: str) -> None:
    for mark in WAITS[name].marks:
        hours = f"{mark.count * 24}\u00a0saat"
        told = CLAIMS[mark.claim].sentence if mark.claim else hours
        assert re.search(rf"\b{mark.count}\u00a0(iş günü|gün)|{hours}", told)


@pytest.mark.parametrize("name", sorted(WAITS))
def test_its_marks_stand_in_order_and_say_what_to_do(name: str) -> None:
    marks = WAITS[name].marks
    assert [mark.count for mark in marks] == sorted({mark.count for mark in marks})
    assert all(mark.then.endswith(".") for mark in marks)


def test_business_days_are_those_of_who_acts() -> None:
    offices = {name: wait.country for name, wait in WAITS.items() if wait.unit == "business_days"}
    assert offices == {
        "REFUND": "TR",
        "SECOND_CHARGE": "TR",
        "SELLER": "CN",
        "CREDITOR_CLAIM": "RU",
    }
    assert set(offices.values()) <= set(QIWI.holidays)
