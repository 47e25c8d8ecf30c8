"""A refund that comes out differently: less by the rate, elsewhere, too late for the method."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    ASV,
    BANK,
    CHAT,
    NO_DEADLINE,
    NO_DRILL,
    ORDER,
    OUTSIDE,
    RECEIPT,
    reply,
)

REFUND_ROUTES = (
    Diagnosis(
        id="refund_fx_loss",
        title="İade kur yüzünden eksik geldi",
        said=(
            "İade tam yapıldı diyorlar, hesabıma eksik geldi",
            "Kur farkını kim karşılıyor?",
            "Ödediğimden az iade aldım",
            "Dolar aynı, lira karşılığı düşük",
        ),
        happened="İade, ödemenin para birimiyle tam yapılmış. Fark, iki gün arasındaki kurdan ya "
        "da çevirmeden doğar.",
        certainty="likely",
        move="write",
        first="Tutarları ilk para biriminde karşılaştırın",
        first_text="Dolar tutarları aynıysa eksik iade yoktur; fark kurdandır.",
        now=(
            Advice("Ödeme ve iade tutarını faturanın para biriminde karşılaştırın."),
            Advice("Tutarlar aynıysa bankanıza iki gündeki kuru sorun.", inferred=True),
            Advice("Tutarlar farklıysa satıcıya iki belgeyle yazın.", inferred=True),
        ),
        then="QIWI iadeyi ödemenin biriminde yapardı; rubleye çevirmek ayrı bir işlemdi.",
        contact="Kur farkında bankanız; ilk birimde eksik varsa satıcı",
        evidence=("Ödeme ve iade belgesi", "İki günün kuru", ORDER),
        deadline=NO_DEADLINE,
        avoid=("Yalnızca lira tutarına bakmayın.", "Kur farkı için anlaşmazlık açmayın."),
        reply=reply(
            "Önce ödeme ve iade tutarını faturanın para biriminde karşılaştırın. Tutarlar aynıysa "
            "iade tamdır; hesabınızdaki fark iki gün arasındaki kurdan ya da çevirmeden doğar. "
            "Bankanıza iki gün uygulanan kuru sorun. İlk para biriminde de eksik varsa satıcıya "
            "iki belgeyle yazın. Farkın geri alınacağını söyleyemeyiz.",
            "Ödeme ve iade belgesini, iki tarihi gönderin.",
            wallet=False,
        ),
        claims=("refund-same-currency", "conversion-own-rate", "partial-refunds"),
        scenario="iade:kismi",
        step="iade/#iki-hesap",
    ),
    Diagnosis(
        id="refund_other_destination",
        title="İade başka bir yere gitti",
        said=(
            "Sanal kartla ödedim, iade hangi hesaba döner?",
            "Kartım iptal oldu, iade nereye gidecek?",
            "İade hesabıma değil site bakiyesine geçmiş",
            "Eski kartıma iade yapılmış",
            "Param kupon olarak dönmüş",
        ),
        happened="İade, ödemenin çıktığı araca döner: sanal kartta arkasındaki hesap, yenilenen "
        "kartta bankanın tuttuğu hesap.",
        certainty="likely",
        move="write",
        first="Kartın bağlı olduğu hesaba bakın",
        first_text="Para başka karta değil, ödeyen kartın hesabına gider.",
        now=(
            Advice("Sipariş sayfasında iadenin nereye yapıldığını okuyun.", inferred=True),
            Advice("Kartın bağlı olduğu hesabın hareketlerine bakın.", inferred=True),
            Advice("Bulamazsanız iade belgesiyle bankanıza sorun.", inferred=True),
            Advice(
                "Para sitenin bakiyesine geçtiyse AliExpress sohbetinden ilk yola dönmesini "
                "isteyin.",
                inferred=True,
            ),
        ),
        then="QIWI ile ödenen siparişin iadesi cüzdana dönerdi.",
        contact=f"{BANK}; para site bakiyesindeyse {CHAT}",
        evidence=("İade belgesi ve referansı", "Ödeyen kartın son dört hanesi", ORDER),
        deadline="AliExpress iadeyi tamamladıktan sonra 3-20\u00a0iş günü.",
        avoid=("İadeyi başka karta beklemeyin.", "İadeyi başka adrese almak için kod vermeyin."),
        reply=reply(
            "İade, ödemenin çıktığı araca döner. Sanal kartta para arkasındaki hesaba, yenilenen "
            "kartta bankanın tuttuğu hesaba geçer. Önce sipariş sayfasında iadenin nereye "
            "yapıldığını okuyun. Sonra o hesabın hareketlerine bakın. Bulamazsanız iade belgesini "
            "bankanıza verin. Para site bakiyesine geçtiyse AliExpress sohbetine yazın.",
            "İade belgesini ve ödeyen kartın yalnızca son dört hanesini gönderin.",
            wallet=False,
        ),
        wait=waits.REFUND,
        claims=("refund-to-source", "refund-stages", "refund-3-20-days"),
        no_scenario=OUTSIDE,
        step="iade/#iade",
    ),
    Diagnosis(
        id="refund_window_expired",
        title="Ödeme yöntemi artık iade almıyor",
        said=(
            "İade süresi geçmiş diyor",
            "Ödeme çok eski, iade yapılamıyor",
            "Satıcı bu ödemeye iade gönderemiyormuş",
            "Ödeme yöntemi iadeyi kabul etmiyor",
        ),
        happened="Ödeme eski ya da ödeme yöntemi kapandı. Satıcı aynı yoldan iade gönderemiyor.",
        certainty="possible",
        move="write",
        first="Başka iade yolunu yazılı isteyin",
        first_text="Para hâlâ satıcıda olabilir. Kabul etmeden yolu kesinleştirin.",
        now=(
            Advice("Satıcıdan reddin metnini ve tarihini isteyin.", inferred=True),
            Advice("AliExpress sohbetinde başka bir iade yolu isteyin.", inferred=True),
            Advice("Kartla ödediyseniz bankanıza harcama itirazı süresini sorun."),
            Advice("QIWI ile ödediyseniz “İade kapalı cüzdana gidiyor” sayfasına geçin."),
        ),
        then="Bir ödeme kuruluşu, kapanıştan sonra QIWI’ye iade yapılamadığını duyurdu.",
        contact=f"{CHAT}; QIWI bakiyesi için {ASV}",
        evidence=(ORDER, "Reddin metni", RECEIPT),
        deadline="Kartta genellikle 120\u00a0gün; kesin günü bankanız söyler.",
        avoid=(
            "İadeyi site dışında, kart bilgisi vererek almayın.",
            "Satıcının sözüyle yetinmeyin; yazılı isteyin.",
        ),
        reply=reply(
            "Ödeme eskiyse ya da yöntem kapandıysa satıcı aynı yoldan iade gönderemeyebilir. "
            "Satıcıdan reddin metnini isteyin. AliExpress yardım merkezindeki sohbette başka bir "
            "iade yolu isteyin ve yanıtı saklayın. Kartla ödediyseniz bankanıza harcama itirazı "
            "süresini sorun; genellikle 120\u00a0gündür.",
            "Sipariş numarasını, ödeme tarihini ve reddin metnini gönderin.",
        ),
        wait=waits.CHARGEBACK,
        claims=(
            "processor-refunds-unavailable",
            "refund-to-dead-account",
            "card-chargeback",
            "current-windows-unknown",
        ),
        no_scenario=NO_DRILL,
        step="iade/#iade",
    ),
)
