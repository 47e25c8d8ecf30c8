"""Where an outcome stands on the map: the answers that lead to it, each with its question."""

from typing import Any

from guide_engine.core.guide import Part
from guide_engine.core.model import Node
from guide_engine.core.text import listing
from guide_engine.core.ways import ways
from guide_engine.present import words as own
from guide_engine.present.view import MAP, Link, Place, Section, on_map, relative

MOST = 3
"""How many questions are named; the map has them all."""


def place(part: Part, node: Node[Any], title: str) -> Section:
    """Compose the last bit of the way to an outcome, for readers who want to look around."""
    flow, here = part.flow, part.flow.page(node)
    answers: dict[str, list[str]] = {}
    for way in ways(flow):
        if way.to == node.id:
            said = part.words.nodes[way.node].choices[way.choice].text
            answers.setdefault(way.node, []).append(f"“{said}”")
    led = tuple(
        (
            Link(
                part.words.nodes[id].title, relative(here, flow.page(flow.by_id[id])), inside=True
            ),
            listing(said),
        )
        for id, said in answers.items()
    )
    more = own.MORE_WAYS.format(count=len(led) - MOST) if led[MOST:] else ""
    on = Link(own.ON_MAP, relative(here, MAP, on_map(here)))
    return Section(own.PLACE, (Place(led[:MOST], title, more, on),))
