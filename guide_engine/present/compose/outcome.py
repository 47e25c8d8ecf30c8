"""The view of an outcome: first what to do, then why, with what, by when, and on which sources."""

from typing import Any

from guide_engine.core import link
from guide_engine.core.claim import Claim
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Position
from guide_engine.core.text import day
from guide_engine.present import words as own
from guide_engine.present.compose.agent import agent, pasted
from guide_engine.present.compose.attempt import Attempt
from guide_engine.present.compose.dated import checked
from guide_engine.present.compose.deadline import deadline
from guide_engine.present.compose.place import place
from guide_engine.present.compose.question import trail
from guide_engine.present.compose.reckoning import reckoning
from guide_engine.present.compose.visit import NOBODY, Visit
from guide_engine.present.view import (
    Item,
    Items,
    Letter,
    Link,
    Rows,
    Section,
    Source,
    Sources,
    Text,
    Tools,
    View,
    relative,
)


def outcome(
    guide: Guide,
    part: Part,
    position: Position[Any],
    attempt: Attempt | None = None,
    visit: Visit = NOBODY,
) -> View:
    """Compose the page of a diagnosis; what was typed for its date may not have been taken."""
    found = guide.diagnoses[position.node.diagnosis]
    here = position.flow.page(position.node)
    attempt = checked(guide, part, position, attempt, visit)
    first = Section(found.first, (Text(own.FIRST, "kicker"), Text(found.first_text)), "first")
    page = (
        Section(own.AVOID, (Items(tuple(Item(text) for text in found.avoid)),), "stop"),
        Section(own.HAPPENED, (Text(found.happened), Text(own.CERTAINTY[found.certainty], "hint"))),
        Section(own.NOW, (Items(_advice(found), "numbered"),)),
        *deadline(guide, part, position, attempt, visit),
        *reckoning(guide, part, position, attempt),
        Section(own.WHO, (Rows(_who(found)),)),
        Section(own.COLLECT, (Items(tuple(Item(t) for t in found.evidence), "ticked"),)),
        *([Section(own.THEN, (Text(found.then),))] if found.then else []),
        *_letters(guide, found),
    )
    sections = (
        first,
        *(
            (*agent(guide, part, position, attempt, visit), *page)
            if visit.is_agent
            else (*page, Section(own.REPLY, (pasted("yanit", found.reply),)))
        ),
        Section(own.MORE, (_ways_on(guide, found, here),)),
        place(part, position.node, found.title),
        Section(own.SOURCES, (sources(guide, found.claims), Text(own.INDEPENDENT, "hint"))),
    )
    return View(
        kind="outcome",
        page=here,
        link=link.write(position),
        title=found.title,
        blocks=(*sections, *trail(part.words, position, here)),
        problems=len(attempt.refusals) if attempt else 0,
    )


def _advice(found: Diagnosis) -> tuple[Item, ...]:
    return tuple(Item(a.text, own.INFERRED if a.inferred else "") for a in found.now)


def _who(found: Diagnosis) -> tuple[tuple[str, str], ...]:
    rows = [(own.CONTACT, found.contact), (own.DEADLINE, found.deadline)]
    if found.codes:
        rows.append((own.CODES, ", ".join(found.codes)))
    return tuple(rows)


def _letters(guide: Guide, found: Diagnosis) -> tuple[Section, ...]:
    """Offer the letters in the other side's language, with what they say."""
    letters = tuple(
        Letter(own.RECIPIENTS[m.to], m.to, m.language, m.subject, m.text, m.gloss)
        for m in guide.messages.get(found.id, ())
    )
    return (Section(own.LETTERS, (Text(own.LETTERS_HINT, "hint"), *letters)),) if letters else ()


def _ways_on(guide: Guide, found: Diagnosis, here: str) -> Tools:
    links = []
    if guide.alarm and found.id in guide.alarm.diagnoses:
        links.append(Link(guide.alarm.title, relative(here, guide.alarm.address)))
    if found.scenario:
        drill = guide.parts["checkout"].flow
        links.append(Link(own.SEE, relative(here, drill.root, f"senaryo={found.scenario}")))
    if found.step:
        links.append(Link(own.STEP, relative(here, guide.tutorial + found.step)))
    links.append(Link(own.OTHER_ANSWERS, relative(here, guide.parts["wizard"].flow.root)))
    return Tools(tuple(links), found.no_scenario)


def sources(guide: Guide, claims: tuple[str, ...]) -> Sources:
    """List the claims that a page rests on, with where they were read."""
    return Sources(tuple(source(guide.claims[id]) for id in claims))


def source(claim: Claim) -> Source:
    """Describe where a claim was read, how sure it is and when it was looked at."""
    read = f"Son kontrol: {day(claim.last_verified)}."
    links = tuple(
        Link(s.name, s.url, day(s.dated) if s.dated else own.UNDATED) for s in claim.sources
    )
    return Source(
        id=claim.id,
        sentence=f"{claim.sentence} {claim.caveat}".strip(),
        confidence=own.STANDING["unknown"]
        if claim.standing == "unknown"
        else own.CONFIDENCE[claim.confidence],
        dated=read,
        links=links,
    )
