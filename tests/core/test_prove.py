from dataclasses import replace

import pytest

from guide_engine.core import prove
from guide_engine.core.model import Arrow, Choice, Flow, Node
from tests.core.toys import DRILL, QUESTIONS, WATER

FLOWS = pytest.mark.parametrize("flow", [DRILL, QUESTIONS], ids=lambda flow: flow.id)
ENDLESS = replace(DRILL, nodes=(Node("room", "oda", (Choice("stay", "kal", (Arrow(None),)),)),))


def test_no_scenario_and_each_alone_are_walked() -> None:
    assert prove.set_ups(DRILL) == ((), ("ocak:bozuk",), ("ocak:zayif",), ("su:bardakta",))
    assert prove.set_ups(QUESTIONS) == ((),)


@FLOWS
def test_a_walk_comes_to_every_node(flow: Flow[object]) -> None:
    assert {position.node.id for position in prove.walk(flow)} == set(flow.by_id)


@FLOWS
def test_a_walk_meets_each_world_once_at_a_node(flow: Flow[object]) -> None:
    met = [(position.node.id, position.world) for position in prove.walk(flow)]
    assert len(met) == len(set(met))


def test_a_walk_comes_by_a_shortest_way() -> None:
    ways = [len(position.steps) for position in prove.walk(DRILL, [()])]
    assert ways == sorted(ways)
    assert next(p for p in prove.walk(DRILL) if p.node.id == "served").steps[-1].choice == "pour"


def test_a_walk_keeps_to_the_scenarios_that_are_wanted() -> None:
    walked = list(prove.walk(DRILL, [("ocak:bozuk", "su:bardakta")]))
    assert {position.scenario for position in walked} == {("ocak:bozuk", "su:bardakta")}
    assert all(p.world.tank + p.world.kettle + p.world.cup == WATER for p in walked)


def test_a_run_moves_the_clock_once_at_most() -> None:
    assert {position.world.hours for position in prove.walk(DRILL)} == {0, 1}


def test_an_odd_value_may_come_again_but_no_second_one_beside_it() -> None:
    odd = {
        frozenset(
            (step.choice, step.values)
            for step in position.steps
            if step.values not in ((), ("1",), ("5", "az"))
        )
        for position in prove.walk(DRILL)
    }
    assert {len(values) for values in odd} == {0, 1}


@pytest.mark.parametrize(
    ("flow", "nodes"),
    [
        pytest.param(DRILL, ["kitchen", "stove", "hot", "served"], id="to an end"),
        pytest.param(QUESTIONS, ["thirst", "milk", "white"], id="of questions"),
        pytest.param(ENDLESS, ["room"], id="until a node comes again"),
    ],
)
def test_the_happy_path_takes_the_first_choice_everywhere(
    flow: Flow[object], nodes: list[str]
) -> None:
    assert [position.node.id for position in prove.happy_path(flow)] == nodes


@FLOWS
def test_a_tour_shows_every_node_once(flow: Flow[object]) -> None:
    tour = prove.tour(flow)
    assert set(tour) == set(flow.by_id)
    assert all(position.node.id == id for id, position in tour.items())


def test_a_drill_shows_its_happy_path_where_it_can() -> None:
    tour = prove.tour(DRILL)
    assert [tour[p.node.id] for p in prove.happy_path(DRILL)] == list(prove.happy_path(DRILL))
    assert tour["cold"].scenario == ("ocak:bozuk",)


def test_the_ends_of_questions_are_shown_without_a_way() -> None:
    tour = prove.tour(QUESTIONS)
    assert (len(tour["milk"].steps), tour["white"].steps, tour["plain"].steps) == (1, (), ())


def test_a_node_that_nothing_leads_to_is_not_shown() -> None:
    lost = replace(QUESTIONS, nodes=(*QUESTIONS.nodes, Node("lost", "kayip")))
    assert set(prove.tour(lost)) == set(QUESTIONS.by_id)
