"""Back and forth in a run by the page alone: by its steps, by the clock, by the browser's keys."""

import re

from playwright.sync_api import Page, ViewportSize, expect

from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from tests.browser.acts import (
    BOOT,
    DESK,
    PAID,
    START,
    TO_WALLET,
    Keyboard,
    do,
    expect_screen,
    press,
    reach,
)

CLOCK = ".g-clock"
SMALL: ViewportSize = {"width": 320, "height": 640}


def set_date(page: Page, day: str) -> None:
    page.get_by_label("Tarih", exact=True).fill(day)
    press(page, "Tarihe git")


def test_a_jump_back_keeps_what_is_ahead_and_a_jump_on_restores_it(drill: Page) -> None:
    do(drill, *PAID)
    there = drill.url
    do(drill, "Sepete ekle")
    expect_screen(drill, "Ürün sepetinizde")
    expect(drill).to_have_url(re.compile("&adim=3$"))
    expect(drill.locator(".g-events .g-ahead")).to_have_count(9)
    expect(drill.locator("[aria-current=step]")).to_contain_text("Sepete ekle")
    drill.locator(".g-events").get_by_role("button", name="Öde", exact=True).click()
    expect_screen(drill, "Ödeme alındı")
    expect(drill).to_have_url(there)
    drill.go_back()
    expect_screen(drill, "Ürün sepetinizde")
    drill.locator(".g-device").get_by_role("button", name="Sepeti aç").click()
    expect_screen(drill, "Sepet")
    expect(drill.locator(".g-events .g-ahead")).to_have_count(0)


def test_the_clock_goes_to_a_date_and_back_and_says_so(drill: Page) -> None:
    do(drill, *TO_WALLET)
    set_date(drill, "2023-08-01")
    expect(drill.locator(".g-told")).to_have_count(2)
    expect(drill.locator(".g-told").last).to_contain_text("26\u00a0Temmuz 2023")
    expect(drill.get_by_role("status").last).to_contain_text("1\u00a0Ağustos 2023")
    do(drill, "1\u00a0ay geri al")
    expect(drill.locator(CLOCK)).to_contain_text("1\u00a0Temmuz 2023")
    expect(drill.locator(".g-told")).to_have_count(1)
    do(drill, own.REDO)
    expect(drill.locator(CLOCK)).to_contain_text("1\u00a0Ağustos 2023")


def test_a_date_that_is_none_is_refused_in_the_panel_that_opens_for_it(drill: Page) -> None:
    do(drill, "Giriş yap")
    drill.set_viewport_size(SMALL)
    drill.get_by_text(own.PANEL_PEEK).click()
    press(drill, "Tarihe git")
    summary = drill.locator(f"{CLOCK} .g-problems")
    expect(summary).to_be_focused()
    expect(summary).to_be_in_viewport()
    summary.get_by_role("link").click()
    expect(drill.locator("#alan-an")).to_be_focused()
    drill.set_viewport_size(DESK)


def test_the_controls_fold_away_on_the_smallest_telephone(drill: Page) -> None:
    drill.set_viewport_size(SMALL)
    expect(drill.locator(CLOCK)).to_be_hidden()
    expect(drill.locator(".g-device .g-trial").first).to_be_visible()
    assert drill.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    drill.get_by_text(own.PANEL_PEEK).click()
    expect(drill.locator(CLOCK)).to_be_visible()
    assert drill.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_run_is_handed_over_by_the_keyboard_alone(drill: Page) -> None:
    do(drill, *TO_WALLET)
    at = drill.url
    do(drill, own.LOG, hands=Keyboard())
    expect(drill.get_by_role("heading", name=own.LOG)).to_be_focused()
    expect(drill.locator("#aktar-dokum")).to_contain_text("method/choose_method")
    expect(drill).to_have_url(at)
    save = drill.get_by_role("link", name=own.SAVE)
    reach(save)
    with drill.expect_download() as saved:
        drill.keyboard.press("Enter")
    assert saved.value.suggested_filename == "deneme-dokumu.txt"
    assert "method/choose_method" in saved.value.path().read_text("utf-8")


def test_the_receipt_is_saved_and_prints_without_the_controls(drill: Page) -> None:
    do(drill, *PAID, "Ödeme geçmişini aç", "Dekontu aç")
    with drill.expect_download() as saved:
        drill.get_by_role("link", name=own.SAVE_RECEIPT).click()
    kept = saved.value.path().read_text("utf-8")
    assert kept.startswith("DENEME: Dekont\n")
    assert "İşlem numarası: DNM-" in kept
    drill.emulate_media(media="print")
    expect(drill.locator(".g-receipt")).to_be_visible()
    expect(drill.locator(".g-trial").first).to_be_visible()
    expect(drill.locator(".g-trial").first).to_have_css("color", "rgb(0, 0, 0)")
    expect(drill.locator(".g-panel")).to_be_hidden()
    drill.emulate_media(media="screen")


def test_the_list_of_scenarios_is_filtered_and_starts_one(page: Page) -> None:
    page.goto(f"/{QIWI.trials}")
    rows = page.locator(".g-cases details:visible")
    whole = rows.count()
    page.get_by_label(own.STAGE).select_option("odeme")
    page.get_by_label(own.FILTER).fill("BAKIYE yetersız")
    expect(rows).to_have_count(1)
    expect(page.locator(".g-filter output")).to_have_text("1 senaryo gösteriliyor.")
    expect(page.get_by_role("heading", level=2)).to_have_count(1)
    page.get_by_label(own.FILTER).press("Enter")
    page.get_by_label(own.STAGE).select_option("")
    page.get_by_label(own.FILTER).fill("")
    expect(rows).to_have_count(whole)
    page.get_by_label(own.FILTER).fill("odeme:bakiye-yetersiz")
    rows.first.locator("summary").click()
    rows.first.get_by_role("link", name=own.START).click()
    expect(page).to_have_url(re.compile(f"{START}#senaryo=odeme:bakiye-yetersiz$"))
    chosen = page.get_by_label("Ödeme", exact=True)
    expect(chosen).to_have_value("odeme:bakiye-yetersiz", timeout=BOOT)
