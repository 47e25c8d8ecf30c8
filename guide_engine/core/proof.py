"""What is proven of a flow: every law in every world, and no arrow that is never taken.

Beside the laws of the flow itself, these hold in every walk, each named by its function or word
here: a rule never fails, there is always a way on, ends stay ends, and links lead back.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import combinations, groupby
from typing import Any, Generic, NamedTuple

from guide_engine.core import engine, link
from guide_engine.core.model import Flow, W
from guide_engine.core.walk import Bounds, CounterExample, Stand, Start, Taken, Walk

WIDE = {
    0: (Bounds(values=2, moves=0), Bounds(values=0, moves=1)),
    1: (Bounds(values=1, moves=0), Bounds(values=0, moves=1)),
    2: (Bounds(values=0, moves=0),),
}
"""The bounds of a proof by the number of scenarios that are in force together."""

EVERY = 100
"""Of so many worlds the link of one is opened and walked from its beginning."""

STRUCTURE = (
    "rules_never_fail",
    "always_a_way_on",
    "ends_stay_ends",
    "links_mean_their_steps",
    "links_hold_no_number",
    "links_lead_back",
)
LONG_NUMBER = re.compile(r"\d{7,}")
WRITTEN = re.compile(r"[a-zT0-9.-]+", re.ASCII)


class Group(NamedTuple):
    """Starts with the same bounds and as many scenarios each, and the worlds met from them."""

    scenarios: int
    bounds: tuple[Bounds, ...]
    starts: int
    worlds: int


class Proof(NamedTuple):
    """What a walk has shown."""

    flow: Flow[Any]
    groups: tuple[Group, ...]
    worlds: int
    steps: int
    longest: int
    """The most steps that a shortest way to a world has."""
    replayed: int
    """Links opened and walked from their beginning."""
    untaken: tuple[tuple[str, str, str], ...] | None
    """Node, choice and target of every arrow that no reachable world takes; None: not asked.

    An arrow that several choices share is one rule: it is taken where one of them takes it.
    """
    unused: int
    """Choices that share an arrow with others and never take it themselves."""
    counter: CounterExample | None = None

    @property
    def holds(self) -> bool:
        """Tell whether nothing is wrong."""
        return not self.counter and not self.untaken


def starts(flow: Flow[W], only: str = "") -> Iterator[Start]:
    """Begin with no scenario, with each, and with each two of different stages.

    With ``only`` all of these that the scenario of that id is in.
    """
    names = sorted(flow.scenarios)
    together = [
        tuple(sorted(pair, key=lambda name: flow.scenarios[name].stage))
        for pair in combinations(names, 2)
        if flow.scenarios[pair[0]].stage != flow.scenarios[pair[1]].stage
    ]
    for scenario in ((), *((name,) for name in names), *together):
        if not only or only in scenario:
            yield from (Start(scenario, bounds) for bounds in WIDE[len(scenario)])


def prove(flow: Flow[W], wanted: Iterable[Start]) -> Proof:
    """Walk every world within the bounds; stop at the first step that breaks a law."""
    proving = _Proving(Walk(flow, wanted))
    try:
        proving.run()
    except CounterExample as counter:
        return proving.result()._replace(counter=counter)
    return proving.result()


class _Proving(Generic[W]):
    """A proof that is under way."""

    def __init__(self, walk: Walk[W]) -> None:
        self.walk = walk
        self.flow = walk.flow
        self.steps = self.replayed = 0
        self.deepest: Stand[W] | None = None
        self.seen: set[tuple[str, int, int]] = set()
        self.arrows: set[tuple[str, str, int]] = set()

    def run(self) -> None:
        """Take every step and look at it."""
        for root in self.walk.roots():
            self._arrive(root)
        for _, steps in groupby(self.walk.steps(), key=lambda taken: taken.before.number):
            self._leave(steps)
        if self.deepest:
            self._open(self.deepest)

    def _leave(self, steps: Iterator[Taken[W]]) -> None:
        """See what leads out of one world."""
        leads_on = False
        for taken in steps:
            self.steps += 1
            leads_on = leads_on or taken.there.number != taken.before.number
            key = (taken.before.node.id, id(taken.act), id(taken.arrow))
            if key not in self.seen:
                self.seen.add(key)
                self._see(taken)
            if taken.new:
                self._arrive(taken.there)
        here = taken.before
        if here.node.choices and not leads_on and not self._way_on(here):
            raise CounterExample("always_a_way_on", self.walk.position(here))

    def _see(self, taken: Taken[W]) -> None:
        """Look at an arrow that is taken for the first time, with an act that means it."""
        here, act, arrow = taken.before, taken.act, taken.arrow
        self.arrows.add((here.node.id, act.choice.id, id(arrow)))
        position = self.walk.position(here)
        if not here.node.choices and taken.there.node is not here.node:
            raise CounterExample("ends_stay_ends", position, act)
        written = (act.choice.slug, *act.values)
        fits = all(field.holds(v) for field, v in zip(act.choice.fields, act.values, strict=True))
        known = engine.find(position, act.choice.slug) is act.choice
        if not (fits and known and all(map(WRITTEN.fullmatch, written))):
            raise CounterExample("links_mean_their_steps", position, act)
        if any(map(LONG_NUMBER.search, written)):
            raise CounterExample("links_hold_no_number", position, act)

    def _way_on(self, here: Stand[W]) -> bool:
        """Tell whether anything beyond the bounds leads out of a world."""
        essence = self.flow.essence
        for act in (*self.walk.acts[here.node.id], *self.walk.moves(here.world)):
            arrow, world = engine.follow(act.choice, here.world, act.values)
            if arrow.to not in (None, here.node.id) or essence(world) != essence(here.world):
                return True
        return False

    def _arrive(self, there: Stand[W]) -> None:
        """Keep the world that lies deepest; open the links of some."""
        if not self.deepest or self.walk.depth(there) > self.walk.depth(self.deepest):
            self.deepest = there
        if there.number % EVERY == 0:
            self._open(there)

    def _open(self, stand: Stand[W]) -> None:
        """Walk a link from its beginning."""
        position = self.walk.position(stand)
        page = self.flow.page(stand.node)
        again, opened = link.open_link(self.flow, page, link.write(position))
        same = self.flow.essence(again.world) == self.flow.essence(stand.world)
        if opened.trouble or again.node is not stand.node or not same:
            raise CounterExample("links_lead_back", position)
        self.replayed += 1

    def result(self) -> Proof:
        """Sum up what has been seen so far."""
        counts = self.walk.worlds_by_start()
        return Proof(
            flow=self.flow,
            groups=tuple(_groups(self.walk.starts, counts)),
            worlds=len(self.walk),
            steps=self.steps,
            longest=self.walk.depth(self.deepest) if self.deepest else 0,
            replayed=self.replayed,
            untaken=tuple(place for place, shared in self._untaken() if not shared),
            unused=sum(1 for _, shared in self._untaken() if shared),
        )

    def _untaken(self) -> Iterator[tuple[tuple[str, str, str], bool]]:
        """Name the arrows that a choice never takes, and tell whether another choice does."""
        elsewhere = {arrow for _, _, arrow in self.arrows}
        for node in self.flow.nodes:
            for choice in node.choices:
                for arrow in choice.arrows:
                    if (node.id, choice.id, id(arrow)) not in self.arrows:
                        place = (node.id, choice.id, arrow.to or node.id)
                        yield place, id(arrow) in elsewhere
        used = {(choice, arrow) for _, choice, arrow in self.arrows}
        for control in self.flow.everywhere:
            for arrow in control.arrows:
                if (control.id, id(arrow)) not in used:
                    yield ("", control.id, arrow.to or ""), id(arrow) in elsewhere


def _groups(starts: tuple[Start, ...], counts: list[int]) -> Iterator[Group]:
    """Put together the starts with as many scenarios each."""
    for many in sorted({len(start.scenario) for start in starts}):
        chosen = [number for number, start in enumerate(starts) if len(start.scenario) == many]
        yield Group(
            scenarios=many,
            bounds=tuple(dict.fromkeys(starts[number].bounds for number in chosen)),
            starts=len({starts[number].scenario for number in chosen}),
            worlds=sum(counts[number] for number in chosen),
        )
