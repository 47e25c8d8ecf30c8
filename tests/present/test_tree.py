"""HTML as a tree: what is text stays text, whatever it says."""

from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from guide_engine.present.tree import tag, write
from tests.markup import UNSEEN, Markup

CANARY = "\"'><img src=x onerror=alert(1)>&lt;b&gt; \u202eters\u2066"

anything = st.text(st.characters() | st.sampled_from("<>&\"'=/ \u202e\u2067\u200f\ud800\0"))


def test_an_element_is_written_with_its_attributes_and_children() -> None:
    link = tag("a", "Öde ", tag("b", "şimdi"), href="./", class_="g-button", data_guide=True)
    assert write(link) == '<a href="./" class="g-button" data-guide>Öde <b>şimdi</b></a>'


def test_what_is_none_or_false_is_left_out() -> None:
    assert write(tag("p", None, "a", None, id=None, hidden=False)) == "<p>a</p>"


def test_names_that_python_cannot_spell_are_spelled() -> None:
    line = write(tag("a", xlink_href="x", aria_label="y", for_="z"))
    assert line == '<a xlink:href="x" aria-label="y" for="z"></a>'


def test_an_element_that_holds_nothing_is_not_closed() -> None:
    assert write(tag("input", type="checkbox", checked=True)) == '<input type="checkbox" checked>'


def test_a_canary_stays_text_and_its_unseen_marks_go() -> None:
    html = write(tag("p", CANARY, title=CANARY))
    assert Markup(html).structure() == [("p", ("title",))]
    assert unescape(html).count("<img src=x onerror=alert(1)>") == 2
    assert UNSEEN.isdisjoint(html)


@given(anything, anything)
def test_whatever_text_says_the_structure_is_the_same(text: str, value: str) -> None:
    html = write(tag("div", text, tag("i", value), text, title=value))
    read = Markup(html)
    assert read.wrong == []
    assert read.structure() == [("div", ("title",)), ("i", ())]
    assert html.encode()


def test_line_breaks_and_no_break_spaces_are_kept() -> None:
    assert write(tag("p", "12,50\u00a0USD\nson\t\x07")) == "<p>12,50\u00a0USD\nson</p>"
