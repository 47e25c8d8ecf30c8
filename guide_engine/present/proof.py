"""A proof as text: what was walked and holds, or the shortest way to what is broken."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from guide_engine.core import engine, link
from guide_engine.core.model import Choice, Field, Position, Step
from guide_engine.core.proof import STRUCTURE, Group, Proof
from guide_engine.core.text import number
from guide_engine.core.walk import LONGEST, CounterExample
from guide_engine.core.words import Words, fill
from guide_engine.present import words as own


def report(words: Words[Any], proof: Proof) -> str:
    """Write what a walk has shown."""
    return "\n".join(_lines(words, proof))


def _lines(words: Words[Any], proof: Proof) -> Iterator[str]:
    yield own.PROOF.format(title=words.title, flow=proof.flow.id)
    yield from (f"  {_group(group)}" for group in proof.groups)
    yield f"  {own.PROOF_LOOPS.format(steps=LONGEST)}"
    counts = {"worlds": proof.worlds, "steps": proof.steps}
    counts |= {"longest": proof.longest, "replayed": proof.replayed}
    yield f"  {own.PROOF_COUNTS.format(**{name: _count(n) for name, n in counts.items()})}"
    if proof.counter:
        yield from _counter(words, proof.counter)
        return
    held = [own.PROOF_LAWS[name] for name in STRUCTURE]
    laws = (*proof.flow.laws, *proof.flow.step_laws)
    held += [words.laws[law.__name__] for law in laws]
    yield f"  {own.PROOF_HOLDS.format(count=len(held))}"
    yield from (f"    {law}" for law in held)
    if proof.untaken is not None:
        yield f"  {own.PROOF_ARROWS.format(count=len(proof.untaken))}"
        yield from (f"    {node}/{choice} -> {target}" for node, choice, target in proof.untaken)
        yield f"  {own.PROOF_UNUSED.format(count=proof.unused)}"


def _count(value: int) -> str:
    return number(Decimal(value), 0)


def _group(group: Group) -> str:
    bounds = (own.PROOF_BOUNDS.format(**each._asdict()) for each in group.bounds)
    return own.PROOF_GROUP.format(
        group=own.PROOF_GROUPS[group.scenarios],
        starts=_count(group.starts),
        worlds=_count(group.worlds),
        bounds=" / ".join(bounds),
    )


def _counter(words: Words[Any], counter: CounterExample) -> Iterator[str]:
    known = {**own.PROOF_LAWS, **words.laws}
    law = known.get(counter.broken) or own.PROOF_FAILED.format(error=counter.broken)
    yield f"  {own.PROOF_BROKEN.format(law=law)}"
    steps = tuple(_steps(words, counter.run))
    yield f"  {own.PROOF_WAY.format(count=len(steps))}"
    yield from (f"    {place}. {step}" for place, step in enumerate(steps, 1))
    flow = counter.run.flow
    yield f"  {own.PROOF_LINK.format(link=f'{flow.root}#{link.write(counter.run)}')}"


def _steps(words: Words[Any], run: Position[Any]) -> Iterator[str]:
    """Say every step with the words of its screen, its button and its fields."""
    world = run.flow.open(run.scenario)
    for step in run.steps:
        choice = run.flow.choice(step)
        yield f"{_title(words, step.node, world)}: {_said(words, choice, step)}"
        if step is not run.steps[-1]:
            _, world = engine.follow(choice, world, step.values)


def _title(words: Words[Any], node: str, world: object) -> str:
    return fill(words.nodes[node].title, words.facts(world))


def _said(words: Words[Any], choice: Choice[Any], step: Step) -> str:
    label = words.nodes[step.node].choices.get(choice.id) or words.controls[choice.id]
    values = []
    for field, value in zip(choice.fields, step.values, strict=True):
        ask = words.fields[field.id]
        chosen = ask.options.get(value)
        values.append(f"{ask.label}: {chosen.text if chosen else _typed(field, value)}")
    return f"{label.text} ({', '.join(values)})" if values else label.text


def _typed(field: Field, value: str) -> str:
    """Find what a person has to type for a value."""
    return next((typed for typed in field.samples if field.read(typed) == value), value)
