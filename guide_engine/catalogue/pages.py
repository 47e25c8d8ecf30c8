"""Every page that is made from the guides, as (path, Markdown); can also be written as files."""

from collections.abc import Iterator
from typing import Any

from guide_engine.catalogue.evidence import Evidence
from guide_engine.catalogue.head import front_matter
from guide_engine.catalogue.live import live
from guide_engine.catalogue.overviews import overviews
from guide_engine.catalogue.parts import shown
from guide_engine.catalogue.scenario_list import scenario_list
from guide_engine.catalogue.search import LOUDER
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.guides.registry import GUIDES
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.html import article
from guide_engine.present.tree import tag, write

LONGEST_DESCRIPTION = 155


def pages(evidence: Evidence | None = None) -> Iterator[tuple[str, str]]:
    """Yield every generated page; what the tests have taken is told on the map."""
    for guide in GUIDES:
        for id, part in guide.parts.items():
            for position in shown(id).values():
                yield _page(guide, part, position)
            if part.flow.scenarios:
                yield scenario_list(guide, part)
        yield from overviews(guide, evidence)


def _page(guide: Guide, part: Part, position: Position[Any]) -> tuple[str, str]:
    view = compose(guide, position)
    drill = position.flow.kind == "drill"
    element = tag(
        "guide-element",
        article(view),
        flow=position.flow.id,
        page=view.page,
        link=view.link or None,
        data_plain=not drill,
    )
    note = [tag("noscript", tag("p", own.WITHOUT_SCRIPT, class_="g-note"))] if drill else []
    body = write(live(element, *note))
    meta = {
        "title": f"{view.title}: {part.words.title}" if drill else view.title,
        "description": _description(guide, part, position),
        "kind": view.kind,
        "hide": ["navigation", "toc"],
        "render_macros": False,
        "search": {"exclude": True} if drill else {"boost": LOUDER[view.kind]},
    }
    if view.kind == "outcome":
        meta["onward"] = _onward(position)
    return _path(position, view.page), front_matter(meta) + body + "\n"


def _onward(position: Position[Any]) -> str:
    """Name the question that leads to an outcome: who is not served by it answers anew."""
    flow, here = position.flow, position.node.id
    return flow.page(next(n for n in flow.nodes for c in n.choices if c.arrows[0].to == here))


def _path(position: Position[Any], page: str) -> str:
    """Name the source of a page: the start of a flow is the index of its folder."""
    start = position.node is position.flow.start
    return f"{page}index.md" if start else f"{page.removesuffix('/')}.md"


def _description(guide: Guide, part: Part, position: Position[Any]) -> str:
    diagnosis = position.node.diagnosis
    if position.flow.kind == "questions" and diagnosis:
        text = guide.diagnoses[diagnosis].happened
    else:
        text = f"{part.words.title}. {part.words.lead}"
    return text[:LONGEST_DESCRIPTION]
