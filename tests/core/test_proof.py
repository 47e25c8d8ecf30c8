from collections.abc import Callable
from dataclasses import replace
from itertools import count
from typing import Any

import pytest

from guide_engine.core import proof, walk
from guide_engine.core.model import Arrow, Choice, Field, Flow
from guide_engine.core.proof import STRUCTURE, WIDE
from guide_engine.core.walk import Bounds, Start, Walk
from tests.core.toys import DRILL, QUESTIONS, Kettle


def proven(flow: Flow[Any]) -> proof.Proof:
    return proof.prove(flow, proof.starts(flow))


@pytest.mark.parametrize("flow", [DRILL, QUESTIONS], ids=lambda flow: flow.id)
def test_a_sound_flow_holds(flow: Flow[Any]) -> None:
    found = proven(flow)
    assert (found.counter, found.untaken) == (None, ())
    assert found.holds
    assert found.worlds <= found.steps + len(flow.scenarios) + 9


def test_the_worlds_of_every_group_are_counted() -> None:
    found = proven(DRILL)
    assert [(group.scenarios, group.starts) for group in found.groups] == [(0, 1), (1, 3), (2, 2)]
    assert [group.bounds for group in found.groups] == [WIDE[0], WIDE[1], WIDE[2]]
    assert sum(group.worlds for group in found.groups) == found.worlds
    assert found.replayed == 1 + (found.worlds + proof.EVERY - 1) // proof.EVERY


def test_runs_start_with_no_scenario_each_and_two_of_different_stages() -> None:
    begun = dict.fromkeys(start.scenario for start in proof.starts(DRILL))
    assert list(begun) == [
        (), ("ocak:bozuk",), ("ocak:zayif",), ("su:bardakta",),
        ("ocak:bozuk", "su:bardakta"), ("ocak:zayif", "su:bardakta"),
    ]  # fmt: skip


def test_a_scenario_can_be_proven_alone_and_beside_others() -> None:
    begun = {start.scenario for start in proof.starts(DRILL, "ocak:zayif")}
    assert begun == {("ocak:zayif",), ("ocak:zayif", "su:bardakta")}


def test_nothing_is_proven_of_no_start() -> None:
    found = proof.prove(DRILL, ())
    assert (found.worlds, found.steps, found.longest, found.groups) == (0, 0, 0, ())


def test_arrows_that_no_world_takes_are_listed() -> None:
    found = proof.prove(DRILL, [Start((), Bounds(0, 0))])
    assert found.untaken == (
        ("stove", "boil", "cold"), ("stove", "boil", "stove"), ("cold", "mend", "stove"),
        ("", "wait", ""), ("", "until", ""),
    )  # fmt: skip
    assert not found.holds


def test_an_arrow_that_choices_share_is_taken_where_one_of_them_takes_it() -> None:
    kitchen, stove, cold, *rest = DRILL.nodes
    shared = kitchen.choices[0].arrows[0]
    for behind, unused, untaken in ((shared, 1, ()), (replace(shared), 0, 1)):
        arrows = (*cold.choices[0].arrows, behind)
        mend = replace(cold, choices=(replace(cold.choices[0], arrows=arrows),))
        found = proven(replace(DRILL, nodes=(kitchen, stove, mend, *rest)))
        assert (found.unused, found.untaken) == (
            unused, untaken and (("cold", "mend", "stove"),)
        )  # fmt: skip


def test_the_clock_is_moved_to_a_deadline_just_before_it_and_just_after() -> None:
    moves = list(Walk(replace(DRILL, controls=()), ()).moves(Kettle()))
    assert [act.values for act in moves] == [
        ("2020-01-01T08.59",), ("2020-01-01T09.00",), ("2020-01-01T09.01",),
    ]  # fmt: skip


def test_a_run_ends_where_it_has_all_its_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walk, "LONGEST", 2)
    found = proof.prove(DRILL, [Start((), Bounds(9, 0))])
    assert (found.longest, found.counter) == (2, None)


