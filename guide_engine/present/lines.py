"""A view as lines; what a heading, a link or a form looks like is a matter of style."""

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from guide_engine.present import words as own
from guide_engine.present.fields import Box, Form
from guide_engine.present.view import (
    Answers,
    Clock,
    Copy,
    Events,
    Items,
    Letter,
    Link,
    Money,
    Piece,
    Place,
    Problems,
    Rows,
    Scenarios,
    Section,
    Sheet,
    Sources,
    Text,
    Told,
    Tools,
    Trail,
    View,
)


class Style(NamedTuple):
    """How the parts of a line format are written."""

    clean: Callable[[str], str]
    heading: Callable[[int, str], list[str]]
    link: Callable[[str, str], str]
    row: Callable[[str, str], str]
    marks: dict[str, str]
    """What stands before a list line, by its style."""
    gap: tuple[str, ...] = ()
    """What parts a paragraph from the lines before it, where a line break alone does not."""


def lines(view: View, style: Style) -> str:
    """Write a view line by line."""
    title = f"{own.TRIAL} · {view.time} · {view.title}" if view.time else view.title
    written = [*style.heading(1, style.clean(title)), *_all(view.blocks, style)]
    written += _all(view.panel, style)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(written)).rstrip("\n") + "\n"


def _all(blocks: tuple[Piece | Section, ...], style: Style) -> Iterator[str]:
    for block in blocks:
        yield from style.gap
        yield from WRITERS[type(block)](block, style)


def _section(section: Section, style: Style) -> Iterator[str]:
    """Write a section; its kicker leads the heading."""
    kickers = [b for b in section.blocks if isinstance(b, Text) and b.role == "kicker"]
    title = ": ".join((*(kicker.text for kicker in kickers), section.title))
    yield ""
    yield from style.heading(2, style.clean(title))
    yield from _all(tuple(block for block in section.blocks if block not in kickers), style)


def _text(text: Text, style: Style) -> Iterator[str]:
    yield style.clean(text.text)


def _items(items: Items, style: Style) -> Iterator[str]:
    for number, item in enumerate(items.items, 1):
        mark = style.marks.get(items.style, f"{number}.")
        yield f"{mark} {style.clean(item.text)}{f' ({item.tag})' if item.tag else ''}"


def _rows(rows: Rows, style: Style) -> Iterator[str]:
    yield from (style.row(style.clean(label), style.clean(value)) for label, value in rows.rows)


def _hinted(text: str, hint: str) -> str:
    return f"{text} ({hint})" if hint else text


def _linked(link: Link, style: Style) -> str:
    return style.link(style.clean(_hinted(link.text, link.hint)), link.href)


def _answers(answers: Answers, style: Style) -> Iterator[str]:
    for number, answer in enumerate(answers.answers, 1):
        yield f"{number}. {_linked(answer, style)}"


def _trail(trail: Trail, style: Style) -> Iterator[str]:
    for question, answer, href in trail.rows:
        yield style.row(
            style.clean(question), f"{style.clean(answer)} ({style.link(own.CHANGE, href)})"
        )


def _form(form: Form, style: Style) -> Iterator[str]:
    for field in form.inputs:
        yield style.row(style.clean(field.label), style.clean(field.error or field.hint))
        for option in field.options:
            mark = style.marks["chosen" if option.chosen else "open"]
            yield f"{mark} {style.clean(_hinted(option.text, option.hint))}"
    yield from style.gap
    yield f"[{form.button}]"


def _box(box: Box, style: Style) -> Iterator[str]:
    yield style.row(style.clean(box.field.label), style.clean(box.field.error or box.field.hint))
    yield f"[{box.button}]"


def _letter(letter: Letter, style: Style) -> Iterator[str]:
    if letter.to:
        yield from style.heading(3, style.clean(letter.to))
    if letter.subject:
        yield style.row(own.SUBJECT, style.clean(letter.subject))
    yield from (style.clean(line) for line in letter.text.split("\n"))
    if letter.gloss:
        yield style.row(own.GLOSS, style.clean(letter.gloss))


def _problems(problems: Problems, style: Style) -> Iterator[str]:
    yield from (f"! {style.clean(line)}" for line, _ in problems.problems)


def _money(money: Money, style: Style) -> Iterator[str]:
    for stop in money.stops:
        mark = style.marks["chosen" if stop.here else "open"]
        note = f" {stop.note}" if stop.note else ""
        yield f"{mark} {stop.name}: {' + '.join(stop.amounts)}{note}"
    yield from style.gap
    yield money.note


def _told(told: Told, style: Style) -> Iterator[str]:
    yield style.row(told.title, style.clean(told.text))


def _clock(clock: Clock, style: Style) -> Iterator[str]:
    yield f"{clock.day}, {clock.time}"
    for mark in clock.landmarks:
        yield f"{style.marks[mark.state]} {mark.day}: {style.clean(mark.title)}"


def _scenarios(scenarios: Scenarios, style: Style) -> Iterator[str]:
    chosen = [(s.label, o) for s in scenarios.stages for o in s.options if o.chosen and o.value]
    if not chosen:
        yield own.FINE
    yield from (style.row(stage, style.clean(option.text)) for stage, option in chosen)


def _events(events: Events, style: Style) -> Iterator[str]:
    for number, event in enumerate(events.events):
        state = {"past": "", "now": f" ({own.STANDS})", "ahead": f" ({own.TAKEN_BACK})"}
        yield f"{number}. {style.clean(event.text)}{state[event.state]}"
    if events.note:
        yield from style.gap
        yield style.clean(events.note)


def _copied(copy: Copy, _: Style) -> Iterator[str]:
    yield f"[{copy.button}]"


def _sheet(sheet: Sheet, style: Style) -> Iterator[str]:
    yield from style.heading(3, style.clean(sheet.title))
    yield from (style.clean(line) for line in sheet.text.split("\n"))


def _place(place: Place, style: Style) -> Iterator[str]:
    for question, answer in place.ways:
        yield f"{style.marks['plain']} {_linked(question, style)} {style.clean(answer)}"
    if place.more:
        yield from style.gap
        yield style.clean(place.more)
    yield from style.gap
    yield f"{own.HERE}: {style.clean(place.here)}"
    yield from style.gap
    yield _linked(place.on_map, style)


def _tools(tools: Tools, style: Style) -> Iterator[str]:
    yield from (f"{style.marks['plain']} {_linked(link, style)}" for link in tools.links)
    if tools.hint:
        yield from style.gap
        yield style.clean(tools.hint)


def _sources(sources: Sources, style: Style) -> Iterator[str]:
    for number, source in enumerate(sources.sources, 1):
        yield f"{number}. {style.clean(source.sentence)} ({source.confidence}) {source.dated}"
        yield from (f"   {style.marks['plain']} {_linked(link, style)}" for link in source.links)


WRITERS: dict[type, Callable[[Any, Style], Iterator[str]]] = {
    Text: _text,
    Items: _items,
    Rows: _rows,
    Answers: _answers,
    Trail: _trail,
    Form: _form,
    Box: _box,
    Problems: _problems,
    Money: _money,
    Told: _told,
    Clock: _clock,
    Scenarios: _scenarios,
    Events: _events,
    Copy: _copied,
    Sheet: _sheet,
    Tools: _tools,
    Sources: _sources,
    Letter: _letter,
    Place: _place,
    Section: _section,
}
