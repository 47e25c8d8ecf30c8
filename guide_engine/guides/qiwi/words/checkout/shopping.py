"""What the shop's screens say."""

from guide_engine.core.words import Label, Say

NODES = {
    "sign_in": Say(
        title="Mağazaya giriş",
        text=("Deneme hesabınız hazır. Ad ya da şifre yazmanız gerekmez.",),
        rows=(("Hesap", "Deneme alıcısı"),),
        choices={"sign_in": Label("Giriş yap")},
    ),
    "catalogue": Say(
        title="Ürünler",
        text=(
            "Ne alacağınızı seçin. Bazı fiyatlar bir hata kodunu çağırır: 9,01 fiyatı 901 kodudur.",
        ),
        choices={
            "pick_item": Label("Bu ürünü seç"),
            "pick_price": Label("Kendi tutarımla dene"),
        },
    ),
    "item": Say(
        title="Ürün",
        rows=(("Ürün", "{item}"), ("Fiyat", "{price}"), ("Satıcı", "Deneme satıcısı")),
        choices={"add_to_cart": Label("Sepete ekle")},
    ),
    "added": Say(
        title="Ürün sepetinizde",
        rows=(("{item}", "{price}"),),
        choices={"open_cart": Label("Sepeti aç")},
    ),
    "cart": Say(
        title="Sepet",
        rows=(("{item}, 1 adet", "{price}"), ("Kargo", "0,00\u00a0USD"), ("Toplam", "{price}")),
        choices={"buy_from_seller": Label("Bu satıcıdan satın al")},
    ),
    "order_form": Say(
        title="Sipariş bilgileri",
        text=("Teslimat adresini seçin, siparişteki ürünleri kontrol edin.", "{currency_note}"),
        rows=(("{item}, 1 adet", "{price}"), ("Toplam", "{asked}")),
        choices={"place_order": Label("Siparişi ver")},
    ),
    "method": Say(
        title="Ödeme yöntemi",
        text=("Sipariş {order_number} ödeme bekliyor.",),
        rows=(("Ödenecek", "{invoice}"),),
        note="Banka kartı bu denemede kapalıdır.",
        choices={
            "choose_method": Label("Devam et"),
            "cancel_unpaid": Label("Ödenmemiş siparişi iptal et"),
        },
    ),
    "order_closed": Say(
        title="Sipariş kapandı",
        text=("Sipariş ödenmeden kapandı. Faturası da iptal edildi; para çekilmedi.",),
        rows=(("Sipariş", "{order_number}"), ("Durum", "İptal edildi")),
        choices={"order_again": Label("Yeniden sipariş ver")},
    ),
}
