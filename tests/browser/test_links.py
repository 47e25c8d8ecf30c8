"""The address is the state: it outlives back and reload, travels to a friend, says what it lost."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import (
    BOOT,
    CONFIRMED,
    START,
    TO_WALLET,
    OpenPage,
    do,
    expect_screen,
    scenario,
)

NEWER = "Bağlantı bu sayfadan yeni"
CUT = "Bağlantının bir bölümü anlaşılamadı; anlaşılan son adım açıldı."
TOO_LONG = "Bağlantı çok uzun; anlaşılan yere kadar açıldı."


def test_back_and_forward_keep_what_was_done(drill: Page) -> None:
    do(drill, *CONFIRMED)
    steps = [("back", "Doğrulama kodu"), ("back", "Cüzdanın sayfası açıldı")]
    steps += [("forward", "Doğrulama kodu"), ("forward", "Döviz çevirme")]
    for step, heading in steps:
        drill.evaluate(f"history.{step}()")
        expect_screen(drill, heading)
    do(drill, "Çevir", "Öde")
    expect_screen(drill, "Ödeme alındı")


def test_back_leads_out_of_the_drill_and_in_again(drill: Page) -> None:
    do(drill, *TO_WALLET)
    drill.locator(".g-sections").get_by_role("link", name="Kaynaklar").click()
    expect(drill.get_by_role("heading", level=1)).to_contain_text("Kaynaklar")
    drill.go_back()
    expect_screen(drill, "Cüzdan numarası", focused=False)
    do(drill, "Bir adım geri")
    expect_screen(drill, "Ödeme yöntemi")


def test_a_reload_in_the_middle_changes_nothing(drill: Page) -> None:
    do(drill, *CONFIRMED)
    drill.reload()
    expect_screen(drill, "Döviz çevirme", focused=False)
    do(drill, "Çevir")
    expect_screen(drill, "Ödeme onayı")


def test_a_shared_link_opens_the_same_screen(drill: Page, open_page: OpenPage) -> None:
    do(drill, scenario("Kur", "Kur ödeme sırasında değişti"), *CONFIRMED, "Çevir")
    friend = open_page()
    friend.goto(drill.url)
    same = drill.locator(".g-view").inner_text()
    expect(friend.locator(".g-view")).to_have_js_property("innerText", same, timeout=BOOT)
    expect(friend.get_by_label("Kur", exact=True)).to_have_value("kur:degisti")


@pytest.mark.parametrize(
    ("fragment", "notice", "heading"),
    [
        ("senaryo=odeme:bakiye-yetersi", "odeme:bakiye-yetersiz", "Mağazaya giriş"),
        ("senaryo=iade:tamm&olaylar=1~giris-yap", "iade:tamam", "Ürünler"),
        ("senaryo=zzzz", "“zzzz” adlı bir senaryo yok.", "Mağazaya giriş"),
        ("olaylar=1~giris-yap~urun-sec:kulaklik~sepete-", CUT, "Ürün"),
        ("olaylar=1~giris-yap~urun-sec:elmas", CUT, "Ürünler"),
        ("olaylar=2~giris-yap", NEWER, "Mağazaya giriş"),
        ("olaylar=1" + "~giris-yap" * 500, TOO_LONG, "Ürünler"),
        ("olaylar=1~giris-yap" + "~bir-saat" * 301, TOO_LONG, "Ürünler"),
    ],
    ids=["near", "near-too", "unknown", "cut", "forged", "newer", "too-long", "too-many"],
)
def test_a_link_says_what_of_it_means_nothing(
    drill: Page, fragment: str, notice: str, heading: str
) -> None:
    drill.goto(f"{START}#{fragment}")
    expect(drill.locator("guide-element > .g-note")).to_contain_text(notice)
    expect(drill.get_by_role("status").last).to_contain_text(notice)
    expect_screen(drill, heading, focused=False)


@pytest.mark.parametrize("markup", ["<img src=x onerror=canary()>", "%3Cb%3Ekalın%3C/b%3E"])
def test_markup_in_a_link_stays_text(drill: Page, markup: str) -> None:
    drill.goto(f"{START}#senaryo={markup}")
    note = drill.locator("guide-element > .g-note")
    expect(note).to_contain_text("adlı bir senaryo yok.")
    expect(note.locator("*")).to_have_count(0)


def test_the_summary_of_errors_leads_to_the_field(drill: Page) -> None:
    do(drill, *TO_WALLET, "Şimdi öde")
    summary = drill.locator(".g-problems")
    expect(summary).to_be_focused()
    address = drill.url
    summary.get_by_role("link").click()
    expect(drill.locator("#alan-cuzdan")).to_be_focused()
    expect(drill).to_have_url(address)
    do(drill, "Bir adım geri")
    expect_screen(drill, "Ödeme yöntemi")
