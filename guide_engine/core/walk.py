"""Every world that a flow can reach, breadth first, so that each comes by a shortest way.

A *start* is a set of scenarios with the *bounds* of its runs: how many values other than the usual
one a run may hold (the same one again is free) and how often it may move the clock. How many steps
a run has is not bounded: a loop is walked until a world comes again. What a flow leaves out of the
essence of a world, such as the numbers of receipts, makes no other world.
"""

from collections import deque
from collections.abc import Hashable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, Generic, NamedTuple

from guide_engine.core import engine
from guide_engine.core.errors import GuideError, LawBroken
from guide_engine.core.model import Arrow, Choice, Flow, Node, Position, Step, W
from guide_engine.core.timeline import stamp

CAP = 3_000_000
LONGEST = 60
"""Steps of a run: three rounds and more of every loop, also of one that moves the clock on."""
UNIT, NOW = timedelta(minutes=1), timedelta()
"""How far around a deadline the clock is moved."""


class TooManyWorlds(GuideError):
    """The walk met more worlds than it may hold."""


class Bounds(NamedTuple):
    """What a run may hold beside the usual values."""

    values: int
    moves: int
    """Of the clock."""


class Start(NamedTuple):
    """Where runs begin."""

    scenario: tuple[str, ...]
    bounds: Bounds


class Act(NamedTuple, Generic[W]):
    """A choice with values; ``kind`` is a bit of its own for each but the usual ones."""

    choice: Choice[W]
    values: tuple[str, ...]
    kind: int


class Budget(NamedTuple):
    """What a run may still do; the kinds that it has used are free."""

    values: int
    moves: int
    used: int = 0

    def covers(self, other: "Budget") -> bool:
        """Tell whether every run on that budget is one on this."""
        dearer = (other.used & ~self.used).bit_count()
        return self.values - dearer >= other.values and self.moves >= other.moves

    def after(self, kind: int) -> "Budget | None":
        """Pay for a value; None where there is nothing left to pay with."""
        if not kind & ~self.used:
            return self
        return Budget(self.values - 1, self.moves, self.used | kind) if self.values else None


class Stand(NamedTuple, Generic[W]):
    """A world at a node, by its number in the walk."""

    number: int
    node: Node[W]
    world: W


class Taken(NamedTuple, Generic[W]):
    """A step of the walk."""

    before: Stand[W]
    act: Act[W]
    arrow: Arrow[W]
    there: Stand[W]
    new: bool


class Way(NamedTuple, Generic[W]):
    """How a world was reached first: from which one, by what, in how many steps."""

    before: int
    """Its number; -1 and below for the starts, the first of them -1."""
    node: str
    act: Act[W] | None
    depth: int


class CounterExample(LawBroken):
    """A step that a law forbids, or a start, and the shortest way to it."""

    def __init__(self, broken: str, position: Position[W], act: Act[W] | None = None) -> None:
        """Keep where the step was taken; ``broken`` names the law, or says what a rule raised."""
        super().__init__(broken)
        self.broken = broken
        self.position = position
        self.act = act

    @property
    def run(self) -> Position[Any]:
        """The steps that lead there, the forbidden one last; the world is the one before it."""
        if not self.act:
            return self.position
        step = Step(self.position.node.id, self.act.choice.id, self.act.values)
        return self.position._replace(steps=(*self.position.steps, step))


