"""What the screens say after the payment: history, receipt, order."""

from guide_engine.core.words import Label, Say
from guide_engine.guides.qiwi.history_rows import ROWS

HISTORY = "Ödeme geçmişini aç"

NODES = {
    "history": Say(
        title="Ödeme geçmişi",
        text=("{history_note}",),
        rows=ROWS,
        choices={
            "open_receipt": Label("Dekontu aç"),
            "to_orders": Label("Siparişlerime git"),
        },
    ),
    "receipt": Say(
        title="Dekont",
        receipt=True,
        rows=(
            ("İşlem numarası", "{receipt_number}"),
            ("Tarih", "{receipt_when}"),
            ("Alıcı", "Deneme mağazası"),
            ("Sipariş", "{order_number}"),
            ("Tutar", "{receipt_amount}"),
            ("Örnek kur", "{receipt_rate}"),
            ("Komisyon", "{receipt_fee}"),
            ("Toplam", "{receipt_total}"),
            ("Durum", "{receipt_state}"),
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
        rows=ROWS,
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
}
