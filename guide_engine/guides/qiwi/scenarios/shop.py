"""What can happen in the shop after the payment."""

from guide_engine.core.model import Scenario
from guide_engine.guides.qiwi.rules.faults import in_force

SCENARIOS = (
    Scenario(
        id="magaza:bildirim-yok",
        number=34,
        title="Para çekildi, sipariş ödenmedi görünüyor",
        basis="documented",
        source="QIWI sunucu bildirimi belgesi",
        set_up=in_force("magaza:bildirim-yok"),
        message="Para çekildi ama sipariş “ödeme bekleniyor” görünüyor.",
        diagnosis="charged_but_order_unpaid",
        money="Tutar bir kez çekildi.",
        final=False,
        retry="Yeniden ödemeyin; bir gün bekleyin.",
    ),
    Scenario(
        id="iade:tamam",
        number=38,
        title="Para iadesi tamamlandı",
        basis="documented",
        source="QIWI refund success",
        set_up=in_force("iade:tamam"),
        message="Para iadesi, ödediğiniz para biriminde cüzdana geçti.",
        diagnosis="refund_other_currency",
        money="İade, ödemenin para birimindeki hesaba geçer.",
        final=True,
        retry="Yeniden denemek gerekmez.",
    ),
    Scenario(
        id="itiraz:kazanildi",
        number=43,
        title="Anlaşmazlık sizin lehinize bitti",
        basis="invented",
        source="",
        set_up=in_force("itiraz:kazanildi"),
        message="Anlaşmazlık sizin lehinize sonuçlandı; para iadesi başladı.",
        diagnosis="refund_delayed",
        money="Para, iade için yola çıktı.",
        final=False,
        retry="İadeyi bekleyin.",
    ),
)
