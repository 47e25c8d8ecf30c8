"""What is missing from the words of a flow, and which words nobody says."""

from collections.abc import Iterator

from guide_engine.core.model import Flow, Node, W
from guide_engine.core.words import Say, Words, named


def words(flow: Flow[W], said: Words[W]) -> Iterator[str]:
    """List the words that are missing, and those that nobody says."""
    for node in flow.nodes:
        if node.diagnosis and flow.kind == "questions":
            continue
        if node.id not in said.nodes:
            yield f"{flow.id}/{node.id}: no words"
            continue
        yield from _labels(f"{flow.id}/{node.id}", node, said.nodes[node.id])
    strays = [id for id in said.nodes if id not in flow.by_id]
    yield from (f"{flow.id}: words for {id!r}, which is no node" for id in strays)
    silent = [control.id for control in flow.everywhere if control.id not in said.controls]
    yield from (f"{flow.id}: control {id!r} has no words" for id in silent)
    unsaid = [
        law.__name__ for law in (*flow.laws, *flow.step_laws) if law.__name__ not in said.laws
    ]
    yield from (f"{flow.id}: law {name!r} has no words" for name in unsaid)
    yield from _fields(flow, said)
    yield from _facts(flow, said)


def _labels(where: str, node: Node[W], say: Say) -> Iterator[str]:
    offered = {choice.id for choice in node.choices}
    yield from (f"{where}: choice {id!r} has no words" for id in sorted(offered - set(say.choices)))
    yield from (f"{where}: words for no choice {id!r}" for id in sorted(set(say.choices) - offered))


def _fields(flow: Flow[W], said: Words[W]) -> Iterator[str]:
    choices = (choice for node in flow.nodes for choice in (*node.choices, *flow.everywhere))
    asked = (field for choice in choices for field in choice.fields)
    fields = {field.id: field for field in (*asked, *flow.facts)}
    for id, field in fields.items():
        if id not in said.fields:
            yield f"{flow.id}: field {id!r} has no words"
            continue
        yield from (
            f"{flow.id}: option {option!r} of field {id!r} has no words"
            for option in field.options
            if option not in said.fields[id].options
        )


def _facts(flow: Flow[W], said: Words[W]) -> Iterator[str]:
    known = set(said.facts(flow.open(())))
    for id, say in said.nodes.items():
        texts = (
            say.title,
            say.note,
            *say.text,
            *(part for row in say.rows for part in row),
        )
        unknown = {name for text in texts for name in named(text)} - known
        yield from (f"{flow.id}/{id}: unknown fact {name!r}" for name in sorted(unknown))
