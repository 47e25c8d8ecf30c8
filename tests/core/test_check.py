"""What is sound although it looks odd; everything that is not is planted in ``tests/faults``."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from guide_engine.core import check
from guide_engine.core.claim import Source
from guide_engine.core.guide import Guide
from guide_engine.core.model import BY_WORLD, Arrow, Choice, Flow, Node
from guide_engine.core.words import Say
from tests.core.toy_guide import BOILS, TOY, diagnosis
from tests.core.toys import DRILL


def problems(guide: Guide) -> Iterator[str]:
    for flow, words, _ in guide.parts.values():
        yield from check.structure(flow)
        yield from check.words(flow, words)
        yield from check.scenarios(flow, guide)
    yield from check.diagnoses(guide)
    yield from check.claims(guide)


def with_drill(flow: Flow[object]) -> Guide:
    return replace(TOY, parts={**TOY.parts, "kettle": TOY.parts["kettle"]._replace(flow=flow)})


def with_end(diagnosis: str) -> Guide:
    served = replace(DRILL.nodes[-1], diagnosis=diagnosis)
    return with_drill(replace(DRILL, nodes=(*DRILL.nodes[:-1], served)))


def with_claim(**changes: object) -> Guide:
    return replace(TOY, claims={"water-boils": replace(BOILS, **changes)})


SOUND = {
    "the toys": TOY,
    "a drill that just ends": with_end(""),
    "an end that the world explains": with_end(BY_WORLD),
    "an end with a diagnosis": with_end("too_plain"),
    "an unknown thing without a source": with_claim(sources=(), standing="unknown"),
    "a source without a date": with_claim(sources=(Source("Ders kitabı", "https://example.org/"),)),
    "a source of the day of its reading": with_claim(
        sources=(Source("Ders kitabı", "https://example.org/", BOILS.last_verified),)
    ),
    "a diagnosis that cannot be tried": replace(
        TOY, diagnoses={**TOY.diagnoses, "no_fire": diagnosis("no_fire")}
    ),
}


@pytest.mark.parametrize("guide", SOUND.values(), ids=SOUND)
def test_a_sound_guide_has_no_problems(guide: Guide) -> None:
    assert list(problems(guide)) == []


def test_a_control_is_a_way_too() -> None:
    leave = Choice("leave", "cik", (Arrow("street"),))
    flow = replace(
        DRILL, nodes=(*DRILL.nodes, Node("street", "sokak")), controls=(*DRILL.controls, leave)
    )
    assert list(check.structure(flow)) == []


def test_a_diagnosis_speaks_for_the_end_of_questions() -> None:
    flow, words, _ = TOY.parts["drink"]
    assert list(check.words(flow, words)) == []
    said = replace(words, nodes={**words.nodes, "plain": Say(title="Sade")})
    assert list(check.words(flow, said)) == []


def test_every_place_in_which_a_fact_is_named_is_looked_at() -> None:
    flow, words, _ = TOY.parts["kettle"]
    served = Say(title="{a}", note="{b}", text=("{c}",), rows=(("{d}", "{e}"),))
    said = replace(words, nodes={**words.nodes, "served": served})
    unknown = [f"kettle/served: unknown fact '{name}'" for name in "abcde"]
    assert list(check.words(flow, said)) == unknown
