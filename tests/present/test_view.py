"""Views: addresses from page to page, and what each kind of position shows."""

import pytest

from guide_engine import catalogue
from guide_engine.core import engine, link, timeline
from guide_engine.core.model import Refusal
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.compose import Attempt, compose
from guide_engine.present.fields import Form
from guide_engine.present.view import (
    Answers,
    Items,
    Link,
    Problems,
    Rows,
    Scenarios,
    Section,
    Text,
    Tools,
    Trail,
    View,
    relative,
)
from tests.core.toy_guide import TOY
from tests.core.toys import DRILL
from tests.drills import CONFIRMED, PAID, TO_CODE, TO_WALLET, drill, view

REFUND = "odeme=baska-yontem&baska-sorun=iade"


def asked(fragment: str) -> View:
    return compose(QIWI, link.open_link(WIZARD, "", fragment)[0])


def blocks(seen: View, kind: type) -> list[object]:
    """Find the blocks of a kind, those in sections too."""
    inner = [
        block
        for section in (*seen.blocks, *seen.panel)
        if isinstance(section, Section)
        for block in section.blocks
    ]
    return [block for block in (*seen.blocks, *inner) if isinstance(block, kind)]


@pytest.mark.parametrize(
    ("page", "target", "fragment", "address"),
    [
        ("", "", "", "./"),
        ("", "cozum/", "", "cozum/"),
        ("deneme/", "deneme/kur/", "olaylar=1~a", "../deneme/kur/#olaylar=1~a"),
        ("deneme/kur/", "", "", "../../"),
        ("cozum/a/", "kaynaklar/", "id", "../../kaynaklar/#id"),
    ],
)
def test_an_address_is_written_from_the_page_that_shows_it(
    page: str, target: str, fragment: str, address: str
) -> None:
    assert relative(page, target, fragment) == address


def test_a_question_counts_and_says_how_many_may_follow() -> None:
    steps = [b.text for b in blocks(asked(""), Text) if isinstance(b, Text) and b.role == "step"]
    assert steps[0].startswith("1. soru.")
    last = asked(f"{REFUND}&iade-durumu=eksik-ya-da-engelli")
    assert any("son soru" in block.text for block in last.blocks if isinstance(block, Text))


def test_a_question_offers_its_answers_and_the_way_back_to_each_earlier_one() -> None:
    seen = asked(REFUND)
    (answers,) = blocks(seen, Answers)
    (trail,) = blocks(seen, Trail)
    assert isinstance(answers, Answers)
    assert isinstance(trail, Trail)
    assert answers.unsure
    assert [answer for _, answer, _ in trail.rows] == [
        "Kartla ya da başka bir yöntemle",
        "Para iadesi gelmedi",
    ]
    assert [href for *_, href in trail.rows] == [
        "../../param-nerede/",
        "../../param-nerede/baska-sorun/#odeme=baska-yontem",
    ]


def test_the_first_question_has_nothing_to_change_and_no_beginning_to_go_to() -> None:
    seen = asked("")
    assert blocks(seen, Trail) == blocks(seen, Tools) == []


def test_an_outcome_says_first_what_to_do_and_what_not_to_do() -> None:
    seen = compose(QIWI, catalogue.shown("wizard")["double_charge"])
    first, avoid, *rest = (block for block in seen.blocks if isinstance(block, Section))
    found = QIWI.diagnoses["double_charge"]
    assert (seen.kind, seen.title) == ("outcome", found.title)
    assert (first.title, first.look) == (found.first, "first")
    assert (avoid.title, avoid.look) == (own.AVOID, "stop")
    assert rest[0].title == own.HAPPENED
    assert rest[-1].title == own.SOURCES


def test_every_outcome_has_all_that_a_reader_needs() -> None:
    needed = {own.AVOID, own.HAPPENED, own.NOW, own.WHO, own.COLLECT, own.REPLY, own.SOURCES}
    for id in QIWI.diagnoses:
        seen = compose(QIWI, catalogue.shown("wizard")[id])
        titles = {block.title for block in seen.blocks if isinstance(block, Section)}
        assert needed <= titles, id
        for items in blocks(seen, Items):
            assert isinstance(items, Items)
            assert items.items, id


