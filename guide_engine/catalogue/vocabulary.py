"""The words that hand-written pages may use. ``here`` is the address of the page that asks."""

from datetime import date
from decimal import Decimal

from guide_engine.catalogue.drawings import happy_drawing
from guide_engine.catalogue.live import live
from guide_engine.catalogue.parts import part, shown
from guide_engine.core import link, text
from guide_engine.core.money import Money
from guide_engine.guides.registry import GUIDES
from guide_engine.present import forms, html
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.compose.asked import box
from guide_engine.present.compose.outcome import source
from guide_engine.present.html import device
from guide_engine.present.tree import Tag, tag, write
from guide_engine.present.view import Link, relative

GUIDE = GUIDES[0]


def mark(here: str, id: str) -> str:
    """Write the small mark that leads to a claim's source."""
    found = GUIDE.claims[id]
    told = source(found)
    hint = f"{told.confidence}. {told.dated}"
    return write(html.mark(id, Link(own.SOURCE, relative(here, GUIDE.registry, id), hint)))


def claim(here: str, id: str) -> str:
    """Write a claim's sentence and its mark; pages cite it and never restate it."""
    return f"{write(GUIDE.claims[id].sentence)} {mark(here, id)}"


def screen(here: str, flow: str, slug: str) -> str:  # noqa: ARG001 - every word has it
    """Write the picture of a screen: the drill's own, which cannot be used here."""
    node = _node(flow, slug)
    view = compose(GUIDE, shown(flow)[node])
    caption = tag("figcaption", view.title)
    return write(tag("figure", device(view, used=False), caption, class_="g-picture"))


def _node(flow: str, slug: str) -> str:
    found = part(flow)[1].flow
    return next(node.id for node in found.nodes if node.slug == slug)


def try_step(here: str, slug: str) -> str:
    """Write the way into the drill at that screen."""
    position = shown("checkout")[_node("checkout", slug)]
    address = relative(here, position.flow.page(position.node), link.write(position))
    return write(_button(own.TRY_STEP, address))


def stuck(here: str, slug: str) -> str:
    """Write the way into the wizard at that question."""
    flow = part("wizard")[1].flow
    page = flow.page(flow.by_id[_node("wizard", slug)])
    return write(_button(own.STUCK, relative(here, page)))


def _button(text: str, href: str) -> Tag:
    return tag("a", text, href=href, class_="g-button g-quiet")


def diagram(here: str, flow: str) -> str:
    """Write the drawing of a drill's happy path; the map has the rest."""
    return write(happy_drawing(here, flow))


def asked(here: str) -> str:
    """Write the questions that are asked most, with the way to their answers."""
    links = (
        tag("li", tag("a", GUIDE.diagnoses[id].title, href=relative(here, GUIDE.address(id))))
        for id in GUIDE.asked
    )
    return write(tag("ul", *links, class_="g-rows g-asked"))


def door_question(here: str) -> str:
    """Write the door of the wizard: the reader's own words, or its first question with answers."""
    flow = part("wizard")[1].flow
    view = compose(GUIDE, shown("wizard")[flow.start.id])
    answers = [
        tag(
            "li",
            tag("a", tag("b", answer.text), href=_from(here, flow.root, answer.href)),
        )
        for block in view.blocks
        for answer in getattr(block, "answers", ())
    ]
    door = tag(
        "div",
        tag("h2", own.DOOR, id="param-nerede"),
        forms.box(box(), relative(here, flow.root)),
        tag("p", f"{own.OR_ANSWER} {view.title}"),
        tag("ul", *answers, class_="g-answers"),
        class_="g-door g-ask",
    )
    return write(live(tag("guide-element", door, flow=flow.id, page=flow.root, data_plain=True)))


def _from(here: str, page: str, href: str) -> str:
    """Write an address that is relative to a page as seen from another one."""
    return relative(here, href.removeprefix("../" * page.count("/")))


def amount(here: str, value: str, currency: str) -> str:  # noqa: ARG001 - every word has it
    """Write an amount as readers see it."""
    return text.money(Money.of(Decimal(value), currency))


def day(here: str, iso: str) -> str:  # noqa: ARG001 - every word has it
    """Write a date as readers see it."""
    return text.day(date.fromisoformat(iso))


def status() -> dict[str, str]:
    """Tell the state of the service: the line on every page."""
    found = next(claim for claim in GUIDE.claims.values() if claim.headline)
    return {
        "sentence": found.headline,
        "checked": text.day(found.last_verified),
        "href": f"{GUIDE.registry}#{found.id}",
    }
