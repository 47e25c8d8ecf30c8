"""The ways through a question flow: it is a tree, but its ends may be told by several answers."""

from collections.abc import Iterator

from guide_engine.core.engine import start, take
from guide_engine.core.model import Flow, Position, W


def routes(flow: Flow[W], end: str) -> Iterator[Position[W]]:
    """Stand at an end in every way that leads to it, in the order of the answers."""
    left = [start(flow)]
    while left:
        here = left.pop()
        if here.node.id == end:
            yield here
        left += [take(here, choice) for choice in reversed(here.node.choices)]