def test_an_outcome_is_about_the_past_only_where_the_wallet_plays_a_part() -> None:
    for id, found in QIWI.diagnoses.items():
        seen = compose(QIWI, catalogue.shown("wizard")[id])
        titles = {block.title for block in seen.blocks if isinstance(block, Section)}
        assert (own.THEN in titles) is bool(found.then)


def test_a_screen_shows_rows_that_have_a_value_only() -> None:
    (rows,) = blocks(view(drill(*PAID, "gecmisi-ac")), Rows)
    assert isinstance(rows, Rows)
    assert [label for label, _ in rows.rows] == ["DNM-0001, Döviz çevirme", "DNM-0002, Ödeme"]


def test_a_screen_without_rows_has_no_table() -> None:
    assert blocks(view(drill("giris-yap")), Rows) == []


def test_a_form_leads_to_where_the_usual_values_would() -> None:
    forms = [b for b in view(drill(*TO_CODE)).blocks if isinstance(b, Form)]
    assert [(form.choice, form.href, form.quiet) for form in forms] == [
        ("kodu-dogrula", "../../deneme/kur/", False),
        ("kod-gelmedi", "../../deneme/kod-gelmedi/", True),
    ]


def test_a_refused_reader_is_led_to_the_page_that_explains_it() -> None:
    seen = view(drill(*CONFIRMED, scenario="odeme:aylik-limit"))
    hrefs = [way.href for tools in seen.blocks if isinstance(tools, Tools) for way in tools.links]
    address, _, known = hrefs[0].partition("#")
    assert address == "../../" + QIWI.address("limit_exceeded")
    there, opened = link.open_link(WIZARD, address, known)
    assert (there.node.diagnosis, opened.trouble) == ("limit_exceeded", "")
    assert there.facts == ()
    assert not any(isinstance(block, Tools) for block in view(drill()).blocks)


def test_the_way_back_is_one_step_shorter_and_the_restart_keeps_the_scenario() -> None:
    here = drill(*TO_WALLET, scenario="odeme:cift")
    tools = blocks(view(here), Tools)[-1]
    assert isinstance(tools, Tools)
    ways = {way.text: way for way in tools.links}
    assert ways[own.UNDO].href.endswith(link.write(timeline.undo(here)))
    assert ways[own.RESTART].href.endswith("deneme/#senaryo=odeme:cift")
    assert not ways[own.STUCK].inside
    first = blocks(view(drill()), Tools)[-1]
    assert isinstance(first, Tools)
    assert own.UNDO not in {way.text for way in first.links}


def test_the_settings_offer_every_scenario_and_show_what_is_in_force() -> None:
    (scenarios,) = blocks(view(drill(scenario="odeme:cift")), Scenarios)
    assert isinstance(scenarios, Scenarios)
    offered = [o.value for stage in scenarios.stages for o in stage.options if o.value]
    assert sorted(offered) == sorted(QIWI.parts["checkout"].flow.scenarios)
    chosen = [o.value for stage in scenarios.stages for o in stage.options if o.chosen]
    assert [value for value in chosen if value] == ["odeme:cift"]
    assert len(chosen) == len(QIWI.stages)


def test_an_attempt_keeps_what_was_typed_unless_it_has_to_be_wiped() -> None:
    here = drill(*TO_CODE)
    for wipe, kept in ((False, "9" * 80), (True, "")):
        attempt = Attempt("kodu-dogrula", {"kod": "9" * 200}, {"kod": Refusal("other_code", wipe)})
        seen = view(here, attempt)
        form = next(block for block in seen.blocks if isinstance(block, Form))
        assert form.inputs[0].value == kept
        assert form.inputs[0].error


def test_an_attempt_at_what_is_not_offered_here_shows_no_problem() -> None:
    attempt = Attempt("yok", {}, {"kod": Refusal("other_code")})
    assert blocks(view(drill(), attempt), Problems) == []


def test_a_guide_of_its_own_needs_neither_a_panel_nor_another_flow() -> None:
    seen = compose(TOY, engine.start(DRILL))
    assert (seen.title, seen.time, seen.panel) == ("Mutfak", "", ())
    assert [block.button for block in seen.blocks if isinstance(block, Form)] == ["Doldur"]


def test_a_link_says_where_it_leads_and_whether_that_is_inside() -> None:
    assert Link("Öde", "./") == Link("Öde", "./", "", inside=False)
