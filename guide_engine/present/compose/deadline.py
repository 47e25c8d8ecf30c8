"""The part of an outcome that turns the reader's date into the day until which to wait or act."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from guide_engine.core.clocks import days_here
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Field, Position
from guide_engine.core.text import day, weekday
from guide_engine.core.waiting import Mark, Wait
from guide_engine.present import calendar, saving
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
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


class Dated(NamedTuple):
    """A wait with the day of each mark; ``spread`` where the clocks leave a day in doubt."""

    wait: Wait
    days: tuple[date, ...]
    spread: bool


KIND = "text/calendar"


def deadline(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, visit: Visit
) -> tuple[Section, ...]:
    """State the rule of a wait and ask for its date; where it is known, tell the days."""
    found = guide.diagnoses[position.node.diagnosis]
    if found.wait is None:
        return ()
    dated = _dated(guide, part, position, visit)
    answer = _answer(guide, found, dated, visit.today) if dated else (_rule(found.wait),)
    title = own.ACT_BY if found.wait.missed else own.UNTIL
    form = _form(part, position, attempt, found.wait)
    blocks = (*answer, *_calendar(guide, found.wait), form)
    return (Section(title, blocks, focus=is_answered(form, attempt)),)


def asked(part: Part, position: Position[Any]) -> str:
    """Tell the day that the reader has given for a wait; nothing where there is none yet."""
    return dict(position.facts).get(_fields(part)["day"].slug, "")


def _fields(part: Part) -> dict[str, Field]:
    return {field.id: field for field in part.flow.facts}


def _form(part: Part, position: Position[Any], attempt: Attempt | None, wait: Wait) -> Form:
    fields = _fields(part)
    names = ("day", "clock") if wait.asks_clock else ("day",)
    form = telling(part, position, attempt, tuple(fields[name] for name in names), own.UNTIL_BUTTON)
    first, *rest = form.inputs
    return replace(form, inputs=(replace(first, label=wait.since), *rest))


def _dated(guide: Guide, part: Part, position: Position[Any], visit: Visit) -> Dated | None:
    """Count from the later of two possible days where one waits, from the earlier to be in time."""
    wait = guide.diagnoses[position.node.diagnosis].wait
    told = asked(part, position)
    if wait is None or not told:
        return None
    first = last = date.fromisoformat(told)
    clock = dict(position.facts).get(_fields(part)["clock"].slug, "")
    if wait.asks_clock and clock in guide.clocks:
        here = guide.home if visit.zone is None else visit.zone
        first, last = days_here(first, guide.clocks[clock], here)
    since = first if wait.missed else last
    return Dated(wait, wait.due(since, guide.holidays), first != last)


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


def _answer(guide: Guide, found: Diagnosis, dated: Dated, today: date | None) -> Iterator[Piece]:
    wait, days, spread = dated
    marks = tuple(zip(days, wait.marks, strict=True))
    ahead = [(each, mark) for each, mark in marks if today is None or today <= each]
    headline = own.CHANCE if wait.missed else own.WAITING
    yield Text(headline[not ahead].format(day=_named(days[-1])), "until")
    if due := _due(wait, passed=len(marks) - len(ahead)):
        yield Text(own.DUE.format(then=due))
    if ahead:
        pattern = own.BY_DAY if wait.missed else own.FROM_DAY
        yield Items(tuple(_marked(pattern.format(day=_named(each)), m) for each, m in ahead))
    if spread:
        yield Text(own.SPREAD, "hint")
    if ahead:
        yield Tools((_saved(guide, found, wait.marks[-1].then, days[-1]),))


def _named(day_: date) -> str:
    return f"{day(day_)} {weekday(day_)}"


def _due(wait: Wait, passed: int) -> str:
    """Tell what is right to do once so many marks have passed."""
    if not passed:
        return ""
    return wait.missed or wait.marks[passed - 1].then


def _saved(guide: Guide, found: Diagnosis, then: str, last: date) -> Link:
    file = calendar.calendar(found.id, found.title, then, last)
    return Link(own.ICS, saving.address(file, KIND), file=f"{guide.labels[found.id].slug}.ics")
