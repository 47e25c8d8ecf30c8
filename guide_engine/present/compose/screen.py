"""The view of a drill's screen: what the phone shows; ``beside`` makes the panel."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guide_engine.core import engine, link, timeline
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import BY_WORLD, Choice, Position
from guide_engine.core.panel import Panel
from guide_engine.core.routes import routes
from guide_engine.core.words import Say, fill
from guide_engine.present import saving
from guide_engine.present import words as own
from guide_engine.present.compose import asking, beside, hand_over
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.outcome import source
from guide_engine.present.compose.visit import NOBODY, Visit
from guide_engine.present.fields import Form
from guide_engine.present.view import (
    Link,
    Piece,
    Problems,
    Rows,
    Text,
    Told,
    Tools,
    View,
    relative,
)


def screen(
    guide: Guide,
    part: Part,
    position: Position[Any],
    attempt: Attempt | None = None,
    visit: Visit = NOBODY,
) -> View:
    """Compose a screen of the drill."""
    here = position.flow.page(position.node)
    say = part.words.nodes[position.node.id]
    facts = part.words.facts(position.world)
    shown = part.panel(position.world) if part.panel else None
    told = tuple(_told(guide, position, shown)) if shown else ()
    forms = tuple(_form(part, position, choice, attempt) for choice in position.node.choices)
    diagnosis = position.node.diagnosis
    if diagnosis == BY_WORLD:
        diagnosis = shown.diagnosis if shown else ""
    filled = ((fill(label, facts), fill(value, facts)) for label, value in say.rows)
    rows = tuple(row for row in filled if all(row))
    blocks: tuple[Piece, ...] = (
        *_problems(part, position, attempt),
        *told,
        *(Text(text) for text in (fill(text, facts) for text in say.text) if text),
        *([Rows(rows, say.receipt)] if rows else []),
        *([Text(fill(say.note, facts), "note")] if say.note else []),
        *forms,
        *_saved(say, rows),
        *_way_out(guide, here, diagnosis),
    )
    title = fill(say.title, facts)
    return View(
        kind="screen",
        page=here,
        link=link.write(position),
        title=title,
        heading=part.words.title,
        time=shown.time if shown else "",
        day=shown.day if shown else "",
        blocks=blocks,
        panel=beside.panel(guide, position, shown, attempt, visit) if shown else (),
        is_panel_open=visit.sheet in hand_over.FORMATS
        or bool(attempt and not _problems(part, position, attempt)),
        said=_said(title, position, shown, told),
        problems=len(attempt.refusals) if attempt else 0,
    )


def _told(guide: Guide, position: Position[Any], shown: Panel) -> Iterator[Told]:
    """Tell each dated change that the last step has passed, also where it jumped over it."""
    clock = position.flow.clock
    if clock is None or not position.steps:
        return
    before = clock.read(timeline.undo(position).world).date()
    now = clock.read(position.world).date()
    for mark in shown.landmarks:
        if mark.claim and before < mark.since <= now:
            claim = guide.claims[mark.claim]
            here = position.flow.page(position.node)
            found = source(claim)
            hint = f"{found.confidence}. {found.dated}"
            where = Link(own.SOURCE, relative(here, guide.registry, claim.id), hint)
            yield Told(mark.title, claim.id, claim.sentence, where)


def _said(title: str, position: Position[Any], shown: Panel | None, told: tuple[Told, ...]) -> str:
    """Say the title, the time where the last step moved the clock, and what the clock passed."""
    clock = position.flow.clock
    if clock is None or shown is None or not position.steps:
        return title
    if clock.read(timeline.undo(position).world) == clock.read(position.world):
        return title
    passed = (f"{each.title}: {each.text}" for each in told)
    return " ".join((f"{title}. {shown.day}, {shown.time}.", *passed))


def _saved(say: Say, rows: tuple[tuple[str, str], ...]) -> tuple[Tools, ...]:
    """Offer the receipt as a file; it says that it is one of a drill, as the screen does."""
    if not say.receipt:
        return ()
    lines = (f"{own.TRIAL}: {say.title}", *map(": ".join, rows), own.NO_MONEY)
    text = "\n".join(lines) + "\n"
    return (Tools((Link(own.SAVE_RECEIPT, saving.address(text), file=own.RECEIPT_FILE),)),)


def _form(part: Part, here: Position[Any], choice: Choice[Any], attempt: Attempt | None) -> Form:
    """Make the form of a choice; it leads on to where its usual values would."""
    label = part.words.nodes[here.node.id].choices[choice.id]
    return replace(
        asking.form(choice, label, part.words, attempt),
        href=relative(here.flow.page(here.node), _usual_page(here, choice)),
        quiet=choice is not here.node.choices[0],
    )


def _usual_page(here: Position[Any], choice: Choice[Any]) -> str:
    """Name the page after a choice; a step that would break a law leads nowhere else."""
    try:
        after = engine.take(here, choice, next(engine.samples(choice)))
    except LawBroken:
        after = here
    return after.flow.page(after.node)


def _problems(part: Part, position: Position[Any], attempt: Attempt | None) -> tuple[Problems, ...]:
    """List what was not taken here; what is wrong with a control is said beside it."""
    choice = engine.find(position, attempt.choice) if attempt else None
    if attempt is None or choice is None or choice in position.flow.everywhere:
        return ()
    return (asking.problems(part.words, choice, attempt),)


def _way_out(guide: Guide, here: str, diagnosis: str) -> tuple[Tools, ...]:
    """Lead from a screen on which something failed to the page that explains it."""
    if not diagnosis:
        return ()
    address = relative(here, guide.address(diagnosis), _known(guide, diagnosis))
    return (Tools((Link(own.SOLVE, address),)),)


def _known(guide: Guide, diagnosis: str) -> str:
    """Write the answers of the wizard that are known by now, with none that is a guess.

    The time of the drill is nobody's date of payment, so no date is among them.
    """
    flow, words, *_ = guide.parts["wizard"]

    def is_sure(way: Position[Any]) -> bool:
        said = [words.nodes[step.node].choices[step.choice] for step in way.steps]
        return way.steps[0].choice in guide.drilled and not any(label.unsure for label in said)

    sure = (way for way in routes(flow, diagnosis) if is_sure(way))
    return next(map(link.write, sure), "")
