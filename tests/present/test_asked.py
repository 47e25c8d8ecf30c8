"""Answers to the reader's own words."""

import json
from dataclasses import replace

import pytest

from guide_engine.browser import answer
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.compose import Asked, answered
from guide_engine.present.compose.asked import LONGEST
from guide_engine.present.html import html


def ask(text: str) -> dict[str, str]:
    message = {"flow": "wizard", "page": "param-nerede/", "link": "", "ask": text}
    reply: dict[str, str] = json.loads(answer(json.dumps(message)))
    return reply


def test_the_nearest_pages_are_offered_with_the_words_that_decided() -> None:
    reply = ask("param çekildi ama sipariş ödenmedi görünüyor")
    assert reply["title"] == own.FOUND
    assert reply["html"].index("para-cekildi-siparis-odenmedi") > 0
    assert "Belirleyen sözcükler: ödenmedi" in reply["html"]


def test_the_question_that_tells_them_apart_is_offered() -> None:
    assert "Emin değilseniz şu soruyu yanıtlayın" in ask("iade gelmedi")["html"]


@pytest.mark.parametrize("text", ["131", " 131\n"])
def test_a_code_alone_opens_its_page(text: str) -> None:
    reply = ask(text)
    assert reply["page"] == "cozum/ulkenizde-kullanilamiyor/"
    assert own.FIRST in reply["html"]
    assert reply["link"] == ""


def test_a_code_in_a_sentence_is_named_among_what_decided() -> None:
    reply = ask("hata 220 çıktı, para yetmedi")
    assert reply["title"] == own.FOUND
    assert "Belirleyen sözcükler: 220<" in reply["html"]


def test_likely_is_not_certain() -> None:
    assert ask("param çekildi siparis odenmedi gorunuyor")["title"] == own.FOUND


def test_that_the_wallet_is_closed_stands_beside_and_never_instead() -> None:
    assert "24’ten beri kapalı" in ask("ödeme iki kez çekildi")["html"]


def test_the_text_stays_in_the_field_and_reaches_no_link() -> None:
    reply = ask("iade <b>gelmedi</b>")
    assert "iade &lt;b&gt;gelmedi&lt;/b&gt;</textarea>" in reply["html"]
    assert (reply["link"], reply["page"]) == ("", "param-nerede/")


@pytest.mark.parametrize("text", ["ehliyet sınavı ne zaman", "qqq www"])
def test_what_is_not_ours_is_said_to_be_so(text: str) -> None:
    reply = ask(text)
    assert reply["title"] == own.NOT_FOUND
    assert own.BY_QUESTIONS in reply["html"]
    assert 'href="../dolandirildim/"' in reply["html"]


@pytest.mark.parametrize(
    "number", ["4111 1111 1111 1111", "+90 (532) 123-45-67", "TR330006100519786457841326"]
)
def test_somebodys_number_is_taken_out_and_the_reason_said(number: str) -> None:
    reply = ask(f"kartım {number} reddedildi")
    assert reply["problems"] == 1
    assert own.ASK_NUMBERS in reply["html"]
    assert "kartım" in reply["html"]
    assert not any(part in json.dumps(reply) for part in ("1111", "532", "0006"))


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_text_is_asked_for_again(text: str) -> None:
    assert own.ASK_EMPTY in ask(text)["html"]


def test_a_long_text_is_cut() -> None:
    assert ask("iade " * 2_000)["html"].count("iade ") < LONGEST


def test_a_message_of_another_kind_is_an_empty_text() -> None:
    reply = json.loads(answer(json.dumps({"flow": "wizard", "ask": 7})))
    assert reply["problems"] == 1


def test_a_guide_without_an_alarm_offers_its_questions_alone() -> None:
    guide = replace(QIWI, alarm=None)
    page = html(answered(guide, guide.parts["wizard"], Asked("qqq", ())))
    assert own.BY_QUESTIONS in page
    assert "dolandirildim" not in page
