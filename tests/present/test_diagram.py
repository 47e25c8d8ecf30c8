"""A flow as a drawing: every box a link, every way an arrow, nothing outside its frame."""

import re
import xml.etree.ElementTree as ET
from html import unescape

import pytest

from guide_engine import catalogue
from guide_engine.catalogue.parts import name
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.diagram import HEIGHT, LETTERS, WIDTH, Box, diagram, edges
from guide_engine.present.tree import write
from tests.core.toys import DRILL

TITLES = {
    "kitchen": "Mutfak",
    "stove": "Ocak",
    "cold": "Ocak yanmadı",
    "hot": "Su iyice kaynadı, artık hazır",
    "served": "Bardakta",
}
BOXES = {id: Box(name, f"../cay/{id}/") for id, name in TITLES.items()}


def drawn(boxes: dict[str, Box] = BOXES) -> ET.Element:
    svg = write(diagram("Çay", DRILL, boxes))
    return ET.fromstring(svg.replace("<svg", '<svg xmlns:xlink="x"', 1))  # noqa: S314 - ours


def test_ways_are_named_once_and_controls_are_no_ways() -> None:
    ways = edges(DRILL)
    assert len(set(ways)) == len(ways)
    assert ("stove", "cold") in ways
    assert all(way.source != "cold" or way.target == "stove" for way in ways)


def test_every_box_is_a_link_with_its_name() -> None:
    links = drawn().findall("a")
    assert [a.get("{x}href") for a in links] == [box.href for box in BOXES.values()]
    names = [" ".join(text.text or "" for text in a.findall("text")) for a in links]
    assert names == list(TITLES.values())


def test_a_long_name_is_broken_into_two_lines() -> None:
    lines = {a.get("{x}href"): a.findall("text") for a in drawn().findall("a")}
    assert [len(texts) for texts in lines.values()] == [1, 1, 1, 2, 1]
    first = lines["../cay/hot/"][0].text or ""
    assert len(first) <= LETTERS


def test_every_way_between_drawn_boxes_is_an_arrow() -> None:
    assert len(drawn().findall("path")) == len(edges(DRILL))
    without = {id: box for id, box in BOXES.items() if id != "hot"}
    left = [way for way in edges(DRILL) if "hot" not in way]
    assert len(drawn(without).findall("path")) == len(left)


def test_no_box_lies_outside_the_frame_or_on_another() -> None:
    svg = drawn()
    _, _, width, height = map(int, (svg.get("viewBox") or "").split())
    corners = [(int(rect.get("x") or 0), int(rect.get("y") or 0)) for rect in svg.findall("a/rect")]
    assert len(set(corners)) == len(BOXES)
    assert all(0 <= x <= width - WIDTH and 0 <= y <= height - HEIGHT for x, y in corners)


@pytest.mark.parametrize("flow", QIWI.parts)
def test_every_name_of_the_guide_fits_into_its_box(flow: str) -> None:
    guide, part = catalogue.part(flow)
    named = [node for node in part.flow.nodes if node.id in part.words.nodes]
    boxes = {node.id: Box(name(guide, part, node), "./") for node in named}
    lines = re.findall(r"<text[^>]*>([^<]+)</text>", write(diagram("x", part.flow, boxes)))
    assert [line for line in lines if len(unescape(line)) > LETTERS] == []


@pytest.mark.parametrize("flow", QIWI.parts)
def test_the_arrowhead_of_every_drawing_has_a_name_of_its_own(flow: str) -> None:
    found = QIWI.parts[flow].flow
    boxes = {node.id: Box(node.slug, "./") for node in found.nodes}
    svg = write(diagram("x", found, boxes))
    heads = set(re.findall(r'marker id="([^"]+)"', svg))
    assert set(re.findall(r"url\(#([^)]+)\)", svg)) == heads
    assert heads == {f"g-ok-{flow}"}
