"""A view as HTML: the same bytes in the built page and from the engine in the browser."""

from collections.abc import Callable
from itertools import count
from typing import Any

from guide_engine.present import beside, taken_along
from guide_engine.present import words as own
from guide_engine.present.fields import Box, Form
from guide_engine.present.forms import box, form, picture, problems
from guide_engine.present.tree import Node, Tag, tag, write
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


def html(view: View) -> str:
    """Write a view as the article that a page shows."""
    return write(article(view))


def article(view: View) -> Tag:
    """Build the article of a view."""
    if view.kind == "screen":
        return tag(
            "article",
            tag("h1", view.heading, class_="g-title"),
            device(view),
            *_panel(view),
            class_="g-view g-screen",
        )
    taken = any(isinstance(block, Section) and block.focus for block in view.blocks)
    first = tag("h1", view.title, class_="g-title", tabindex="-1", data_focus=not taken)
    blocks = list(map(_block, view.blocks))
    above = 1 if isinstance(view.blocks[0], Trail) else 0
    return tag("article", *blocks[:above], first, *blocks[above:], class_=f"g-view g-{view.kind}")


def device(view: View, *, used: bool = True) -> Tag:
    """Build the phone; the picture of one cannot be used and takes no focus."""
    focus = used and not view.problems and not view.is_panel_open
    title = tag("h2", view.title, tabindex="-1" if focus else None, data_focus=focus)
    blocks = [
        picture(block) if isinstance(block, Form) and not used else _block(block)
        for block in view.blocks
    ]
    body = tag("div", title, *blocks, class_="g-screen-body")
    return tag("div", _band(view), body, _band(view), class_="g-device", inert=not used)


def _band(view: View) -> Tag:
    return tag(
        "p",
        tag("time", view.time),
        " ",
        tag("b", own.TRIAL),
        " ",
        tag("span", own.NO_MONEY),
        class_="g-trial",
    )


def _panel(view: View) -> list[Tag]:
    """Build the drill's panel; on a phone it is a sheet that a box without script opens."""
    if not view.panel:
        return []
    hint = tag("small", own.PANEL_PEEK)
    now = tag("span", tag("b", view.time), " · ", tag("time", view.day), tag("br"), hint)
    peek = tag("label", now, class_="g-peek", for_="panel")
    switch = tag("input", class_="g-sheet", type="checkbox", id="panel", checked=view.is_panel_open)
    sections = [_block(section) for section in view.panel]
    return [tag("aside", switch, peek, *sections, class_="g-panel", aria_label=own.PANEL)]


def _block(block: Piece | Section) -> Tag:
    writer = WRITERS[type(block)]
    return writer(block)


def _section(section: Section) -> Tag:
    looks = {"plain": "g-section"}
    kicker = [b for b in section.blocks if isinstance(b, Text) and b.role == "kicker"]
    rest = [b for b in section.blocks if b not in kicker]
    return tag(
        "section",
        *map(_block, kicker),
        _heading(section),
        *map(_block, rest),
        class_=looks.get(section.look, f"g-{section.look}"),
    )


def _heading(section: Section) -> Tag:
    tabindex = "-1" if section.focus else None
    return tag(
        "h2",
        section.title,
        id=section.anchor or None,
        tabindex=tabindex,
        data_focus=section.focus,
    )


def _text(text: Text) -> Tag:
    return tag("p", text.text, class_=f"g-{text.role}" if text.role else None)


def _told(told: Told) -> Tag:
    source = mark(told.claim, told.source)
    return tag("p", tag("b", f"{told.title}."), f" {told.text} ", source, class_="g-told")


def mark(claim: str, source: Link) -> Tag:
    """Build the small mark that leads to a claim's source."""
    return tag(
        "a",
        source.text,
        href=source.href,
        class_="g-mark",
        data_claim=claim,
        title=source.hint,
        aria_label=own.SOURCE_SAID.format(hint=source.hint),
    )


def _items(items: Items) -> Tag:
    if items.style == "ticked":
        return _checklist(items)
    lines = (tag("li", item.text, *_tag(item.tag)) for item in items.items)
    return tag("ol" if items.style == "numbered" else "ul", *lines)


