"""Walk the worlds that a flow can reach, breadth first, so each position comes by a shortest way.

Bounds of a run: at most one *oddity*, that is one field value other than the usual one (repeated as
often as the flow allows) or one move of the clock. Positions that differ only in how they came
about count once.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import chain

from guide_engine.core.engine import samples, stand, start, take
from guide_engine.core.errors import GuideError
from guide_engine.core.model import Choice, Flow, Position, W

CAP = 1_000_000

Oddity = tuple[str, tuple[str, ...]] | None


class TooManyPositions(GuideError):
    """The walk met more positions than it may hold."""


def set_ups(flow: Flow[W]) -> tuple[tuple[str, ...], ...]:
    """Name the set-ups to walk: none, and each scenario alone."""
    return ((), *((scenario,) for scenario in flow.scenarios))


def _essence(world: W) -> object:
    """Tell what decides the rest of a drill; a world may say what of it does not."""
    return getattr(world, "essence", world)


def walk(
    flow: Flow[W], wanted: Iterable[tuple[str, ...]] | None = None, *, odd: bool = True
) -> Iterator[Position[W]]:
    """Yield every reachable position once, shortest way first; or only what is not ``odd``."""
    queue: deque[tuple[Position[W], Oddity]] = deque()
    met = set()
    yielded = set()

    def meet(position: Position[W], oddity: Oddity) -> None:
        key = (position.node.id, _essence(position.world), oddity)
        if key not in met:
            met.add(key)
            queue.append((position, oddity))

    for names in set_ups(flow) if wanted is None else wanted:
        meet(start(flow, names), None)
    while queue:
        here, oddity = queue.popleft()
        if (what := (here.node.id, _essence(here.world))) not in yielded:
            yielded.add(what)
            yield here
        for choice, values, after in _acts(here, oddity):
            if odd or after is None:
                meet(take(here, choice, values), after)
        if len(met) > CAP:
            message = f"{flow.id}: more than {CAP} positions"
            raise TooManyPositions(message)


def _acts(here: Position[W], oddity: Oddity) -> Iterator[tuple[Choice[W], tuple[str, ...], Oddity]]:
    """List what can be done here within the bounds, and the oddity of the run thereafter."""
    for choice in here.node.choices:
        for usual, values in enumerate(samples(choice)):
            if not usual:
                yield choice, values, oddity
            elif oddity in (None, (choice.id, values)):
                yield choice, values, (choice.id, values)
    if oddity is None:
        for control in here.flow.controls:
            yield control, (), (control.id, ())


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
