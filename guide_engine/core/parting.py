"""The question that tells several diagnoses apart."""

from collections.abc import Collection

from guide_engine.core.model import Flow, Node, W


def parting(flow: Flow[W], labels: Collection[str]) -> Node[W] | None:
    """Find the question nearest to the ends from which most of the labels part; None for one."""
    best, most = None, 1
    for node in reversed(flow.nodes):
        ways = [_ends(flow, flow.by_id[choice.arrows[0].to or ""]) for choice in node.choices]
        parted = sum(any(label in way for way in ways) for label in labels)
        if parted > most and _do_part(ways, labels):
            best, most = node, parted
    return best


def _do_part(ways: list[frozenset[str]], labels: Collection[str]) -> bool:
    """Tell whether at least two answers lead to different ones of the labels."""
    return len({way & set(labels) for way in ways} - {frozenset()}) > 1


def _ends(flow: Flow[W], node: Node[W]) -> frozenset[str]:
    if not node.choices:
        return frozenset({node.diagnosis})
    below = (_ends(flow, flow.by_id[choice.arrows[0].to or ""]) for choice in node.choices)
    return frozenset[str]().union(*below)
