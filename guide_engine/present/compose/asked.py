"""The view of an answer to the reader's own words: the nearest pages, and why these."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Flow
from guide_engine.core.parting import parting
from guide_engine.core.text import listing
from guide_engine.core.triage import Match
from guide_engine.present import words as own
from guide_engine.present.fields import Box, Input
from guide_engine.present.personal import NUMBER
from guide_engine.present.view import (
    Answers,
    Link,
    Piece,
    Text,
    Tools,
    View,
    relative,
)

SECRET = re.compile(NUMBER, re.ASCII)
LONGEST = 500


class Asked(NamedTuple):
    """What a reader wrote, and what it may mean."""

    text: str
    matches: Sequence[Match]

    @property
    def is_certain(self) -> bool:
        """Tell whether only one diagnosis can be meant, and surely."""
        return len(self.matches) == 1 and self.matches[0].score == 1

    @property
    def error(self) -> str:
        """Say why the text is not taken; empty where it is."""
        if SECRET.search(self.text):
            return own.ASK_NUMBERS
        return "" if self.text.strip() else own.ASK_EMPTY


def box(text: str = "", error: str = "") -> Box:
    """Make the field for the reader's own words; somebody's number never comes back in it."""
    hint = f"{own.ASK_HINT} {own.ASK_PRIVATE}"
    kept = SECRET.sub("", text)[:LONGEST]
    return Box(Input("soru", own.ASK, hint, value=kept, error=error), own.ASK_BUTTON)


def answered(guide: Guide, part: Part, asked: Asked) -> View:
    """Compose what a text leads to; what it said stays in the field and nowhere else."""
    flow = part.flow
    again = box(asked.text, asked.error)
    if asked.error:
        return _view(flow, own.ASK, (again,), problems=1)
    if not asked.matches:
        ways = Tools(tuple(_other_ways(guide, flow)))
        return _view(flow, own.NOT_FOUND, (Text(own.NOT_FOUND_LEAD), again, ways))
    answers = tuple(_answer(guide, flow, match) for match in asked.matches)
    closed = [Text(claim.headline, "note") for claim in guide.claims.values() if claim.headline]
    labels = [match.label for match in asked.matches]
    found: tuple[Piece, ...] = (Answers(answers), *_parting(part, labels), *closed, again)
    return _view(flow, own.FOUND, (Text(own.FOUND_LEAD), *found))


def _other_ways(guide: Guide, flow: Flow[Any]) -> Iterator[Link]:
    """Offer the questions, and what cannot wait: a danger may be told in any words."""
    yield Link(own.BY_QUESTIONS, relative(flow.root, flow.root), inside=True)
    if guide.alarm:
        yield Link(guide.alarm.title, relative(flow.root, guide.alarm.address))


def _answer(guide: Guide, flow: Flow[Any], match: Match) -> Link:
    why = own.WHY.format(words=listing(match.why, "ve"))
    address = relative(flow.root, guide.address(match.label))
    return Link(guide.diagnoses[match.label].title, address, why, inside=True)


def _parting(part: Part, labels: list[str]) -> tuple[Tools, ...]:
    """Offer the one question that best tells the matches apart."""
    node = parting(part.flow, labels)
    if node is None:
        return ()
    text = own.PARTING.format(question=part.words.nodes[node.id].title)
    address = relative(part.flow.root, part.flow.page(node))
    return (Tools((Link(text, address, inside=True),)),)


def _view(flow: Flow[Any], title: str, blocks: tuple[Piece, ...], problems: int = 0) -> View:
    return View(
        kind="question", page=flow.root, link="", title=title, blocks=blocks, problems=problems
    )
