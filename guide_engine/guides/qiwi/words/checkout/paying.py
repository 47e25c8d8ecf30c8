"""What the screens say while money is changed and paid."""

from guide_engine.core.words import Label, Say

NODES = {
    "exchange": Say(
        title="Dolara çevirme",
        text=(
            "Bu sipariş dolarla ödenir.",
            "Cüzdan, eksik doları ruble hesabınızdan çevirmeyi önerir.",
        ),
        rows=(
            ("Gereken", "{missing}"),
            ("Örnek kur", "1\u00a0USD = {rate}"),
            ("Ruble hesabından", "{cost}"),
        ),
        note="Kur uydurmadır (KURGU). Kendi kurunuzu da yazabilirsiniz.",
        choices={"convert": Label("Çevir"), "set_rate": Label("Kuru değiştir")},
    ),
    "rate_moved": Say(
        title="Kur değişti",
        text=("Siz onaylamadan kur değişti. Yeni tutarı görün, sonra karar verin.",),
        rows=(("Yeni örnek kur", "1\u00a0USD = {rate}"), ("Ruble hesabından", "{cost}")),
        choices={"accept_rate": Label("Yeni kuru onayla"), "refuse_rate": Label("Vazgeç")},
    ),
    "confirm": Say(
        title="Ödeme onayı",
        text=("Tutarı ve alıcıyı kontrol edin.",),
        rows=(
            ("Alıcı", "Deneme mağazası"),
            ("Sipariş", "{order_number}"),
            ("Ödenecek", "{invoice}"),
        ),
        choices={"pay": Label("Öde")},
    ),
    "refused": Say(
        title="Ödeme alınamadı",
        text=("{message}", "{money}", "{retry}"),
        rows=(("Kod", "{source}"),),
        choices={
            "try_again": Label("Yeniden dene"),
            "top_up": Label("Deneme bakiyesi ekle"),
            "look_at_order": Label("Siparişe bak"),
        },
    ),
    "paid": Say(
        title="Ödeme alındı",
        text=("Para cüzdandan çıktı. İşlem numarasını saklayın.",),
        rows=(("İşlem numarası", "{first_number}"), ("Tutar", "{invoice}"), ("Durum", "Başarılı")),
        choices={
            "open_history": Label("Ödeme geçmişini aç"),
            "return_to_shop": Label("Mağazaya dön"),
        },
    ),
}
