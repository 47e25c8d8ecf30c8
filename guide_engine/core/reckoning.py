"""A sum over numbers that a reader tells, such as where a difference comes from."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple


class Reckoned(NamedTuple):
    """What came out: its lines, what they mean, and the diagnosis to go on to, if any."""

    rows: tuple[tuple[str, str], ...]
    meaning: str
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reckoning:
    """A sum, as it is done on paper and as the guide does it."""

    title: str
    method: tuple[str, ...]
    """The steps, for who does it on paper."""
    button: str
    fields: tuple[str, ...]
    """Ids of the facts that it asks for."""
    work: Callable[[Mapping[str, str]], Reckoned | None]
    """From the facts by id; nothing where one that it needs is missing."""