def _checklist(items: Items) -> Tag:
    """Build a list to tick and to print: the ticks are the browser's and on paper too."""
    boxes = (
        tag("label", tag("input", type="checkbox"), " ", tag("span", item.text), *_tag(item.tag))
        for item in items.items
    )
    print_ = tag("button", own.PRINT, class_="g-button g-quiet", data_print=True)
    return tag(
        "div",
        tag("ul", *(tag("li", box) for box in boxes), class_="g-rows g-check"),
        tag("p", print_, class_="g-buttons"),
    )


def _tag(text: str) -> list[Node]:
    return [" ", tag("span", text, class_="g-tag")] if text else []


def _rows(rows: Rows) -> Tag:
    lines = [
        tag("div", tag("dt", label), tag("dd", value, class_="g-money-value"))
        for label, value in rows.rows
    ]
    return tag("dl", *lines, class_="g-sum g-receipt" if rows.receipt else "g-sum")


def _answers(answers: Answers) -> Tag:
    last = len(answers.answers) - 1
    lines = [
        tag("li", _link(answer, "g-unsure" if answers.unsure and i == last else None, strong=True))
        for i, answer in enumerate(answers.answers)
    ]
    return tag("ul", *lines, class_="g-answers")


def _link(link: Link, class_: str | None = None, *, strong: bool = False) -> Tag:
    text: Node = tag("b", link.text) if strong else link.text
    hint: list[Node] = [" ", tag("span", link.hint)] if link.hint else []
    return tag("a", text, *hint, href=link.href, class_=class_, data_guide=link.inside,
               download=link.file or None)  # fmt: skip


def _trail(trail: Trail) -> Tag:
    rows = [
        tag(
            "li",
            tag("span", question, class_="g-q"),
            " ",
            tag("span", answer, class_="g-a"),
            " ",
            tag(
                "a", own.CHANGE, href=href, data_guide=True, aria_label=f"{own.CHANGE}: {question}"
            ),
        )
        for question, answer, href in trail.rows
    ]
    heading = tag("h2", own.TRAIL, id="yanitlar")
    rows_ = tag("ol", *rows, class_="g-rows")
    return tag("section", heading, rows_, class_="g-trail", aria_labelledby="yanitlar")


def _place(place: Place) -> Tag:
    ways = [tag("li", _link(question), " ", tag("span", answer)) for question, answer in place.ways]
    here = tag("p", tag("b", f"{own.HERE}: "), place.here, class_="g-here", aria_current="location")
    more = tag("p", place.more, class_="g-hint") if place.more else None
    on = tag("p", _link(place.on_map))
    return tag("div", tag("ul", *ways, class_="g-rows g-ways"), more, here, on)


def _tools(tools: Tools) -> Tag:
    links = [_link(link, "g-button g-quiet") for link in tools.links]
    spaced = [node for link in links for node in (link, " ")]
    hint = [tag("p", tools.hint, class_="g-hint")] if tools.hint else []
    return tag("div", *spaced, *hint, class_="g-tools")


def _sources(sources: Sources) -> Tag:
    number = count(1)
    lines = [
        tag(
            "li",
            tag("span", source.sentence, data_claim=source.id),
            *_tag(source.confidence),
            " ",
            tag("small", *_read_at(source.links), source.dated),
            value=str(next(number)),
        )
        for source in sources.sources
    ]
    return tag("ol", *lines, class_="g-rows g-sources")


def _read_at(links: tuple[Link, ...]) -> list[Node]:
    nodes: list[Node] = []
    for link in links:
        anchor = tag("a", link.text, href=link.href, rel="noopener noreferrer external")
        nodes += [anchor, f" ({link.hint}). "]
    return nodes


WRITERS: dict[type, Callable[[Any], Tag]] = {
    Text: _text,
    Items: _items,
    Rows: _rows,
    Answers: _answers,
    Trail: _trail,
    Form: form,
    Box: box,
    Problems: problems,
    Money: beside.money,
    Told: _told,
    Clock: beside.clock,
    Scenarios: beside.scenarios,
    Events: beside.events,
    Copy: taken_along.copied,
    Sheet: taken_along.sheet,
    Tools: _tools,
    Sources: _sources,
    Letter: taken_along.letter,
    Place: _place,
    Section: _section,
}
