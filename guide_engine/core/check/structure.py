"""What is wrong with the graph of a flow."""

from collections import Counter
from collections.abc import Iterator

from guide_engine.core.model import Choice, Flow, Node, W


def structure(flow: Flow[W]) -> Iterator[str]:
    """List what is wrong with the graph."""
    yield from _repeated(flow)
    for node in flow.nodes:
        for choice in (*node.choices, *flow.everywhere):
            yield from _arrows(flow, node, choice)
    yield from _unreachable(flow)
    if flow.kind == "questions":
        yield from _questions(flow)


def _repeated(flow: Flow[W]) -> Iterator[str]:
    for what, names in (
        ("node id", [node.id for node in flow.nodes]),
        ("slug", [node.slug for node in flow.nodes]),
    ):
        yield from (
            f"{flow.id}: {what} {name!r} is used {count} times"
            for name, count in Counter(names).items()
            if count > 1
        )
    for node in flow.nodes:
        slugs = Counter(choice.slug for choice in (*node.choices, *flow.everywhere))
        yield from (
            f"{flow.id}/{node.id}: choice slug {slug!r} is used {count} times"
            for slug, count in slugs.items()
            if count > 1
        )


def _arrows(flow: Flow[W], node: Node[W], choice: Choice[W]) -> Iterator[str]:
    where = f"{flow.id}/{node.id}/{choice.id}"
    if not choice.arrows:
        yield f"{where}: leads nowhere"
        return
    for arrow in choice.arrows:
        if arrow.to is not None and arrow.to not in flow.by_id:
            yield f"{where}: unknown target {arrow.to!r}"
    *earlier, last = choice.arrows
    if last.when is not None:
        yield f"{where}: the last arrow is guarded"
    if any(arrow.when is None for arrow in earlier):
        yield f"{where}: an arrow stands after an unguarded one"


def _unreachable(flow: Flow[W]) -> Iterator[str]:
    found, new = {flow.start.id}, [flow.start]
    while new:
        node = new.pop()
        for choice in (*node.choices, *flow.everywhere):
            for arrow in choice.arrows:
                if arrow.to in flow.by_id and arrow.to not in found:
                    found.add(arrow.to)
                    new.append(flow.by_id[arrow.to])
    yield from (f"{flow.id}/{node.id}: unreachable" for node in flow.nodes if node.id not in found)


def _questions(flow: Flow[W]) -> Iterator[str]:
    """A question flow is a tree of questions whose ends are diagnoses."""
    ways: Counter[str] = Counter()
    for node in flow.nodes:
        if not node.choices and not node.diagnosis:
            yield f"{flow.id}/{node.id}: a dead end without a diagnosis"
        for choice in node.choices:
            where = f"{flow.id}/{node.id}/{choice.id}"
            if len(choice.arrows) > 1 or choice.do or (choice.arrows[0:1] and choice.arrows[0].do):
                yield f"{where}: an answer of a question flow is one plain arrow"
            ways.update(arrow.to or node.id for arrow in choice.arrows)
    told = {fact.slug for fact in flow.facts}
    yield from (
        f"{flow.id}/{node.id}: a fact has this slug too" for node in flow.nodes if node.slug in told
    )
    for node in flow.nodes:
        if node.choices and node is not flow.start and ways[node.id] > 1:
            yield f"{flow.id}/{node.id}: {ways[node.id]} ways lead into this question"
        if node is flow.start and ways[node.id]:
            yield f"{flow.id}/{node.id}: the flow goes in circles"
