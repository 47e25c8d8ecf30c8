"""A sum over the reader's own numbers, on the page of an outcome."""

import json
from urllib.parse import parse_qs

import pytest

from guide_engine.browser import answer
from guide_engine.guides.qiwi.charge import FIELDS
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.words.wizard.charge import CHARGE, MEANINGS
from guide_engine.present import words as own

PAGE = "cozum/fazla-para-cekildi/"
TYPED = {
    "onay-tutari": "20",
    "onay-birimi": "USD",
    "ekstre-tutari": "207,00",
    "banka-kuru": "10,20",
    "ucret": "3",
}
TOLD = "banka-kuru=10.20&ekstre-tutari=207.00&onay-birimi=USD&onay-tutari=20.00&ucret=3.00"


def reply(page: str = PAGE, **more: object) -> dict[str, str]:
    answered: dict[str, str] = json.loads(
        answer(json.dumps({"flow": "wizard", "page": page, "link": "", **more}))
    )
    return answered


def reckon(**typed: str) -> dict[str, str]:
    return reply(choice="onay-tutari", typed=TYPED | typed)


def test_the_numbers_give_an_answer_and_a_link_that_gives_it_again() -> None:
    told = reckon()
    assert told["link"] == TOLD
    assert MEANINGS["explained"][0] in told["html"]
    assert MEANINGS["explained"][0] in reply(link=TOLD)["html"]


def test_what_was_told_stands_in_the_fields_as_it_was_typed() -> None:
    html = reply(link=TOLD)["html"]
    assert 'value="10,20"' in html
    assert 'value="10.20"' not in html


def test_the_way_on_leads_to_the_page_of_two_charges() -> None:
    html = reckon(**{"ekstre-tutari": "414"})["html"]
    assert 'href="../../cozum/odeme-iki-kez-cekildi/"' in html


@pytest.mark.parametrize("typed", ["", "1e9", "-1", "1,005", "<script>", "4111111111111111"])
def test_what_is_no_amount_is_refused_and_nothing_is_kept(typed: str) -> None:
    told = reckon(**{"ekstre-tutari": typed})
    assert told["problems"] == 1
    assert told["link"] == ""
    assert "4111" not in told["html"]
    assert "<script>" not in told["html"]


def test_a_rate_that_is_taken_back_is_forgotten() -> None:
    told = reply(link=TOLD, choice="onay-tutari", typed=TYPED | {"banka-kuru": ""})
    assert "banka-kuru" not in told["link"]
    assert MEANINGS["no_rate"][0] in told["html"]


@pytest.mark.parametrize("fact", [field.slug for field in FIELDS])
@pytest.mark.parametrize("value", ["4111111111111111", "1e9", "-1.00", "1.005", "20,00", "<b>"])
def test_a_link_with_what_is_no_number_holds_none(fact: str, value: str) -> None:
    assert fact not in parse_qs(reply(link=f"{fact}={value}")["link"])


def test_the_numbers_stay_when_a_date_is_told_beside_them() -> None:
    both = reply("cozum/iade-bekleniyor/", link=TOLD, choice="tarih", typed={"tarih": "2.11.2026"})
    assert both["link"] == "&".join(sorted([*TOLD.split("&"), "tarih=2026-11-02"]))


def test_the_answer_takes_the_focus_only_when_it_was_just_asked_for() -> None:
    heading = f'<h2 id="{own.RECKON}" tabindex="-1" data-focus>'
    assert heading in reckon()["html"]
    assert heading in reckon(ucret="x")["html"]
    assert reckon()["html"].count("data-focus") == 1
    assert heading not in reply(link=TOLD)["html"]


def test_the_page_explains_the_sum_on_paper_where_it_has_one() -> None:
    for id in QIWI.diagnoses:
        html = reply(QIWI.address(id))["html"]
        assert (CHARGE.title in html) == (id in QIWI.reckonings)
    assert all(step in reply()["html"] for step in CHARGE.method)
