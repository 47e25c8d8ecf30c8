"""The wizard: every answer leads on, every diagnosis is reached, nobody is left unsure."""

import re

import pytest

from guide_engine.core import engine, link
from guide_engine.core.model import Node
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.diagnoses.labels import LABELS
from guide_engine.guides.qiwi.flows.wizard import ENDS, QUESTIONS, UNSURE, WIZARD
from guide_engine.guides.qiwi.words.wizard import WORDS
from tests.drills import reachable

LONGEST = 5
DANGER = "biri-bir-sey-istiyor"
FAILURES = [f"F{number:02}" for number in range(39)]
REACHED = {here.node.diagnosis for here in reachable("wizard")}


def targets(node: Node[None]) -> list[str]:
    return [choice.arrows[0].to or "" for choice in node.choices]


def test_every_diagnosis_is_an_end_and_every_end_a_diagnosis() -> None:
    assert {end.diagnosis for end in ENDS} == set(DIAGNOSES)
    assert [end.id for end in ENDS if end.id != end.diagnosis] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda node: node.slug)
def test_every_question_lets_the_reader_be_unsure_last(question: Node[None]) -> None:
    assert question.choices[-1].slug == UNSURE
    assert [choice.slug for choice in question.choices].count(UNSURE) == 1


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda node: node.slug)
def test_no_answer_of_a_question_is_a_mere_repetition(question: Node[None]) -> None:
    sure = targets(question)[:-1]
    assert len(question.choices) >= 3
    assert len(set(sure)) >= 2 or question.id == "other_review"
    assert question.id not in sure


def test_being_unsure_leads_to_an_answer_that_some_sure_reader_gets_too_or_to_a_question() -> None:
    ends = {end.id for end in ENDS}
    for question in QUESTIONS:
        unsure = targets(question)[-1]
        reached_surely = {to for other in QUESTIONS for to in targets(other)[:-1]}
        assert unsure not in ends or unsure in reached_surely


@pytest.mark.parametrize("failure", FAILURES)
def test_every_known_failure_is_reached(failure: str) -> None:
    (label,) = (label.id for label in LABELS.values() if label.failure == failure)
    assert label in REACHED


@pytest.mark.parametrize("label", [label.id for label in LABELS.values() if label.in_scope])
def test_every_label_in_scope_is_reached(label: str) -> None:
    assert label in REACHED


@pytest.mark.parametrize("answer", [choice.slug for choice in WIZARD.start.choices])
def test_danger_is_an_answer_of_every_second_question(answer: str) -> None:
    second = WIZARD.by_id[WIZARD.offered[WIZARD.start.slug, answer].arrows[0].to or ""]
    danger = [choice for choice in second.choices if choice.slug == DANGER]
    assert [choice.arrows[0].to in {"phishing", "other_danger"} for choice in danger] == [True]
    assert WORDS.nodes[second.id].choices[DANGER].text.startswith("Biri benden kod")


def test_no_answer_takes_longer_than_five_questions() -> None:
    assert max(len(here.steps) for here in reachable("wizard")) <= LONGEST


def test_every_question_ends_with_a_question_mark_and_fits_a_phone() -> None:
    for say in WORDS.nodes.values():
        assert say.title.endswith("?")
        assert len(say.title) <= 50
        assert say.short


def test_answers_are_short_and_carry_no_full_stop() -> None:
    for say in WORDS.nodes.values():
        for label in say.choices.values():
            assert len(label.text) <= 50, label.text
            assert not label.text.endswith("."), label.text


def test_slugs_are_plain() -> None:
    slugs = [choice.slug for node in QUESTIONS for choice in node.choices]
    slugs += [node.slug for node in WIZARD.nodes]
    assert [slug for slug in slugs if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)] == []


def test_an_end_has_its_own_address_and_a_question_the_wizards() -> None:
    pages = [WIZARD.page(node) for node in WIZARD.nodes]
    assert len(set(pages)) == len(pages)
    assert all(page.startswith("cozum/") for page in map(WIZARD.page, ENDS))
    assert WIZARD.page(WIZARD.start) == "param-nerede/"


@pytest.mark.parametrize(
    ("answers", "end"),
    [
        ("odeme=qiwi-once&qiwi-sorun=odeme-gecti&qiwi-siparis=cekilen-para&qiwi-cekilen=iki-kez",
         "double_charge"),
        ("odeme=baska-yontem&baska-sorun=odeme-alinmadi&odeme-alinmadi=cuzdan&baska-cuzdan=limit",
         "limit_exceeded"),
        ("odeme=qiwi-simdi&qiwi-bugun=secenek-yok", "wallet_service_closed"),
        ("odeme=baska-yontem&baska-sorun=iade&iade-durumu=islemde", "refund_delayed"),
        ("odeme=emin-degilim&emin-degilim=biri-bir-sey-istiyor", "phishing"),
        ("odeme=qiwi-once&qiwi-sorun=odeme-gecmedi&qiwi-ekran=kod&qiwi-kod=gelmedi",
         "otp_not_received"),
    ],
)  # fmt: skip
def test_readers_reach_the_page_that_they_need(answers: str, end: str) -> None:
    here, opened = link.open_link(WIZARD, "", answers)
    assert (here.node.id, opened.trouble) == (end, "")


def test_the_order_in_which_a_link_names_the_answers_does_not_matter() -> None:
    one, _ = link.open_link(WIZARD, "", "qiwi-sorun=iade&odeme=qiwi-once")
    other, _ = link.open_link(WIZARD, "", "odeme=qiwi-once&qiwi-sorun=iade&baska=soru")
    assert one == other
    assert one.node.id == "qiwi_refund"


def test_an_answer_is_the_same_whoever_gives_it() -> None:
    """No question flow has a world, so facts cannot bend the route."""
    start = engine.start(WIZARD)
    assert start.world is None
    assert all(choice.do is None for node in WIZARD.nodes for choice in node.choices)
