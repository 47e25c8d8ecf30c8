"""The view of a question: the answers so far, and the answers to choose from."""

from typing import Any

from guide_engine.core import engine, link
from guide_engine.core.guide import Part
from guide_engine.core.model import Flow, Node, Position
from guide_engine.core.words import Words
from guide_engine.present import words as own
from guide_engine.present.compose.asked import box
from guide_engine.present.view import Answers, Link, Text, Tools, Trail, View, relative


def question(part: Part, position: Position[Any]) -> View:
    """Compose the view of a question."""
    flow, node = position.flow, position.node
    here = flow.page(node)
    say = part.words.nodes[node.id]
    labels = (say.choices[choice.id] for choice in node.choices)
    answers = tuple(
        Link(label.text, _address(here, engine.take(position, choice)), label.hint, inside=True)
        for choice, label in zip(node.choices, labels, strict=True)
    )
    restart = Link(own.RESTART, relative(here, flow.root), inside=True)
    blocks = (
        *trail(part.words, position, here),
        Text(_progress(flow, node, len(position.steps)), "step"),
        *((box(), Text(own.OR_ANSWER)) if node is flow.start else ()),
        *(Text(text) for text in say.text),
        Answers(answers, unsure=say.choices[node.choices[-1].id].unsure),
        *((Tools((restart,)),) if position.steps else ()),
    )
    return View(
        kind="question",
        page=here,
        link=link.write(position),
        title=say.title,
        blocks=blocks,
    )


def trail(words: Words[Any], position: Position[Any], here: str) -> tuple[Trail, ...]:
    """List the answers so far; changing one leads back to its question."""
    rows = []
    at = engine.start(position.flow)
    for step in position.steps:
        say = words.nodes[step.node]
        rows.append((say.title, say.choices[step.choice].text, _address(here, at)))
        choice = at.node.choice(step.choice)
        at = engine.take(at, choice) if choice else at
    return (Trail(tuple(rows)),) if rows else ()


def _address(here: str, position: Position[Any]) -> str:
    return relative(here, position.flow.page(position.node), link.write(position))


def _progress(flow: Flow[Any], node: Node[Any], answered: int) -> str:
    left = _longest(flow, node) - 1
    so_far = f"{answered + 1}. soru."
    return f"{so_far} En çok {left} soru daha var." if left else f"{so_far} Bu son soru."


def _longest(flow: Flow[Any], node: Node[Any]) -> int:
    """Count the questions on the longest way from here to an end."""
    targets = [flow.by_id[choice.arrows[0].to or ""] for choice in node.choices]
    return 1 + max((_longest(flow, target) for target in targets), default=-1)
