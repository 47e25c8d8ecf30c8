"""What the screens of a dispute say."""

from guide_engine.core.words import Label, Say

NODES = {
    "dispute": Say(
        title="Teslim süresi doldu",
        text=("Ürün gelmedi. Anlaşmazlık (dispute) açabilirsiniz.",),
        rows=(("Sipariş", "{order_number}"), ("Bugün", "{day}")),
        choices={"open_dispute": Label("Anlaşmazlık aç")},
    ),
    "dispute_missed": Say(
        title="Anlaşmazlık süresi geçti",
        text=("{message}", "{money}", "{retry}", "{next_step}"),
        rows=(("Bugün", "{day}"), ("Dayanak", "{source}")),
        choices={"history_after_window": Label("Ödeme geçmişini aç")},
    ),
    "dispute_review": Say(
        title="Anlaşmazlık inceleniyor",
        text=("Satıcının yanıtı bekleniyor.",),
        choices={"wait_for_seller": Label("Yanıtı bekle")},
    ),
    "dispute_won": Say(
        title="Anlaşmazlık sizin lehinize bitti",
        text=("Mağaza para iadesini başlattı.",),
        rows=(("İade tutarı", "{remaining}"),),
        choices={"follow_refund": Label("İadeyi izle")},
    ),
    "dispute_lost": Say(
        title="Anlaşmazlık satıcının lehine bitti",
        text=("{message}", "{money}", "{retry}", "{next_step}"),
        rows=(("Tutar", "{remaining}"), ("Dayanak", "{source}")),
        choices={
            "add_evidence": Label("Yeni kanıt ekle"),
            "accept_decision": Label("Siparişlerime git"),
        },
    ),
}
