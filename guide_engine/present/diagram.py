"""A graph as a picture: a row a way, its words above the box that it leads to, every box a link."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from guide_engine.present import words as own
from guide_engine.present.layout import Edge, Row, rows
from guide_engine.present.tree import Tag, tag

WIDTH, HEIGHT, STEP, ROW, EDGE = 320, 28, 32, 56, 10
"""The size of a box, how far a row is set in, how far rows are apart, the rim of the picture."""
TRUNK = 14
"""Where the ways leave a box, from its left."""
LETTERS = 46
"""How many letters fit into the line of a box or of a way."""


class Box(NamedTuple):
    """A node as it is drawn: its name, the page it leads to, its place, and what it is."""

    name: str
    href: str
    id: str | None = None
    end: bool = False


def diagram(
    title: str, name: str, boxes: Mapping[str, Box], edges: Iterable[Edge], line: Sequence[str] = ()
) -> Tag:
    """Draw the boxes and the ways between them as SVG; ``name`` tells it from others on a page.

    Links are xlink:href, because the theme's navigation trips over href in SVG.
    """
    laid = rows(list(boxes), edges, line)
    head = f"g-ok-{name}"
    drawn = (part for i, row in enumerate(laid) for part in _row(i, row, laid, boxes, head))
    width = max(row.depth for row in laid) * STEP + WIDTH + 2 * EDGE
    height = len(laid) * ROW + EDGE
    return tag(
        "svg",
        _arrowhead(head),
        *drawn,
        class_="g-map",
        viewBox=f"0 0 {width} {height}",
        width=str(width),
        role="group",
        aria_label=title,
    )


def _row(number: int, row: Row, laid: list[Row], boxes: Mapping[str, Box], head: str) -> list[Tag]:
    x, y = EDGE + row.depth * STEP, EDGE + number * ROW + (ROW - HEIGHT - EDGE)
    label = row.label or (own.FROM_MANY if number else "")
    box = _box(boxes[row.id], x, y, again=row.again)
    words = [_line(label, x + (TRUNK + 10 if row.straight else 0), y - 8)] if label else []
    if row.above is None:
        return [*words, box]
    above = EDGE + laid[row.above].depth * STEP + TRUNK
    bottom = EDGE + row.above * ROW + (ROW - EDGE)
    way = f"M{above} {bottom}V{y}" if row.straight else f"M{above} {bottom}V{y + HEIGHT // 2}H{x}"
    return [tag("path", d=way, marker_end=f"url(#{head})"), *words, box]


def _box(box: Box, x: int, y: int, *, again: bool) -> Tag:
    round_ = HEIGHT // 2 if box.end else 6
    frame = tag(
        "rect", x=str(x), y=str(y), width=str(WIDTH), height=str(HEIGHT), rx=str(round_),
        class_="g-again" if again else None,
    )  # fmt: skip
    words = _line(box.name, x + 14, y + HEIGHT // 2 + 5)
    return tag("a", frame, words, xlink_href=box.href, id=None if again else box.id)


def _line(text: str, x: int, y: int) -> Tag:
    """Write a line; what is too long for it is cut, and whole in its title."""
    if len(text) <= LETTERS:
        return tag("text", text, x=str(x), y=str(y))
    cut = text[: LETTERS - 1].rstrip()
    return tag("text", tag("title", text), f"{cut}…", x=str(x), y=str(y))


def _arrowhead(id: str) -> Tag:
    head = tag("path", d="M0 0 8 4 0 8z")
    marker = tag(
        "marker", head, id=id, viewBox="0 0 8 8", refX="7", refY="4", markerWidth="7",
        markerHeight="7", orient="auto",
    )  # fmt: skip
    return tag("defs", marker)
