from dataclasses import replace

import pytest

from guide_engine.core import engine
from guide_engine.core.engine import Refused
from guide_engine.core.errors import LawBroken
from guide_engine.core.model import Arrow, Choice, Field, Flow, Position, Refusal, Step
from tests.core.toys import DRILL, Kettle

FILL, BOIL, POUR = ("doldur", ("2",)), ("kaynat", ("5", "az")), ("dok", ())
EMPTY, WAIT = ("bosalt", ()), ("bekle", ())


def at(*acts: tuple[str, tuple[str, ...]], scenario: tuple[str, ...] = ()) -> Position[Kettle]:
    return engine.replay(engine.start(DRILL, scenario), acts)


def leaking() -> Flow[Kettle]:
    """Give the drill with a kettle that loses water when it is emptied."""
    leak = Choice("empty", "bosalt", (Arrow("kitchen", do=lambda w: w._replace(kettle=0)),))
    nodes = (replace(n, choices=(leak,)) if n.id == "stove" else n for n in DRILL.nodes)
    return replace(DRILL, nodes=tuple(nodes))


def test_a_drill_starts_in_the_world_of_its_scenarios() -> None:
    here = engine.start(DRILL, ("ocak:bozuk", "su:bardakta"))
    assert (here.node.id, here.steps) == ("kitchen", ())
    assert here.world == Kettle(tank=4, cup=1, has_fire=False)
    assert here.scenario == ("ocak:bozuk", "su:bardakta")


def test_who_stands_at_a_node_has_taken_no_way() -> None:
    here = engine.stand(DRILL, DRILL.by_id["hot"])
    assert (here.node.id, here.world, here.steps) == ("hot", Kettle(), ())


def test_a_step_changes_the_world_and_is_remembered() -> None:
    here = at(FILL)
    assert (here.node.id, here.world) == ("stove", Kettle(tank=3, kettle=2))
    assert here.steps == (Step("kitchen", "fill", ("2",)),)


@pytest.mark.parametrize(
    ("scenario", "minutes", "node"),
    [((), "5", "hot"), ((), "1", "stove"), (("ocak:bozuk",), "5", "cold")],
)
def test_the_first_open_arrow_sees_what_the_choice_did(
    scenario: tuple[str, ...], minutes: str, node: str
) -> None:
    here = at(FILL, ("kaynat", (minutes, "az")), scenario=scenario)
    assert (here.node.id, here.world.minutes) == (node, int(minutes))


def test_the_last_arrow_is_followed_where_no_guard_holds() -> None:
    """It has no guard in a sound flow; ``check`` lists one that has."""
    shut = Choice("boil", "kaynat", (Arrow("cold", lambda _: False), Arrow("hot", lambda _: False)))
    assert engine.follow(shut, Kettle(), ()) == (shut.arrows[1], Kettle())


def test_an_arrow_has_an_effect_of_its_own() -> None:
    assert at(FILL, BOIL, POUR).world == Kettle(tank=3, kettle=1, cup=1, minutes=5)


def test_a_control_leaves_the_reader_where_they_are() -> None:
    here = at(FILL, WAIT)
    assert (here.node.id, here.world.hours) == ("stove", 1)


def test_a_step_that_breaks_a_law_is_named() -> None:
    here = engine.replay(engine.start(leaking()), [FILL])
    with pytest.raises(LawBroken, match="no_water_is_lost"):
        engine.take(here, here.node.choices[0])


def test_a_step_between_two_lawful_worlds_may_break_a_law_too() -> None:
    def the_tank_never_empties(before: Kettle, after: Kettle) -> bool:
        return before.tank <= after.tank

    here = engine.start(replace(DRILL, step_laws=(the_tank_never_empties,)))
    with pytest.raises(LawBroken, match="the_tank_never_empties"):
        engine.take(here, here.node.choices[0], ("1",))
    assert engine.take(here, DRILL.controls[0]).world.hours == 1


def test_only_what_is_offered_here_is_found() -> None:
    here = engine.start(DRILL)
    assert engine.find(here, "doldur") is here.node.choices[0]
    assert engine.find(here, "bekle") is DRILL.controls[0]
    assert engine.find(here, "kaynat") is None
    assert engine.find(here, "") is None


def test_fields_are_read_in_their_order() -> None:
    boil = DRILL.by_id["stove"].choices[0]
    assert engine.read(boil, {"ates": "cok", "dakika": "10", "stray": "x"}) == ("10", "cok")


def test_a_field_that_was_not_filled_in_is_read_as_empty() -> None:
    note: Choice[Kettle] = Choice(
        "note", "not", (Arrow(None),), (Field("note", "not", str, lambda _: True, ("",)),)
    )
    assert engine.read(note, {}) == ("",)


@pytest.mark.parametrize(
    ("typed", "refusals"),
    [
        ({"ates": "az"}, {"dakika": Refusal("not_minutes")}),
        ({}, {"dakika": Refusal("not_minutes"), "ates": Refusal("choose")}),
        (
            {"dakika": "05321234567", "ates": "az"},
            {"dakika": Refusal("looks_like_a_phone_number", wipe=True)},
        ),
    ],
)
def test_every_field_says_why_it_was_not_taken(
    typed: dict[str, str], refusals: dict[str, Refusal]
) -> None:
    assert engine.read(DRILL.by_id["stove"].choices[0], typed) == Refused(refusals)


def test_samples_that_are_refused_are_left_out() -> None:
    boil, empty = DRILL.by_id["stove"].choices
    assert list(engine.samples(boil)) == [("5", "az"), ("5", "cok"), ("1", "az"), ("1", "cok")]
    assert list(engine.samples(empty)) == [()]


@pytest.mark.parametrize(
    "meaningless",
    [
        pytest.param(("ucur", ()), id="an unknown choice"),
        pytest.param(("dok", ()), id="a choice of another node"),
        pytest.param(("kaynat", ("5",)), id="too few values"),
        pytest.param(("kaynat", ("5", "az", "x")), id="too many values"),
        pytest.param(("kaynat", ("5", "orta")), id="a value that no link holds"),
    ],
)
def test_a_replay_stops_at_the_first_step_that_means_nothing(
    meaningless: tuple[str, tuple[str, ...]],
) -> None:
    assert at(FILL, meaningless, EMPTY) == at(FILL)


def test_a_replay_stops_before_a_step_that_breaks_a_law() -> None:
    start = engine.start(leaking())
    assert engine.replay(start, [FILL, EMPTY, WAIT]) == engine.replay(start, [FILL])
