"""Pages that list what a guide holds: its outcomes, its sources, its map."""

from collections.abc import Iterator

from guide_engine.catalogue.evidence import Evidence
from guide_engine.catalogue.head import front_matter
from guide_engine.catalogue.map import maps
from guide_engine.catalogue.search import LISTED
from guide_engine.core import text
from guide_engine.core.claim import Claim
from guide_engine.core.guide import Guide
from guide_engine.core.revision import Revision
from guide_engine.present import words as own
from guide_engine.present.compose.outcome import source
from guide_engine.present.tree import Node, Tag, tag, write
from guide_engine.present.view import MAP, relative

REVISIONS = "destek/yanitlar/"


def overviews(guide: Guide, evidence: Evidence | None = None) -> Iterator[tuple[str, str]]:
    """Yield the pages that list things."""
    yield "cozum/index.md", written(own.OUTCOMES, own.OUTCOMES_LEAD, _outcomes(guide))
    yield "kaynaklar/index.md", written(own.REGISTRY, own.REGISTRY_LEAD, _registry(guide))
    yield f"{MAP}index.md", written(own.MAP, own.MAP_LEAD, maps(guide, evidence))
    yield f"{REVISIONS}index.md", written(own.REVISIONS, own.REVISIONS_LEAD, _revisions(guide))


def written(title: str, lead: str, body: list[Node]) -> str:
    """Write a page that lists things."""
    meta = {"title": title, "description": lead, "render_macros": False, "search": LISTED}
    article = tag("div", tag("p", lead, class_="g-lead"), *body, class_="g-overview")
    return f"{front_matter(meta)}# {title}\n\n{write(article)}\n"


def _outcomes(guide: Guide) -> list[Node]:
    return [
        part
        for topic, name in own.TOPICS.items()
        for part in (tag("h2", name, id=text.slug(name)), _listed(guide, topic))
    ]


def _listed(guide: Guide, topic: str) -> Tag:
    lines = (
        tag("li", tag("a", found.title, href=relative("cozum/", guide.address(id))))
        for id, found in guide.diagnoses.items()
        if guide.labels[id].topic == topic
    )
    return tag("ul", *lines, class_="g-rows")


def _registry(guide: Guide) -> list[Node]:
    return [tag("ul", *map(_claim, guide.claims.values()), class_="g-rows g-registry")]


def _claim(claim: Claim) -> Tag:
    told = source(claim)
    read: list[Node] = []
    for where in told.links:
        read += [tag("a", where.text, href=where.href, rel="noopener noreferrer external"),
                 f" ({where.hint}). "]  # fmt: skip
    tags = [
        tag("span", mark, class_="g-tag")
        for mark in (told.confidence, own.STANDING[claim.standing])
    ]
    return tag(
        "li",
        tag("p", told.sentence),
        tag("p", tags[0], " ", tags[1]),
        tag("small", *read, told.dated),
        id=claim.id,
    )


def _revisions(guide: Guide) -> list[Node]:
    """List the replies, the last changed first."""
    last = {each.diagnosis: each for each in guide.revisions if each.diagnosis in guide.diagnoses}
    latest = sorted(last.values(), key=lambda each: each.day, reverse=True)
    return [
        tag("ul", *(_revised(guide, *guide.revised(r.diagnosis)) for r in latest), class_="g-rows")
    ]


def _revised(guide: Guide, last: Revision, *before: Revision) -> Tag:
    title, href = guide.diagnoses[last.diagnosis].title, guide.address(last.diagnosis)
    return tag(
        "li",
        tag("p", tag("a", title, href=relative(REVISIONS, href))),
        tag("p", tag("time", text.day(last.day)), f": {last.change}. ", tag("code", last.reply)),
        *(tag("p", f"{own.BEFORE}: ", tag("code", old.reply), class_="g-hint") for old in before),
    )
