"""Back and forth in a run: by its steps, and by the clock of its drill.

A *run* is everything that was done, with what was taken back. Going back walks the steps before
again and leaves the others ahead; going on to one of these gives the very position that was left.
Only a new step makes a new run, and moving the clock on is a step.
"""

from collections import deque
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from guide_engine.core.engine import start, take
from guide_engine.core.model import Choice, Clock, Position, Step, W

MOST_STEPS = 300
"""A longer run would make a link that people cannot send."""


def stamp(moment: datetime) -> str:
    """Write a moment as a link holds it: no colon, which parts values there."""
    return f"{moment:%Y-%m-%dT%H.%M}"


def moment(stamp: str) -> datetime:
    """Read a moment from a link."""
    return datetime.fromisoformat(stamp.replace(".", ":"))


def run(position: Position[W]) -> tuple[Step, ...]:
    """List the steps of the run; a move of the clock between two is none."""
    return (*position.steps[: taken(position)], *position.ahead)


def taken(position: Position[W]) -> int:
    """Count the steps of the run that stand."""
    return len(position.steps) - position.is_between


def stops(position: Position[W]) -> Iterator[Position[W]]:
    """Stand at the start and then after each step of the run."""
    here = start(position.flow, position.scenario)
    yield here
    for step in run(position):
        here = take(here, here.flow.choice(step), step.values)
        yield here


def jump(position: Position[W], count: int) -> Position[W]:
    """Stand after so many steps of the run; the others stay ahead."""
    count = min(max(count, 0), len(run(position)))
    return _at(next(stop for stop in stops(position) if len(stop.steps) == count), position)


def _at(stop: Position[W], position: Position[W]) -> Position[W]:
    return stop._replace(ahead=run(position)[len(stop.steps) :])


def undo(position: Position[W]) -> Position[W]:
    """Go back by one step."""
    return jump(position, len(position.steps) - 1)


def redo(position: Position[W]) -> Position[W]:
    """Take the next step again that was taken back."""
    return jump(position, taken(position) + 1)


def room(position: Position[W]) -> int:
    """Count the steps that the run can still take."""
    return MOST_STEPS - len(position.steps)


def act(position: Position[W], choice: Choice[W], values: tuple[str, ...]) -> Position[W]:
    """Do what a choice does; the control of the clock can go back as well."""
    clock = position.flow.clock
    if clock and choice is clock.control and moment(values[0]) <= clock.read(position.world):
        return _back(position, clock, values)
    return take(position, choice, values)


def _back(position: Position[W], clock: Clock[W], values: tuple[str, ...]) -> Position[W]:
    """Stand where the run was at a moment, or at the start where it began later."""
    asked = moment(values[0])
    standing = islice(stops(position), taken(position) + 1)
    last = deque((stop for stop in standing if clock.read(stop.world) <= asked), maxlen=1)
    if not last:
        return jump(position, 0)
    there = _at(last[0], position)
    if clock.read(there.world) == asked:
        return there
    return take(there, clock.control, values)._replace(ahead=there.ahead, is_between=True)
