"""A flow as a picture and as a table: what leads where."""

from collections import Counter, deque
from collections.abc import Mapping
from typing import Any, NamedTuple

from guide_engine.core.model import Flow
from guide_engine.present.tree import Tag, tag

WIDTH, HEIGHT, GAP, RISE = 176, 44, 24, 40
MOST_WAYS = 8
"""How many ways may end in one box before they hide the others."""
LETTERS = 22
"""How many letters fit into a line of a box."""


class Box(NamedTuple):
    """A node as it is drawn: its name and the page it leads to."""

    name: str
    href: str


class Edge(NamedTuple):
    """A way from one node to another."""

    source: str
    target: str


def edges(flow: Flow[Any]) -> tuple[Edge, ...]:
    """List the ways of a flow, controls aside, each pair once."""
    found = dict.fromkeys(
        Edge(node.id, arrow.to)
        for node in flow.nodes
        for choice in node.choices
        for arrow in choice.arrows
        if arrow.to
    )
    return tuple(found)


def diagram(title: str, flow: Flow[Any], boxes: Mapping[str, Box]) -> Tag:
    """Draw the nodes in ranks by their distance from the start, as SVG.

    Links are xlink:href, because the theme's navigation trips over href in SVG.
    """
    ways = [way for way in _drawable(edges(flow)) if {way.source, way.target} <= set(boxes)]
    ranks = _ranks(flow.start.id, ways)
    rows: dict[int, list[str]] = {}
    for id in boxes:
        rows.setdefault(ranks.get(id, max(ranks.values()) + 1), []).append(id)
    at = {
        id: (10 + i * (WIDTH + GAP), 10 + rank * (HEIGHT + RISE))
        for rank, row in rows.items()
        for i, id in enumerate(row)
    }
    head = f"g-ok-{flow.id}"
    width = max(x for x, _ in at.values()) + WIDTH + 10
    height = max(y for _, y in at.values()) + HEIGHT + 10
    return tag(
        "svg",
        _arrowhead(head),
        *(_way(at[way.source], at[way.target], head) for way in ways),
        *(_box(boxes[id], *place) for id, place in at.items()),
        class_="g-map",
        viewBox=f"0 0 {width} {height}",
        width=str(width),
        role="group",
        aria_label=title,
    )


def _drawable(ways: tuple[Edge, ...]) -> list[Edge]:
    """Leave out the ways to where nearly everything leads; the table has them."""
    ending = Counter(way.target for way in ways)
    return [way for way in ways if ending[way.target] <= MOST_WAYS]


def _ranks(start: str, ways: list[Edge]) -> dict[str, int]:
    ranks, queue = {start: 0}, deque([start])
    while queue:
        here = queue.popleft()
        for way in ways:
            if way.source == here and way.target not in ranks:
                ranks[way.target] = ranks[here] + 1
                queue.append(way.target)
    return ranks


def _arrowhead(id: str) -> Tag:
    head = tag("path", d="M0 0 8 4 0 8z")
    marker = tag(
        "marker", head, id=id, viewBox="0 0 8 8", refX="7", refY="4", markerWidth="7",
        markerHeight="7", orient="auto",
    )  # fmt: skip
    return tag("defs", marker)


def _way(source: tuple[int, int], target: tuple[int, int], head: str) -> Tag:
    (ax, ay), (bx, by) = source, target
    x1, x2 = ax + WIDTH // 2, bx + WIDTH // 2
    if by > ay:
        d = f"M{x1} {ay + HEIGHT}C{x1} {ay + HEIGHT + RISE} {x2} {by - RISE} {x2} {by}"
    else:
        side = max(ax, bx) + WIDTH
        bend = f"C{side + GAP} {ay} {side + GAP} {by + HEIGHT}"
        d = f"M{ax + WIDTH} {ay + 30}{bend} {bx + WIDTH} {by + 14}"
    return tag("path", d=d, marker_end=f"url(#{head})")


def _box(box: Box, x: int, y: int) -> Tag:
    frame = tag("rect", x=str(x), y=str(y), width=str(WIDTH), height=str(HEIGHT), rx="8")
    words = _wrapped(box.name, x + WIDTH // 2, y)
    return tag("a", frame, *words, xlink_href=box.href)


def _wrapped(name: str, x: int, y: int) -> list[Tag]:
    """Break a name into at most two lines."""
    lines = [""]
    for word in name.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > LETTERS and len(lines) == 1:
            lines.append(word)
        else:
            lines[-1] = longer
    top = y + HEIGHT // 2 + (5 if len(lines) == 1 else -3)
    return [tag("text", line, x=str(x), y=str(top + 16 * i)) for i, line in enumerate(lines)]
