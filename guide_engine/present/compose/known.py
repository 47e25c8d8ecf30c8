"""What a reader has told beside the answers, in lines: dates, amounts, and what follows."""

from collections.abc import Iterator
from typing import Any

from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.text import day
from guide_engine.present.compose.dated import Dated
from guide_engine.present.compose.entry import typed
from guide_engine.present.compose.reckoning import reckoned

OF_A_WAIT = ("day", "clock")


def known(guide: Guide, part: Part, position: Position[Any], told: Dated | None) -> Iterator[str]:
    """Write down the date with the day it leads to, then the amounts with their sum."""
    if told:
        yield f"{told.wait.since}: {day(told.told)}. {told.headline}"
    done = reckoned(guide, part, position)
    if done:
        yield "\n".join((*(f"{name}: {value}" for name, value in done.rows), done.meaning))
    else:
        yield from _amounts(part, position)


def _amounts(part: Part, position: Position[Any]) -> Iterator[str]:
    given = dict(position.facts)
    for field in part.flow.facts:
        if field.slug in given and field.id not in OF_A_WAIT:
            ask = part.words.fields[field.id]
            option = ask.options.get(given[field.slug])
            yield f"{ask.label}: {option.text if option else typed(field, given, part)}"
