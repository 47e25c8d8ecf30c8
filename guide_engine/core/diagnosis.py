"""What went wrong and what to do about it: one record a diagnosis, the words with it."""

from dataclasses import dataclass
from typing import Literal

from guide_engine.core.waiting import Wait

Certainty = Literal["sure", "likely", "possible"]
Move = Literal["wait", "retry", "give_up", "write"]


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do; ``inferred`` where no source says so (readers see the mark "çıkarım")."""

    text: str
    inferred: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """A failure and its way out; every text is Turkish, addresses the reader as *siz*."""

    id: str
    title: str
    """Names the problem as the reader would; page heading, no full stop."""
    said: tuple[str, ...]
    """How readers put it, in their own words; the first one is shown."""
    happened: str
    certainty: Certainty
    move: Move
    first: str
    """The first action as a heading of at most five words."""
    first_text: str
    now: tuple[Advice, ...]
    """Numbered next steps that are right today."""
    then: str
    """What was right while the wallet worked, in the past tense; empty where it plays no part."""
    contact: str
    evidence: tuple[str, ...]
    deadline: str
    """By when, as a rule; live answers add the date."""
    avoid: tuple[str, ...]
    reply: str
    """A support agent's answer to paste: plain, complete, promises nothing."""
    claims: tuple[str, ...]
    """Ids of the claims it rests on."""
    scenario: str = ""
    """The drill that reproduces it, as stage:outcome; empty only with a ``no_scenario`` reason."""
    no_scenario: str = ""
    step: str = ""
    """Page and anchor of the tutorial step it belongs to, such as ``bolum/#baslik``."""
    wait: Wait | None = None
    """How long to wait, where the reader's own dates give the day."""
    codes: tuple[str, ...] = ()
    """The provider's own codes that mean this."""


@dataclass(frozen=True, slots=True)
class Message:
    """A letter ready to send, in the language of who gets it, with what it says in Turkish."""

    to: Literal["seller", "shop", "dispute", "liquidator"]
    language: Literal["en", "ru"]
    subject: str
    text: str
    """Parts to fill stand in square brackets, such as [order number]."""
    gloss: str
    """What it says, in Turkish."""


@dataclass(frozen=True, slots=True)
class Label:
    """The address of a diagnosis: its label, its number among the failures, its slug, its topic."""

    id: str
    failure: str
    slug: str
    topic: str
    in_scope: bool = True
