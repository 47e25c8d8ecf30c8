from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core import engine, link, timeline
from guide_engine.core.model import Position
from tests.core.toys import DRILL, MORNING, QUESTIONS, Kettle

FILL, BOIL, POUR = ("doldur", ("2",)), ("kaynat", ("5", "az")), ("dok", ())
EMPTY, WAIT = ("bosalt", ()), ("bekle", ())
CLOCK = DRILL.clock
assert CLOCK


def at(*acts: tuple[str, tuple[str, ...]], scenario: tuple[str, ...] = ()) -> Position[Kettle]:
    return engine.replay(engine.start(DRILL, scenario), acts)


def to(position: Position[Kettle], hour: int) -> Position[Kettle]:
    """Move the clock to an hour of the first day, or of the next one."""
    moment = MORNING.replace(day=1 + hour // 24, hour=hour % 24)
    return timeline.act(position, CLOCK.control, (timeline.stamp(moment),))


def now(position: Position[Kettle]) -> int:
    return position.world.hours + MORNING.hour


def bare(position: Position[Kettle]) -> Position[Kettle]:
    return position._replace(ahead=())


runs = st.lists(st.sampled_from([FILL, BOIL, EMPTY, WAIT, WAIT, POUR, ("onar", ())]), max_size=8)


def test_a_moment_is_written_without_a_colon_and_read_again() -> None:
    moment = datetime.fromisoformat("2021-11-01 14:05")
    assert timeline.stamp(moment) == "2021-11-01T14.05"
    assert timeline.moment("2021-11-01T14.05") == moment


def test_undoing_walks_all_steps_but_the_last_again() -> None:
    there = at(FILL, WAIT, BOIL, POUR, scenario=("su:bardakta",))
    back = timeline.undo(there)
    assert bare(back) == at(FILL, WAIT, BOIL, scenario=("su:bardakta",))
    assert back.ahead == there.steps[-1:]
    assert timeline.redo(back) == there


def test_undoing_nothing_stays_at_the_start_and_redoing_nothing_at_the_end() -> None:
    assert timeline.undo(engine.start(QUESTIONS)) == engine.start(QUESTIONS)
    assert timeline.redo(at(FILL)) == at(FILL)


@given(runs, st.integers(-3, 12), st.integers(-3, 12))
def test_every_jump_can_be_jumped_back(
    acts: list[tuple[str, tuple[str, ...]]], first: int, second: int
) -> None:
    there = at(*acts)
    back = timeline.jump(timeline.jump(there, first), second)
    assert timeline.jump(back, len(there.steps)) == there
    assert timeline.run(back) == there.steps
    assert timeline.taken(back) == min(max(second, 0), len(there.steps))


def test_a_new_step_forgets_what_was_ahead() -> None:
    back = timeline.jump(at(FILL, BOIL, POUR), 1)
    assert engine.take(back, DRILL.by_id["stove"].choices[1]) == at(FILL, EMPTY)


@given(runs, st.integers(1, 9))
def test_the_clock_on_and_back_is_the_same_position(
    acts: list[tuple[str, tuple[str, ...]]], hours: int
) -> None:
    there = at(*acts)
    back = to(to(there, now(there) + hours), now(there))
    assert bare(back) == there
    assert len(back.ahead) == 1


@given(runs, st.integers(8, 18))
def test_the_clock_back_forgets_nothing(acts: list[tuple[str, tuple[str, ...]]], hour: int) -> None:
    there = at(*acts)
    back = to(there, min(hour, now(there)))
    assert now(back) == min(hour, now(there))
    assert timeline.jump(back, len(there.steps)) == there


@given(runs, st.integers(8, 18), st.integers(8, 18))
def test_the_link_of_every_place_in_a_run_leads_back_to_it(
    acts: list[tuple[str, tuple[str, ...]]], first: int, second: int
) -> None:
    here = to(to(at(*acts), first), second)
    again, read = link.open_link(DRILL, "", link.write(here))
    assert (again, read.trouble) == (here, "")


def test_between_two_steps_the_clock_stands_at_the_moment_and_the_next_step_stays_ahead() -> None:
    there = at(FILL, WAIT, WAIT, EMPTY)
    jumped = to(at(FILL), 11)
    between = to(jumped, 9)
    assert (now(between), between.is_between) == (9, True)
    assert timeline.run(between) == jumped.steps
    assert timeline.redo(between) == jumped
    assert bare(timeline.undo(between)) == at(FILL)
    assert now(to(there, 9)) == 9
    assert not to(there, 9).is_between


def test_what_is_done_between_two_steps_begins_a_new_run_there() -> None:
    between = to(to(at(FILL), 11), 9)
    after = engine.take(between, DRILL.by_id["stove"].choices[1])
    assert (now(after), after.ahead, after.is_between) == (9, (), False)
    assert [step.choice for step in after.steps] == ["fill", "until", "empty"]


def test_a_run_that_began_later_goes_back_to_its_start() -> None:
    late = replace(DRILL, open=lambda _: Kettle(hours=5))
    there = engine.replay(engine.start(late), [FILL, WAIT])
    back = timeline.act(there, CLOCK.control, ("2020-01-01T09.00",))
    assert (back.node, back.world) == (late.start, Kettle(hours=5))


@pytest.mark.parametrize("choice", [DRILL.controls[0], DRILL.by_id["kitchen"].choices[0]])
def test_every_other_act_is_a_step(choice: object) -> None:
    here = engine.start(DRILL)
    values = ("1",) if choice is not DRILL.controls[0] else ()
    assert timeline.act(here, choice, values) == engine.take(here, choice, values)  # type: ignore[arg-type]
