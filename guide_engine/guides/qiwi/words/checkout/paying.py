"""What the screens say while money is changed and paid."""

from guide_engine.core.words import Label, Say

NODES = {
    "exchange": Say(
        title="Döviz çevirme",
        text=(
            "Bu sipariş {currency} ile ödenir.",
            "Cüzdan, eksik tutarı ruble hesabınızdan çevirmeyi önerir.",
        ),
        rows=(
            ("Gereken", "{missing}"),
            ("Örnek kur", "1\u00a0{currency} = {rate}"),
            ("Ruble hesabından", "{cost}"),
            ("Yuvarlama", "{rounding}"),
        ),
        note="Kur uydurmadır (KURGU). Kendi kurunuzu da yazabilirsiniz.",
        choices={"convert": Label("Çevir"), "set_rate": Label("Kuru değiştir")},
    ),
    "rate_moved": Say(
        title="Kur değişti",
        text=("Siz onaylamadan kur değişti. Yeni tutarı görün, sonra karar verin.",),
        rows=(
            ("Yeni örnek kur", "1\u00a0{currency} = {rate}"),
            ("Ruble hesabından", "{cost}"),
            ("Yuvarlama", "{rounding}"),
        ),
        choices={"accept_rate": Label("Yeni kuru onayla"), "refuse_rate": Label("Vazgeç")},
    ),
    "confirm": Say(
        title="Ödeme onayı",
        text=("Tutarı ve alıcıyı kontrol edin.",),
        rows=(
            ("Alıcı", "Deneme mağazası"),
            ("Sipariş", "{order_number}"),
            ("Ödenecek", "{due}"),
        ),
        choices={"pay": Label("Öde")},
    ),
    "refused": Say(
        title="Ödeme alınamadı",
        text=("{message}", "{money}", "{retry}", "{next_step}"),
        rows=(("Kod", "{source}"),),
        choices={
            "try_again": Label("Yeniden dene"),
            "follow_advice": Label("Öneriyi uygula", "Denemede yukarıdaki adım yapılmış sayılır"),
            "look_at_order": Label("Siparişe bak"),
        },
    ),
    "pending": Say(
        title="Ödeme işleniyor",
        text=(
            "Sonuç henüz kesin değil. Yeniden ödemeyin.",
            "Tutar cüzdanda bloke, mağazaya geçmedi.",
        ),
        rows=(("Tutar", "{invoice}"), ("Durum", "{receipt_state}"), ("Beklenen", "{held_until}")),
        note="Bekleme süresi uydurmadır (KURGU).",
        choices={"wait_for_payment": Label("Sonucu bekle", "Saat, sonucun gününe gider")},
    ),
    "held": Say(
        title="Tutar bloke edildi",
        text=(
            "Bu bir bloke (provizyon). Para cüzdandan çıkmadı, mağazaya da geçmedi.",
            "Bloke kendiliğinden kalkar. Kalkmadan yeniden ödemeyin.",
        ),
        rows=(("Bloke", "{invoice}"), ("En geç", "{held_until}")),
        note="Yedi günlük süre uydurmadır (KURGU).",
        choices={"wait_for_release": Label("Blokenin kalkmasını bekle", "Saat o güne gider")},
    ),
    "released": Say(
        title="Bloke kalktı",
        text=("Para cüzdanda yeniden kullanılabilir. Sipariş ödenmedi.",),
        rows=(("Ruble hesabı", "{roubles}"), ("Dolar hesabı", "{dollars}")),
        choices={
            "pay_after_hold": Label("Yeniden öde"),
            "order_after_hold": Label("Siparişe bak"),
        },
    ),
    "returned": Say(
        title="Ödeme iptal edildi",
        text=("{message}", "{money}", "{next_step}"),
        rows=(("Kod", "{source}"), ("Ruble hesabı", "{roubles}"), ("Dolar hesabı", "{dollars}")),
        choices={
            "pay_returned_again": Label("Yeniden öde"),
            "history_of_return": Label("Ödeme geçmişini aç"),
        },
    ),
    "paid": Say(
        title="Ödeme alındı",
        text=("Para cüzdandan çıktı. İşlem numarasını saklayın.",),
        rows=(
            ("İşlem numarası", "{receipt_number}"),
            ("Tutar", "{invoice}"),
            ("Durum", "{receipt_state}"),
        ),
        choices={
            "open_history": Label("Ödeme geçmişini aç"),
            "return_to_shop": Label("Mağazaya dön"),
        },
    ),
}
