"""When a reply got the words it has: one line a publication, so that an old number can be told."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple


class Revision(NamedTuple):
    """A reply as it was published: the day, its number, and in one line what changed."""

    day: date
    reply: str
    change: str

    @property
    def diagnosis(self) -> str:
        """Name the diagnosis whose reply it is."""
        return self.reply.partition("@")[0]


def read(register: str) -> tuple[Revision, ...]:
    """Read a register, oldest first."""
    lines = (line.split(" ", 2) for line in register.strip().splitlines())
    return tuple(Revision(date.fromisoformat(day), reply, change) for day, reply, change in lines)


def write(revisions: Iterable[Revision]) -> str:
    """Write a register that reads as these."""
    return "".join(f"{each.day} {each.reply} {each.change}\n" for each in revisions)
