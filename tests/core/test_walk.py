from dataclasses import replace
from typing import Any

import pytest

from guide_engine.core import engine
from guide_engine.core.model import Choice, Flow, Position
from guide_engine.core.walk import Bounds, Budget, CounterExample, Start, TooManyWorlds, Walk
from tests.core.toys import DRILL, QUESTIONS, WATER, Kettle

FULL = Bounds(values=9, moves=1)


def walked(flow: Flow[Any], *starts: Start) -> Walk[Any]:
    walk = Walk(flow, starts or (Start((), FULL),))
    for _ in (*walk.roots(), *walk.steps()):
        pass
    return walk


def ways(flow: Flow[Any], bounds: Bounds) -> list[Position[Any]]:
    walk = Walk(flow, [Start((), bounds)])
    found = [walk.position(root) for root in walk.roots()]
    return found + [walk.position(taken.there) for taken in walk.steps() if taken.new]


def unusual(position: Position[Any]) -> set[tuple[str, tuple[str, ...]]]:
    usual = ((), ("1",), ("5", "az"))
    return {(step.choice, step.values) for step in position.steps if step.values not in usual}


def test_a_walk_without_bounds_to_speak_of_meets_what_trying_everything_meets() -> None:
    """Everything within as many steps, tried by recursion, without a queue or a budget."""
    met = set()

    def go(here: Position[Kettle], left: int, waits: int) -> None:
        met.add((here.node.id, here.world))
        acts = [(c, v) for c in here.node.choices for v in engine.samples(c)] if left else []
        for choice, values in acts:
            go(engine.take(here, choice, values), left - 1, waits)
        if left and waits:
            go(engine.take(here, DRILL.controls[0]), left - 1, waits - 1)

    go(engine.start(DRILL), 6, 1)
    short = {(here.node.id, here.world) for here in ways(DRILL, FULL) if len(here.steps) <= 6}
    assert short == met


@pytest.mark.parametrize("values", [0, 1, 2])
def test_a_run_holds_so_many_unusual_values_and_repeats_them_freely(values: int) -> None:
    assert max(len(unusual(here)) for here in ways(DRILL, Bounds(values, 0))) == values


@pytest.mark.parametrize("moves", [0, 1, 2])
def test_a_run_moves_the_clock_so_often(moves: int) -> None:
    assert max(here.world.hours for here in ways(DRILL, Bounds(0, moves))) == moves


def test_who_comes_with_more_left_goes_on_from_a_world_that_is_known() -> None:
    poor, rich = Start((), Bounds(0, 0)), Start((), Bounds(1, 0))
    assert len(walked(DRILL, poor, rich)) == len(walked(DRILL, rich, poor))
    assert len(walked(DRILL, poor, rich)) == len(walked(DRILL, rich))


@pytest.mark.parametrize(
    ("one", "other", "covers"),
    [
        (Budget(1, 1), Budget(1, 1), True),
        (Budget(0, 1), Budget(1, 1), False),
        (Budget(1, 0), Budget(1, 1), False),
        (Budget(1, 0), Budget(0, 0, used=0b1), True),
        (Budget(0, 0), Budget(0, 0, used=0b1), False),
        (Budget(0, 0, used=0b1), Budget(0, 0), True),
        (Budget(1, 0, used=0b1), Budget(0, 0, used=0b111), False),
    ],
)
def test_a_budget_covers_another_when_it_allows_all_its_runs(
    one: Budget, other: Budget, covers: bool
) -> None:
    assert one.covers(other) is covers


def test_a_value_is_paid_for_once() -> None:
    once = Budget(1, 0).after(0b1)
    assert once == Budget(0, 0, used=0b1)
    assert once.after(0b1) is once
    assert once.after(0b10) is None
    assert once.after(0) is once


def test_worlds_are_counted_where_they_were_met_first() -> None:
    walk = walked(
        DRILL, Start(("ocak:bozuk",), FULL), Start(("ocak:zayif",), FULL), Start((), FULL)
    )
    broken, weak, none = walk.worlds_by_start()
    assert broken + weak == len(walk)
    assert none == 0, "what the weak stove does is what the sound one does"


def test_what_is_left_out_of_the_essence_makes_no_other_world() -> None:
    timeless = replace(DRILL, essence=lambda world: world._replace(hours=0, minutes=0))
    assert {here.world.hours for here in ways(timeless, Bounds(0, 9))} == {0}


def test_a_walk_that_grows_without_end_is_stopped() -> None:
    walk = Walk(DRILL, [Start((), FULL)], cap=10)
    list(walk.roots())
    with pytest.raises(TooManyWorlds, match="kettle: more than 10 worlds"):
        list(walk.steps())


def leak(world: Kettle) -> Kettle:
    return world._replace(kettle=0)


BURST = "the kettle has burst"


def fail(_: Kettle) -> Kettle:
    raise ZeroDivisionError(BURST)


@pytest.mark.parametrize(("do", "broken"), [(leak, "no_water_is_lost"), (fail, BURST)])
def test_a_step_that_breaks_something_is_shown_with_the_way_to_it(do: Any, broken: str) -> None:
    stove = DRILL.by_id["stove"]
    broken_stove = replace(stove, choices=(stove.choices[0], replace(stove.choices[1], do=do)))
    flow = replace(DRILL, nodes=(DRILL.nodes[0], broken_stove, *DRILL.nodes[2:]))
    with pytest.raises(CounterExample) as found:
        walked(flow)
    counter = found.value
    assert (counter.broken, counter.position.node.id) == (broken, "stove")
    assert [step.choice for step in counter.run.steps] == ["fill", "empty"]
    assert counter.position.world.tank + counter.position.world.kettle == WATER


def test_a_law_of_steps_is_asked_about_steps_to_known_worlds_too() -> None:
    def nobody_goes_back(before: Kettle, after: Kettle) -> bool:
        return before == after or after != Kettle()

    with pytest.raises(CounterExample, match="nobody_goes_back") as found:
        walked(replace(DRILL, step_laws=(nobody_goes_back,)))
    assert [step.choice for step in found.value.run.steps] == ["fill", "empty"]


def test_a_start_may_break_a_law_before_any_step() -> None:
    empty = replace(DRILL, open=lambda _: Kettle(tank=0))
    with pytest.raises(CounterExample) as found:
        walked(empty)
    assert (found.value.broken, found.value.run.steps) == ("no_water_is_lost", ())


def test_questions_have_one_world_a_node() -> None:
    assert len(walked(QUESTIONS)) == len(QUESTIONS.nodes)


def test_every_combination_of_samples_is_an_act_and_the_usual_one_is_free() -> None:
    boil: Choice[Kettle] = DRILL.by_id["stove"].choices[0]
    acts = [act for act in Walk(DRILL, ()).acts["stove"] if act.choice is boil]
    assert [act.values for act in acts] == [("5", "az"), ("5", "cok"), ("1", "az"), ("1", "cok")]
    assert [act.kind == 0 for act in acts] == [True, False, False, False]
