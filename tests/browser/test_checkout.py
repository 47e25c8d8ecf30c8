"""The drill as readers take it: to the success page and back with the money, and off the way."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import (
    CONFIRMED,
    FULL,
    MOUSE,
    PAID,
    START,
    TO_WALLET,
    Act,
    Hands,
    Keyboard,
    begin_anew,
    confirm,
    do,
    expect_row,
    expect_screen,
    pick,
    reach,
    scenario,
    shop,
    write,
)

HAPPY_PATH: tuple[tuple[tuple[Act, ...], str], ...] = (
    (("Giriş yap",), "Ürünler"),
    ((pick("Kablosuz kulaklık"), "Bu ürünü seç"), "Ürün"),
    (("Sepete ekle",), "Ürün sepetinizde"),
    (("Sepeti aç",), "Sepet"),
    (("Bu satıcıdan satın al",), "Sipariş bilgileri"),
    ((pick("İkinci adres"), "Siparişi ver"), "Ödeme yöntemi"),
    ((pick("QIWI cüzdanı"), "Devam et"), "Cüzdan numarası"),
    ((write("Cüzdan numarası", FULL), "Şimdi öde"), "Cüzdanın sayfası açıldı"),
    ((pick("SMS ile"), "Kod iste"), "Doğrulama kodu"),
    ((write("Doğrulama kodu", "246810"), "Kodu doğrula"), "Döviz çevirme"),
    (("Çevir",), "Ödeme onayı"),
    (("Öde",), "Ödeme alındı"),
    (("Ödeme geçmişini aç",), "Ödeme geçmişi"),
    (("Dekontu aç",), "Dekont"),
    (("Siparişlerime git",), "Siparişlerim"),
    (("Ürün gelmedi",), "Teslim süresi doldu"),
    (("Anlaşmazlık aç",), "Anlaşmazlık inceleniyor"),
    (("Yanıtı bekle",), "Anlaşmazlık sizin lehinize bitti"),
    (("İadeyi izle",), "Para iadesi işlemde"),
    (("İadeyi bekle",), "Para iadesi tamamlandı"),
)


def walk_happy_path(page: Page, hands: Hands) -> None:
    for acts, heading in HAPPY_PATH:
        do(page, *acts, hands=hands)
        expect_screen(page, heading)
    expect_row(page, "İade tutarı", "12,50 USD")
    expect_row(page, "Dolar hesabı", "12,50 USD")
    expect_row(page, "Ruble hesabı", "4.075,00 RUB")


def test_the_happy_path_on_a_phone(phone: Page) -> None:
    phone.goto(START)
    walk_happy_path(phone, MOUSE)


def test_the_happy_path_by_the_keyboard_alone(drill: Page) -> None:
    drill.locator(".md-skip").focus()
    walk_happy_path(drill, Keyboard())


def test_the_panel_of_a_phone_works_by_the_keyboard_alone(drill: Page) -> None:
    drill.set_viewport_size({"width": 390, "height": 844})
    Keyboard().press(drill.locator(".g-sheet"))
    stage = drill.get_by_label("Ödeme", exact=True)
    reach(stage)
    drill.keyboard.type("Bakiye")
    expect(stage).to_have_value("odeme:bakiye-yetersiz")
    do(drill, "Bu senaryoyla baştan başla", hands=Keyboard())
    expect(drill).to_have_url(re.compile("#senaryo=odeme:bakiye-yetersiz$"))
    expect_screen(drill, "Mağazaya giriş")


def test_prices_that_call_a_code_are_folded_away_on_a_phone(drill: Page) -> None:
    drill.set_viewport_size({"width": 320, "height": 640})
    do(drill, "Giriş yap")
    coded = drill.locator(".g-pick details .g-option").first
    expect(coded).to_be_hidden()
    keys = Keyboard()
    keys.press(drill.locator(".g-pick summary"))
    expect(coded).to_be_visible()
    drill.keyboard.press("Shift+Tab")
    keys.pick(coded.get_by_role("radio"))
    do(drill, "Bu ürünü seç", hands=keys)
    expect_row(drill, "Fiyat", "0,03 USD")


def test_the_receipt_holds_the_payment(drill: Page) -> None:
    do(drill, *PAID, "Ödeme geçmişini aç", "Dekontu aç")
    expect_row(drill, "İşlem numarası", "DNM-0002")
    expect_row(drill, "Tarih", "1 Kasım 2021, 14.05")
    expect_row(drill, "Toplam", "12,50 USD")
    expect(drill.locator(".g-device")).to_contain_text("Bu belge bir ödemeyi kanıtlamaz.")


SHORT = {
    "panel": (scenario("Ödeme", "Bakiye yetersiz"), *CONFIRMED, "Çevir"),
    "price": (*shop("Deneme ürünü 2,20"), *confirm(), "Çevir"),
}


@pytest.mark.parametrize("cause", SHORT)
def test_a_declined_payment_leads_to_its_diagnosis(drill: Page, cause: str) -> None:
    do(drill, *SHORT[cause])
    expect_screen(drill, "Ödeme alınamadı")
    expect(drill.locator(".g-device")).to_contain_text("Cüzdanda bu ödemeye yetecek para yok.")
    expect_row(drill, "Kod", "QIWI 220, QW_INSUFFICIENT_FUNDS")
    do(drill, "Bu sorunu çöz")
    expect(drill).to_have_url(re.compile("/cozum/bakiye-yetersiz/#odeme=qiwi-once&"))
    expect_screen(drill, "Bakiye yetersiz")
    answers = drill.get_by_role("region", name="Yanıtlarınız").get_by_role("listitem")
    expect(answers).to_have_count(4)


def test_a_month_later_the_limit_is_free_again(drill: Page) -> None:
    do(drill, *shop("Deneme ürünü 7,04"), *confirm(), "1 ay ilerlet")
    expect(drill.locator(".g-clock")).to_contain_text("1 Aralık 2021")
    do(drill, "Yeniden dene", "Çevir", "Öde")
    expect_screen(drill, "Ödeme alındı")


def test_the_clock_goes_to_the_day_of_the_closure(drill: Page) -> None:
    do(drill, *TO_WALLET)
    closure = drill.locator(".g-landmarks > li", has_text="21 Şubat 2024")
    closure.get_by_role("button", name="Bu tarihe git").click()
    expect_screen(drill, "QIWI cüzdanı kapandı")
    expect(closure).to_have_class("g-now")
    expect_row(drill, "Ruble hesabı", "5.000,00 RUB")


def test_a_step_back_and_a_new_beginning(drill: Page) -> None:
    do(drill, scenario("Ödeme", "Para iki kez çekildi"), *TO_WALLET)
    expect(drill.locator(".g-events .g-past")).to_have_count(7)
    do(drill, "Bir adım geri")
    expect_screen(drill, "Ödeme yöntemi")
    expect(drill.locator(".g-events .g-past")).to_have_count(6)
    expect(drill.locator(".g-events .g-ahead")).to_have_count(1)
    do(drill, "Baştan başla")
    expect_screen(drill, "Mağazaya giriş")
    expect(drill.get_by_label("Ödeme", exact=True)).to_have_value("odeme:cift")
    begin_anew(drill)
    expect(drill.get_by_label("Ödeme", exact=True)).to_have_value("")
