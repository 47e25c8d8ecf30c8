"""The ways of a flow: one an arrow, and a way that stays leads back to where it began."""

import pytest

from guide_engine.core.ways import Way, ways
from guide_engine.guides.qiwi.guide import QIWI
from tests.core.toys import DRILL, QUESTIONS


def test_every_arrow_is_a_way_with_its_number() -> None:
    assert ways(DRILL)[1:4] == (
        Way("stove", "boil", 1, "cold"),
        Way("stove", "boil", 2, "stove"),
        Way("stove", "boil", 3, "hot"),
    )
    assert {way.number for way in ways(QUESTIONS)} == {1}


def test_controls_are_no_ways() -> None:
    assert "wait" not in {way.choice for way in ways(DRILL)}


@pytest.mark.parametrize("flow", QIWI.parts)
def test_no_two_ways_are_the_same_and_each_leads_to_a_node(flow: str) -> None:
    found = QIWI.parts[flow].flow
    assert len(set(ways(found))) == len(ways(found))
    assert {way.to for way in ways(found)} | {found.start.id} == set(found.by_id)
