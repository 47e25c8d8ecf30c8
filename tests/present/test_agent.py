"""What a support agent sees beside the page of a reader."""

import json
import re
from dataclasses import replace
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.browser import answer
from guide_engine.core import link, prove
from guide_engine.core.text import day
from guide_engine.core.version import reply_id
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.compose import Visit, compose
from guide_engine.present.compose.visit import AGENT
from guide_engine.present.html import html
from guide_engine.present.personal import PERSONAL

ENDS = {end.node.diagnosis: end for end in prove.walk(QIWI.parts["wizard"].flow)}
WAY = "baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem"


def page(link: str = WAY, **more: object) -> str:
    message = {"flow": "wizard", "page": "cozum/iade-bekleniyor/", "link": link, "role": "destek"}
    html: str = json.loads(answer(json.dumps({**message, **more})))["html"]
    return html


def test_a_reader_sees_none_of_it() -> None:
    assert own.CASE not in page(role="")
    assert own.CASE not in page(role="someone")
    assert own.CASE in page()


def test_missing_facts_are_asked_for_until_they_are_told() -> None:
    since = QIWI.diagnoses["refund_delayed"].wait.since  # type: ignore[union-attr]
    asked = f"<span>{since}</span>"
    assert asked in page()
    assert asked not in page(f"{WAY}&tarih=2026-11-02")


def test_the_case_sums_up_path_dates_and_page() -> None:
    told = page(f"{WAY}&tarih=2026-11-02", site="https://example.org/rehber/")
    assert "İade hangi aşamada? İşlemde ya da bekleniyor" in told
    assert "İadenin tamamlandığı tarih: 2\u00a0Kasım 2026." in told
    assert "https://example.org/rehber/cozum/iade-bekleniyor/#baska-sorun=iade" in told


def letter(told: str, name: str) -> str:
    (text,) = re.findall(rf'id="mektup-{name}"[^>]*>([^<]*)<', told)
    return unescape(text)


def test_replies_and_case_are_filled_with_the_day_that_was_told() -> None:
    told = page(f"{WAY}&tarih=2026-11-02", today="2026-11-20")
    until = "En geç 30\u00a0Kasım 2026 Pazartesi gününe kadar bekleyin."
    assert all(until in letter(told, name) for name in ("yanit", "kisa", "ozet"))
    assert letter(told, "yanit").startswith(QIWI.diagnoses["refund_delayed"].reply)
    assert not any("En geç" in letter(page(), name) for name in ("yanit", "kisa", "ozet"))


def test_a_day_that_is_refused_is_in_no_reply_and_is_asked_for_again() -> None:
    told = page(f"{WAY}&tarih=2026-12-02", today="2026-11-20")
    assert "<span>İadenin tamamlandığı tarih</span>" in told
    assert "Aralık" not in letter(told, "yanit") + letter(told, "kisa") + letter(told, "ozet")


def test_the_amount_is_asked_for_and_summed_up() -> None:
    message = {"choice": "onay-tutari", "typed": {"onay-tutari": "20,5", "onay-birimi": "EUR"}}
    told = letter(page(**message), "ozet")
    assert "Onay sayfasındaki tutar: 20,50" in told
    assert "Onay sayfasındaki para birimi: Euro" in told


def test_an_amount_that_is_none_is_refused() -> None:
    told = page(choice="onay-tutari", typed={"onay-tutari": "çok", "onay-birimi": "EUR"})
    assert 'aria-invalid="true"' in told


def test_a_sum_is_in_the_case_and_the_reply_with_what_it_means() -> None:
    numbers = "banka-kuru=10.20&ekstre-tutari=204.00&onay-birimi=USD&onay-tutari=20.00"
    told = page(numbers, page="cozum/fazla-para-cekildi/")
    for name in ("yanit", "ozet"):
        assert "Ekstrede çekilen: 204,00\u00a0TL" in letter(told, name)
        assert "Fark kurdan, ücretten ve yuvarlamadan doğmuş." in letter(told, name)
    assert own.TO_CASE not in told


@pytest.mark.parametrize("site", ["javascript:alert(1)/", "https://a/<b>/", 7, None, "ftp://a/"])
def test_what_is_no_address_of_a_site_is_left_out(site: object) -> None:
    told = page(site=site)
    assert "javascript" not in told
    assert "Ayrıntılar: cozum/iade-bekleniyor/" in told


def test_the_reply_has_a_number_that_changes_with_its_words() -> None:
    found = QIWI.diagnoses["refund_delayed"]
    assert reply_id(found) in page()
    assert reply_id(found).startswith("refund_delayed@")


def test_the_number_says_since_when_it_has_these_words() -> None:
    found, (last, *_) = QIWI.diagnoses["refund_delayed"], QIWI.revised("refund_delayed")
    assert f"{reply_id(found)}. Son değişiklik: {day(last.day)}." in page()
    fresh = replace(QIWI, revisions=())
    position = catalogue.shown("wizard")["refund_delayed"]
    assert own.REPLY_CHANGED[:8] not in html(compose(fresh, position, visit=Visit(role=AGENT)))


def test_the_short_reply_can_be_sent_without_a_foreign_host() -> None:
    told = page()
    for scheme in ("whatsapp://send?text=", "sms:?&amp;body=", "mailto:?subject="):
        assert scheme in told
    assert "wa.me" not in told


@pytest.mark.parametrize("label", sorted(QIWI.diagnoses))
def test_what_is_shared_reads_well_holds_the_answers_and_nobodys_data(label: str) -> None:
    answers = f"{link.write(ENDS[label])}&tarih=2026-11-02"
    told = page(answers, page=QIWI.address(label), site="https://example.org/rehber/")
    sent = {scheme: shared(told, scheme) for scheme in ("whatsapp", "sms", "mailto")}
    (text,) = set(sent.values())
    address, _, kept = text.rpartition(" ")[2].partition("#")
    assert address == f"https://example.org/rehber/{QIWI.address(label)}"
    assert sorted(kept.split("&")) == sorted(answers.split("&"))
    assert text.startswith(f"Merhaba, önce şunu yapın: {QIWI.diagnoses[label].first}. ")
    assert not re.search(PERSONAL, text, re.ASCII)


def shared(told: str, scheme: str) -> str:
    """Read the text that a program of this scheme would be handed."""
    (href,) = re.findall(rf'href="({scheme}:[^"]+)"', told)
    told_to_it = parse_qs(urlsplit(unescape(href)).query)
    return (told_to_it.get("body") or told_to_it["text"])[0]


@pytest.mark.parametrize("label", sorted(QIWI.diagnoses))
def test_every_outcome_serves_an_agent(label: str) -> None:
    told = page("", page=QIWI.address(label))
    assert own.ASK_NEXT in told
    assert own.REPLY_SHORT in told
    assert own.NO_PROMISE in told


def test_an_agent_finds_the_reply_before_everything_but_the_first_action() -> None:
    told = page()
    assert told.index(own.FIRST) < told.index(own.REPLY) < told.index(own.NOW)
    reader = page(role="")
    assert reader.index(own.NOW) < reader.index(own.REPLY)
