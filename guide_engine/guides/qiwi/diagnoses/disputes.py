"""Disputes: the item that does not come, the seller who presses, the time that ran out."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.diagnoses.common import (
    BANK,
    CHAT,
    ORDER,
    OUTSIDE,
    PAYMENT_KIT,
    reply,
)

_CHAT_LOG = "Satıcıyla yazışmanın ekran görüntüleri"

DISPUTES = (
    Diagnosis(
        id="dispute_needed",
        title="Ürün gelmedi, süre bitiyor",
        said=(
            "Ürün gelmedi, koruma süresi bitiyor",
            "Kargo haftalardır aynı yerde",
            "Yanlış ürün geldi, satıcı oyalıyor",
            "Siparişin yarısı eksik çıktı",
            "Ürün bozuk, fotoğraftakiyle ilgisi yok",
            "Anlaşmazlık nasıl açılır?",
        ),
        happened="Teslim süresi doldu ya da gelen ürün siparişe uymuyor. Koruma süresi bitmeden "
        "anlaşmazlık (dispute) açılmalıdır.",
        certainty="sure",
        move="write",
        first="Süre bitmeden anlaşmazlık açın",
        first_text="Sipariş sayfasındaki sayaca güvenin. Satıcının sözü süreyi uzatmaz.",
        now=(
            Advice("Sipariş sayfasındaki sayaçta bugün kaç gün kaldığına bakın."),
            Advice("Anlaşmazlığı sayaç bitmeden sipariş sayfasından açın."),
            Advice(
                "Ne istediğinizi seçin. Yalnızca para iadesi ya da ürünü gönderip para iadesi "
                "isteyebilirsiniz."
            ),
            Advice("Paketin, etiketin ve ürünün fotoğrafını ekleyin."),
            Advice("Satıcı reddederse kararı AliExpress’e bırakın, anlaşmazlığı kapatmayın."),
        ),
        then="O dönemde de anlaşmazlık sipariş sayfasından açılırdı. Lehinize biterse para QIWI "
        "cüzdanına dönerdi.",
        contact="Sipariş sayfasındaki anlaşmazlık bölümü, sonra AliExpress sohbeti",
        evidence=(
            ORDER,
            "Kargo takip kaydı",
            "Paketin ve ürünün fotoğrafı ya da videosu",
            _CHAT_LOG,
        ),
        deadline="Genellikle teslim süresi bittikten ya da “teslim aldım” dedikten sonra "
        "15\u00a0gün. Kesin günü sipariş sayfasındaki sayaç gösterir.",
        avoid=(
            "Ürünü görmeden “teslim aldım” demeyin.",
            "Satıcı istedi diye anlaşmazlığı kapatmayın.",
            "“Ödeme işleniyor” yazısını ödeme kontrolü sanmayın; süre sayıyor olabilir.",
        ),
        reply=reply(
            "Ürün gelmediyse ya da siparişe uymuyorsa sayaç bitmeden anlaşmazlık (dispute) açın. "
            "Süre genellikle teslim süresinden ya da “teslim aldım” onayından sonra "
            "15\u00a0gündür; kesin günü sipariş sayfası gösterir. Paketin ve ürünün fotoğrafını, "
            "takip kaydını ekleyin. Ürünü görmeden teslim aldığınızı onaylamayın. Ödeme QIWI ile "
            "yapıldıysa iadenin nereye gideceğini yazılı sorun.",
            "Sipariş numarasını, takip kaydını ve fotoğrafları gönderin.",
        ),
        wait=waits.DISPUTE,
        claims=(
            "dispute-window",
            "dispute-protection-lost",
            "ae-processing-two-meanings",
            "seller-reply-5-days",
            "current-windows-unknown",
        ),
        scenario="itiraz:teslim-gecikti",
        step="iade/#iade",
    ),
    Diagnosis(
        id="seller_pressure",
        title="Satıcı anlaşmazlığı kapatmanızı istiyor",
        said=(
            "Satıcı anlaşmazlığı kapat diyor",
            "Teslim aldım de, parayı ayrıca yollayacağım diyor",
            "Satıcı biraz daha bekle, sonra halledelim diyor",
            "İptal et, başka yerden ödeyeyim diyor",
        ),
        happened="Satıcı korumanızı bitirecek bir adım istiyor. Kapanan anlaşmazlık ya da erken "
        "teslim onayı korumayı bitirir.",
        certainty="sure",
        move="give_up",
        first="Kabul etmeyin, anlaşmazlığı kapatmayın",
        first_text="Sözü sitenin içinde verilmeyen para size gelmeyebilir.",
        now=(
            Advice("İsteği reddedip yazışmayı sitenin içinde sürdürün."),
            Advice("Ürün elinizde değilse “teslim aldım” demeyin."),
            Advice("Yazışmanın ekran görüntüsünü alın.", inferred=True),
            Advice("Baskı sürerse AliExpress yardım merkezindeki sohbete bildirin."),
        ),
        then="",
        contact=CHAT,
        evidence=(_CHAT_LOG, ORDER),
        deadline="Anlaşmazlık sayacı bitmeden; sayaç sipariş sayfasındadır.",
        avoid=(
            "Anlaşmazlığı satıcının sözüne güvenip kapatmayın.",
            "Site dışında hesap ya da kart bilgisi vermeyin.",
        ),
        reply=reply(
            "Satıcının isteğini kabul etmeyin. Anlaşmazlığı kapatmak ya da ürünü almadan “teslim "
            "aldım” demek alıcı korumasını bitirir. Yazışmayı AliExpress’in içinde tutun, ekran "
            "görüntüsünü alın. Satıcı parayı başka yoldan göndereceğini söylese de beklemeyin; "
            "anlaşmazlık sürsün. Baskı devam ederse AliExpress yardım merkezindeki sohbete "
            "bildirin.",
            "Sipariş numarasını ve yazışmanın görüntülerini gönderin.",
            wallet=False,
        ),
        wait=waits.SELLER_ANSWER,
        claims=(
            "dispute-protection-lost",
            "dispute-window",
            "ae-support-chat",
            "seller-reply-5-days",
        ),
        no_scenario=OUTSIDE,
        step="iade/#iade",
    ),
    Diagnosis(
        id="dispute_window_missed",
        title="Anlaşmazlık süresi geçti",
        said=(
            "Anlaşmazlık süresini kaçırdım",
            "Süre doldu, itiraz edemiyorum",
            "Anlaşmazlık açma düğmesi yok olmuş",
            "Sipariş bitti görünüyor, ürün hiç gelmedi",
            "Koruma süresi bitmiş, ne yapabilirim?",
        ),
        happened="Sipariş biteli 15\u00a0günden fazla olmuş. Site artık anlaşmazlık açtırmıyor.",
        certainty="likely",
        move="write",
        first="Satıcıya ve AliExpress’e yazın",
        first_text="Kartla ödediyseniz bankanızda ayrıca harcama itirazı yolu vardır.",
        now=(
            Advice("Önce satıcıya sipariş mesajlarından yazın."),
            Advice("Yanıt gelmezse AliExpress yardım merkezindeki sohbete yazın."),
            Advice(
                "Kartla ödediyseniz bankanıza harcama itirazını (ters ibraz, chargeback) sorun."
            ),
            Advice(
                "QIWI bakiyesiyle ödediyseniz banka yolunu beklemeyin. Bu ödemede kart ağı yoktur.",
                inferred=True,
            ),
        ),
        then="O dönemde de QIWI bakiyesiyle yapılan ödemede kart itirazı yoktu.",
        contact=f"Satıcı, {CHAT}; kartta bankanız",
        evidence=(*PAYMENT_KIT, _CHAT_LOG),
        deadline="Kartta genellikle 120\u00a0gün, hiçbir durumda 540\u00a0günden fazla değil. "
        "Kesin günü bankanız söyler.",
        avoid=(
            "Sonucu garanti eden aracıya para vermeyin.",
            "Satıcıyla site dışında anlaşmayın.",
        ),
        reply=reply(
            "Anlaşmazlık süresi genellikle sipariş bittikten sonra 15\u00a0gündür; dolunca site "
            "yeni anlaşmazlık açtırmaz. Önce satıcıya, sonra AliExpress yardım merkezindeki "
            "sohbete yazın. Kartla ödediyseniz bankanıza harcama itirazını sorun; süre genellikle "
            "120\u00a0gündür. QIWI bakiyesiyle yapılan ödemede kart itirazı yoktur.",
            "Sipariş numarasını, ödeme tarihini, dekontu ve yazışmaları gönderin.",
        ),
        wait=waits.CHARGEBACK,
        claims=(
            "dispute-window",
            "card-chargeback",
            "qiwi-no-chargeback",
            "current-windows-unknown",
        ),
        scenario="itiraz:sure-gecti",
        step="iade/#iade",
    ),
    Diagnosis(
        id="refund_blocked_by_open_dispute",
        title="Banka itirazı para iadesini durdurdu",
        said=(
            "Satıcı itirazın açık olduğu için iade edemem diyor",
            "Bankaya itiraz ettim, iade durdu",
            "Hem bankaya hem siteye başvurdum, ikisi de bekletiyor",
        ),
        happened="Aynı ödeme için bankada itiraz açık. Satıcı bu sırada parayı geri gönderemez.",
        certainty="likely",
        move="write",
        first="İki yoldan birini seçin",
        first_text="Aynı para iki yoldan dönmez. Önce satıcıdan yazılı iade sözü alın.",
        now=(
            Advice("Satıcıdan iadeyi ve tutarını yazılı isteyin.", inferred=True),
            Advice("Bankanıza itirazın hangi aşamada olduğunu sorun.", inferred=True),
            Advice(
                "Yazılı iade elinizdeyse itirazı geri çekmenin sonucunu bankanıza sorun.",
                inferred=True,
            ),
            Advice("İade gelmezse itirazı sürdürün.", inferred=True),
        ),
        then="",
        contact=f"{BANK} ve satıcı",
        evidence=("İtiraz numarası ve tarihi", ORDER, _CHAT_LOG),
        deadline="Kart itirazı için genellikle 120\u00a0gün vardır; kesin günü bankanız söyler.",
        avoid=(
            "Yazılı söz almadan itirazı geri çekmeyin.",
            "Aynı ödeme için ikinci itiraz açmayın.",
        ),
        reply=reply(
            "Aynı ödeme için bankada itiraz açıkken satıcı parayı geri gönderemeyebilir. Önce "
            "satıcıdan iadeyi ve tutarını yazılı isteyin. Bankanıza itirazın aşamasını ve geri "
            "çekmenin sonucunu sorun. Yazılı söz almadan itirazı geri çekmeyin; sürenin geçmesi "
            "hakkınızı etkileyebilir. Kart itirazında genellikle 120\u00a0gün vardır.",
            "İtiraz tarihini, sipariş numarasını ve satıcının yazısını gönderin.",
            wallet=False,
        ),
        wait=waits.CHARGEBACK,
        claims=("card-chargeback", "refund-to-source"),
        no_scenario=OUTSIDE,
    ),
)