def at_the_end(**changes: Any) -> Flow[Kettle]:
    return replace(DRILL, nodes=(*DRILL.nodes[:-1], replace(DRILL.nodes[-1], **changes)))


def with_fill(**changes: Any) -> Flow[Kettle]:
    choice = replace(DRILL.start.choices[0], **changes)
    return replace(DRILL, nodes=(replace(DRILL.start, choices=(choice,)), *DRILL.nodes[1:]))


BURST = "the kettle has burst"


def burst(_world: Kettle, _cups: str) -> Kettle:
    raise ZeroDivisionError(BURST)


def break_a_rule() -> Flow[Kettle]:
    return with_fill(do=burst)


def shut_a_screen() -> Flow[Kettle]:
    stay: Choice[Kettle] = Choice("stay", "kal", (Arrow(None),))
    return replace(at_the_end(choices=(stay,)), controls=(), clock=None)


def lead_on_from_an_end() -> Flow[Kettle]:
    fly = Choice("fly", "uc", (Arrow("kitchen", lambda world: world.cup > 0), Arrow(None)))
    return replace(DRILL, controls=(fly,))


def write_what_is_not_read() -> Flow[Kettle]:
    cups = Field("cups", "bardak", lambda typed: typed, lambda _: False, ("1",))
    return with_fill(fields=(cups,))


def write_what_parts_the_events() -> Flow[Kettle]:
    cups = Field("cups", "bardak", lambda typed: typed, lambda _: True, ("1~2",))
    return with_fill(fields=(cups,), do=None)


def offer_two_things_under_one_name() -> Flow[Kettle]:
    return with_fill(slug="bekle")


def write_a_long_number() -> Flow[Kettle]:
    cups = Field("cups", "bardak", lambda typed: typed, lambda _: True, ("79161234567",))
    return with_fill(fields=(cups,), do=None)


def begin_differently_each_time() -> Flow[Kettle]:
    numbers = count()
    return replace(DRILL, open=lambda _: Kettle(hours=next(numbers)))


PLANTED: list[tuple[Callable[[], Flow[Kettle]], str, int]] = [
    (break_a_rule, BURST, 1),
    (shut_a_screen, "always_a_way_on", 3),
    (lead_on_from_an_end, "ends_stay_ends", 4),
    (write_what_is_not_read, "links_mean_their_steps", 1),
    (write_what_parts_the_events, "links_mean_their_steps", 1),
    (offer_two_things_under_one_name, "links_mean_their_steps", 1),
    (write_a_long_number, "links_hold_no_number", 1),
    (begin_differently_each_time, "links_lead_back", 0),
]


@pytest.mark.parametrize(
    ("plant", "broken", "steps"), PLANTED, ids=[plant.__name__ for plant, *_ in PLANTED]
)
def test_what_is_planted_is_found_by_a_shortest_way(
    plant: Callable[[], Flow[Kettle]], broken: str, steps: int
) -> None:
    found = proof.prove(plant(), [Start((), Bounds(0, 1))])
    assert found.counter
    assert (found.counter.broken, len(found.counter.run.steps)) == (broken, steps)
    assert not found.holds


def test_every_structural_law_has_something_planted_against_it() -> None:
    broken = {law for _, law, _ in PLANTED}
    assert broken - {BURST} == set(STRUCTURE) - {"rules_never_fail"}


def test_a_way_out_that_only_the_clock_offers_is_one() -> None:
    only_wait = replace(shut_a_screen(), controls=DRILL.controls)
    assert proof.prove(only_wait, [Start((), Bounds(0, 0))]).counter is None


def test_a_way_out_beyond_the_bounds_is_one() -> None:
    def fill_with_two(world: Kettle, cups: str) -> Kettle:
        return world if cups == "1" else world._replace(hours=1)

    filled = with_fill(arrows=(Arrow(None),), do=fill_with_two)
    flow = replace(filled, nodes=filled.nodes[:1], controls=(), clock=None)
    assert proof.prove(flow, [Start((), Bounds(0, 0))]).counter is None
