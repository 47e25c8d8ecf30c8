"""An outcome's place on the map: the answers that lead there, and that the reader is there."""

from collections.abc import Callable

import pytest

from guide_engine import catalogue
from guide_engine.core.guide import Part
from guide_engine.core.model import Arrow, Choice, Flow, Node
from guide_engine.core.ways import ways
from guide_engine.core.words import Label, Say, Words
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.compose import compose
from guide_engine.present.compose.place import MOST, place
from guide_engine.present.html import html
from guide_engine.present.json import json
from guide_engine.present.markdown import markdown
from guide_engine.present.text import text
from guide_engine.present.view import Place, Section, View

ENDS = [node for node in WIZARD.nodes if not node.choices]
SAID = {"here": Label("Evet"), "also": Label("Belki"), "on": Label("Hayır")}


def asked(number: int) -> Node[None]:
    """Make a question of which two answers lead to the end, and one to the next question."""
    targets = {"here": "end", "also": "end", "on": f"q{number + 1}"}
    choices = (Choice(id, id, (Arrow(to),)) for id, to in targets.items())
    return Node(f"q{number}", f"soru-{number}", tuple(choices))


def placed(questions: int) -> Place:
    """Place an end to which that many questions lead."""
    last = Node(f"q{questions}", "baska-son")
    nodes = (*map(asked, range(questions)), last, Node("end", "son"))
    flow: Flow[None] = Flow("toy", "questions", "soru/", nodes, "son/")
    words = {node.id: Say(title=f"{node.id}?", choices=SAID) for node in nodes if node.choices}
    said: Words[None] = Words(title="Oyun", lead="", nodes=words)
    (block,) = place(Part(flow, said), flow.by_id["end"], "Son").blocks
    assert isinstance(block, Place)
    return block


def place_of(view: View) -> Place:
    sections = (block for block in view.blocks if isinstance(block, Section))
    (found,) = (b for section in sections for b in section.blocks if isinstance(b, Place))
    return found


def test_answers_of_one_question_stand_together() -> None:
    (question, said), (second, _) = placed(2).ways
    assert (question.text, question.href, said) == ("q0?", "../../soru/", "“Evet” ya da “Belki”")
    assert (second.text, second.href) == ("q1?", "../../soru/soru-1/")


def test_a_few_questions_are_named_and_the_others_counted() -> None:
    assert (len(placed(MOST).ways), placed(MOST).more) == (MOST, "")
    assert len(placed(MOST + 2).ways) == MOST
    assert placed(MOST + 2).more == "Buraya götüren 2 soru daha var, hepsi haritada."


@pytest.mark.parametrize("write", [html, text, markdown, json])
def test_every_format_tells_the_whole_place(write: Callable[[View], str]) -> None:
    block = placed(MOST + 1)
    written = write(View(kind="outcome", page="son/", link="", title="Son", blocks=(block,)))
    told = (*(question.text for question, _ in block.ways), block.here, block.more)
    assert [words for words in (*told, block.on_map.text) if words not in written] == []


def test_the_page_says_that_the_reader_is_here() -> None:
    view = compose(QIWI, catalogue.shown("wizard")["double_charge"])
    assert '<p class="g-here" aria-current="location"><b>Buradasınız: </b>' in html(view)
    assert f"Buradasınız: {view.title}\n" in text(view)


@pytest.mark.parametrize("node", ENDS, ids=lambda node: node.slug)
def test_every_outcome_tells_a_way_that_leads_to_it_low_on_its_page(node: Node[None]) -> None:
    view = compose(QIWI, catalogue.shown("wizard")[node.id])
    found = place_of(view)
    leading = {way.node for way in ways(WIZARD) if way.to == node.id}
    asked = {WIZARD.page(WIZARD.by_id[id]) for id in leading}
    named = {question.href.removeprefix("../../") for question, _ in found.ways}
    assert named <= asked
    assert len(named) == min(len(asked), MOST)
    assert found.here == view.title
    *_, last, _ = (block for block in view.blocks if isinstance(block, Section))
    assert found in last.blocks
