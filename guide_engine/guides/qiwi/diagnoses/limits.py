"""Limits of the wallet: a month, a payment."""

from guide_engine.core.diagnosis import Advice, Diagnosis
from guide_engine.guides.qiwi.diagnoses.common import (
    CLAIM_BALANCE,
    OTHER_METHOD,
    SCREEN,
    reply,
)

LIMITS = (
    Diagnosis(
        id="limit_exceeded",
        title="Limit aşıldı",
        said=(
            "Limit aşıldı diyor",
            "Aylık limitim dolmuş",
            "Limitim ne kadar, nerede yazıyor?",
            "Ayda en çok ne kadar ödeyebilirim?",
            "Daha küçük tutar geçiyor, büyük tutar geçmiyor",
            "Çok fazla ödeme yaptınız uyarısı çıktı",
        ),
        happened="Cüzdan seviyesinin limiti dolmuş. Para yeterlidir ama ödeme reddedilir.",
        certainty="sure",
        move="give_up",
        first="Denemeyi bırakın, limite bakın",
        first_text="Aynı ödemeyi yinelemek limiti açmaz. QIWI cüzdanında limit artık "
        "yükseltilemez.",
        now=(
            Advice("QIWI cüzdanıyla yeniden denemeyin. Limit açılsa da cüzdan kapalı."),
            Advice(
                "Başka bir cüzdan ya da kartla ödüyorsanız limitinize uygulamadan bakın.",
                inferred=True,
            ),
            OTHER_METHOD,
            CLAIM_BALANCE,
        ),
        then="O dönemde limit profilde görünürdü. Kimliği doğrulanmamış cüzdanda ayda "
        "40.000\u00a0RUB, basit doğrulamada 200.000\u00a0RUB geçerliydi. Yeni ay beklenir ya da "
        "seviye yükseltilirdi.",
        contact="Bugünkü ödemede bankanız ya da ödediğiniz cüzdanın desteği",
        evidence=("Cüzdan seviyesi", "Bu ay ödediğiniz toplam", SCREEN),
        deadline="Aylık limit yeni ayda açılırdı.",
        avoid=(
            "Limiti aşmak için başkasının cüzdanını kullanmayın.",
            "Doğrulanmış cüzdan satın almayın.",
        ),
        reply=reply(
            "Gördüğünüz uyarı bakiyeyle değil, limitle ilgilidir. Kimliği doğrulanmamış cüzdanda "
            "aylık limit 40.000\u00a0RUB, basit doğrulamada 200.000\u00a0RUB olarak geçerdi. Yurt "
            "dışı ödemeleri için ayrı bir limit vardı; değerini bilmiyoruz. Bugün başka bir "
            "yöntemle ödüyorsanız limiti o kurumdan öğrenin.",
            "Ekrandaki metni ve bu ay ödediğiniz toplamı gönderin.",
        ),
        claims=(
            "code-limit-exceeded",
            "code-too-many-payments",
            "monthly-turnover",
            "foreign-payments-limit",
            "balance-caps",
            "invoice-code-monthly-limit",
        ),
        scenario="odeme:aylik-limit",
        step="odeme/#onay-sayfasi",
        codes=(
            "700",
            "704",
            "705",
            "711",
            "757",
            "943",
            "1050",
            "QW_LIMIT_ERROR",
            "QW_IDENTIFICATION_STATUS_ERROR",
        ),
    ),
    Diagnosis(
        id="amount_out_of_range",
        title="Tutar çok yüksek ya da çok düşük",
        said=(
            "Tutar çok yüksek diyor",
            "Tutar çok düşük, ödeme olmuyor",
            "Tek seferde bu kadar ödeyemezsiniz yazıyor",
            "En düşük tutarın altında uyarısı aldım",
        ),
        happened="Tek bir ödeme, izin verilen tutarın dışında. Aylık limit dolmamış olabilir.",
        certainty="sure",
        move="give_up",
        first="Tutarı ödeme limitiyle karşılaştırın",
        first_text="Bu uyarı tek bir ödemeyi ilgilendirir. Para çekilmez.",
        now=(
            Advice(
                "Başka bir yöntemle ödüyorsanız o yöntemin tek ödeme limitine bakın.",
                inferred=True,
            ),
            Advice("Tutar yüksekse siparişi küçük siparişlere bölün.", inferred=True),
            OTHER_METHOD,
            CLAIM_BALANCE,
        ),
        then="O dönemde sipariş bölünür ya da cüzdanın seviyesi yükseltilirdi. Kimliği "
        "doğrulanmamış cüzdanda tek ödeme en çok 15.000\u00a0RUB olurdu.",
        contact="Bugünkü ödemede bankanız ya da ödediğiniz cüzdanın desteği",
        evidence=("Ödeme tutarı ve para birimi", SCREEN),
        deadline="Belli bir süre yok.",
        avoid=("Aynı tutarı arka arkaya denemeyin.", "Ödemeyi başkasına yaptırmayın."),
        reply=reply(
            "Bu uyarı tek bir ödemenin tutarıyla ilgilidir; aylık limitiniz dolmamış olabilir. "
            "Kimliği doğrulanmamış cüzdanda tek ödeme en çok 15.000\u00a0RUB olurdu. Böyle bir "
            "denemede para çekilmez. Bugün başka bir yöntemle ödüyorsanız o yöntemin tek ödeme "
            "limitine bakın ya da siparişi bölün.",
            "Sipariş tutarını, para birimini ve ekrandaki metni gönderin.",
        ),
        claims=("code-amount", "per-operation-cap", "qw-reasons"),
        scenario="odeme:tutar-cok",
        step="odeme/#onay-sayfasi",
        codes=("241", "254", "242", "558", "QW_AMOUNT_ERROR"),
    ),
)
