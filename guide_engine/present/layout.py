"""A graph as rows below one another: every node drawn whole once, every edge a row.

A row stands one step to the right of the node that it leads on from; only the nodes of the *line*
stand straight below one another, as on the map of a metro. Where a node comes again, its row ends.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple


class Edge(NamedTuple):
    """A way from one node to another, with its words."""

    source: str
    target: str
    label: str


class Row(NamedTuple):
    """A node as it is drawn: how far to the right, by which edge, below which row."""

    id: str
    label: str = ""
    depth: int = 0
    above: int | None = None
    again: bool = False
    straight: bool = False


class _Tree(NamedTuple):
    leaving: dict[str, list[Edge]]
    line: set[Edge]
    whole: set[Edge]
    """The edges at whose end a node is drawn whole."""


def rows(nodes: Sequence[str], edges: Iterable[Edge], line: Sequence[str] = ()) -> list[Row]:
    """Lay out the graph from its first node, then what no edge leads to."""
    leaving: dict[str, list[Edge]] = {id: [] for id in nodes}
    for edge in dict.fromkeys(edges):
        leaving[edge.source].append(edge)
    straight = {
        next(edge for edge in leaving[source] if edge.target == target)
        for source, target in pairwise(line)
    }
    laid: list[Row] = []
    met: set[str] = set()
    for id in nodes:
        if id not in met:
            roots = list(line) if id in line else [id]
            tree = _Tree(leaving, straight, straight | _nearest(roots, leaving, met))
            _lay(Row(id), tree, laid)
    return laid


def _nearest(roots: list[str], leaving: dict[str, list[Edge]], met: set[str]) -> set[Edge]:
    """Choose for each node that can be reached the edge of a shortest way to it."""
    met.update(roots)
    chosen, queue = set(), deque(roots)
    while queue:
        for edge in leaving[queue.popleft()]:
            if edge.target not in met:
                met.add(edge.target)
                chosen.add(edge)
                queue.append(edge.target)
    return chosen


def _lay(row: Row, tree: _Tree, laid: list[Row]) -> None:
    here = len(laid)
    laid.append(row)
    leaving = [] if row.again else tree.leaving[row.id]
    for edge in sorted(leaving, key=tree.line.__contains__):
        on, again = edge in tree.line, edge not in tree.whole
        depth = row.depth if on else row.depth + 1
        _lay(Row(edge.target, edge.label, depth, here, again, on), tree, laid)
