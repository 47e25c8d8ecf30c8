"""What can happen in the shop after the payment."""

from guide_engine.guides.qiwi.scenarios.common import told

SCENARIOS = (
    told(
        id="magaza:bildirim-yok",
        number=34,
        title="Para çekildi, sipariş ödenmedi görünüyor",
        message="Para çekildi ama sipariş “ödeme bekleniyor” görünüyor.",
        diagnosis="charged_but_order_unpaid",
        money="Tutar bir kez çekildi.",
        retry="Yeniden ödemeyin; bir gün bekleyin.",
        next_step="Bir gün bekleyin; durum değişmezse dekontla mağazaya yazın.",
        source="QIWI sunucu bildirimi belgesi",
    ),
)
