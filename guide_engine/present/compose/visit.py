"""What a page knows of a visit beside the link: who reads, on which day, at which address."""

from datetime import date
from typing import NamedTuple

AGENT = "destek"


class Visit(NamedTuple):
    """The circumstances of an answer; none of them is kept in a link."""

    today: date | None = None
    role: str = ""
    site: str = ""
    """The address of the site, with a slash at its end; empty where it is not known."""
    zone: int | None = None
    """How far the reader's clock is from UTC, in minutes, east of it positive."""
    sheet: str = ""
    """In which form a run is to be handed over, by name."""

    @property
    def is_agent(self) -> bool:
        """Tell whether a support agent reads."""
        return self.role == AGENT


NOBODY = Visit()
"""The visit that a built page is for."""
