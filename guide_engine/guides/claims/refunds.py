"""AliExpress refunds: where the money goes, how long it takes, what the stages mean."""

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import ALIPAY, CNJDPART, LAST_READ, TIGER_DISPUTE

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="refund-to-source",
        sentence=(
            "AliExpress’in yardım metinlerine göre para iadesi, ödemenin geldiği kaynağa yapılır."
        ),
        sources=(CNJDPART, TIGER_DISPUTE, ALIPAY),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Metinler eski ya da tarihsiz kopyalardır. Kapanmış QIWI cüzdanı için AliExpress "
            "kuralı bulunamadı."
        ),
    ),
    Claim(
        id="refund-3-20-days",
        sentence=(
            "AliExpress’in yardım metnine göre para, AliExpress para iadesini işledikten sonra "
            "3-20\u00a0iş günü içinde hesaba geçer."
        ),
        sources=(CNJDPART, TIGER_DISPUTE, ALIPAY),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar süre konusunda ayrışıyor: Alipay, iade tamamlandıktan sonra banka tarafı "
            "için 7-15\u00a0iş günü der."
        ),
    ),
    Claim(
        id="refund-qiwi-7-10-days",
        sentence=(
            "Eski rehberler, QIWI’ye para iadesinde resmî sürenin 7-10\u00a0iş günü olduğunu "
            "yazıyordu."
        ),
        sources=(
            Source(
                "aliexpress-oplata.ru (resmî değil)",
                "http://aliexpress-oplata.ru/fr/ne-prishli-dengi-kivi-s-aliekspress-chto-delat",
            ),
            Source(
                "sonyps4.ru",
                (
                    "http://www.sonyps4.ru/kak-vernut-dengi-s-aliekspress-esli-tovar-ne-prishel-a-"
                    "vremya-isteklo.html"
                ),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kaynaklar tarihsizdir.",
    ),
    Claim(
        id="refund-stages",
        sentence=(
            "AliExpress’te para iadesi üç aşamadan geçer: bekleniyor, işleniyor, tamamlandı. "
            "“Tamamlandı”, AliExpress’in parayı gönderdiğini gösterir, paranın hesabınıza "
            "geçtiğini değil."
        ),
        sources=(
            Source(
                "allexprs.info",
                (
                    "https://eng.allexprs.info/info/article/kak-proiskhodit-vozmeshchenie-sredstv-"
                    "na-aliekspress.html"
                ),
            ),
            ALIPAY,
        ),
        confidence="strong",
        standing="current",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kaynaklar tarihsizdir, aşama adları sayfanızda farklı olabilir.",
    ),
    Claim(
        id="duplicate-refund-conflict",
        sentence=(
            "AliExpress yardım metninin bir kopyası, mükerrer çekimin 3-20\u00a0iş gününde "
            "kendiliğinden iade edildiğini yazar. Bir tüketici sitesi ise iadenin kendiliğinden "
            "yapılmadığını, bildirmek gerektiğini söyler."
        ),
        sources=(
            Source(
                "AliExpress SSS kopyası, royalecastle.com", "https://royalecastle.com/pages/faqs"
            ),
            Source(
                "vraagalex.com",
                "https://vraagalex.com/dubbele-betalingen-op-aliexpress-wat-te-doen",
            ),
        ),
        confidence="medium",
        standing="current",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar ayrışıyor. Süreyi bekleyin, ama mükerrer çekimi kanıtıyla birlikte bildirin."
        ),
    ),
)
