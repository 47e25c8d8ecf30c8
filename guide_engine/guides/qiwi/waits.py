"""Every time that readers wait for, or must not miss: one place, each from the claim that says so.

Business days are those of whoever acts: the seller's are China's, the wallet's are Russia's, the
reader's bank keeps those of Türkiye.
"""

from dataclasses import replace

from guide_engine.core.waiting import Mark, Wait
from guide_engine.guides.claims import constants as known
from guide_engine.guides.claims.constants import Constant, Span

ASK_BANK_AFTER = 10
"""Business days after which a bank is asked for a refund: an editorial choice, no source."""


def _stated(time: Constant[int] | Constant[Span], then: str) -> Mark:
    """Make the mark of a time that a claim states; of a range it is the end."""
    count = time.value.most if isinstance(time.value, Span) else time.value
    return Mark(count, then, time.claim)


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
    marks=(_stated(known.FROZEN_ORDER_DAYS, "AliExpress sohbetine yazıp nedenini sorun."),),
)
UNPAID_ORDER = Wait(
    since="Ödenmeyen siparişin tarihi",
    marks=(_stated(known.UNPAID_ORDER_DAYS, "Sipariş hâlâ açıksa elle iptal edin."),),
)
INVOICE = Wait(
    since="QIWI faturasının tarihi",
    marks=(_stated(known.INVOICE_MAX_LIFE_DAYS, "Faturayı düşmüş sayın ve ödemeyin."),),
    ended=known.SERVICE_END.value,
)
REFUND = Wait(
    since="İadenin tamamlandığı tarih",
    marks=(
        Mark(ASK_BANK_AFTER, "İade referans numarasını bankanıza verin."),
        _stated(
            known.REFUND_BUSINESS_DAYS, "İade numarasıyla bankanıza ve AliExpress sohbetine yazın."
        ),
    ),
    unit="business_days",
    country="TR",
)
SECOND_CHARGE = replace(
    REFUND,
    since="İkinci çekimin tarihi",
    marks=(
        _stated(known.REFUND_BUSINESS_DAYS, "Bankanıza ve AliExpress sohbetine yeniden yazın."),
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
    marks=(_stated(known.SELLER_REPLY_DAYS, "Satıcı yanıtlamadıysa kararı AliExpress’e bırakın."),),
)
DISPUTE = Wait(
    since="Teslim süresinin bittiği tarih",
    marks=(_stated(known.DISPUTE_DAYS, "Anlaşmazlığı sipariş sayfasından açın."),),
    may_begin_later=True,
    missed="Sayaç da bittiyse satıcıya, sonra AliExpress sohbetine yazın. "
    "Kartla ödediyseniz bankanıza harcama itirazını sorun.",
)
CHARGEBACK = Wait(
    since="Kartla ödemenin tarihi",
    marks=(_stated(known.CHARGEBACK_DAYS, "Bankanıza harcama itirazında bulunun."),),
    missed="Yine de bankanıza sorun; sizin işleminiz için kesin günü o bilir.",
)
CREDITOR_CLAIM = Wait(
    since="Başvurunun ASV’ye ulaştığı tarih",
    marks=(_stated(known.CLAIM_REVIEW_DAYS, "Başvurunun durumunu ASV’ye sorun."),),
    unit="business_days",
    country="RU",
)
