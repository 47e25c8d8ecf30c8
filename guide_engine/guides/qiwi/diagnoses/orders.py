"""The order after the payment: closed or frozen."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    CHAT,
    ORDER,
    ORDER_PAGE,
    OUTSIDE,
    PAYMENT_KIT,
    reply,
)

ORDERS = (
    Diagnosis(
        id="order_closed_after_payment",
        title="Ödedikten sonra sipariş kapandı",
        said=(
            "Ödedim, sipariş kapandı",
            "Para çekildi ama sipariş iptal oldu",
            "Güvenlik nedeniyle siparişim kapatıldı",
            "Satıcı göndermedi, sipariş kendiliğinden iptal oldu",
            "Sipariş iptal, para ortada yok",
        ),
        happened="Ödeme kontrolü olumsuz bitmiş, güvenlik siparişi kapatmış ya da satıcı ürünü "
        "göndermemiş.",
        certainty="possible",
        move="write",
        first="Önce iade satırına bakın",
        first_text="Kapanma nedeni ve para iadesi sipariş sayfasında yazar. Yeniden ödemeyin.",
        now=(
            Advice("Sipariş sayfasındaki kapanma nedenini okuyup görüntüsünü alın."),
            Advice("Ödeme ve iade bölümünde bir para iadesi arayın."),
            Advice("İade varsa 3-20\u00a0iş günü bekleyin."),
            Advice("İade yoksa dekontla AliExpress yardım merkezindeki sohbete yazın."),
            Advice(
                "Güvenlik nedeniyle kapandıysa itirazı yalnızca AliExpress’in içinden yapın. "
                "Kimliği başka yere göndermeyin."
            ),
        ),
        then="O dönemde de neden ve iade satırı okunurdu. İade QIWI cüzdanına dönerdi.",
        contact=CHAT,
        evidence=(*PAYMENT_KIT, "Kapanma nedeninin metni"),
        deadline="İade başladıysa 3-20\u00a0iş günü. Güvenlik itirazının süresini sayfa gösterir.",
        avoid=(
            "Aynı ürünü sorun çözülmeden yeniden ödemeyin.",
            "Satıcıyla site dışında para konuşmayın.",
            "Kimlik isteyen e-postadaki adresten giriş yapmayın.",
        ),
        reply=reply(
            "Sipariş; ödeme kontrolü, güvenlik kapatması ya da gönderilmeyen ürün yüzünden "
            "kapanmış olabilir. Nedeni sipariş sayfasında okuyun ve iade satırına bakın. İade "
            "görünüyorsa 3-20\u00a0iş günü bekleyin. Görünmüyorsa dekontla AliExpress yardım "
            "merkezindeki sohbete yazın. Güvenlik itirazını yalnızca sitenin içinden yapın. Bu "
            "arada yeniden ödemeyin.",
            "Sipariş numarasını, kapanma nedenini ve dekontu gönderin.",
            wallet=False,
        ),
        wait=waits.REFUND,
        claims=(
            "ae-verification-24h",
            "refund-3-20-days",
            "refund-to-source",
            "ae-support-chat",
        ),
        scenario="odeme:iptal-iade",
        step="iade/#iade",
    ),
    Diagnosis(
        id="order_frozen",
        title="Sipariş donduruldu",
        said=(
            "Sipariş donduruldu yazıyor",
            "Siparişim askıda, hiçbir şey yapamıyorum",
            "Dondurulmuş sipariş ne demek?",
            "Bankaya itiraz ettim, sipariş dondu",
        ),
        happened="AliExpress satıcıdan kuşkulanmış ya da bankanız harcama itirazı başlatmış.",
        certainty="likely",
        move="wait",
        first="Bekleyin, e-postanızı okuyun",
        first_text="Neden e-postada yazar. Genellikle 1-5\u00a0gün içinde durum değişir.",
        now=(
            Advice("Kayıtlı e-postanızdaki nedeni okuyun."),
            Advice(
                "1-5\u00a0gün bekleyin. Sipariş ya sürer ya da iptal edilip para iadesi başlar."
            ),
            Advice("Harcama itirazı açtıysanız önce onun sonucunu bekleyin."),
            Advice(
                "Beş gün geçerse AliExpress yardım merkezindeki sohbete yazın.",
                inferred=True,
            ),
        ),
        then="",
        contact=f"Beş gün geçerse {CHAT}",
        evidence=("Nedeni yazan e-posta", ORDER, ORDER_PAGE),
        deadline="1-5\u00a0gün; rehberlerin yazdığı süre budur, resmî metin bulamadık.",
        avoid=(
            "Aynı ürünü yeniden ödemeyin.",
            "E-postadaki bağlantıdan giriş yapmayın; siteyi kendiniz açın.",
        ),
        reply=reply(
            "AliExpress bir siparişi satıcıdan kuşkulanınca ya da banka harcama itirazı "
            "başlatınca dondurur. Nedeni kayıtlı e-postanızda bulursunuz. Genellikle 1-5\u00a0gün "
            "beklenir; sonra sipariş sürer ya da iptal edilir. Harcama itirazı açtıysanız önce "
            "onun sonucunu bekleyin. Bu sürede yeniden ödemeyin ve e-postadaki bağlantıdan giriş "
            "yapmayın.",
            "Sipariş numarasını ve e-postadaki nedeni gönderin.",
            wallet=False,
        ),
        wait=waits.FROZEN,
        claims=(
            "ae-support-chat",
            "refund-to-source",
            "card-chargeback",
            "frozen-order-1-5-days",
        ),
        no_scenario=OUTSIDE,
        step="odeme/#siparis",
    ),
)
