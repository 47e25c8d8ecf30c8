"""The ways of a flow: where each choice can lead, one way an arrow, controls aside."""

from typing import NamedTuple

from guide_engine.core.model import Flow, W


class Way(NamedTuple):
    """A way from one node to another, or back to itself."""

    node: str
    choice: str
    number: int
    """Which arrow of the choice it is, from 1."""
    to: str


def ways(flow: Flow[W]) -> tuple[Way, ...]:
    """List every way, in the order of the nodes and their choices."""
    return tuple(
        Way(node.id, choice.id, number, arrow.to or node.id)
        for node in flow.nodes
        for choice in node.choices
        for number, arrow in enumerate(choice.arrows, 1)
    )
