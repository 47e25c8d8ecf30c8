"""The guides and their parts, and everything that is wrong with them."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from guide_engine.core import check, link, prove
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Flow, Node, Position
from guide_engine.core.words import fill
from guide_engine.guides.registry import GUIDES
from guide_engine.present.json import Json
from guide_engine.present.notice import notice
from guide_engine.present.run import run as described


def part(flow: str) -> tuple[Guide, Part]:
    """Find a flow by its id; an unknown one is the first flow of the first guide."""
    for guide in GUIDES:
        if flow in guide.parts:
            return guide, guide.parts[flow]
    guide = GUIDES[0]
    return guide, next(iter(guide.parts.values()))


def flow_of(address: str) -> tuple[Flow[Any], str]:
    """Find the flow that a page belongs to, and the page as seen from the site."""
    flows = [part.flow for guide in GUIDES for part in guide.parts.values()]
    for flow in flows:
        for root in filter(None, (flow.root, flow.outcomes)):
            if root in (path := f"{address.rstrip('/')}/"):
                return flow, path[path.index(root) :]
    return flows[0], flows[0].root


def run(address: str) -> dict[str, Json]:
    """Tell what the link to a position means."""
    page, _, fragment = address.partition("#")
    flow, page = flow_of(page)
    here, opened = link.open_link(flow, page, fragment)
    trouble = notice(opened)
    return described(part(flow.id)[1], here, (trouble,) if trouble else ())


class Found(NamedTuple):
    """A diagnosis that a text may mean, with its page and the words that decided."""

    label: str
    score: float
    title: str
    url: str
    why: tuple[str, ...]


def triage(text: str, most: int = 3) -> list[Found]:
    """Rank what a reader's own words may mean, over all guides; none where it is not ours."""
    found = [
        Found(m.label, m.score, guide.diagnoses[m.label].title, guide.address(m.label), m.why)
        for guide in GUIDES
        if guide.triage
        for m in guide.triage(text)
    ]
    return sorted(found, key=lambda each: -each.score)[:most]


@cache
def shown(flow: str) -> Mapping[str, Position[Any]]:
    """Tell which position each node's page shows."""
    return prove.tour(part(flow)[1].flow)


def name(guide: Guide, part: Part, node: Node[Any]) -> str:
    """Tell how lists and drawings call a node."""
    if node.id not in part.words.nodes:
        return guide.diagnoses[node.diagnosis].title
    return fill(part.words.nodes[node.id].title, part.words.facts(part.flow.open(())))


def problems(guides: tuple[Guide, ...] = GUIDES) -> tuple[str, ...]:
    """List everything that is wrong with the guides; nothing where all is well."""
    return tuple(problem for guide in guides for problem in _problems(guide))


def _problems(guide: Guide) -> Iterator[str]:
    for part in guide.parts.values():
        yield from check.structure(part.flow)
        yield from check.words(part.flow, part.words)
        yield from check.scenarios(part.flow, guide)
    yield from check.diagnoses(guide)
    yield from check.claims(guide)
