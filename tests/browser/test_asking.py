"""Readers ask in their own words, tell a date, and agents ask for their own view."""

import re

from playwright.sync_api import Page, expect

STARTED = 60_000
"""Milliseconds within which a cold engine has answered, on a busy machine too."""


def ask(page: Page, text: str) -> None:
    page.locator("#alan-soru").fill(text)
    page.get_by_role("button", name="Çözümü bul").click()


def test_a_question_on_the_start_page_leads_to_its_page(phone: Page) -> None:
    phone.goto("/")
    ask(phone, "param cekildi ama siparis odenmedi gorunuyo")
    expect(phone.get_by_role("heading", name="Bunlardan biri mi?")).to_be_visible(timeout=STARTED)
    assert "odenmedi" not in phone.url
    phone.locator(".g-answers a").first.click()
    expect(phone).to_have_url(re.compile("/cozum/para-cekildi-siparis-odenmedi/"))
    expect(phone.get_by_text("Önce bunu yapın")).to_be_visible()


def test_a_number_in_a_question_is_taken_out_before_anything_else(page: Page) -> None:
    page.goto("/param-nerede/")
    ask(page, "kartım 4111 1111 1111 1111 reddedildi")
    expect(page.locator(".g-error")).to_contain_text("sildik", timeout=STARTED)
    assert "4111" not in page.content()
    assert "4111" not in page.locator("#alan-soru").input_value()


def test_a_date_gives_the_last_day_of_waiting_and_a_file(page: Page) -> None:
    page.goto("/cozum/iade-bekleniyor/")
    page.locator("#alan-tarih").fill("2026-11-02")
    page.get_by_role("button", name="Son günü hesapla").click()
    expect(page.get_by_text("En geç 30\u00a0Kasım 2026")).to_be_visible(timeout=STARTED)
    with page.expect_download() as saved:
        page.get_by_role("link", name="Takvime ekle").click()
    assert saved.value.suggested_filename == "iade-bekleniyor.ics"
    page.reload()
    expect(page.locator("#alan-tarih")).to_have_value("2026-11-02", timeout=STARTED)


def test_a_date_that_the_shop_showed_leaves_a_day_to_be_safe(page: Page) -> None:
    page.goto("/cozum/odeme-dogrulaniyor/")
    page.locator("#alan-tarih").fill("2026-11-02")
    page.get_by_role("radio", name="AliExpress sayfasında").check()
    page.get_by_role("button", name="Son günü hesapla").click()
    expect(page.get_by_text("4\u00a0Kasım 2026").first).to_be_visible(timeout=STARTED)
    expect(page.get_by_role("heading", name="Ne zamana kadar beklemeli?")).to_be_focused()
    expect(page).to_have_url(re.compile("#saat=magaza&tarih=2026-11-02$"))


def test_a_difference_is_reckoned_and_a_card_number_is_wiped(page: Page) -> None:
    page.goto("/cozum/fazla-para-cekildi/")
    numbers = {"onay-tutari": "20", "ekstre-tutari": "4111 1111 1111 1111", "banka-kuru": "10,20"}
    for slug, value in numbers.items():
        page.locator(f"#alan-{slug}").fill(value)
    page.get_by_role("button", name="Farkı hesapla").click()
    expect(page.locator(".g-error")).to_contain_text("sildik", timeout=STARTED)
    assert "4111" not in page.content() + page.url
    page.locator("#alan-ekstre-tutari").fill("204,00")
    page.get_by_role("button", name="Farkı hesapla").click()
    expect(page.get_by_text("Fark kurdan, ücretten ve yuvarlamadan doğmuş.")).to_be_visible()
    expect(page.get_by_role("heading", name="Fark nereden geliyor?")).to_be_focused()
    page.reload()
    expect(page.get_by_text("Fark kurdan, ücretten ve yuvarlamadan doğmuş.")).to_be_visible(
        timeout=STARTED
    )


def test_an_agent_gets_the_case_and_a_link_that_leads_back(page: Page) -> None:
    page.goto(
        "/cozum/iade-bekleniyor/?rol=destek#baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem"
    )
    case = page.locator("#mektup-ozet")
    expect(case).to_contain_text("Kartla ya da başka", timeout=STARTED)
    assert page.url.split("?")[0] in case.inner_text()
    expect(page.get_by_role("heading", name="Söz vermeyin")).to_be_visible()


def test_a_code_leads_straight_to_its_page_and_back(page: Page) -> None:
    page.goto("/param-nerede/")
    ask(page, "220")
    expect(page).to_have_url(re.compile("/cozum/bakiye-yetersiz/$"), timeout=STARTED)
    expect(page.get_by_role("heading", name="Bakiye yetersiz", level=1)).to_be_focused()
    page.go_back()
    expect(page.locator("#alan-soru")).to_be_visible()
    expect(page).to_have_url(re.compile("/param-nerede/$"))
