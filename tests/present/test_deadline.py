"""The reader's own date becomes the day on which waiting ends."""

import json

import pytest

from guide_engine.browser import answer
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own

PAGE = "cozum/iade-bekleniyor/"


def reply(page: str = PAGE, **more: object) -> dict[str, str]:
    message = {"flow": "wizard", "page": page, "link": "", "today": "2026-11-23", **more}
    answered: dict[str, str] = json.loads(answer(json.dumps(message)))
    return answered


def test_a_date_gives_the_last_day_and_a_file_for_the_calendar() -> None:
    told = reply(choice="tarih", typed={"tarih": "02.11.2026"})
    assert told["link"] == "tarih=2026-11-02"
    assert "Bekleme sonu: 30\u00a0Kasım 2026 Pazartesi." in told["html"]
    assert 'download="iade-bekleniyor.ics"' in told["html"]


def test_the_link_says_the_same_again_and_keeps_the_answers() -> None:
    way = "baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem&tarih=2026-11-02"
    told = reply(link=way)
    assert told["link"] == way
    assert "30\u00a0Kasım 2026" in told["html"]
    assert own.TRAIL in told["html"]


def test_a_wait_that_is_over_is_said_to_be_over() -> None:
    told = reply(link="tarih=2026-10-02")
    assert "günü doldu" in told["html"]
    assert "download" not in told["html"]


@pytest.mark.parametrize("today", ["", "tomorrow", 7, None])
def test_without_a_day_of_today_the_date_is_still_told(today: object) -> None:
    assert "Bekleme sonu" in reply(link="tarih=2026-10-02", today=today)["html"]


@pytest.mark.parametrize("typed", ["", "31.02.2026", "1.1.1999"])
def test_what_is_no_day_is_explained_beside_the_field(typed: str) -> None:
    told = reply(choice="tarih", typed={"tarih": typed})
    assert told["problems"] == 1
    assert 'aria-invalid="true"' in told["html"]
    assert told["link"] == ""


def test_a_link_with_no_day_of_the_calendars_holds_none() -> None:
    assert reply(link="tarih=1999-01-01")["link"] == ""


def test_every_wait_counts_by_a_calendar_that_is_there() -> None:
    waits = [found.wait for found in QIWI.diagnoses.values() if found.wait]
    assert waits
    assert {wait.country for wait in waits if wait.unit == "business_days"} <= set(QIWI.holidays)


def test_a_page_without_a_wait_asks_for_no_date() -> None:
    assert own.UNTIL not in reply("cozum/qiwi-cuzdani-kapandi/")["html"]
