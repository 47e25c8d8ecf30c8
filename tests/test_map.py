"""The map: every node a linked box, every way a row of the table, and what the tests have taken."""

import re
from typing import Any

import pytest

from guide_engine import catalogue
from guide_engine.catalogue.drawings import edges
from guide_engine.catalogue.parts import name
from guide_engine.core.guide import Part
from guide_engine.core.ways import Way, ways
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.diagram import LETTERS
from guide_engine.present.view import MAP, on_map
from tests.markup import Markup

every_flow = pytest.mark.parametrize("flow", QIWI.parts)


def document(flow: str, *ways: Way, taken_by: list[str]) -> dict[str, Any]:
    """Write evidence as the tests do, of a few ways of one flow."""
    told = [{**way._asdict(), "taken_by": taken_by} for way in ways]
    return {"commit": "0123456789abcdef", "date": "2026-11-25", "flows": {flow: told}}


def map_page(measured: dict[str, Any] | None = None) -> str:
    seen = catalogue.evidence(measured) if measured else None
    return dict(catalogue.pages(seen))[f"{MAP}index.md"].split("---\n", 2)[2]


PLAIN = map_page()


def drawings() -> dict[str, str]:
    found = re.findall(r"<figure.*?</figure>", PLAIN, re.DOTALL)
    return dict(zip(QIWI.parts, found, strict=True))


def lines(page: str) -> list[list[str]]:
    """Read the tables: the words of every cell, line by line."""
    found = re.findall(r"<tr>(<td>.*?)</tr>", page)
    return [re.findall(r"<td>(?:<a [^>]*>)?([^<]*)", line) for line in found]


def all_nodes(part: Part) -> list[str]:
    return [node.id for node in part.flow.nodes]


@every_flow
def test_every_node_is_a_box_that_leads_to_its_page_and_has_a_place(flow: str) -> None:
    found = QIWI.parts[flow].flow
    boxes = re.findall(r'<a xlink:href="\.\./([^"]*)" id="([^"]*)"', drawings()[flow])
    assert sorted(boxes) == sorted((found.page(n), on_map(found.page(n))) for n in found.nodes)


@every_flow
def test_every_name_and_every_label_fits_into_its_line(flow: str) -> None:
    guide, part = catalogue.part(flow)
    names = [name(guide, part, node) for node in part.flow.nodes]
    labels = [edge.label for edge in edges(part, all_nodes(part))]
    assert [text for text in (*names, *labels) if len(text) > LETTERS] == []


def test_every_answer_of_a_question_is_drawn_with_its_words() -> None:
    part = QIWI.parts["wizard"]
    told = [
        (way.node, way.to, part.words.nodes[way.node].choices[way.choice].text)
        for way in ways(part.flow)
    ]
    assert edges(part, all_nodes(part)) == told


@every_flow
def test_a_choice_that_parts_is_drawn_with_the_numbers_of_its_ways(flow: str) -> None:
    part = QIWI.parts[flow]
    drawn = edges(part, all_nodes(part))
    assert len({(edge.source, edge.label) for edge in drawn}) == len(set(drawn))


def test_what_nearly_everything_leads_to_is_drawn_once_by_itself() -> None:
    part = QIWI.parts["checkout"]
    assert "closed" not in {edge.target for edge in edges(part, all_nodes(part))}
    assert own.FROM_MANY in drawings()["checkout"]


def test_the_map_is_sound_and_its_frames_can_be_reached_by_keyboard() -> None:
    read = Markup(PLAIN.partition("\n\n")[2])
    assert read.wrong == []
    frames = [each for tag, each in read.elements if "tabindex" in each]
    assert [frame["class"] for frame in frames] == ["g-drawing", "g-table"] * len(QIWI.parts)
    anchors = [address[1:] for address in read.addresses() if address.startswith("#")]
    assert set(anchors) <= set(read.ids())


def test_every_way_is_a_line_of_the_table() -> None:
    told = [line[:3] for line in lines(PLAIN)]
    expected = []
    for part in QIWI.parts.values():
        for way in ways(part.flow):
            choice = part.flow.by_id[way.node].choice(way.choice)
            assert choice
            words = part.words.nodes[way.node].choices[way.choice].text
            number = f" (yol\u00a0{way.number})" if choice.arrows[1:] else ""
            nodes = [name(QIWI, part, part.flow.by_id[id]) for id in (way.node, way.to)]
            expected.append([nodes[0], words + number, nodes[1]])
    assert told == expected


def test_numbers_are_explained_only_where_there_are_any() -> None:
    questions, drill = PLAIN.split("<h3")[1:]
    assert (own.WAY_KEY in questions, own.WAY_KEY in drill) == (False, True)


def test_without_evidence_nothing_is_said_to_be_measured() -> None:
    assert {line[3] for line in lines(PLAIN)} == {own.NOT_MEASURED}
    assert "Ölçüm tarihi" not in PLAIN


def test_evidence_is_told_way_by_way_with_its_commit_and_day() -> None:
    first, second, *rest = ways(QIWI.parts["wizard"].flow)
    measured = document("wizard", first, taken_by=["walk", "browser"])
    measured["flows"]["wizard"] += document("", second, taken_by=[])["flows"][""]
    page = map_page(measured)
    told = [line[3] for line in lines(page)][: 2 + len(rest)]
    assert told == ["Evet: tam gezi, tarayıcı", "Hayır", *[own.NOT_MEASURED] * len(rest)]
    assert f"Testlerde geçilen yol: 1 / {2 + len(rest)}. Ölçülmeyen yol: {len(rest)}." in page
    assert "Ölçüm tarihi: 25\u00a0Kasım 2026. Kod sürümü: 0123456789ab." in page


def test_a_way_that_leads_elsewhere_since_was_not_measured() -> None:
    first, *_ = ways(QIWI.parts["wizard"].flow)
    moved = first._replace(to="phishing")
    page = map_page(document("wizard", moved, taken_by=["walk"]))
    assert lines(page)[0][3] == own.NOT_MEASURED
