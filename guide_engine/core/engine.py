"""How a position comes about: start, take a choice, replay a list of steps."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from guide_engine.core.errors import LawBroken
from guide_engine.core.model import (
    Arrow,
    Choice,
    Flow,
    Node,
    Position,
    Refusal,
    Step,
    W,
)


class Refused(NamedTuple):
    """What a reader typed was not taken: the refusal of each field, by slug."""

    refusals: dict[str, Refusal]


def start(flow: Flow[W], scenario: tuple[str, ...] = ()) -> Position[W]:
    """Stand at the beginning of a flow, in the world that the scenarios set up."""
    return Position(flow, flow.start, flow.open(scenario), scenario)


def stand(flow: Flow[W], node: Node[W]) -> Position[W]:
    """Stand at a node without a way that led there, as who opens a page from outside."""
    return Position(flow, node, flow.open(()))


def take(position: Position[W], choice: Choice[W], values: tuple[str, ...] = ()) -> Position[W]:
    """Do what the choice does, follow its first open arrow, and see that the laws still hold."""
    flow, node, before, scenario, steps, facts, _, _ = position
    arrow, world = follow(choice, before, values)
    if flow.laws:
        demand(flow, world)
    if flow.step_laws:
        demand_step(flow, before, world)
    there = flow.by_id[arrow.to] if arrow.to else node
    # The constructors of named tuples would take a third of the time of a whole step.
    step = tuple.__new__(Step, (node.id, choice.id, values))
    after = (flow, there, world, scenario, (*steps, step), facts, (), False)
    return tuple.__new__(Position, after)


def follow(choice: Choice[W], world: W, values: tuple[str, ...]) -> tuple[Arrow[W], W]:
    """Tell which arrow a choice takes from a world, and the world at its end."""
    if choice.do:
        world = choice.do(world, *values)
    for arrow in choice.arrows:
        if arrow.when is None or arrow.when(world):
            break
    return arrow, arrow.do(world) if arrow.do else world


def demand(flow: Flow[W], world: W) -> None:
    """Raise where a world breaks a law of its flow."""
    for law in flow.laws:
        if not law(world):
            raise LawBroken(law.__name__)


def demand_step(flow: Flow[W], before: W, after: W) -> None:
    """Raise where a step from one world to another breaks a law of its flow."""
    for law in flow.step_laws:
        if not law(before, after):
            raise LawBroken(law.__name__)


def find(position: Position[W], choice_slug: str) -> Choice[W] | None:
    """Find what is offered here under that slug, controls included."""
    return position.flow.offered.get((position.node.slug, choice_slug))


def read(choice: Choice[W], typed: Mapping[str, str]) -> tuple[str, ...] | Refused:
    """Read the fields of a choice from what was typed, all of them or every refusal."""
    answers = {field.slug: field.read(typed.get(field.slug, "")) for field in choice.fields}
    refusals = {slug: answer for slug, answer in answers.items() if isinstance(answer, Refusal)}
    if refusals:
        return Refused(refusals)
    return tuple(answer for answer in answers.values() if isinstance(answer, str))


def samples(choice: Choice[W]) -> Iterator[tuple[str, ...]]:
    """Read every combination of the fields' samples, the usual one first."""
    for typed in product(*(field.samples for field in choice.fields)):
        values = read(choice, dict(zip((f.slug for f in choice.fields), typed, strict=True)))
        if not isinstance(values, Refused):
            yield values


def replay(position: Position[W], acts: Iterable[tuple[str, tuple[str, ...]]]) -> Position[W]:
    """Walk on by (choice slug, values) as far as they mean something and keep the laws."""
    for slug, values in acts:
        choice = find(position, slug)
        if choice is None or not _fits(choice, values):
            break
        try:
            position = take(position, choice, values)
        except LawBroken:
            break
    return position


def _fits(choice: Choice[W], values: tuple[str, ...]) -> bool:
    return len(values) == len(choice.fields) and all(
        field.holds(value) for field, value in zip(choice.fields, values, strict=True)
    )
