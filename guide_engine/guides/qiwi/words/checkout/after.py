"""What the screens say after the payment."""

from guide_engine.core.words import Label, Say

NODES = {
    "history": Say(
        title="Ödeme geçmişi",
        text=("{history_note}",),
        rows=(
            ("{first_number}", "{first_money}, başarılı"),
            ("{second_number}", "{second_money}, başarılı"),
            ("Para iadesi", "{refunded}"),
        ),
        choices={
            "open_receipt": Label("Dekontu aç"),
            "to_orders": Label("Siparişlerime git"),
        },
    ),
    "receipt": Say(
        title="Dekont",
        receipt=True,
        rows=(
            ("İşlem numarası", "{first_number}"),
            ("Tarih", "{first_day}, {first_time}"),
            ("Alıcı", "Deneme mağazası"),
            ("Sipariş", "{order_number}"),
            ("Komisyon", "0,00\u00a0{currency}"),
            ("Toplam", "{first_money}"),
        ),
        note="DENEME. Bu belge bir ödemeyi kanıtlamaz.",
        choices={
            "receipt_to_orders": Label("Siparişlerime git"),
            "back_to_history": Label("Geçmişe dön"),
        },
    ),
    "order_unpaid": Say(
        title="Sipariş ödenmedi görünüyor",
        text=(
            "Para cüzdandan çıktı ama mağazanın henüz haberi yok.",
            "Yeniden ödemeyin. Önce bir gün bekleyin.",
        ),
        rows=(("Sipariş", "{order_number}"), ("Durum", "Ödeme bekleniyor")),
        choices={"wait_a_day": Label("Bir gün bekle"), "pay_again": Label("Yeniden öde")},
    ),
    "order_double": Say(
        title="Para iki kez çekildi",
        text=("Ödeme geçmişinde iki ayrı işlem numarası var; sipariş ise bir tane.",),
        rows=(
            ("{first_number}", "{first_money}"),
            ("{second_number}", "{second_money}"),
        ),
        choices={
            "report_second": Label("İkinci çekimi mağazaya bildir"),
            "compare": Label("Ödeme geçmişini aç"),
        },
    ),
    "order": Say(
        title="Siparişlerim",
        text=("Ödemeniz mağazaya ulaştı.",),
        rows=(("Sipariş", "{order_number}"), ("Tutar", "{invoice}"), ("Durum", "Ödendi")),
        choices={
            "not_arrived": Label("Ürün gelmedi", "Saat, teslim süresinin sonuna gider"),
            "cancel": Label("Siparişi iptal et"),
        },
    ),
    "dispute": Say(
        title="Teslim süresi doldu",
        text=("Ürün gelmedi. Anlaşmazlık (dispute) açabilirsiniz.",),
        rows=(("Sipariş", "{order_number}"), ("Bugün", "{day}")),
        choices={"open_dispute": Label("Anlaşmazlık aç")},
    ),
    "dispute_review": Say(
        title="Anlaşmazlık inceleniyor",
        text=("Satıcının yanıtı bekleniyor.",),
        choices={"wait_for_seller": Label("Yanıtı bekle")},
    ),
    "dispute_won": Say(
        title="Anlaşmazlık sizin lehinize bitti",
        text=("Mağaza para iadesini başlattı.",),
        rows=(("İade tutarı", "{first_money}"),),
        choices={"follow_refund": Label("İadeyi izle")},
    ),
    "refund_processing": Say(
        title="Para iadesi işlemde",
        text=("Para mağazadan çıktı, cüzdana henüz ulaşmadı.",),
        rows=(("İade tutarı", "{refund}"), ("Durum", "İşlemde")),
        choices={"wait_for_refund": Label("İadeyi bekle")},
    ),
    "refund_done": Say(
        title="Para iadesi tamamlandı",
        text=("İade, ödediğiniz para biriminde geldi. İki hesabın bakiyesine de bakın.",),
        rows=(
            ("İade tutarı", "{refund}"),
            ("Dolar hesabı", "{dollars}"),
            ("Ruble hesabı", "{roubles}"),
        ),
        choices={"history_again": Label("Ödeme geçmişini aç")},
    ),
    "closed": Say(
        title="QIWI cüzdanı kapandı",
        text=(
            "QIWI cüzdanı 21\u00a0Şubat 2024’te kapandı. Bu adım artık yapılamaz.",
            "Saati geri almak için bir adım geri dönün.",
        ),
        rows=(("Ruble hesabı", "{roubles}"), ("Dolar hesabı", "{dollars}")),
        note="Kalan para kullanılamaz; nereye başvuracağınızı çözüm sayfası anlatır.",
    ),
}
