"""The part of an outcome that turns the reader's date into the day until which to wait or act."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.waiting import Mark, Wait
from guide_engine.present import calendar, saving
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.dated import Dated, dated, fields, named
from guide_engine.present.compose.entry import is_answered, telling
from guide_engine.present.compose.visit import Visit
from guide_engine.present.fields import Form
from guide_engine.present.view import (
    Item,
    Items,
    Link,
    Piece,
    Section,
    Text,
    Tools,
)

KIND = "text/calendar"


def deadline(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, visit: Visit
) -> tuple[Section, ...]:
    """State the rule of a wait and ask for its date; where it is known, tell the days."""
    found = guide.diagnoses[position.node.diagnosis]
    if found.wait is None:
        return ()
    told = dated(guide, part, position, visit)
    answer = _answer(guide, found, told) if told else (_rule(found.wait),)
    title = own.ACT_BY if found.wait.missed else own.UNTIL
    form = _form(part, position, attempt, found.wait)
    blocks = (*answer, *_calendar(guide, found.wait), form)
    return (Section(title, blocks, focus=is_answered(form, attempt)),)


def _form(part: Part, position: Position[Any], attempt: Attempt | None, wait: Wait) -> Form:
    names = ("day", "clock") if wait.asks_clock else ("day",)
    asked = tuple(fields(part)[name] for name in names)
    form = telling(part, position, attempt, asked, own.UNTIL_BUTTON)
    first, *rest = form.inputs
    return replace(form, inputs=(replace(first, label=wait.since), *rest))


def _rule(wait: Wait) -> Items:
    pattern = own.WITHIN if wait.missed else own.AFTER
    unit = own.UNITS[wait.unit]
    return Items(
        tuple(_marked(pattern.format(count=mark.count, unit=unit), mark) for mark in wait.marks)
    )


def _marked(when: str, mark: Mark) -> Item:
    return Item(f"{when}: {mark.then}", "" if mark.claim else own.INFERRED)


def _calendar(guide: Guide, wait: Wait) -> Iterator[Text]:
    """Say whose holidays are left out, and where the table of them ends."""
    if wait.unit == "business_days":
        last = max(guide.holidays[wait.country]).year
        yield Text(own.HOLIDAYS.format(country=own.COUNTRIES[wait.country], year=last), "hint")


def _answer(guide: Guide, found: Diagnosis, told: Dated) -> Iterator[Piece]:
    wait, ahead = told.wait, told.ahead
    yield Text(told.headline, "until")
    if due := _due(wait, passed=len(told.marks) - len(ahead)):
        yield Text(own.DUE.format(then=due))
    if ahead:
        pattern = own.BY_DAY if wait.missed else own.FROM_DAY
        yield Items(tuple(_marked(pattern.format(day=named(each)), m) for each, m in ahead))
    if told.spread:
        yield Text(own.SPREAD, "hint")
    if ahead:
        yield Tools((_saved(guide, found, wait.marks[-1].then, told.marks[-1][0]),))


def _due(wait: Wait, passed: int) -> str:
    """Tell what is right to do once so many marks have passed."""
    if not passed:
        return ""
    return wait.missed or wait.marks[passed - 1].then


def _saved(guide: Guide, found: Diagnosis, then: str, last: date) -> Link:
    file = calendar.calendar(found.id, found.title, then, last)
    return Link(own.ICS, saving.address(file, KIND), file=f"{guide.labels[found.id].slug}.ics")
