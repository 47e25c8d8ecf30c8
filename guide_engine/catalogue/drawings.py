"""The flows as drawings: every way with its words, every box a link with its place on the map."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Any

from guide_engine.catalogue.parts import name, part
from guide_engine.core import prove
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Node
from guide_engine.core.text import listing
from guide_engine.core.ways import Way, ways
from guide_engine.present import words as own
from guide_engine.present.diagram import Box, diagram
from guide_engine.present.layout import Edge
from guide_engine.present.tree import Tag, tag
from guide_engine.present.view import on_map, relative

MOST_WAYS = 8
"""From how many nodes ways may end in one box before they hide the others."""


def drawing(here: str, flow: str) -> Tag:
    """Draw a whole flow."""
    guide, found = part(flow)
    return _drawn(here, guide, found, [node.id for node in found.flow.nodes])


def happy_drawing(here: str, flow: str) -> Tag:
    """Draw the nodes of a drill's happy path alone."""
    guide, found = part(flow)
    return _drawn(here, guide, found, _line(found))


def _line(part: Part) -> list[str]:
    """List the nodes that stand straight below one another: none where every answer is as good."""
    if part.flow.kind == "questions":
        return []
    return [position.node.id for position in prove.happy_path(part.flow)]


def _drawn(here: str, guide: Guide, part: Part, nodes: Sequence[str]) -> Tag:
    boxes = {id: _box(here, guide, part, part.flow.by_id[id]) for id in nodes}
    picture = diagram(part.words.title, part.flow.id, boxes, edges(part, nodes), _line(part))
    return tag("figure", picture, class_="g-drawing", tabindex="0")


def _box(here: str, guide: Guide, part: Part, node: Node[Any]) -> Box:
    page = part.flow.page(node)
    return Box(name(guide, part, node), relative(here, page), on_map(page), not node.choices)


def edges(part: Part, nodes: Collection[str]) -> list[Edge]:
    """List what is drawn between these nodes; where nearly everything leads stands in the table."""
    between = [way for way in ways(part.flow) if {way.node, way.to} <= set(nodes)]
    sources = Counter(to for _, to in {(way.node, way.to) for way in between})
    line = set(pairwise(_line(part)))
    drawable = [
        way for way in between if sources[way.to] <= MOST_WAYS or (way.node, way.to) in line
    ]
    return [
        edge
        for _, parting in groupby(drawable, key=lambda way: (way.node, way.choice))
        for edge in _parted(part, list(parting))
    ]


def _parted(part: Part, ways: list[Way]) -> Iterator[Edge]:
    """Draw the ways of a choice: one for each node that it can lead to."""
    targets = list(dict.fromkeys(way.to for way in ways))
    for target in targets:
        numbers = [way.number for way in ways if way.to == target]
        yield Edge(ways[0].node, target, label(part, ways[0], numbers if targets[1:] else []))


def label(part: Part, way: Way, numbers: list[int]) -> str:
    """Write the words of a way, with its number among those of its choice where that tells."""
    words = part.words.nodes[way.node].choices[way.choice].text
    if not numbers:
        return words
    return own.WAY.format(words=words, number=listing(map(str, numbers), "ve"))
