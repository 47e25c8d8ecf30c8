"""The small flow in this engine: arrows as data, plain functions, a world that never changes."""

from collections.abc import Callable

from bench.small_flow import EVENTS, PRICE, ROWS, RUN, STATES, Books
from guide_engine.core import engine
from guide_engine.core.model import Arrow, Choice, Flow, Node


def too_often(world: Books) -> bool:
    """A third wrong code was typed."""
    return world.tries >= 2  # noqa: PLR2004 - twice is allowed


def too_many(world: Books) -> bool:
    """A fourth code was asked for."""
    return world.sent >= 3  # noqa: PLR2004 - three are sent


def too_little(world: Books) -> bool:
    """The wallet does not cover the price."""
    return world.wallet < PRICE


def send(world: Books) -> Books:
    """Send a code."""
    return world._replace(sent=world.sent + 1)


def count(world: Books) -> Books:
    """Count a wrong code."""
    return world._replace(tries=world.tries + 1)


def forget(world: Books) -> Books:
    """Forget the codes."""
    return world._replace(sent=0, tries=0)


def fill(world: Books) -> Books:
    """Put money into the wallet."""
    return world._replace(
        wallet=world.wallet + PRICE, moved=(*world.moved, ("bank", "wallet", PRICE))
    )


def debit(world: Books) -> Books:
    """Pay."""
    moved = (*world.moved, ("wallet", "shop", PRICE))
    return world._replace(wallet=world.wallet - PRICE, shop=world.shop + PRICE, moved=moved)


def credit(world: Books) -> Books:
    """Pay back."""
    moved = (*world.moved, ("shop", "wallet", PRICE))
    return world._replace(wallet=world.wallet + PRICE, shop=world.shop - PRICE, moved=moved)


def tick(world: Books) -> Books:
    """Let a day pass."""
    return world._replace(hours=world.hours + 24)


GUARDS: dict[str, Callable[[Books], bool]] = {
    rule.__name__: rule for rule in (too_often, too_many, too_little)
}
EFFECTS: dict[str, Callable[[Books], Books]] = {
    rule.__name__: rule for rule in (send, count, forget, fill, debit, credit, tick)
}


def _choice(state: str, event: str) -> Choice[Books]:
    rows = [row for row in ROWS if (row.source, row.event) == (state, event)]
    return Choice(
        event,
        event,
        tuple(Arrow(r.target, GUARDS.get(r.guard), EFFECTS.get(r.effect)) for r in rows),
    )


def _offered(state: str) -> list[str]:
    return [event for event in EVENTS if any((r.source, r.event) == (state, event) for r in ROWS)]


FLOW: Flow[Books] = Flow(
    id="small",
    kind="drill",
    root="",
    nodes=tuple(
        Node(state, state, tuple(_choice(state, event) for event in _offered(state)))
        for state in STATES
    ),
    open=lambda _: Books(),
)


def run() -> Books:
    """Find what each event means where the run stands, and take it; every step is remembered."""
    here = engine.start(FLOW)
    for event in RUN:
        choice = engine.find(here, event)
        if choice is None:
            raise LookupError(event)
        here = engine.take(here, choice)
    return here.world
