"""The map: each flow drawn, and the same ways as a table with what the tests have taken."""

from collections.abc import Mapping

from guide_engine.catalogue.drawings import drawing, label
from guide_engine.catalogue.evidence import Evidence
from guide_engine.catalogue.parts import name
from guide_engine.core import text
from guide_engine.core.guide import Guide, Part
from guide_engine.core.ways import Way, ways
from guide_engine.present import words as own
from guide_engine.present.tree import Node, Tag, tag
from guide_engine.present.view import MAP, relative

SHORT = 12
"""How many letters name a commit."""

Taken = Mapping[Way, tuple[str, ...]]


def maps(guide: Guide, evidence: Evidence | None) -> list[Node]:
    """Draw every flow of a guide and list its ways."""
    flows = [node for id, part in guide.parts.items() for node in _flow(guide, id, part, evidence)]
    return [_contents(guide), *flows]


def _contents(guide: Guide) -> Tag:
    titles = (part.words.title for part in guide.parts.values())
    return tag("ul", *(tag("li", tag("a", each, href=f"#{text.slug(each)}")) for each in titles))


def _flow(guide: Guide, id: str, part: Part, evidence: Evidence | None) -> list[Node]:
    title = part.words.title
    place = text.slug(title)
    taken = evidence.taken.get(id, {}) if evidence else {}
    skip = tag("a", own.TO_TABLE, href=f"#{place}-tablo")
    return [
        tag("h2", title, id=place),
        tag("p", own.MAP_KEY, " ", skip),
        drawing(MAP, id),
        tag("h3", own.TABLE.format(title=title), id=f"{place}-tablo"),
        *([tag("p", own.WAY_KEY)] if any(way.number > 1 for way in ways(part.flow)) else []),
        *([tag("p", _measured(part, taken, evidence))] if evidence else []),
        _table(guide, part, taken),
    ]


def _measured(part: Part, taken: Taken, evidence: Evidence) -> str:
    """Sum up what was measured, and when."""
    all_ = ways(part.flow)
    return own.MEASURED.format(
        taken=sum(bool(taken.get(way)) for way in all_),
        ways=len(all_),
        unmeasured=sum(way not in taken for way in all_),
        day=text.day(evidence.day),
        commit=evidence.commit[:SHORT],
    )


def _table(guide: Guide, part: Part, taken: Taken) -> Tag:
    head = (tag("th", title, scope="col") for title in (own.FROM, own.ACT, own.TO, own.TAKEN))
    rows = (_line(guide, part, way, taken) for way in ways(part.flow))
    table = tag("table", tag("thead", tag("tr", *head)), tag("tbody", *rows))
    frame = {"role": "region", "aria_label": own.TABLE.format(title=part.words.title)}
    return tag("div", table, class_="g-table", tabindex="0", **frame)


def _line(guide: Guide, part: Part, way: Way, taken: Taken) -> Tag:
    choice = part.flow.by_id[way.node].choice(way.choice)
    parts = choice is not None and len(choice.arrows) > 1
    return tag(
        "tr",
        tag("td", _link(guide, part, way.node)),
        tag("td", label(part, way, [way.number] if parts else [])),
        tag("td", _link(guide, part, way.to)),
        tag("td", _told(taken.get(way))),
    )


def _link(guide: Guide, part: Part, id: str) -> Tag:
    node = part.flow.by_id[id]
    return tag("a", name(guide, part, node), href=relative(MAP, part.flow.page(node)))


def _told(taken_by: tuple[str, ...] | None) -> str:
    if taken_by is None:
        return own.NOT_MEASURED
    if not taken_by:
        return own.NOT_TAKEN
    return own.TAKEN_BY.format(kinds=", ".join(own.TESTS[kind] for kind in taken_by))
