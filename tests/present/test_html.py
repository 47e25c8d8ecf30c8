"""A view as HTML: every kind of block, the phone, its panel, and who takes the focus."""

from typing import Any

import pytest

from guide_engine.core import engine
from guide_engine.present import words as own
from guide_engine.present.compose import Attempt, compose
from guide_engine.present.html import WRITERS, article, device, html
from guide_engine.present.tree import write
from guide_engine.present.view import (
    Answers,
    Item,
    Items,
    Letter,
    Link,
    Piece,
    Rows,
    Section,
    Source,
    Sources,
    Text,
    Tools,
    Trail,
    View,
)
from tests.core.toy_guide import TOY
from tests.core.toys import DRILL
from tests.drills import TO_CODE, drill, view
from tests.markup import Markup

TRAIL = Trail((("Neyle ödediniz?", "Kartla", "../"),))


def page(*blocks: Piece | Section, kind: Any = "question") -> View:
    return View(kind=kind, page="a/", link="", title="Başlık", blocks=blocks)


def written(*blocks: Piece | Section) -> str:
    return html(page(*blocks))


def test_every_kind_of_block_has_a_writer() -> None:
    assert set(WRITERS) == {*Piece.__args__, Section}


def test_the_title_is_the_heading_and_takes_the_focus() -> None:
    assert written(Text("Metin")) == (
        '<article class="g-view g-question"><h1 class="g-title" tabindex="-1" data-focus>Başlık'
        "</h1><p>Metin</p></article>"
    )


def test_the_answers_so_far_stand_above_the_question_and_below_an_outcome() -> None:
    above = written(TRAIL, Text("Metin"))
    assert above.index("Yanıtlarınız") < above.index("<h1")
    below = written(Text("Metin"), TRAIL)
    assert below.index("<h1") < below.index("Yanıtlarınız")
    assert 'aria-label="Değiştir: Neyle ödediniz?"' in above


@pytest.mark.parametrize("role", ["step", "hint", "note"])
def test_a_paragraph_looks_like_its_role(role: Any) -> None:
    assert f'<p class="g-{role}">Metin</p>' in written(Text("Metin", role))


def test_a_text_to_paste_can_be_copied() -> None:
    read = written(Letter("", "yanit", "tr", "", "Yanıt metni", ""))
    assert '<p class="g-reply" id="mektup-yanit" lang="tr">Yanıt metni</p>' in read
    assert 'data-copy="#mektup-yanit"' in read
    assert "<h3>" not in read


def test_a_letter_says_to_whom_it_goes_and_what_it_says() -> None:
    read = written(Letter("Satıcıya", "seller", "en", "Refund", "Hello", "Merhaba"))
    assert "<h3>Satıcıya</h3>" in read
    assert '<span lang="en">Refund</span>' in read
    assert f"<b>{own.GLOSS}: </b>Merhaba" in read


def test_lists_are_numbered_plain_or_to_tick() -> None:
    items = (Item("Bir", "çıkarım"), Item("İki"))
    assert '<ol><li>Bir <span class="g-tag">çıkarım</span></li><li>İki</li></ol>' in written(
        Items(items, "numbered")
    )
    assert "<ul><li>Bir" in written(Items(items))
    ticked = written(Items(items, "ticked"))
    assert ticked.count('<label><input type="checkbox"> <span>') == 2


def test_rows_are_a_sum_or_a_receipt() -> None:
    rows = (("Tutar", "12,50\u00a0USD"),)
    assert '<dl class="g-sum"><div><dt>Tutar</dt>' in written(Rows(rows))
    assert '<dl class="g-sum g-receipt">' in written(Rows(rows, receipt=True))


def test_only_the_last_answer_can_be_the_unsure_one() -> None:
    answers = (Link("Evet", "./", inside=True), Link("Emin değilim", "../", "ipucu", inside=True))
    assert written(Answers(answers, unsure=True)).count("g-unsure") == 1
    assert written(Answers(answers, unsure=True)).index("Evet") < written(
        Answers(answers, unsure=True)
    ).index("g-unsure")
    assert "g-unsure" not in written(Answers(answers))


def test_a_section_has_its_kicker_above_its_heading() -> None:
    first = written(Section("Bekleyin", (Text("Metin"), Text("Önce", "kicker")), "first"))
    assert '<section class="g-first"><p class="g-kicker">Önce</p><h2>Bekleyin</h2>' in first
    assert '<section class="g-section"><h2>' in written(Section("Neden?", (Text("Metin"),)))


def test_ways_out_may_have_a_remark_below() -> None:
    assert '<p class="g-hint">Not</p></div>' in written(Tools((Link("Çöz", "./"),), "Not"))
    assert "g-hint" not in written(Tools((Link("Çöz", "./"),)))


def test_sources_lead_outside_and_say_when_they_were_read() -> None:
    read = Link("TASS", "https://tass.example/", "21 Şubat 2024")
    html = written(Sources((Source("id", "Cümle.", "güven: güçlü", "Son kontrol.", (read,)),)))
    assert 'rel="noopener noreferrer external">TASS</a> (21 Şubat 2024). Son kontrol.' in html
    assert 'data-claim="id"' in html


def test_the_phone_is_marked_as_a_trial_at_both_ends() -> None:
    assert html(view(drill())).count('class="g-trial"') == 2


def test_the_picture_of_a_phone_is_inert_and_takes_no_focus() -> None:
    drawn = Markup(write(device(view(drill(*TO_CODE)), used=False)))
    assert "inert" in drawn.elements[0][1]
    assert [a for _, a in drawn.elements if {"data-focus", "tabindex", "id"} & set(a)] == []


def test_problems_take_the_focus_from_the_title() -> None:
    here = drill(*TO_CODE)
    choice = here.node.choices[0]
    refused = engine.read(choice, {"kod": "123456"})
    assert isinstance(refused, engine.Refused)
    seen = view(here, Attempt(choice.slug, {"kod": "123456"}, refused.refusals))
    read = Markup(html(seen))
    focus = [(tag, a.get("role")) for tag, a in read.elements if "data-focus" in a]
    assert (focus, seen.problems, read.wrong) == ([("div", "alert")], 1, [])
    assert read.pointing_nowhere() == []


def test_what_the_next_step_would_move_is_said_once_to_who_listens() -> None:
    said = html(view(drill(*TO_CODE)))
    assert 'aria-hidden="true">925,00\u00a0RUB →</span>' in said
    assert "<small>" in said


def test_a_drill_without_a_panel_is_a_phone_alone() -> None:
    seen = compose(TOY, engine.start(DRILL))
    drawn = article(seen)
    assert seen.panel == ()
    assert Markup(write(drawn)).wrong == []
    assert "<aside" not in write(drawn)
