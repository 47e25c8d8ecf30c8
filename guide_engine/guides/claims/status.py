"""The end of the wallet: what stopped, when, why, and what says so."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import DNEWS, LAST_READ, PAY_2023, TASS

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="licence-revoked",
        sentence=(
            "Rusya Merkez Bankası, QIWI Bank adlı bankanın lisansını 21\u00a0Şubat 2024’te OD-266 "
            "sayılı kararla iptal etti."
        ),
        sources=(
            Source("GRATA International", "https://gratanet.com/ru/publications/-52-56"),
            TASS,
            Source(
                "Reuters, Nasdaq sitesinde",
                "https://www.nasdaq.com/articles/russian-central-bank-revokes-qiwi-banks-license",
                date(2024, 2, 21),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="operations-stopped",
        sentence=(
            "QIWI’de 21\u00a0Şubat 2024’te bakiye yükleme ve para çekme durdu, CONTACT para "
            "transferi ile QIWI ödeme terminalleri hizmet dışı kaldı. Cüzdandaki bütün işlemler "
            "engellendi."
        ),
        headline="QIWI cüzdanı 21\u00a0Şubat 2024’ten beri kapalı.",
        sources=(
            TASS,
            Source(
                "Inc. Russia",
                "https://incrussia.ru/understand/neletayushhaya-ptitsa/",
                date(2024, 2, 24),
            ),
            DNEWS,
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="licence-revocation-reasons",
        sentence=(
            "Lisans iptali için açıklanan gerekçeler şunlardı: bankacılık ve kara para aklamayla "
            "mücadele kurallarının tekrar tekrar ihlali, önceki bir yılda alınan beş denetim "
            "önlemi, kişilerin haberi olmadan onların verileriyle açılan cüzdanlar."
        ),
        sources=(
            TASS,
            Source(
                "Asia-Plus",
                (
                    "https://asiaplustj.info/en/news/world/20240222/russian-central-bank-revokes-"
                    "qiwi-banks-license"
                ),
                date(2024, 2, 22),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="outgoing-limits-2023",
        sentence=(
            "26\u00a0Temmuz 2023’ten itibaren QIWI’de telefon numarasıyla hızlı transfer ve QIWI "
            "kartından nakit çekme kapalıydı, başka hesap ve kartlara ayda yaklaşık "
            "1.000\u00a0ruble gönderilebiliyordu. Mağaza ödemeleri o dönemde sürüyordu."
        ),
        sources=(
            Source(
                "Men Today",
                (
                    "https://mentoday.ru/life/news/26-07-2023/qiwi-ogranichila-snyatie-sredstv-"
                    "dlya-polzovatelei-kak-vyvesti-dengi-s-elektronnogo-koshelka"
                ),
                date(2023, 7, 26),
            ),
            Source("vsezaimyonline.ru", "https://vsezaimyonline.ru/reviews/qiwi-koshelek.html"),
        ),
        confidence="strong",
        standing="superseded",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Aylık 1.000\u00a0ruble rakamının dayanağı daha zayıftır. Kısıtlamanın yerini "
            "21\u00a0Şubat 2024’te tam kapanma aldı."
        ),
    ),
    Claim(
        id="processor-refunds-unavailable",
        sentence=(
            "QIWI ile ödeme sunmuş olan YooKassa, bu yöntemi lisansın iptali yüzünden kapattığını, "
            "yöntemle ödemenin de para iadesinin de yapılamadığını bildirir."
        ),
        sources=(
            Source(
                "YooKassa değişiklik günlüğü, 2024",
                "https://yookassa.ru/docs/payment-solution/supplementary/changelog",
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat="YooKassa, AliExpress’in ödeme kuruluşu değildir.",
    ),
    Claim(
        id="qiwi-docs-wallet-removed",
        sentence=(
            "QIWI, mağazalar için yazdığı API belgelerinden 25\u00a0Temmuz 2024’te cüzdan "
            "bakiyesiyle ödemeyi ve on üç QW_ hata nedeninin hepsini çıkardı."
        ),
        sources=(
            Source(
                "QIWI ödeme API belgeleri, cüzdanı çıkaran değişiklik",
                "https://github.com/QIWI-API/payments-docs/commit/b5f6fc9",
                date(2024, 7, 25),
            ),
            PAY_2023,
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Aynı değişiklik cep telefonu hesabıyla ödemeyi de çıkardı. Eski dosyalarda birkaç "
            "QIWI_WALLET kaydı duruyor."
        ),
    ),
    Claim(
        id="qiwi-docs-frozen",
        sentence=(
            "QIWI’nin cüzdan ve fatura API belgeleri 25\u00a0Mayıs 2023’ten sonra güncellenmedi. "
            "Cüzdan belgeleri yeni erişim anahtarı (token) verilmediğini yazar."
        ),
        sources=(
            Source(
                "QIWI cüzdan API belgeleri",
                "https://github.com/QIWI-API/qiwi-wallet-personal-docs/tree/2584341",
                date(2023, 5, 25),
            ),
            Source(
                "QIWI fatura API belgeleri",
                "https://github.com/QIWI-API/pull-payments-docs/tree/0c55736",
                date(2023, 5, 25),
            ),
            Source(
                "QIWI ödeme faturası belgeleri",
                "https://github.com/QIWI-API/bill-payments-docs/tree/8248a94",
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="developers-moved-on",
        sentence=(
            "Bir QIWI yazılım kitaplığı 12\u00a0Mayıs 2024’te veda notuyla arşivlendi, bir harita "
            "verisi şablonu QIWI’yi Ekim 2025’te çıkardı."
        ),
        sources=(
            Source(
                "qiwi-p2p-api kitaplığı",
                "https://github.com/Urmipie/qiwi-p2p-api",
                date(2024, 5, 12),
            ),
            Source(
                "ruosm-presets, Ekim 2025",
                "https://github.com/ruosm-presets/literan-moscow/pull/178",
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Bu kayıtlar hizmetin kendisini değil, geliştiricilerin onu nasıl gördüğünü gösterir."
        ),
    ),
    Claim(
        id="no-relaunch-found",
        sentence=(
            "QIWI cüzdanının ya da yeni adla bir devamının yeniden açıldığını bildiren haber "
            "bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
        caveat="Haber bulunmaması kesin kanıt değildir.",
    ),
)
