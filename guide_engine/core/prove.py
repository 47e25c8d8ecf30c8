"""Walk the worlds that a flow can reach; choose the one that each page shows."""

from collections.abc import Iterable, Iterator
from itertools import chain

from guide_engine.core.engine import samples, stand, start, take
from guide_engine.core.model import Flow, Position, W
from guide_engine.core.walk import Bounds, Start, Walk

USUAL = (Bounds(values=0, moves=0),)
NARROW = (Bounds(values=1, moves=0), Bounds(values=0, moves=1))
"""One thing out of the ordinary in a run: what pages are drawn from and most tests look at."""


def set_ups(flow: Flow[W]) -> tuple[tuple[str, ...], ...]:
    """Name the set-ups to walk: none, and each scenario alone."""
    return ((), *((scenario,) for scenario in flow.scenarios))


def walk(
    flow: Flow[W], wanted: Iterable[tuple[str, ...]] | None = None, *, odd: bool = True
) -> Iterator[Position[W]]:
    """Yield every reachable position once, shortest way first; or only what is not ``odd``."""
    names = set_ups(flow) if wanted is None else wanted
    bounds = NARROW if odd else USUAL
    walk = Walk(flow, (Start(scenario, each) for scenario in names for each in bounds))
    for root in walk.roots():
        yield walk.position(root)
    for taken in walk.steps():
        if taken.new:
            yield walk.position(taken.there)


def happy_path(flow: Flow[W]) -> Iterator[Position[W]]:
    """Follow the first choice everywhere, with the usual values, until a node comes again."""
    here = start(flow)
    met: set[str] = set()
    while here.node.id not in met:
        met.add(here.node.id)
        yield here
        if not here.node.choices:
            return
        choice = here.node.choices[0]
        here = take(here, choice, next(samples(choice)))


def tour(flow: Flow[W]) -> dict[str, Position[W]]:
    """Choose one position a node, the one that its page shows: on the happy path if it lies there.

    The ends of a question flow are many ways' ends, so they are shown without a way.
    """
    asks = flow.kind == "questions"
    shown = {} if asks else {position.node.id: position for position in happy_path(flow)}
    for position in chain(walk(flow, odd=False), walk(flow)):
        alone = asks and not position.node.choices
        shown.setdefault(position.node.id, stand(flow, position.node) if alone else position)
        if len(shown) == len(flow.nodes):
            break
    return shown
