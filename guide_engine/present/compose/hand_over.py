"""A run of the drill in the forms in which it is handed over: a log, a test, plain values.

They are made of the position alone, which holds nothing that was typed.
"""

import json
from collections.abc import Callable
from typing import Any, NamedTuple

from guide_engine.core import link, timeline
from guide_engine.core.guide import Part
from guide_engine.core.model import Position
from guide_engine.core.words import fill
from guide_engine.present import saving
from guide_engine.present import words as own
from guide_engine.present.compose import events
from guide_engine.present.compose.visit import Visit
from guide_engine.present.fields import Form
from guide_engine.present.run import balances, run
from guide_engine.present.view import (
    Copy,
    Link,
    Piece,
    Section,
    Sheet,
)

CHOICE, FIELD = "aktar", "bicim"
TEST = '''"""{trial}: {title}."""

from guide_engine import catalogue

LINK = {link}


def test_run() -> None:
    run = catalogue.run(LINK)
    assert run["problems"] == []
    assert run["node"] == {node}
    assert run["balances"] == {balances}
'''


class Format(NamedTuple):
    """A form in which a run is handed over."""

    title: str
    file: str
    kind: str
    write: Callable[[Part, Position[Any], Visit], str]


def section(part: Part, position: Position[Any], visit: Visit) -> Section:
    """Offer the link and every format; the one that was asked for stands below."""
    ways = tuple(
        Form(CHOICE, "./", each.title, quiet=True, given=(FIELD, name))
        for name, each in FORMATS.items()
    )
    blocks: tuple[Piece, ...] = (Copy(own.COPY_LINK), *ways)
    found = FORMATS.get(visit.sheet)
    if found:
        text = found.write(part, position, visit)
        save = Link(own.SAVE, saving.address(text, found.kind), file=found.file)
        blocks += (Sheet(visit.sheet, found.title, text, save),)
    return Section(own.HAND_OVER, blocks, "hand-over")


def _address(position: Position[Any], site: str = "") -> str:
    """Write the whole link; where the site lies is not always known."""
    fragment = link.write(position)
    page = site + position.flow.page(position.node)
    return f"{page}#{fragment}" if fragment else page


def _log(part: Part, position: Position[Any], visit: Visit) -> str:
    """List the events of a run, with ids, times and what each account holds at its end."""
    taken = timeline.taken(position)
    lines = [f"{own.TRIAL}: {own.LOG}", _address(position, visit.site)]
    for count, stop in enumerate(timeline.stops(position)):
        state = f" ({own.TAKEN_BACK})" if count > taken else ""
        lines.append(f"{count}. {_event(part, stop)}{state}")
        if count == taken and position.is_between:
            lines.append(f"-. {_event(part, position)}")
    for account, held in balances(part, position).items():
        lines.append(f"{account}: {' + '.join(held)}")
    return "\n".join(lines) + "\n"


def _event(part: Part, stop: Position[Any]) -> str:
    time = events.when(stop)
    if not stop.steps:
        return f"{time} | {own.BEGUN}"
    step = stop.steps[-1]
    values = f" ({', '.join(step.values)})" if step.values else ""
    return f"{time} | {step.node}/{step.choice} | {events.done(part.words, step)}{values}"


def _test(part: Part, position: Position[Any], _: Visit) -> str:
    """Write a test that replays the run and finds the same node and the same balances."""
    return TEST.format(
        trial=own.TRIAL,
        title=fill(part.words.nodes[position.node.id].title, part.words.facts(position.world)),
        link=json.dumps(_address(position)),
        node=json.dumps(position.node.id),
        balances=json.dumps(balances(part, position), ensure_ascii=False),
    )


def _values(part: Part, position: Position[Any], _: Visit) -> str:
    return json.dumps(run(part, position), ensure_ascii=False, indent=2) + "\n"


FORMATS = {
    "dokum": Format(own.LOG, "deneme-dokumu.txt", "text/plain", _log),
    "test": Format(own.AS_TEST, "test_deneme.py", "text/x-python", _test),
    "json": Format(own.AS_JSON, "deneme.json", "application/json", _values),
}
