"""A flow played in a terminal, by number or by text; the same views as the pages."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from guide_engine import catalogue
from guide_engine.core import engine, link, timeline
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Part
from guide_engine.core.model import Choice, Position
from guide_engine.core.text import fold, nearest
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.notice import notice
from guide_engine.present.text import text
from guide_engine.present.view import Clock, View

Ask = Callable[[str], str]
Say = Callable[[str], None]

BACK, ON, LEAVE, LIST = "g", "i", "q", "s"
SCENARIO = re.compile(r"[^\s:]+:\S+")
STEP = re.compile(r"a\s*(\d{1,3})", re.ASCII)
HELP = (
    f"Numara ya da metin yazın; {BACK}: bir adım geri, {ON}: bir adım ileri, "
    f"a5: 5. adıma git, {LEAVE}: çıkış."
)
SCENARIOS_HELP = f" {LIST}: senaryolar; adını yazarsanız deneme onunla başlar."
MOST_DIGITS = 3
UNKNOWN = "Böyle bir seçenek yok."


class Offer(NamedTuple):
    """Something that can be done here; a way back in time brings its moment along."""

    text: str
    choice: Choice[Any]
    given: tuple[tuple[str, str], ...] = ()


def play(flow: str, fragment: str, ask: Ask, say: Say) -> str:
    """Play a flow until its end or until the reader leaves; tell the link of the last position."""
    guide, part = catalogue.part(flow)
    here, opened = link.open_link(part.flow, "", fragment)
    if told := notice(opened):
        say(told)
    help_ = f"{HELP}{SCENARIOS_HELP if part.flow.scenarios else ''}\n> "
    while True:
        view = compose(guide, here)
        say(text(view))
        if view.kind == "outcome":
            return link.write(here)
        offers = _offers(part, here, view)
        say("\n".join(f"{number}. {offer.text}" for number, offer in enumerate(offers, 1)))
        shown = here
        while here is shown:  # what moves nothing is answered below the screen
            typed = ask(help_).strip()
            if fold(typed) == LEAVE:
                return link.write(here)
            here = _answered(here, offers, typed, ask, say)


def _answered(
    here: Position[Any], offers: list[Offer], typed: str, ask: Ask, say: Say
) -> Position[Any]:
    """Do what was typed; what is offered nowhere is said and nothing moves."""
    moved = _moved(here, fold(typed)) or _set_up(here, typed, say)
    if moved:
        return moved
    found = _choose(typed, [offer.text for offer in offers])
    if found is None:
        say(UNKNOWN)
        return here
    return _act(here, offers[found], ask, say)


def _set_up(here: Position[Any], typed: str, say: Say) -> Position[Any] | None:
    """List the scenarios, or begin anew with those that are named, where either was asked for."""
    scenarios = here.flow.scenarios
    if scenarios and fold(typed) == LIST:
        say("\n".join(f"{id}: {scenario.title}" for id, scenario in scenarios.items()))
        return here
    if not scenarios or not SCENARIO.fullmatch(typed):
        return None
    there, opened = link.open_link(here.flow, "", f"senaryo={typed}")
    if told := notice(opened):
        say(told)
    return here if told else there


def _moved(here: Position[Any], typed: str) -> Position[Any] | None:
    """Go back or on in the run where that was asked for."""
    if typed == BACK:
        return timeline.undo(here)
    if typed == ON:
        return timeline.redo(here)
    step = STEP.fullmatch(typed)
    return timeline.jump(here, int(step[1])) if step else None


def _offers(part: Part, here: Position[Any], view: View) -> list[Offer]:
    """List the choices and controls, then the ways back in time that the page offers too."""
    choices = (*here.node.choices, *here.flow.everywhere)
    clocks = [b for section in view.panel for b in section.blocks if isinstance(b, Clock)]
    ways = [(form, engine.find(here, form.choice)) for clock in clocks for form in clock.back]
    marked = {
        mark.form.choice: f"{mark.title} ({mark.day})"
        for clock in clocks
        for mark in clock.landmarks
        if mark.form and mark.state == "ahead"
    }
    return [
        *(Offer(marked.get(c.slug) or _label(part, here, c), c) for c in choices),
        *(Offer(form.button, choice, (form.given,)) for form, choice in ways if choice),
    ]


def _label(part: Part, here: Position[Any], choice: Choice[Any]) -> str:
    said = part.words.nodes[here.node.id].choices.get(choice.id) or part.words.controls[choice.id]
    return said.text


def _choose(typed: str, labels: list[str]) -> int | None:
    """Find what was meant: a number, or the label whose words are nearest."""
    if typed.isascii() and typed.isdigit() and len(typed) <= MOST_DIGITS:
        return int(typed) - 1 if 0 < int(typed) <= len(labels) else None
    plain = [fold(label) for label in labels]
    near = [n for n, label in enumerate(plain) if typed and label.startswith(fold(typed))]
    near += [plain.index(label) for label in nearest(typed, plain, most=1)]
    return near[0] if near else None


def _act(here: Position[Any], offer: Offer, ask: Ask, say: Say) -> Position[Any]:
    """Ask for the fields of a choice and take it; what was not taken is said and nothing moves."""
    words = catalogue.part(here.flow.id)[1].words
    choice = offer.choice
    typed = dict(offer.given)
    for field in choice.fields:
        asked = words.fields[field.id]
        options = ", ".join(field.options)
        question = f"{asked.label} ({options or asked.hint}): "
        typed[field.slug] = typed.get(field.slug) or ask(question) or field.samples[0]
    values = engine.read(choice, typed)
    if isinstance(values, engine.Refused):
        asks = {field.slug: words.fields[field.id] for field in choice.fields}
        for slug, refusal in values.refusals.items():
            say(asks[slug].refusals[refusal.reason])
        return here
    try:
        there = timeline.act(here, choice, values)
    except LawBroken:
        say(own.STOPPED)
        return here
    if timeline.room(there) < 0:
        say(own.FULL)
        return here
    return there
