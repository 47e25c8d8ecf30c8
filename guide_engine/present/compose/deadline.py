"""The part of an outcome that turns the reader's date into the day on which waiting ends."""

from datetime import date
from typing import Any

from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.text import day, weekday
from guide_engine.core.waiting import Wait
from guide_engine.present import calendar, saving
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.view import Form, Input, Link, Piece, Section, Text, Tools

KIND = "text/calendar"


def deadline(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, today: date | None
) -> tuple[Section, ...]:
    """Ask for the date that a wait begins with; where it is known, tell the last day."""
    found = guide.diagnoses[position.node.diagnosis]
    if found.wait is None:
        return ()
    told = dict(position.facts)
    field = part.flow.facts[0]
    refusal = attempt.refusals.get(field.slug) if attempt else None
    ask = part.words.fields[field.id]
    entry = Input(
        field.slug,
        found.wait.since,
        ask.hint,
        ask.keyboard,
        told.get(field.slug, ""),
        ask.refusals[refusal.reason] if refusal else "",
    )
    known = _until(guide, found, found.wait, told[field.slug], today) if told else ()
    form = Form(field.slug, "./", own.UNTIL_BUTTON, inputs=(entry,), quiet=True)
    return (Section(own.UNTIL, (*known, form)),)


def _until(
    guide: Guide, found: Diagnosis, wait: Wait, since: str, today: date | None
) -> tuple[Piece, ...]:
    last = wait.until(date.fromisoformat(since), guide.holidays)
    written = f"{day(last)} {weekday(last)}"
    over = today is not None and today > last
    text = (own.WAIT_OVER if over else own.WAIT_UNTIL).format(day=written)
    file = calendar.calendar(found.id, found.title, wait.then, last)
    save = Link(own.ICS, saving.address(file, KIND), file=f"{guide.labels[found.id].slug}.ics")
    ways = () if over else (Tools((save,)),)
    return (Text(text, "until"), Text(wait.then), *ways)
