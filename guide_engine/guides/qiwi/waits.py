"""Every time that readers wait for, or must not miss: one place, each from the claim that says so.

Business days are those of whoever acts: the seller's are China's, the wallet's are Russia's, the
reader's bank keeps those of Türkiye.
"""

from dataclasses import replace

from guide_engine.core.waiting import Mark, Wait
from guide_engine.guides.claims import constants as known

ASK_BANK_AFTER = 10
"""Business days after which a bank is asked for a refund: an editorial choice, no source."""

_REFUND_DAYS = known.REFUND_BUSINESS_DAYS

REVIEW = Wait(
    since="Ödemenin tarihi",
    marks=(
        Mark(
            known.VERIFICATION_HOURS.value // 24,
            "AliExpress sohbetine sipariş numarasıyla yazın.",
            known.VERIFICATION_HOURS.claim,
        ),
    ),
)
NOTICE = Wait(
    since="Ödemenin tarihi",
    marks=(Mark(1, "AliExpress sohbetine ödeme belgesiyle yazın."),),
)
PENDING_ENTRY = Wait(
    since="Kaydın tarihi",
    marks=(Mark(1, "Kayıt hâlâ beklemedeyse bankanıza sorun."),),
)
FROZEN = Wait(
    since="Siparişin dondurulduğu tarih",
    marks=(
        Mark(
            known.FROZEN_ORDER_DAYS.value.most,
            "AliExpress sohbetine yazıp nedenini sorun.",
            known.FROZEN_ORDER_DAYS.claim,
        ),
    ),
)
UNPAID_ORDER = Wait(
    since="Ödenmeyen siparişin tarihi",
    marks=(
        Mark(
            known.UNPAID_ORDER_DAYS.value,
            "Sipariş hâlâ açıksa elle iptal edin.",
            known.UNPAID_ORDER_DAYS.claim,
        ),
    ),
)
INVOICE = Wait(
    since="QIWI faturasının tarihi",
    marks=(
        Mark(
            known.INVOICE_MAX_LIFE_DAYS.value,
            "Faturayı düşmüş sayın ve ödemeyin.",
            known.INVOICE_MAX_LIFE_DAYS.claim,
        ),
    ),
)
REFUND = Wait(
    since="İadenin tamamlandığı tarih",
    marks=(
        Mark(ASK_BANK_AFTER, "İade referans numarasını bankanıza verin."),
        Mark(
            _REFUND_DAYS.value.most,
            "İade numarasıyla bankanıza ve AliExpress sohbetine yazın.",
            _REFUND_DAYS.claim,
        ),
    ),
    unit="business_days",
    country="TR",
)
SECOND_CHARGE = replace(
    REFUND,
    since="İkinci çekimin tarihi",
    marks=(
        Mark(
            _REFUND_DAYS.value.most,
            "Bankanıza ve AliExpress sohbetine yeniden yazın.",
            _REFUND_DAYS.claim,
        ),
    ),
)
SELLER = Wait(
    since="Satıcıya yazdığınız tarih",
    marks=(Mark(1, "Yanıt gelmediyse sitenin desteğine yazın."),),
    unit="business_days",
    country="CN",
)
SELLER_ANSWER = Wait(
    since="Satıcıdan para iadesi istediğiniz tarih",
    marks=(
        Mark(
            known.SELLER_REPLY_DAYS.value,
            "Satıcı yanıtlamadıysa kararı AliExpress’e bırakın.",
            known.SELLER_REPLY_DAYS.claim,
        ),
    ),
)
DISPUTE = Wait(
    since="Teslim süresinin bittiği tarih",
    marks=(
        Mark(
            known.DISPUTE_DAYS.value,
            "Anlaşmazlığı sipariş sayfasından açın.",
            known.DISPUTE_DAYS.claim,
        ),
    ),
    missed="Sayaç da bittiyse satıcıya, sonra AliExpress sohbetine yazın. "
    "Kartla ödediyseniz bankanıza harcama itirazını sorun.",
)
CHARGEBACK = Wait(
    since="Kartla ödemenin tarihi",
    marks=(
        Mark(
            known.CHARGEBACK_DAYS.value,
            "Bankanıza harcama itirazında bulunun.",
            known.CHARGEBACK_DAYS.claim,
        ),
    ),
    missed="Yine de bankanıza sorun; sizin işleminiz için kesin günü o bilir.",
)
CREDITOR_CLAIM = Wait(
    since="Başvurunun ASV’ye ulaştığı tarih",
    marks=(
        Mark(
            known.CLAIM_REVIEW_DAYS.value,
            "Başvurunun durumunu ASV’ye sorun.",
            known.CLAIM_REVIEW_DAYS.claim,
        ),
    ),
    unit="business_days",
    country="RU",
)
