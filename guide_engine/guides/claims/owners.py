"""Who owned QIWI, and the companies and wallets of that name in other countries."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import KURSIV, LAST_READ

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="russian-business-sold",
        sentence=(
            "QIWI plc, Rusya’daki işini QIWI Bank ile birlikte Ocak 2024’te Hong Kong merkezli "
            "Fusion Factor Fintech şirketine sattı. Rusya Mevduat Sigorta Ajansı (ASV) sonradan bu "
            "satışa itiraz etme kararı aldı."
        ),
        sources=(KURSIV,),
        confidence="strong",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat="Alıcı şirket, eski genel müdür A. Protopopov’un denetimindeydi.",
    ),
    Claim(
        id="nanduq-not-operator",
        sentence=(
            "QIWI’nin eski ana şirketi 6\u00a0Şubat 2025’te NanduQ plc adını aldı. Kıbrıs merkezli "
            "bu şirket eski ruble cüzdanlarının işletmecisi değildir."
        ),
        sources=(
            Source(
                "NanduQ basın bülteni",
                "https://nanduq.com/news-and-events/press-releases/4108610",
                date(2025, 9, 11),
            ),
            KURSIV,
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="wallets-held-in-russia",
        sentence=(
            "Belarus ve Kırgızistan gibi ülkelerde kullanılan cüzdanlar da Rusya’daki QIWI Bank "
            "bünyesinde tutulan ruble cüzdanlarıydı, kapanma onları da durdurdu. Kırgızistan, "
            "bankanın işletmeci kaydını silmek için işlem başlattı."
        ),
        sources=(
            Source("finas.su", "https://finas.su/jekonomika/22/kak-vojti-v-svoj-kivi-koshelek"),
            Source(
                "Daryo",
                "https://daryo.uz/en/2024/02/22/kyrgyzstan-reviews-license-revocation-of-qiwi-bank",
                date(2024, 2, 22),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="kazakh-wallets-hit",
        sentence=(
            "Kazakistan basını Şubat 2024’te, Kazakistanlıların QIWI cüzdanlarını artık "
            "kullanamadığını yazdı."
        ),
        sources=(
            Source(
                "czhr.kz, Şubat 2024",
                (
                    "https://www.czhr.kz/post/%D0%BA%D0%B0%D0%B7%D0%B0%D1%85%D1%81%D1%82%D0%B0%D0"
                    "%BD%D1%86%D1%8B-%D0%B1%D0%BE%D0%BB%D1%8C%D1%88%D0%B5-%D0%BD%D0%B5-"
                    "%D1%81%D0%BC%D0%BE%D0%B3%D1%83%D1%82-%D0%B2%D0%BE%D1%81%D0%BF%D0%BE%D0%BB%D1"
                    "%8C%D0%B7%D0%BE%D0%B2%D0%B0%D1%82%D1%8C%D1%81%D1%8F-"
                    "%D1%81%D0%B2%D0%BE%D0%B8%D0%BC%D0%B8-qiwi-"
                    "%D0%BA%D0%BE%D1%88%D0%B5%D0%BB%D1%8C%D0%BA%D0%B0%D0%BC%D0%B8"
                ),
            ),
        ),
        confidence="weak",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat="Haber çoğunlukla Rusya’yı anlatır.",
    ),
    Claim(
        id="qiwi-kazakhstan-separate",
        sentence=(
            "Ödeme kuruluşlarının belgelerinde “QIWI Kazakhstan”, yalnızca Kazakistan’da ve "
            "yalnızca tengeyle çalışan ayrı bir yerel marka olarak geçer."
        ),
        sources=(
            Source(
                "ecommpay geliştirici belgeleri",
                "https://developers.ecommpay.com/en/pm_qiwi_kz_gate.html",
            ),
            Source(
                "JetPay geliştirici belgeleri", "https://developers.jetpay.kz/en/pm_qiwi_kz.html"
            ),
            Source(
                "RocketPay geliştirici belgeleri",
                "https://developers.rocketpay.kz/en/pm_qiwi_kz.html",
            ),
            Source("Jysan Bank", "https://jysanbank.kz/en/page/business-qiwi"),
        ),
        confidence="medium",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "AliExpress’in bu markayı kabul ettiğini gösteren kaynak bulunamadı. Belgeler "
            "tarihsizdir, Kasım 2026’daki durum doğrulanmadı."
        ),
    ),
)
