"""From the door on the start page to an outcome, with and without script."""

import re

from playwright.sync_api import Page, expect

from guide_engine.guides.qiwi.guide import QIWI
from tests.browser.acts import BOOT, OpenPage, expect_screen

OUTCOMES = [QIWI.address(id) for id in QIWI.diagnoses]
BEFORE = "QIWI cüzdanıyla, 21 Şubat 2024’ten önce"
DANGER = "Biri benden kod, ücret ya da kimlik istiyor"
WAY = [
    (BEFORE, "QIWI ödemenizde ne oldu?"),
    ("Para çekildi ama siparişte sorun var", "Sipariş sayfası ne gösteriyordu?"),
    ("Ödeme bekleniyor", "Para çekildi, sipariş ödenmedi görünüyor"),
]
OUTCOME = re.compile("/cozum/para-cekildi-siparis-odenmedi/#")


def answer(page: Page, text: str) -> None:
    page.locator(".g-answers").get_by_role("link").filter(
        has=page.get_by_text(text, exact=True)
    ).click()


def walk(page: Page) -> None:
    """Come in by the door, and answer."""
    page.goto("/")
    for text, heading in WAY:
        answer(page, text)
        expect(page.locator("[data-focus]")).to_have_text(heading)
    expect(page).to_have_url(OUTCOME)


def test_the_way_to_an_outcome_and_back_to_a_question(page: Page) -> None:
    walk(page)
    expect_screen(page, WAY[-1][1])
    trail = page.locator(".g-trail")
    expect(trail.get_by_role("heading")).to_have_text("Yanıtlarınız", timeout=BOOT)
    expect(trail.locator(".g-a")).to_have_text([text for text, _ in WAY])
    trail.get_by_role("link", name="Değiştir: QIWI ödemenizde ne oldu?").click()
    expect_screen(page, "QIWI ödemenizde ne oldu?")
    expect(trail.locator(".g-a")).to_have_text([BEFORE])
    answer(page, "Para iadesini arıyorum")
    expect_screen(page, "İadeniz nerede takıldı?")
    expect(trail.locator(".g-a")).to_have_text([BEFORE, "Para iadesini arıyorum"])
    page.go_back()
    expect_screen(page, "QIWI ödemenizde ne oldu?")


def test_the_same_way_by_plain_links(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    walk(page)
    expect(page.locator(".g-first")).to_contain_text("Önce bunu yapın")


def test_danger_is_the_second_answer_at_the_latest(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto("/param-nerede/")
    ways = page.locator(".g-answers a").evaluate_all("them => them.map(it => it.href)")
    assert len(ways) == 4
    for way in ways:
        page.goto(way)
        answer(page, DANGER)
        expect(page).to_have_url(re.compile("/cozum/komisyon-ya-da-kod-istediler/|/tehlike/"))


def test_what_to_do_first_is_above_the_fold(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False, viewport={"width": 360, "height": 640})
    too_low = {}
    for outcome in OUTCOMES:
        page.goto(f"/{outcome}")
        bottom = page.locator(".g-first").evaluate("it => it.getBoundingClientRect().bottom")
        if bottom > 640:
            too_low[outcome] = bottom
    assert too_low == {}
