"""What is proven of every flow, as text."""

from collections.abc import Iterator
from typing import NamedTuple

from guide_engine.core import proof
from guide_engine.core.text import listing, nearest
from guide_engine.guides.registry import GUIDES
from guide_engine.present import words as own
from guide_engine.present.proof import report


class Told(NamedTuple):
    """A proof that has been told, and whether it found nothing wrong."""

    report: str
    holds: bool


def unknown_scenario(name: str) -> str:
    """Say that there is no such scenario and which are near; nothing where there is one."""
    known = [id for guide in GUIDES for part in guide.parts.values() for id in part.flow.scenarios]
    if name in known:
        return ""
    near = nearest(name, known) or known[:1]
    return own.PROOF_UNKNOWN.format(scenario=name, near=listing(near))


def proofs(scenario: str) -> Iterator[Told]:
    """Prove every flow; with a scenario only those worlds of its drill in which it holds.

    Of a part of the worlds nobody can ask that it takes every arrow.
    """
    for guide in GUIDES:
        for part in guide.parts.values():
            if scenario and scenario not in part.flow.scenarios:
                continue
            proven = proof.prove(part.flow, proof.starts(part.flow, scenario))
            if scenario:
                proven = proven._replace(untaken=None)
            yield Told(report(part.words, proven), proven.holds)
