"""How a fault is planted: a sound guide in, the guide with one thing changed out."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple

from guide_engine.core.guide import Guide
from guide_engine.core.model import Node


class Fault(NamedTuple):
    """A way to break a guide, and the problem that has to be listed then."""

    plant: Callable[[Guide], Guide]
    listed: str

    def __str__(self) -> str:
        return self.plant.__name__.replace("_", " ")


class Faults(list[Fault]):
    """Faults of one kind; each is a function that says what has to be listed."""

    def listed_as(self, problem: str) -> Callable[[Callable[[Guide], Guide]], Fault]:
        def keep(plant: Callable[[Guide], Guide]) -> Fault:
            self.append(Fault(plant, problem))
            return self[-1]

        return keep


def flow(guide: Guide, id: str, **changes: Any) -> Guide:
    part = guide.parts[id]
    changed = part._replace(flow=replace(part.flow, **changes))
    return replace(guide, parts={**guide.parts, id: changed})


def more_nodes(guide: Guide, id: str, *nodes: Node[Any]) -> Guide:
    return flow(guide, id, nodes=(*guide.parts[id].flow.nodes, *nodes))


def node(guide: Guide, place: str, **changes: Any) -> Guide:
    """Change a node; its place is written as problems write it: flow/node."""
    id, _, changed = place.partition("/")
    return flow(guide, id, nodes=_changed(guide.parts[id].flow.nodes, changed, changes))


def choice(guide: Guide, place: str, **changes: Any) -> Guide:
    """Change a choice; its place is written as problems write it: flow/node/choice."""
    where, _, changed = place.rpartition("/")
    id, _, at = where.partition("/")
    choices = guide.parts[id].flow.by_id[at].choices
    return node(guide, where, choices=_changed(choices, changed, changes))


def _changed(known: tuple[Any, ...], id: str, changes: dict[str, Any]) -> tuple[Any, ...]:
    """Change the one of that id; a fault that finds nothing to break is no fault."""
    assert id in {each.id for each in known}
    return tuple(replace(each, **changes) if each.id == id else each for each in known)


def scenario(guide: Guide, id: str, **changes: Any) -> Guide:
    scenarios = guide.parts["checkout"].flow.scenarios
    return flow(guide, "checkout", scenarios={**scenarios, id: replace(scenarios[id], **changes)})


def words(guide: Guide, id: str, **changes: Any) -> Guide:
    part = guide.parts[id]
    changed = part._replace(words=replace(part.words, **changes))
    return replace(guide, parts={**guide.parts, id: changed})


def say(guide: Guide, place: str, **changes: Any) -> Guide:
    id, _, at = place.partition("/")
    said = guide.parts[id].words.nodes
    return words(guide, id, nodes={**said, at: replace(said[at], **changes)})


def diagnosis(guide: Guide, id: str, **changes: Any) -> Guide:
    changed = replace(guide.diagnoses[id], **changes)
    return replace(guide, diagnoses={**guide.diagnoses, id: changed})


def claim(guide: Guide, id: str, **changes: Any) -> Guide:
    return replace(guide, claims={**guide.claims, id: replace(guide.claims[id], **changes)})


def without(known: Any, *ids: str) -> dict[str, Any]:
    """Give the same without these."""
    return {id: value for id, value in known.items() if id not in ids}
