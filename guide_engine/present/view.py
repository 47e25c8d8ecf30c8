"""What a reader sees at a position, with no format yet: a title and blocks.

A format turns every kind of block into its own writing and knows nothing of flows or worlds.
Addresses are relative to the view's own page.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from guide_engine.present.fields import Box, Form, Input


class Link(NamedTuple):
    """A way to somewhere; ``inside`` when it leads to a position of the same flow."""

    text: str
    href: str
    hint: str = ""
    inside: bool = False
    file: str = ""
    """The name under which to save what it leads to."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; its role says how it stands out."""

    text: str
    role: Literal["", "step", "hint", "note", "kicker", "until"] = ""


class Item(NamedTuple):
    """A line of a list, with a mark behind it where one is due."""

    text: str
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Items:
    """A list: numbered steps, plain lines, or lines to tick."""

    items: tuple[Item, ...]
    style: Literal["numbered", "plain", "ticked"] = "plain"


@dataclass(frozen=True, slots=True)
class Rows:
    """Labels and values; a receipt is torn off."""

    rows: tuple[tuple[str, str], ...]
    receipt: bool = False


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers to a question, as links; the last one may be that one is not sure."""

    answers: tuple[Link, ...]
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Trail:
    """The answers so far, each with the way to change it."""

    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reader is on the map: the questions and answers that lead here."""

    ways: tuple[tuple[Link, str], ...]
    here: str
    more: str
    on_map: Link


@dataclass(frozen=True, slots=True)
class Problems:
    """What was not taken, above the form, with the way to each field."""

    title: str
    problems: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A text ready to paste, with what it says where it is in another language."""

    to: str
    name: str
    """Tells it from the others on the page, in plain letters."""
    language: str
    subject: str
    text: str
    gloss: str


class Stop(NamedTuple):
    """A stop on the way of the money."""

    name: str
    amounts: tuple[str, ...]
    here: bool
    note: str
    coin: str
    """What the next step would move out of here; empty where nothing."""


@dataclass(frozen=True, slots=True)
class Money:
    """The way of the money."""

    stops: tuple[Stop, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Told:
    """A dated change of the world that the clock has just passed, with its source."""

    title: str
    claim: str
    text: str
    source: Link


class Landmark(NamedTuple):
    """A date that changed the world; the form goes there, on or back."""

    day: str
    title: str
    state: str
    form: Form | None


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of the drill, and the ways to move it."""

    time: str
    day: str
    back: tuple[Form, ...]
    on: tuple[Form, ...]
    to: tuple[Form, ...]
    landmarks: tuple[Landmark, ...]


@dataclass(frozen=True, slots=True)
class Scenarios:
    """The settings of the next drill, one list a stage."""

    stages: tuple[Input, ...]
    button: str
    href: str


class Event(NamedTuple):
    """A step of the run, when it was done, and whether it stands; the form jumps there."""

    text: str
    time: str
    state: Literal["past", "now", "ahead"]
    form: Form | None


@dataclass(frozen=True, slots=True)
class Events:
    """What was done so far, and what was taken back."""

    events: tuple[Event, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Tools:
    """Ways out: back, from the start, to help."""

    links: tuple[Link, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Copy:
    """A button that copies the address of the page."""

    button: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A text that was asked for, to copy and to save; it takes the focus."""

    name: str
    title: str
    text: str
    save: Link


class Source(NamedTuple):
    """A claim that a page rests on, with where it was read."""

    id: str
    sentence: str
    confidence: str
    dated: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Sources:
    """The claims that a page rests on."""

    sources: tuple[Source, ...]


Piece = (
    Text | Box | Items | Rows | Answers | Trail | Form | Problems | Money | Told | Clock
    | Copy | Sheet | Scenarios | Events | Tools | Sources | Letter | Place
)  # fmt: skip

Look = Literal["plain", "first", "stop", "money", "clock", "scenarios", "events", "tools",
               "hand-over"]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading."""

    title: str
    blocks: tuple[Piece, ...]
    look: Look = "plain"
    anchor: str = ""
    """The name under which other pages lead to it."""
    focus: bool = False
    """The reader has just asked for it, so it is the place to be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One position, ready for any format."""

    kind: Literal["question", "outcome", "screen"]
    page: str
    link: str
    title: str
    blocks: tuple[Piece | Section, ...]
    heading: str = ""
    """The heading above a screen of the drill, whose own title is the screen's."""
    time: str = ""
    day: str = ""
    panel: tuple[Section, ...] = ()
    is_panel_open: bool = False
    """Something in the panel has to be seen and takes the focus."""
    said: str = ""
    """What a reader hears where the title does not say all that happened."""
    problems: int = 0


def relative(page: str, target: str, link: str = "") -> str:
    """Write the address of a page as seen from another one."""
    up = "../" * page.count("/")
    href = f"{up}{target}" or "./"
    return f"{href}#{link}" if link else href


MAP = "harita/"


def on_map(page: str) -> str:
    """Name the place of a page on the map."""
    return f"kutu-{page.strip('/').replace('/', '-')}"
