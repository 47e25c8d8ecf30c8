"""What a flow says to readers: words by node and choice, joined to the graph by id.

Texts may hold facts of the world in braces, such as ``{total}``; ``check`` knows every name.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal

from guide_engine.core.model import W

Facts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Label:
    """The words on a button or an answer, and a line below them."""

    text: str
    hint: str = ""
    unsure: bool = False
    """The answer of who does not know."""
    group: str = ""
    """The name under which options of a field are folded away together."""


@dataclass(frozen=True, slots=True)
class Ask:
    """The words of a field."""

    label: str
    hint: str = ""
    keyboard: Literal["numeric", "decimal", "tel", "date"] = "numeric"
    """Which keys a phone should offer."""
    options: Mapping[str, Label] = field(default_factory=dict)
    refusals: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """The words of a node: a title, sentences, rows of a table, and its choices."""

    title: str
    text: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    """Label and value; a row whose value comes out empty is not shown."""
    note: str = ""
    short: str = ""
    """How lists and the map name the node; the title where empty."""
    choices: Mapping[str, Label] = field(default_factory=dict)
    receipt: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words(Generic[W]):
    """All words of a flow, and the facts that fill them."""

    title: str
    lead: str
    nodes: Mapping[str, Say]
    controls: Mapping[str, Label] = field(default_factory=dict)
    fields: Mapping[str, Ask] = field(default_factory=dict)
    facts: Callable[[W], Facts] = lambda _: {}
    laws: Mapping[str, str] = field(default_factory=dict)
    """What each law of the flow demands, by the name of its function."""


def fill(text: str, facts: Facts) -> str:
    """Put the facts into a text."""
    return text.format_map(facts) if "{" in text else text


def named(text: str) -> set[str]:
    """Name the facts that a text asks for."""
    return set(re.findall(r"{(\w+)}", text))
