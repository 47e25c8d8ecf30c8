"""What was looked for and not found; saying so is an answer too."""

from guide_engine.core.claim import Claim
from guide_engine.guides.claims.sources import LAST_READ

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="qiwi-removal-date-unknown",
        sentence=(
            "AliExpress’in QIWI’yi ödeme yöntemlerinden ne zaman çıkardığı bilinmiyor. "
            "AliExpress’in bu konuda bir açıklaması da bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="register-close-unknown",
        sentence="QIWI Bank tasfiyesinde alacaklı listesinin kapandığı gün bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="payments-completion-unknown",
        sentence="Cüzdan sahiplerine ödemelerin tamamlandığını doğrulayan haber bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
        caveat="Paranın ödendiği de kaybolduğu da söylenemez.",
    ),
    Claim(
        id="liquidation-state-unknown",
        sentence="QIWI Bank tasfiyesinin Kasım 2026’da bitip bitmediği bilinmiyor.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="online-form-unknown",
        sentence=(
            "Alacak başvurusu için çevrim içi formun 2026’da hâlâ açık olup olmadığı bilinmiyor."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="asv-contact-unknown",
        sentence=(
            "Rusya Mevduat Sigorta Ajansı (ASV) için güncel telefon ve posta adresi bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
        caveat="Güncel iletişim bilgilerini asv.org.ru sitesinden alın.",
    ),
    Claim(
        id="current-windows-unknown",
        sentence=(
            "AliExpress’in Türkiye için bugünkü ödenmemiş sipariş, para iadesi ve anlaşmazlık "
            "süreleri bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
        caveat="Sipariş sayfanızdaki sayaca bakın.",
    ),
    Claim(
        id="tr-delivery-model-unknown",
        sentence=(
            "AliExpress’in Şubat 2026’dan sonra Türkiye’ye teslimatı ve vergiyi nasıl yürüttüğü "
            "bilinmiyor."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="conversion-spread-unknown",
        sentence="QIWI’nin döviz çevirirken uyguladığı kur farkı bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Simülatördeki kur yalnızca deneme içindir.",
    ),
    Claim(
        id="ae-clock-unknown",
        sentence=(
            "AliExpress sayfalarındaki tarih ve saatin hangi saat dilimine ait olduğunu söyleyen "
            "kaynak bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="ae-invoice-lifetime-unknown",
        sentence="AliExpress’in QIWI faturasına verdiği süre bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="turkish-number-unknown",
        sentence="Türkiye numarasıyla (+90) QIWI cüzdanı açılıp açılamadığı bilinmiyor.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="turkish-labels-unknown",
        sentence="AliExpress’in resmî Türkçe düğme adları hiçbir yıl için bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Bu rehberdeki düğme adları temsilîdir.",
    ),
    Claim(
        id="turkish-reports-unknown",
        sentence="Türkiye’den QIWI ile ödeme üzerine birinci ağızdan anlatım bulunamadı.",
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Okur sözleri Rusça rehberlerden, kod listelerinden ve forum kopyalarından uyarlandı."
        ),
    ),
)
