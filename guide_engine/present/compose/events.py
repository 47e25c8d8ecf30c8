"""The run as a list: what was done and when, what was taken back, and the way to each step."""

from collections.abc import Iterator
from typing import Any

from guide_engine.core import link, timeline
from guide_engine.core.model import Position, Step
from guide_engine.core.text import clock as time_of_day
from guide_engine.core.text import day
from guide_engine.core.words import Words
from guide_engine.present import words as own
from guide_engine.present.fields import Form
from guide_engine.present.view import (
    Event,
    Events,
    Section,
    relative,
)

ROOM_TOLD = 50
"""From so few steps left on, the reader is told."""


def section(words: Words[Any], position: Position[Any]) -> tuple[Section, ...]:
    """List the run from its start, with what stands and what is ahead."""
    if not timeline.run(position):
        return ()
    notes = []
    if position.ahead:
        notes.append(own.AHEAD)
    if (left := timeline.room(position)) <= ROOM_TOLD:
        notes.append(own.ROOM.format(most=timeline.MOST_STEPS, left=left))
    return (
        Section(own.EVENTS, (Events(tuple(_run(words, position)), " ".join(notes)),), "events"),
    )


def _run(words: Words[Any], position: Position[Any]) -> Iterator[Event]:
    taken = timeline.taken(position)
    for count, stop in enumerate(timeline.stops(position)):
        text = done(words, stop.steps[-1]) if stop.steps else own.BEGUN
        if count == taken and not position.is_between:
            yield Event(text, when(stop), "now", None)
            continue
        href = relative(position.flow.page(position.node), stop.flow.page(stop.node))
        jump = Form(link.TAKEN, href, text, quiet=True, given=(link.TAKEN, str(count)))
        yield Event(text, when(stop), "past" if count <= taken else "ahead", jump)
        if count == taken:
            yield Event(done(words, position.steps[-1]), when(position), "now", None)


def done(words: Words[Any], step: Step) -> str:
    """Name what a step did."""
    label = words.nodes[step.node].choices.get(step.choice) or words.controls[step.choice]
    return label.text


def when(position: Position[Any]) -> str:
    """Tell the time of the drill; a flow without a clock has none."""
    clock = position.flow.clock
    if clock is None:
        return ""
    moment = clock.read(position.world)
    return f"{day(moment.date())}, {time_of_day(moment)}"
