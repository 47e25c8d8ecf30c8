"""The whole guide as plain values, for other programs; ``schema`` says what they may rely on."""

from datetime import date
from typing import Any

from guide_engine.catalogue.parts import name
from guide_engine.core.claim import Claim
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide, Part
from guide_engine.core.model import Choice, Node, Scenario
from guide_engine.guides.registry import GUIDES
from guide_engine.present.json import Json, members, plain

VERSION = 1
SCENARIO = ("id", "number", "title", "basis", "source", "code", "message", "diagnosis", "money",
            "final", "retry", "next_step")  # fmt: skip


def export() -> dict[str, Json]:
    """Describe every flow, diagnosis, scenario and claim."""
    return {
        "version": VERSION,
        "flows": [_flow(guide, part) for guide in GUIDES for part in guide.parts.values()],
        "diagnoses": [
            _described(found, page=guide.address(id))
            for guide in GUIDES
            for id, found in guide.diagnoses.items()
        ],
        "scenarios": [
            _scenario(scenario)
            for guide in GUIDES
            for part in guide.parts.values()
            for scenario in part.flow.scenarios.values()
        ],
        "claims": [
            _described(claim, review_after=claim.review_after.isoformat())
            for guide in GUIDES
            for claim in guide.claims.values()
        ],
    }


def _described(value: Diagnosis | Claim, **more: Json) -> Json:
    return {**members(value), **more}


def _flow(guide: Guide, part: Part) -> Json:
    flow = part.flow
    nodes: list[Json] = [_node(guide, part, node) for node in flow.nodes]
    controls: list[Json] = [control.slug for control in flow.everywhere]
    return {
        "id": flow.id,
        "kind": flow.kind,
        "root": flow.root,
        "nodes": nodes,
        "controls": controls,
    }


def _node(guide: Guide, part: Part, node: Node[Any]) -> Json:
    return {
        "id": node.id,
        "slug": node.slug,
        "page": part.flow.page(node),
        "title": name(guide, part, node),
        "diagnosis": node.diagnosis,
        "choices": [_choice(part, node, choice) for choice in node.choices],
    }


def _choice(part: Part, node: Node[Any], choice: Choice[Any]) -> Json:
    return {
        "id": choice.id,
        "slug": choice.slug,
        "label": part.words.nodes[node.id].choices[choice.id].text,
        "fields": [field.slug for field in choice.fields],
        "arrows": [
            {"to": arrow.to or node.id, "when": getattr(arrow.when, "__name__", "")}
            for arrow in choice.arrows
        ],
    }


def _scenario(scenario: Scenario[Any]) -> Json:
    return {word: plain(getattr(scenario, word)) for word in SCENARIO}


def facts(as_of: date) -> list[dict[str, Json]]:
    """List the claims with their standing on a day and whether they are due for review."""
    return [
        {
            "id": claim.id,
            "sentence": claim.sentence,
            "standing": claim.standing,
            "confidence": claim.confidence,
            "last_verified": claim.last_verified.isoformat(),
            "review_after": claim.review_after.isoformat(),
            "due": claim.is_due(as_of),
        }
        for guide in GUIDES
        for claim in guide.claims.values()
    ]
