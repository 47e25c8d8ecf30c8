"""A flow played in a terminal, by number or by text; the same views as the pages."""

from collections.abc import Callable
from typing import Any

from guide_engine import catalogue
from guide_engine.core import engine, link
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Part
from guide_engine.core.model import Choice, Position
from guide_engine.core.text import fold, nearest
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.text import text

Ask = Callable[[str], str]
Say = Callable[[str], None]

BACK, LEAVE = "g", "q"
HELP = f"Numara ya da metin yazın; {BACK}: bir adım geri, {LEAVE}: çıkış."
MOST_DIGITS = 3
UNKNOWN = "Böyle bir seçenek yok."


def play(flow: str, fragment: str, ask: Ask, say: Say) -> str:
    """Play a flow until its end or until the reader leaves; tell the link of the last position."""
    guide, part = catalogue.part(flow)
    here, _ = link.open_link(part.flow, "", fragment)
    while True:
        say(text(compose(guide, here)))
        offered = (*here.node.choices, *here.flow.controls)
        if not here.node.choices:
            return link.write(here)
        for number, choice in enumerate(offered, 1):
            say(f"{number}. {_label(part, here, choice)}")
        typed = ask(f"{HELP}\n> ").strip()
        if fold(typed) == LEAVE:
            return link.write(here)
        if fold(typed) == BACK:
            here = engine.undo(here)
            continue
        found = _choose(typed, [_label(part, here, choice) for choice in offered])
        if found is None:
            say(UNKNOWN)
        else:
            here = _act(part, here, offered[found], ask, say)


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


def _act(part: Part, here: Position[Any], choice: Choice[Any], ask: Ask, say: Say) -> Position[Any]:
    """Ask for the fields of a choice and take it; what was not taken is said and nothing moves."""
    typed = {}
    for field in choice.fields:
        words = part.words.fields[field.id]
        options = ", ".join(field.options)
        typed[field.slug] = ask(f"{words.label} ({options or words.hint}): ") or field.samples[0]
    values = engine.read(choice, typed)
    if isinstance(values, engine.Refused):
        asks = {field.slug: part.words.fields[field.id] for field in choice.fields}
        for slug, refusal in values.refusals.items():
            say(asks[slug].refusals[refusal.reason])
        return here
    try:
        return engine.take(here, choice, values)
    except LawBroken:
        say(own.STOPPED)
        return here
