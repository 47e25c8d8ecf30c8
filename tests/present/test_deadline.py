"""The reader's own date becomes the day on which waiting ends."""

import json

import pytest

from guide_engine.browser import answer
from guide_engine.guides.calendars import LAST, LAST_START
from guide_engine.guides.qiwi import waits
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
    assert "En geç 30\u00a0Kasım 2026 Pazartesi gününe kadar bekleyin." in told["html"]
    assert 'download="iade-bekleniyor.ics"' in told["html"]


def test_the_link_says_the_same_again_and_keeps_the_answers() -> None:
    way = "baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem&tarih=2026-11-02"
    told = reply(link=way)
    assert told["link"] == way
    assert "30\u00a0Kasım 2026" in told["html"]
    assert own.TRAIL in told["html"]


@pytest.mark.parametrize(
    ("today", "due", "ahead"),
    [
        ("2026-11-16", "", 2),
        ("2026-11-17", "İade referans numarasını bankanıza verin.", 1),
        ("2026-11-30", "İade referans numarasını bankanıza verin.", 1),
        ("2026-12-01", "İade numarasıyla bankanıza ve AliExpress sohbetine yazın.", 0),
    ],
)
def test_what_is_due_changes_with_every_mark_that_passes(today: str, due: str, ahead: int) -> None:
    told = reply(link="tarih=2026-11-02", today=today)["html"]
    assert (own.DUE.format(then=due) in told) == bool(due)
    assert told.count("gününden sonra: ") == ahead
    assert ("download" in told) == bool(ahead)
    assert ("günü doldu." in told) == (not ahead)


def test_a_chance_is_told_as_a_day_to_act_by_and_what_is_left_once_it_is_gone() -> None:
    page = "cozum/urun-gelmedi/"
    before = reply(page, link="tarih=2026-11-20")["html"]
    assert own.ACT_BY in before
    assert "En geç 5\u00a0Aralık 2026 Cumartesi gününe kadar başvurun." in before
    assert "kadar bekleyin" not in before
    after = reply(page, link="tarih=2026-10-01")["html"]
    assert own.DUE.format(then=waits.DISPUTE.missed) in after
    assert "download" not in after


@pytest.mark.parametrize(
    ("clock", "zone", "last"),
    [
        ("kendi", 180, "3"),
        ("kendi", -480, "3"),
        ("cuzdan", 180, "3"),
        ("cuzdan", None, "3"),
        ("cuzdan", "480", "3"),
        ("cuzdan", True, "3"),
        ("cuzdan", 100_000, "3"),
        ("cuzdan", 60, "3"),
        ("cuzdan", 480, "4"),
        ("magaza", 180, "4"),
    ],
)
def test_a_wait_ends_on_the_later_of_two_possible_days(clock: str, zone: object, last: str) -> None:
    link = f"saat={clock}&tarih=2026-11-02"
    told = reply("cozum/odeme-dogrulaniyor/", link=link, zone=zone)
    assert told["link"] == link
    assert f"{last}\u00a0Kasım 2026" in told["html"]


def test_a_chance_ends_on_the_earlier_of_two_possible_days() -> None:
    page = "cozum/urun-gelmedi/"
    told = reply(page, choice="tarih", typed={"tarih": "20.11.2026", "saat": "magaza"})
    assert told["link"] == "saat=magaza&tarih=2026-11-20"
    assert "4\u00a0Aralık 2026" in told["html"]
    assert own.SPREAD in told["html"]


def test_the_clock_is_asked_for_only_where_a_day_matters() -> None:
    asking = {id for id in QIWI.diagnoses if 'name="saat"' in reply(QIWI.address(id))["html"]}
    assert asking == {id for id, d in QIWI.diagnoses.items() if d.wait and d.wait.asks_clock}
    assert {"payment_pending_review", "dispute_needed"} < asking
    assert "refund_delayed" not in asking


@pytest.mark.parametrize("today", ["", "tomorrow", 7, None])
def test_without_a_day_of_today_the_date_is_still_told(today: object) -> None:
    assert "kadar bekleyin" in reply(link="tarih=2026-10-02", today=today)["html"]


@pytest.mark.parametrize("typed", ["", "31.02.2026", "1.1.1999", "2.1.2031"])
def test_what_is_no_day_is_explained_beside_the_field(typed: str) -> None:
    told = reply(choice="tarih", typed={"tarih": typed})
    assert told["problems"] == 1
    assert 'aria-invalid="true"' in told["html"]
    assert told["link"] == ""


def test_a_day_that_has_not_come_is_refused_as_typed_and_in_a_link() -> None:
    for told in (
        reply(choice="tarih", typed={"tarih": "24.11.2026"}),
        reply(link="tarih=2026-11-24"),
    ):
        assert told["problems"] == 1
        assert "Bu tarih henüz gelmedi." in told["html"]
        assert 'value="2026-11-24"' in told["html"]
        assert "En geç" not in told["html"]
    assert reply(link="tarih=2026-11-23")["problems"] == 0


def test_the_end_of_a_promised_time_may_lie_ahead() -> None:
    told = reply("cozum/urun-gelmedi/", link="tarih=2026-12-01")
    assert told["problems"] == 0
    assert "16\u00a0Aralık 2026" in told["html"]


def test_no_invoice_was_made_after_the_closure() -> None:
    page = "cozum/ayni-odeme-zaten-var/"
    assert reply(page, link="tarih=2024-02-21")["problems"] == 0
    told = reply(page, link="tarih=2024-02-22")
    assert told["problems"] == 1
    assert "Sonra gelen faturayı ödemeyin" in told["html"]


def test_a_clock_that_is_none_is_refused_and_the_rest_stays() -> None:
    page = "cozum/odeme-dogrulaniyor/"
    told = reply(page, choice="tarih", typed={"tarih": "2.11.2026", "saat": "ay"})
    assert told["problems"] == 1
    assert 'value="2.11.2026"' in told["html"]


def test_a_day_after_the_calendars_is_refused_with_their_last_day() -> None:
    told = reply(choice="tarih", typed={"tarih": "2031-01-01"})
    assert "Tatil takvimimiz 31\u00a0Aralık 2031 günü biter." in told["html"]


@pytest.mark.parametrize("label", sorted(QIWI.diagnoses))
def test_the_last_day_that_may_be_told_can_be_counted(label: str) -> None:
    wait = QIWI.diagnoses[label].wait
    if wait and wait.unit == "business_days":
        assert wait.due(LAST_START, QIWI.holidays)[-1] <= LAST


def test_a_link_with_no_day_of_the_calendars_holds_none() -> None:
    assert reply(link="tarih=1999-01-01")["link"] == ""


def test_the_rule_stands_on_the_page_before_anything_is_told() -> None:
    page = reply()["html"]
    assert "10\u00a0iş günü sonra: İade referans numarasını bankanıza verin." in page
    assert "20\u00a0iş günü sonra: " in page
    assert own.HOLIDAYS.format(country="Türkiye’nin", year=2031) in page


def test_a_page_without_a_wait_asks_for_no_date() -> None:
    assert own.UNTIL not in reply("cozum/qiwi-cuzdani-kapandi/")["html"]
