"""The reader's own date for a wait: whether it can be, and the day of each mark."""

from datetime import date
from typing import Any, NamedTuple

from guide_engine.core.clocks import days_here
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Field, Position, Refusal
from guide_engine.core.text import day, weekday
from guide_engine.core.waiting import Mark, Wait
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.visit import Visit


class Dated(NamedTuple):
    """A wait with the day of each mark."""

    wait: Wait
    told: date
    marks: tuple[tuple[date, Mark], ...]
    ahead: tuple[tuple[date, Mark], ...]
    """The marks that have not passed."""
    spread: bool
    """Whether the clocks leave a day in doubt."""

    @property
    def headline(self) -> str:
        """Say until when to wait or to act, or that the day has passed."""
        pattern = own.CHANCE if self.wait.missed else own.WAITING
        return pattern[not self.ahead].format(day=named(self.marks[-1][0]))


def dated(guide: Guide, part: Part, position: Position[Any], visit: Visit) -> Dated | None:
    """Count from the later of two possible days where one waits, from the earlier to be in time."""
    wait, told = guide.diagnoses[position.node.diagnosis].wait, _told(part, position)
    if wait is None or told is None:
        return None
    first, last = _possible(guide, part, position, visit, told)
    if wait.doubt(first, visit.today):
        return None
    due = wait.due(first if wait.missed else last, guide.holidays)
    marks = tuple(zip(due, wait.marks, strict=True))
    ahead = tuple(each for each in marks if visit.today is None or visit.today <= each[0])
    return Dated(wait, told, marks, ahead, first != last)


def checked(
    guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None, visit: Visit
) -> Attempt | None:
    """Refuse a day on which the wait cannot have begun, whether it was typed or came in a link."""
    wait, told = guide.diagnoses[position.node.diagnosis].wait, _told(part, position)
    if wait is None or told is None or (attempt and attempt.refusals):
        return attempt
    doubt = wait.doubt(_possible(guide, part, position, visit, told)[0], visit.today)
    slug = fields(part)["day"].slug
    return Attempt(slug, dict(position.facts), {slug: Refusal(doubt)}) if doubt else attempt


def fields(part: Part) -> dict[str, Field]:
    """Name the facts that a flow may be told."""
    return {field.id: field for field in part.flow.facts}


def named(day_: date) -> str:
    """Write a day with its name."""
    return f"{day(day_)} {weekday(day_)}"


def _told(part: Part, position: Position[Any]) -> date | None:
    told = dict(position.facts).get(fields(part)["day"].slug)
    return date.fromisoformat(told) if told else None


def _possible(
    guide: Guide, part: Part, position: Position[Any], visit: Visit, told: date
) -> tuple[date, date]:
    """Find the days here that the told one may have been on the clock that it was read on."""
    wait = guide.diagnoses[position.node.diagnosis].wait
    clock = dict(position.facts).get(fields(part)["clock"].slug, "")
    if wait is None or not wait.asks_clock or clock not in guide.clocks:
        return told, told
    here = guide.home if visit.zone is None else visit.zone
    return days_here(told, guide.clocks[clock], here)
