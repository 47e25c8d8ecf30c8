"""What a reader can fill in and send, with no format yet: fields, forms, a box of own words."""

from dataclasses import dataclass
from typing import NamedTuple


class Option(NamedTuple):
    """One of the values that a field is chosen from."""

    value: str
    text: str
    hint: str
    chosen: bool
    group: str = ""
    """The name under which it is folded away with its neighbours."""


@dataclass(frozen=True, slots=True)
class Input:
    """A field of a form, as it stands; options make it a choice."""

    slug: str
    label: str
    hint: str
    keyboard: str = ""
    value: str = ""
    error: str = ""
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Something to do: its fields and its button; ``href`` is the page after it, without Python."""

    choice: str
    href: str
    button: str
    hint: str = ""
    inputs: tuple[Input, ...] = ()
    quiet: bool = False
    given: tuple[str, str] = ("", "")
    """A field and its value that the button itself gives."""


@dataclass(frozen=True, slots=True)
class Box:
    """A field for the reader's own words, as it stands."""

    field: Input
    button: str
