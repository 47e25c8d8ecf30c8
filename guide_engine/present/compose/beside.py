"""The view of what a drill shows beside its phone: money, clock, scenarios, events, ways out."""

from typing import Any

from guide_engine.core import engine, link, timeline
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.panel import Account, Panel
from guide_engine.core.text import money as amount
from guide_engine.present import words as own
from guide_engine.present.compose import asking, events, hand_over
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.visit import Visit
from guide_engine.present.fields import Form, Input, Option
from guide_engine.present.view import (
    Clock,
    Landmark,
    Link,
    Money,
    Piece,
    Scenarios,
    Section,
    Stop,
    Tools,
    relative,
)


def panel(
    guide: Guide,
    position: Position[Any],
    shown: Panel,
    attempt: Attempt | None,
    visit: Visit,
) -> tuple[Section, ...]:
    """Compose the panel; what was not taken of its own controls is said in it."""
    part = guide.parts[position.flow.id]
    stops = tuple(map(_stop, shown.accounts))
    choice = attempt and engine.find(position, attempt.choice)
    problems: tuple[Piece, ...] = ()
    if attempt and choice in position.flow.everywhere:
        problems = (asking.problems(part.words, choice, attempt),)
    return (
        Section(own.MONEY, (Money(stops, shown.note),), "money"),
        Section(own.CLOCK, (*problems, _clock(part, position, shown, attempt)), "clock"),
        Section(own.SCENARIO, _scenarios(guide, position), "scenarios"),
        *events.section(part.words, position),
        hand_over.section(part, position, visit),
        Section(own.TOOLS, (_tools(guide, position),), "tools"),
    )


def _stop(account: Account) -> Stop:
    leaving = amount(account.leaving) if account.leaving else ""
    note = own.LEAVING.format(money=leaving) if leaving else ""
    return Stop(account.name, tuple(map(amount, account.balances)), account.here, note, leaving)


def _clock(part: Part, position: Position[Any], shown: Panel, attempt: Attempt | None) -> Clock:
    flow = position.flow
    on = {
        control.id: asking.form(control, part.words.controls[control.id], part.words, None)
        for control in flow.controls
    }
    landmarks = tuple(
        Landmark(mark.day, mark.title, mark.state, form)
        for mark in shown.landmarks
        for ahead in (on.pop(mark.control, None),)
        for form in (ahead if mark.state == "ahead" else _back(position, own.GO_BACK, mark.back),)
    )
    back = (_back(position, way.label, way.moment) for way in shown.backs)
    to = (
        asking.form(flow.clock.control, part.words.controls[flow.clock.control.id], part.words,
                   attempt),
    ) if flow.clock else ()  # fmt: skip
    return Clock(
        shown.time, shown.day, tuple(filter(None, back)), tuple(on.values()), to, landmarks
    )


def _back(position: Position[Any], label: str, moment: str) -> Form | None:
    """Offer the way back to a moment, unless the run began later or is not past it yet."""
    clock = position.flow.clock
    if clock is None:
        return None
    begun, now = (
        timeline.stamp(clock.read(world))
        for world in (position.flow.open(position.scenario), position.world)
    )
    # Moments are written so that their order is that of their letters.
    if not begun <= moment < now:
        return None
    field = clock.control.fields[0].slug
    return Form(clock.control.slug, "./", label, quiet=True, given=(field, moment))


def _scenarios(guide: Guide, position: Position[Any]) -> tuple[Piece, ...]:
    """List what each stage can be set to; what is in force now is chosen."""
    flow = position.flow
    stages = []
    for stage, name in guide.stages.items():
        options = [s for s in flow.scenarios.values() if s.stage == stage]
        now = next((id for id in position.scenario if flow.scenarios[id].stage == stage), "")
        fine = Option("", own.FINE, "", not now)
        offered = (Option(s.id, s.title, "", s.id == now) for s in options)
        stages.append(Input(stage, name, "", options=(fine, *offered)))
    here = flow.page(position.node)
    settings = Scenarios(tuple(stages), own.APPLY, relative(here, flow.root))
    return settings, Tools((Link(own.CATALOGUE, relative(here, guide.trials)),))


def _tools(guide: Guide, position: Position[Any]) -> Tools:
    flow = position.flow
    here = flow.page(position.node)
    ways = []
    if position.steps:
        ways.append((own.UNDO, timeline.undo(position)))
    if position.ahead:
        ways.append((own.REDO, timeline.redo(position)))
    links = [
        Link(text, relative(here, flow.page(there.node), link.write(there)), inside=True)
        for text, there in ways
    ]
    again = ",".join(position.scenario)
    fresh = relative(here, flow.root, f"senaryo={again}" if again else "")
    links.append(Link(own.RESTART, fresh, inside=True))
    links.append(Link(own.STUCK, relative(here, guide.parts["wizard"].flow.root)))
    return Tools(tuple(links), own.INVENTED)
