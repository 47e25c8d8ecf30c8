"""A graph as a picture: a row an edge with its words, every box a link, nothing on another."""

import re
import xml.etree.ElementTree as ET
from itertools import pairwise

from guide_engine.present.diagram import HEIGHT, LETTERS, WIDTH, Box, diagram
from guide_engine.present.layout import Edge, rows
from guide_engine.present.tree import write

BOXES = {
    "kitchen": Box("Mutfak", "../cay/", "kutu-cay"),
    "stove": Box("Ocak", "../cay/ocak/", "kutu-ocak"),
    "served": Box("Bardakta", "../cay/bardakta/", end=True),
    "shelf": Box("Raf", "../cay/raf/"),
}
LONG = "Suyu ocakta iyice kaynatın, sonra bardağa yavaşça dökün"
EDGES = (
    Edge("kitchen", "stove", "Doldur"),
    Edge("stove", "kitchen", "Boşalt"),
    Edge("stove", "served", LONG),
)
LINE = ("kitchen", "stove")


def drawn() -> ET.Element:
    svg = write(diagram("Çay", "cay", BOXES, EDGES, LINE))
    return ET.fromstring(svg.replace("<svg", '<svg xmlns:xlink="x"', 1))  # noqa: S314 - ours


def words(text: ET.Element) -> str:
    title = text.find("title")
    return (text.text if title is None else title.text) or ""


def test_every_row_is_a_link_with_the_name_of_its_node() -> None:
    links = drawn().findall("a")
    told = [(a.get("{x}href"), words(a.findall("text")[0])) for a in links]
    assert told == [
        (BOXES[row.id].href, BOXES[row.id].name) for row in rows(list(BOXES), EDGES, LINE)
    ]


def test_only_a_box_that_is_drawn_whole_is_a_place() -> None:
    assert [a.get("id") for a in drawn().findall("a")] == ["kutu-cay", "kutu-ocak", *[None] * 3]


def test_a_box_that_comes_again_is_dashed_and_an_end_is_round() -> None:
    frames = [a.findall("rect")[0] for a in drawn().findall("a")]
    assert [frame.get("class") for frame in frames] == [None, None, "g-again", None, None]
    assert [frame.get("rx") == str(HEIGHT // 2) for frame in frames] == [
        box == "served" for box in ("kitchen", "stove", "kitchen", "served", "shelf")
    ]


def test_every_edge_is_an_arrow_with_its_words() -> None:
    svg = drawn()
    assert len(svg.findall("path")) == len(EDGES)
    labels = [words(text) for text in svg.findall("text")]
    assert labels == [*(edge.label for edge in EDGES), "Pek çok kutudan gelinir; yolları tabloda"]


def test_what_is_too_long_for_a_line_is_cut_and_whole_in_its_title() -> None:
    (cut,) = (text for text in drawn().findall("text") if text.find("title") is not None)
    shown = "".join(cut.itertext()).removeprefix(LONG)
    assert len(shown) <= LETTERS
    assert LONG.startswith(shown.removesuffix("…"))


def test_no_box_lies_outside_the_frame_or_on_another_or_on_words() -> None:
    svg = drawn()
    _, _, width, height = map(int, (svg.get("viewBox") or "").split())
    tops = [int(rect.get("y") or 0) for rect in svg.findall("a/rect")]
    lefts = [int(rect.get("x") or 0) for rect in svg.findall("a/rect")]
    assert all(above + HEIGHT < below for above, below in pairwise(tops))
    assert all(0 <= x <= width - WIDTH for x in lefts)
    assert all(0 <= y <= height - HEIGHT for y in tops)
    lines = [int(text.get("y") or 0) for text in svg.findall("text")]
    assert not any(top < line < top + HEIGHT for top in tops for line in lines)


def test_the_arrowhead_of_a_drawing_has_a_name_of_its_own() -> None:
    svg = write(diagram("Çay", "cay", BOXES, EDGES))
    assert re.findall(r'marker id="([^"]+)"', svg) == ["g-ok-cay"]
    assert set(re.findall(r"url\(#([^)]+)\)", svg)) == {"g-ok-cay"}
