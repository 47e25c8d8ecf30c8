"""The view of a drill's screen: what the phone shows, and the panel beside it."""

from typing import Any

from guide_engine.core import engine, link
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import BY_WORLD, Choice, Position
from guide_engine.core.panel import Account, Panel
from guide_engine.core.text import money as amount
from guide_engine.core.words import Words, fill
from guide_engine.present import words as own
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.entry import entry
from guide_engine.present.view import (
    Clock,
    Events,
    Form,
    Input,
    Landmark,
    Link,
    Money,
    Option,
    Piece,
    Problems,
    Rows,
    Scenarios,
    Section,
    Stop,
    Text,
    Tools,
    View,
    relative,
)


def screen(guide: Guide, part: Part, position: Position[Any], attempt: Attempt | None) -> View:
    """Compose a screen of the drill."""
    here = position.flow.page(position.node)
    say = part.words.nodes[position.node.id]
    facts = part.words.facts(position.world)
    shown = part.panel(position.world) if part.panel else None
    forms = tuple(_form(position, choice, part.words, attempt) for choice in position.node.choices)
    diagnosis = position.node.diagnosis
    if diagnosis == BY_WORLD:
        diagnosis = shown.diagnosis if shown else ""
    rows = tuple((fill(label, facts), fill(value, facts)) for label, value in say.rows)
    blocks: tuple[Piece, ...] = (
        *_problems(part.words, position, attempt),
        *(Text(text) for text in (fill(text, facts) for text in say.text) if text),
        *(
            [Rows(tuple(row for row in rows if all(row)), say.receipt)]
            if any(map(all, rows))
            else []
        ),
        *([Text(fill(say.note, facts), "note")] if say.note else []),
        *forms,
        *_way_out(guide, here, diagnosis),
    )
    return View(
        kind="screen",
        page=here,
        link=link.write(position),
        title=fill(say.title, facts),
        heading=part.words.title,
        time=shown.time if shown else "",
        day=shown.day if shown else "",
        blocks=blocks,
        panel=_panel(guide, part, position, shown) if shown else (),
        problems=len(attempt.refusals) if attempt else 0,
    )


def _form(
    here: Position[Any], choice: Choice[Any], words: Words[Any], attempt: Attempt | None
) -> Form:
    """Make the form of a choice; it leads on to where its usual values would."""
    tried = attempt if attempt and attempt.choice == choice.slug else None
    label = words.nodes[here.node.id].choices[choice.id]
    return Form(
        choice=choice.slug,
        href=relative(here.flow.page(here.node), _usual_page(here, choice)),
        button=label.text,
        hint=label.hint,
        inputs=tuple(
            entry(
                field,
                words.fields[field.id],
                tried.typed.get(field.slug, "") if tried else "",
                tried.refusals.get(field.slug) if tried else None,
            )
            for field in choice.fields
        ),
        quiet=choice is not here.node.choices[0],
    )


def _usual_page(here: Position[Any], choice: Choice[Any]) -> str:
    """Name the page after a choice; a step that would break a law leads nowhere else."""
    try:
        after = engine.take(here, choice, next(engine.samples(choice)))
    except LawBroken:
        after = here
    return after.flow.page(after.node)


def _problems(
    words: Words[Any], position: Position[Any], attempt: Attempt | None
) -> tuple[Problems, ...]:
    choice = engine.find(position, attempt.choice) if attempt else None
    if attempt is None or choice is None:
        return ()
    lines = tuple(
        (words.fields[field.id].refusals[attempt.refusals[field.slug].reason], field.slug)
        for field in choice.fields
        if field.slug in attempt.refusals
    )
    return (Problems(own.PROBLEMS, lines),)


def _way_out(guide: Guide, here: str, diagnosis: str) -> tuple[Tools, ...]:
    """Lead from a screen on which something failed to the page that explains it."""
    if not diagnosis:
        return ()
    return (Tools((Link(own.SOLVE, relative(here, guide.address(diagnosis))),)),)


def _panel(guide: Guide, part: Part, position: Position[Any], shown: Panel) -> tuple[Section, ...]:
    stops = tuple(map(_stop, shown.accounts))
    return (
        Section(own.MONEY, (Money(stops, shown.note),), "money"),
        Section(own.CLOCK, (_clock(part, position, shown),), "clock"),
        Section(own.SCENARIO, (_scenarios(guide, position),), "scenarios"),
        *_events(part.words, position),
        Section(own.TOOLS, (_tools(guide, position),), "tools"),
    )


def _stop(account: Account) -> Stop:
    leaving = amount(account.leaving) if account.leaving else ""
    note = own.LEAVING.format(money=leaving) if leaving else ""
    return Stop(account.name, tuple(map(amount, account.balances)), account.here, note, leaving)


def _clock(part: Part, position: Position[Any], shown: Panel) -> Clock:
    forms = {
        control.id: Form(control.slug, "./", part.words.controls[control.id].text, quiet=True)
        for control in position.flow.controls
    }
    landmarks = tuple(
        Landmark(mark.day, mark.title, mark.state, form if mark.state == "ahead" else None)
        for mark in shown.landmarks
        for form in (forms.pop(mark.control, None),)
    )
    return Clock(shown.time, shown.day, tuple(forms.values()), landmarks)


def _scenarios(guide: Guide, position: Position[Any]) -> Scenarios:
    """List what each stage can be set to; what is in force now is chosen."""
    flow = position.flow
    stages = []
    for stage, name in guide.stages.items():
        options = [s for s in flow.scenarios.values() if s.stage == stage]
        now = next((id for id in position.scenario if flow.scenarios[id].stage == stage), "")
        fine = Option("", own.FINE, "", not now)
        offered = (Option(s.id, s.title, "", s.id == now) for s in options)
        stages.append(Input(stage, name, "", options=(fine, *offered)))
    return Scenarios(tuple(stages), own.APPLY, relative(flow.page(position.node), flow.root))


def _events(words: Words[Any], position: Position[Any]) -> tuple[Section, ...]:
    if not position.steps:
        return ()
    done = tuple(_done(words, step.node, step.choice) for step in position.steps)
    return (Section(own.EVENTS, (Events(done),), "events"),)


def _done(words: Words[Any], node: str, choice: str) -> str:
    label = words.nodes[node].choices.get(choice) or words.controls[choice]
    return label.text


def _tools(guide: Guide, position: Position[Any]) -> Tools:
    flow = position.flow
    here = flow.page(position.node)
    links = []
    if position.steps:
        back = engine.undo(position)
        address = relative(here, flow.page(back.node), link.write(back))
        links.append(Link(own.UNDO, address, inside=True))
    again = ",".join(position.scenario)
    fresh = relative(here, flow.root, f"senaryo={again}" if again else "")
    links.append(Link(own.RESTART, fresh, inside=True))
    links.append(Link(own.STUCK, relative(here, guide.parts["wizard"].flow.root)))
    return Tools(tuple(links), own.INVENTED)
