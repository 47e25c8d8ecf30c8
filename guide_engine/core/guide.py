"""A guide: everything that belongs together so that pages can be made of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NamedTuple

from guide_engine.core.claim import Claim
from guide_engine.core.diagnosis import Diagnosis, Label, Message
from guide_engine.core.model import Flow
from guide_engine.core.panel import Panel
from guide_engine.core.reckoning import Reckoning
from guide_engine.core.revision import Revision
from guide_engine.core.triage import Match
from guide_engine.core.words import Words


class Part(NamedTuple):
    """A flow and what it says; ``panel`` is what a drill shows beside its screen."""

    flow: Flow[Any]
    words: Words[Any]
    panel: Callable[[Any], Panel] | None = None


class Alarm(NamedTuple):
    """The page of what cannot wait, with the diagnoses that send there."""

    address: str
    title: str
    diagnoses: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A guide with its flows by id, its diagnoses by label, and the claims that they rest on."""

    id: str
    parts: Mapping[str, Part]
    diagnoses: Mapping[str, Diagnosis]
    labels: Mapping[str, Label]
    messages: Mapping[str, tuple[Message, ...]] = field(default_factory=dict)
    """Letters by diagnosis."""
    claims: Mapping[str, Claim]
    holidays: Mapping[str, frozenset[date]] = field(default_factory=dict)
    """Days on which offices are closed, by country."""
    clocks: Mapping[str, int | None] = field(default_factory=dict)
    """How far clocks that are not the reader's own are from UTC, by their name among the facts."""
    home: int = 0
    """How far the reader's clock is from UTC where nobody says so."""
    reckonings: Mapping[str, Reckoning] = field(default_factory=dict)
    """Sums over the reader's own numbers, by diagnosis."""
    stages: Mapping[str, str] = field(default_factory=dict)
    """The names of the stages of a drill, in their order."""
    triage: Callable[[str], Sequence[Match]] | None = None
    """From a reader's own words to diagnoses, best first."""
    drilled: tuple[str, ...] = ()
    """First answers of the wizard that are true of who comes from the drill."""
    asked: tuple[str, ...] = ()
    """The diagnoses that are asked for most."""
    alarm: Alarm | None = None
    revisions: tuple[Revision, ...] = ()
    """The replies as they were published, oldest first."""
    tutorial: str = ""
    """The address under which the tutorial lies."""
    trials: str = ""
    """The address of the page that lists all that can be tried."""
    registry: str = ""
    """The address of the page that lists the claims with their sources."""

    def address(self, diagnosis: str) -> str:
        """Tell the page of a diagnosis."""
        return f"cozum/{self.labels[diagnosis].slug}/"

    def revised(self, diagnosis: str) -> tuple[Revision, ...]:
        """List the publications of a reply, newest first."""
        return tuple(each for each in reversed(self.revisions) if each.diagnosis == diagnosis)
