"""The wizard for a frame elsewhere: its first question, as its page shows it."""

from guide_engine import catalogue
from guide_engine.present import words as own
from guide_engine.present.html import html
from tests.drills import view
from tests.markup import Markup

FRAMED = catalogue.framed()
START = view(catalogue.shown("wizard")["payment"])


def test_it_is_the_live_first_question_that_keeps_its_address() -> None:
    read = Markup(FRAMED["element"])
    assert read.wrong == []
    (element,) = (attributes for name, attributes in read.elements if name == "guide-element")
    assert element == {
        "flow": "wizard",
        "page": "param-nerede/",
        "data-plain": "",
        "data-framed": "",
    }
    assert html(START) in FRAMED["element"]


def test_it_brings_the_texts_for_when_the_engine_cannot_answer() -> None:
    assert all(f'data-text="{name}"' in FRAMED["element"] for name in own.ENGINE)


def test_its_links_start_from_the_page_of_the_question() -> None:
    assert FRAMED["root"] == START.page == "param-nerede/"
