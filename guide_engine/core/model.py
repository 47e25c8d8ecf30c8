"""The theory of the guide, in one file.

A *flow* is a graph of *nodes*. A node offers *choices*: what a reader can do there. A choice may
ask for *fields*, may *do* something to the world, and has ordered *arrows*; the first arrow whose
guard holds for the world is taken, so the last one has no guard. A node without choices is an end
and may name the *diagnosis* that explains it.

The graph is data; guards, effects, readers and laws are named functions. Nothing here is text
for readers: words live beside the flow and are joined to it by id.

There are two kinds. A *question flow* is a tree of questions: no guards, no world, one way into
each question, so every answer is a plain link. A *drill* has a world (money, clock, faults), may
loop, and is replayed from the list of its events. *Controls* are choices that a drill offers at
every node, such as moving the clock; *scenarios* set up the world before the first step.

A *position* is where a reader stands: the start plus the steps taken. It is never stored: a link
holds the steps, and ``engine.replay`` walks them again. Steps that were taken back stay *ahead*;
``timeline`` goes back and forth between them.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Generic, Literal, NamedTuple, TypeVar

W = TypeVar("W")

Guard = Callable[[W], bool]
Effect = Callable[[W], W]
Act = Callable[..., W]
"""Takes the world and the values of the choice's fields, in their order."""
Law = Callable[[W], bool]
StepLaw = Callable[[W, W], bool]
"""Compares the world before a step with the one after it."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why typed text is not taken; ``reason`` names the sentence that says what to do."""

    reason: str
    wipe: bool = False
    """The text looks like somebody's real number or code and must not stay anywhere."""


@dataclass(frozen=True, slots=True)
class Field:
    """A value that a choice asks for: read from what was typed, or chosen from ``options``."""

    id: str
    slug: str
    read: Callable[[str], str | Refusal]
    """What was typed becomes the value that a link may hold, or a refusal."""
    holds: Callable[[str], bool]
    """Tells whether a link may hold this value."""
    samples: tuple[str, ...]
    """What readers could type, every case once; the first is the usual one."""
    options: tuple[str, ...] = ()


def pick(id: str, slug: str, options: tuple[str, ...]) -> Field:
    """Make a field that is chosen from a closed list; the first option is the usual one."""

    def read(typed: str) -> str | Refusal:
        return typed if typed in options else Refusal("choose")

    return Field(id, slug, read, options.__contains__, options, options)


@dataclass(frozen=True, slots=True)
class Arrow(Generic[W]):
    """Where a choice leads when its guard holds; None stays at the node."""

    to: str | None
    when: Guard[W] | None = None
    do: Effect[W] | None = None


@dataclass(frozen=True, slots=True)
class Choice(Generic[W]):
    """Something the reader can do at a node."""

    id: str
    slug: str
    arrows: tuple[Arrow[W], ...]
    fields: tuple[Field, ...] = ()
    do: Act[W] | None = None
    """Happens first; the guards of the arrows see the world after it."""


@dataclass(frozen=True, slots=True)
class Node(Generic[W]):
    """A question, a screen or an end."""

    id: str
    slug: str
    choices: tuple[Choice[W], ...] = ()
    diagnosis: str = ""
    """What explains this node, ``BY_WORLD`` where that depends on what happened."""

    def choice(self, id: str) -> Choice[W] | None:
        """Find the choice of that id."""
        return next((c for c in self.choices if c.id == id), None)


BY_WORLD = "by-world"

Basis = Literal["documented", "invented"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario(Generic[W]):
    """A setting of the world before a drill begins; what comes of it is up to the rules."""

    id: str
    """``stage:outcome``, as a link says it."""
    number: int
    title: str
    basis: Basis
    source: str
    """The provider's own code or document; empty for an invented one."""
    set_up: Effect[W]
    message: str
    """What the screen says when it shows."""
    diagnosis: str = ""
    money: str
    """What becomes of the money, for readers."""
    final: bool
    retry: str
    """Whether trying again helps, for readers."""
    next_step: str
    """What to do next, for readers: one sentence."""
    code: str = ""
    """The provider's code; an item priced at a hundredth of it brings the scenario about."""

    @property
    def stage(self) -> str:
        """The part of the payment in which it shows."""
        return self.id.partition(":")[0]


@dataclass(frozen=True, slots=True)
class Clock(Generic[W]):
    """The time of a drill, and the control that moves it on to a moment, its field's one value."""

    read: Callable[[W], datetime]
    control: Choice[W]
    deadlines: Callable[[W], tuple[datetime, ...]] = lambda _: ()
    """When a world will answer otherwise than a moment before."""


class Step(NamedTuple):
    """One act of a reader: at which node, which choice, with which values."""

    node: str
    choice: str
    values: tuple[str, ...] = ()


def _untouched(_: tuple[str, ...]) -> None:
    """The world of a question flow: there is none."""


def _whole(world: Hashable) -> Hashable:
    """All of a world counts."""
    return world


@dataclass(frozen=True)
class Flow(Generic[W]):
    """A graph with its start; ``root`` is the address under which its pages lie."""

    id: str
    kind: Literal["questions", "drill"]
    root: str
    nodes: tuple[Node[W], ...]
    outcomes: str = ""
    """The address under which the ends of a question flow lie."""
    # Who gives no way to open a world has none: W is None there, which the type cannot say.
    open: Callable[[tuple[str, ...]], W] = field(default=_untouched)  # type: ignore[assignment]
    controls: tuple[Choice[W], ...] = ()
    clock: Clock[W] | None = None
    scenarios: Mapping[str, Scenario[W]] = field(default_factory=dict)
    laws: tuple[Law[W], ...] = ()
    step_laws: tuple[StepLaw[W], ...] = ()
    essence: Callable[[W], Hashable] = field(default=_whole)
    """What of a world decides about everything to come: neither history nor ids."""
    facts: tuple[Field, ...] = ()
    """What the ends of a question flow may ask for: it refines the words, never the route."""

    @property
    def start(self) -> Node[W]:
        """The first node."""
        return self.nodes[0]

    @cached_property
    def by_id(self) -> dict[str, Node[W]]:
        """The nodes by id."""
        return {node.id: node for node in self.nodes}

    @cached_property
    def everywhere(self) -> tuple[Choice[W], ...]:
        """The controls, that of the clock last."""
        return (*self.controls, *((self.clock.control,) if self.clock else ()))

    @cached_property
    def offered(self) -> dict[tuple[str, str], Choice[W]]:
        """Every choice by the slugs of its node and its own, controls at every node."""
        return {
            (node.slug, choice.slug): choice
            for node in self.nodes
            for choice in (*node.choices, *self.everywhere)
        }

    def choice(self, step: Step) -> Choice[W]:
        """Find the choice that a step took."""
        choices = (*self.by_id[step.node].choices, *self.everywhere)
        return next(choice for choice in choices if choice.id == step.choice)

    def page(self, node: Node[W]) -> str:
        """Tell the address of a node's page, relative to the site."""
        if node is self.start:
            return self.root
        root = self.root if node.choices else self.outcomes or self.root
        return f"{root}{node.slug}/"


class Position(NamedTuple, Generic[W]):
    """Where a reader stands, and how they came there."""

    flow: Flow[W]
    node: Node[W]
    world: W
    scenario: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    """What the reader told beside the answers, by the slug of its field."""
    ahead: tuple[Step, ...] = ()
    """What was taken back and can be taken again; a new step forgets it."""
    is_between: bool = False
    """The last step only moved the clock to a moment between two others and parts them no more."""
