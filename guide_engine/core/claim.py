"""What the guide says about the world, where it was read, and how long it may be trusted."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Confidence = Literal["strong", "medium", "weak"]
Standing = Literal["current", "historical", "superseded", "unknown"]
Subject = Literal["status", "law", "mechanics"]

REVIEW_DAYS: dict[Subject, int] = {"status": 90, "law": 60, "mechanics": 365}


@dataclass(frozen=True, slots=True)
class Source:
    """A page that says so; ``dated`` is the date in the source, None where it shows none."""

    name: str
    url: str
    dated: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One sentence about the world, in Turkish, that pages cite and never restate."""

    id: str
    sentence: str
    sources: tuple[Source, ...]
    confidence: Confidence
    standing: Standing
    subject: Subject
    last_verified: date
    caveat: str = ""
    headline: str = ""
    """The sentence for the status line of every page; one claim has it."""

    @property
    def review_after(self) -> date:
        """The first day on which the claim has to be looked at again."""
        return self.last_verified + timedelta(days=REVIEW_DAYS[self.subject])

    def is_due(self, today: date) -> bool:
        """Tell whether the claim should have been looked at again by ``today``."""
        return today >= self.review_after
