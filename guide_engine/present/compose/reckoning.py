"""The part of an outcome that reckons with numbers of the reader's own."""

from collections.abc import Iterator
from typing import Any

from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.reckoning import Reckoned
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.entry import is_answered, telling
from guide_engine.present.view import (
    Item,
    Items,
    Link,
    Piece,
    Rows,
    Section,
    Text,
    Tools,
    relative,
)


def reckoning(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None
) -> tuple[Section, ...]:
    """Explain a sum as it is done on paper, and do it once its numbers are told."""
    found = guide.reckonings.get(position.node.diagnosis)
    if found is None:
        return ()
    fields = tuple(field for field in part.flow.facts if field.id in found.fields)
    done = reckoned(guide, part, position)
    method = Items(tuple(Item(step) for step in found.method), "numbered")
    form = telling(part, position, attempt, fields, found.button)
    result = _result(guide, position, done) if done else ()
    blocks = (method, *result, form, Text(own.OWN_NUMBERS, "hint"))
    focus = is_answered(form, attempt)
    return (Section(found.title, blocks, anchor=own.RECKON, focus=focus),)


def reckoned(guide: Guide, part: Part, position: Position[Any]) -> Reckoned | None:
    """Do the sum of an outcome; nothing where it has none, or a number is missing."""
    found = guide.reckonings.get(position.node.diagnosis)
    if found is None:
        return None
    slugs = {field.slug: field.id for field in part.flow.facts if field.id in found.fields}
    return found.work({slugs[slug]: v for slug, v in position.facts if slug in slugs})


def _result(guide: Guide, position: Position[Any], done: Reckoned) -> Iterator[Piece]:
    yield Rows(done.rows)
    yield Items((Item(done.meaning, own.INFERRED),))
    if done.to:
        here = position.flow.page(position.node)
        title = guide.diagnoses[done.to].title
        yield Tools((Link(title, relative(here, guide.address(done.to))),))
