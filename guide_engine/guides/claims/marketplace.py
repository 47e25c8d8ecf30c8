"""AliExpress: when it took QIWI, in which currency, and which of its sites is meant."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import ALIPAY, LAST_READ

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="alibaba-qiwi-2012",
        sentence=(
            "Mayıs 2012’de Alibaba ile QIWI arasında Rusya’daki alıcılar için bir anlaşma vardı."
        ),
        sources=(
            Source("63.ru", "https://63.ru/text/science/2012/05/24/55855691", date(2012, 5, 24)),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="ae-listed-qiwi",
        sentence=(
            "Alipay’in eski yardım sayfası, AliExpress’te kabul edilen ödeme yöntemleri arasında "
            "QIWI’yi de sayıyordu."
        ),
        sources=(ALIPAY,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Sayfa tarihsizdir, listedeki diğer yöntemler 2010’ların ortasını gösterir.",
    ),
    Claim(
        id="usd-rate-spring-2022",
        sentence=(
            "2022 baharında indirim kovalayan alıcılar AliExpress’te QIWI ile dolar ödüyordu: "
            "dolar QIWI kurunda 86,11\u00a0ruble, AliExpress kurunda 118,13\u00a0rubleydi."
        ),
        sources=(
            Source("ok.ru, alikfish topluluğu", "https://ok.ru/alikfish/topic/154411505371205"),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kaynak tarihsizdir, dönem sözü edilen kurlardan anlaşılır.",
    ),
    Claim(
        id="rubles-only-2022",
        sentence=(
            "Yaklaşık Temmuz 2022’den itibaren AliExpress, Rusya’daki alıcılardan yalnızca ruble "
            "alıyor ve kendi kurunu uyguluyordu. QIWI, PayPal ve WebMoney ödemeleri de rubleydi."
        ),
        sources=(
            Source(
                "hainanwel.com",
                (
                    "https://www.hainanwel.com/en/rusbusiness/2892-citizens-of-russia-on-"
                    "aliexpress-banned-from-buying-in-us-dollars"
                ),
            ),
            Source(
                "newsland.com",
                (
                    "https://newsland.com/post/7621767-rossiianam-zapretili-pokupat-na-aliexpress-"
                    "v-dollarakh"
                ),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar tarihsizdir, tarih yazdıkları piyasa kurundan çıkarıldı (çıkarım). "
            "“Yalnızca dolar” bilgisi daha önceki dönem içindir."
        ),
    ),
    Claim(
        id="methods-shrunk-2022",
        sentence=(
            "2022 tarihli bir rehbere göre Rusya’daki alıcılara iki ödeme yöntemi kalmıştı, asıl "
            "yöntem karttı."
        ),
        sources=(
            Source(
                "you.ru.net, 2022",
                (
                    "https://you.ru.net/2514/%D0%BA%D0%B0%D0%BA-"
                    "%D1%81%D0%B5%D0%B9%D1%87%D0%B0%D1%81-%D0%BE%D0%BF%D0%BB%D0%B0%D1%82%D0%B8%D1"
                    "%82%D1%8C-%D0%B7%D0%B0%D0%BA%D0%B0%D0%B7%D1%8B-aliexpress-%D0%B8%D0%B7-"
                    "%D1%80%D0%BE%D1%81%D1%81%D0%B8%D0%B8-%D0%B8%D0%BD%D1%81%D1%82%D1%80%D1%83%D0"
                    "%BA%D1%86%D0%B8%D1%8F"
                ),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "QIWI, AliExpress ödeme sayfasından Şubat 2024’ten önce kalkmış olabilir. Kesin tarih "
            "bulunamadı."
        ),
    ),
    Claim(
        id="ae-russia-separate",
        sentence=(
            "AliExpress Rusya, Ocak 2023’te kendisini Rusya’ya ve Ukrayna dışındaki BDT ülkelerine "
            "hizmet veren bir Rus şirketi olarak tanıttı. O dönemde aliexpress.ru ile "
            "aliexpress.com, ödeme sayfaları ayrı iki hizmetti."
        ),
        sources=(
            Source(
                "World Trader",
                "https://world-trader.com/2023/01/26/aliexpress-operates-normally-in-russia/",
                date(2023, 1, 26),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat="Sonraki durum doğrulanmadı.",
    ),
    Claim(
        id="alibaba-wholesale-rubles",
        sentence=(
            "Alibaba’nın ruble almayı bıraktığına dair Mayıs 2024 haberleri toptan satış sitesi "
            "Alibaba.com ile ilgilidir, AliExpress perakendesiyle değil."
        ),
        sources=(
            Source("transline.ru, Mayıs 2024", "https://transline.ru/?p=27823"),
            Source(
                "iDNES",
                (
                    "https://www.idnes.cz/ekonomika/zahranicni/rusko-cina-alibaba-sankce-obchod-"
                    "zbozi-dovoz-export.A240530_164350_eko-zahranicni_jla"
                ),
                date(2024, 5, 30),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="current-methods-unknown",
        sentence=(
            "AliExpress’in Türkiye ya da Kazakistan için 2025-2026 tarihli resmî ödeme yöntemi "
            "listesi bulunamadı. QIWI’yi hâlâ sayan resmî bir kaynak da bulunamadı."
        ),
        sources=(),
        confidence="medium",
        standing="unknown",
        subject="status",
        last_verified=LAST_READ,
        caveat="Hangi yöntemlerin sunulduğunu yalnızca kendi ödeme sayfanız gösterir.",
    ),
)