class Walk(Generic[W]):
    """A walk through a flow; it remembers how every world was reached first."""

    def __init__(self, flow: Flow[W], starts: Iterable[Start], cap: int = CAP) -> None:
        """Make ready; nothing is walked yet."""
        self.flow = flow
        self.starts = tuple(starts)
        self.cap = cap
        self._kinds: dict[tuple[str, tuple[str, ...]], int] = {}
        self.acts = {node.id: tuple(self._acts(node.choices)) for node in flow.nodes}
        self._controls = tuple(self._acts(flow.controls))
        self._moments: dict[datetime, Act[W]] = {}
        self._ways: list[Way[W]] = []
        self._met: dict[tuple[str, Hashable], int] = {}
        self._budgets: list[tuple[Budget, ...]] = []
        self._queue: deque[tuple[Stand[W], Budget]] = deque()

    def __len__(self) -> int:
        return len(self._ways)

    def _acts(self, choices: Iterable[Choice[W]]) -> Iterator[Act[W]]:
        for choice in choices:
            for unusual, values in enumerate(engine.samples(choice)):
                fresh = 1 << len(self._kinds)
                kind = self._kinds.setdefault((choice.id, values), fresh) if unusual else 0
                yield Act(choice, values, kind)

    def moves(self, world: W) -> Iterator[Act[W]]:
        """List the moves of the clock: each control; to, just before and just after a deadline."""
        yield from self._controls
        clock = self.flow.clock
        if clock:
            now = clock.read(world)
            near = (due + apart for due in clock.deadlines(world) for apart in (-UNIT, NOW, UNIT))
            yield from (self._to(clock.control, moment) for moment in near if moment > now)

    def _to(self, control: Choice[W], moment: datetime) -> Act[W]:
        if moment not in self._moments:
            self._moments[moment] = Act(control, (stamp(moment),), 0)
        return self._moments[moment]

    def roots(self) -> Iterator[Stand[W]]:
        """Stand at every start; a world from which runs have begun already is not told again."""
        for number, start in enumerate(self.starts):
            position = engine.start(self.flow, start.scenario)
            budget = Budget(*start.bounds)
            way: Way[W] = Way(-1 - number, "", None, 0)
            stand, new = self._meet(position.node, position.world, budget, way)
            if new:
                self._demand(stand)
                yield stand

    def steps(self) -> Iterator[Taken[W]]:
        """Take every step that the bounds allow, from the worlds met first on."""
        while self._queue:
            here, budget = self._queue.popleft()
            acts = self._affordable(here, budget) if self.depth(here) < LONGEST else ()
            for act, left in acts:
                yield self._step(here, act, left)
            if len(self) > self.cap:
                raise TooManyWorlds(f"{self.flow.id}: more than {self.cap} worlds")

    def _affordable(self, here: Stand[W], budget: Budget) -> Iterator[tuple[Act[W], Budget]]:
        for act in self.acts[here.node.id]:
            left = budget.after(act.kind)
            if left:
                yield act, left
        if budget.moves:
            spent = budget._replace(moves=budget.moves - 1)
            yield from ((act, spent) for act in self.moves(here.world))

    def _step(self, here: Stand[W], act: Act[W], left: Budget) -> Taken[W]:
        try:
            arrow, world = engine.follow(act.choice, here.world, act.values)
            engine.demand_step(self.flow, here.world, world)
        except Exception as error:  # whatever a rule raises is found, not only what it means to
            raise CounterExample(f"{error}", self.position(here), act) from error
        node = self.flow.by_id[arrow.to] if arrow.to else here.node
        way = Way(here.number, here.node.id, act, self.depth(here) + 1)
        there, new = self._meet(node, world, left, way)
        if new:
            self._demand(there, here, act)
        return Taken(here, act, arrow, there, new)

    def _demand(
        self, there: Stand[W], here: Stand[W] | None = None, act: Act[W] | None = None
    ) -> None:
        """See that a world which nobody has met yet keeps the laws."""
        try:
            engine.demand(self.flow, there.world)
        except LawBroken as law:
            raise CounterExample(f"{law}", self.position(here or there), act) from law

    def _meet(self, node: Node[W], world: W, budget: Budget, way: Way[W]) -> tuple[Stand[W], bool]:
        """Number a world; runs go on from one that is known only with more than they had."""
        number = self._met.setdefault((node.id, self.flow.essence(world)), len(self._ways))
        stand = Stand(number, node, world)
        if new := number == len(self._ways):
            self._ways.append(way)
            self._budgets.append(())
        known = self._budgets[number]
        if not any(had.covers(budget) for had in known):
            self._budgets[number] = (*known, budget)
            self._queue.append((stand, budget))
        return stand, new

    def depth(self, stand: Stand[W]) -> int:
        """Count the steps of the shortest way to a world."""
        return self._ways[stand.number].depth

    def position(self, stand: Stand[W]) -> Position[W]:
        """Tell the shortest way to a world."""
        steps: list[Step] = []
        way = self._ways[stand.number]
        while way.act:
            steps.append(Step(way.node, way.act.choice.id, way.act.values))
            way = self._ways[way.before]
        scenario = self.starts[-1 - way.before].scenario
        return Position(self.flow, stand.node, stand.world, scenario, tuple(reversed(steps)))

    def worlds_by_start(self) -> list[int]:
        """Count the worlds that were reached first from each start."""
        counts = [0] * len(self.starts)
        origins: list[int] = []
        for way in self._ways:
            origins.append(origins[way.before] if way.act else -1 - way.before)
            counts[origins[-1]] += 1
        return counts
