"""Whom one could write to, and what became of those channels and of idle wallets."""

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import AE_HELP, INTERFAX, LAST_READ, RBC, SMARTLAB, SRAVNI

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="ae-support-chat",
        sentence=(
            "AliExpress desteğine yardım merkezindeki sohbetten ulaşılır. Önce sanal asistan, "
            "sonra bir destek çalışanı yanıt verir, hizmet her gün 24\u00a0saat ve İngilizcedir."
        ),
        sources=(
            AE_HELP,
            Source(
                "aliexpresshlp.ru (resmî değil)",
                (
                    "https://aliexpresshlp.ru/onlajn-chat-sluzhby-podderzhki-aliekspress-gde-"
                    "iskat-kak-polzovatsya-onlajn-chatom-so-sluzhboj-podderzhki-na-"
                    "aliekspress.html"
                ),
            ),
            Source(
                "soringpcrepair.com",
                "https://pl.soringpcrepair.com/how-to-write-to-aliexpress-support",
            ),
        ),
        confidence="medium",
        standing="current",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Menü adları değişir. Alıcılar için bir telefon hattı bulunamadı.",
    ),
    Claim(
        id="refund-to-dead-account",
        sentence=(
            "Kardeş site Alibaba.com para iadesini yalnızca ilk ödeme yöntemine yapar ve alıcıyı o "
            "hesabı veren kuruluşa yönlendirir. Para geri dönerse banka yazısı ve yeni hesap "
            "bilgisi isteyebilir."
        ),
        sources=(
            Source(
                "Alibaba.com yardım sayfası",
                "https://service.alibaba.com/buyer/faq_detail/20454474.htm",
            ),
            Source(
                "b2bweblist.com",
                (
                    "https://www.b2bweblist.com/alibaba/what-can-i-do-if-refund-is-processed-but-"
                    "my-paying-credit-card-is-closed.html"
                ),
            ),
        ),
        confidence="medium",
        standing="current",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kapanmış QIWI cüzdanları için bir AliExpress kuralı bulunamadı. İadeyi kabul etmeden "
            "önce paranın nereye gideceğini AliExpress desteğine yazılı olarak sorun (çıkarım)."
        ),
    ),
    Claim(
        id="qiwi-hotline-past",
        sentence=(
            "QIWI’nin son yayımlanan destek kanalları Rusya’daki bir telefon hattı, iletişim formu "
            "ve sohbetti. Bunların bugün cüzdan sahiplerine hizmet verdiğini gösteren kaynak "
            "bulunamadı."
        ),
        sources=(
            Source(
                "innov-invest.ru",
                "https://innov-invest.ru/dengi/elektronnyie-dengi/sluzhba-podderzhki-kivi-koshelka",
            ),
            Source("zvonyaka.ru", "https://zvonyaka.ru/besplatnyj-nomer-kivi-koshelka"),
        ),
        confidence="medium",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat="Bu kanallar çalışan bir başvuru yolu sayılmaz.",
    ),
    Claim(
        id="remaining-balance-contact",
        sentence=(
            "Cüzdanda kalan bakiyenin başvuru yeri QIWI değil, Rusya Mevduat Sigorta Ajansıdır "
            "(ASV, asv.org.ru)."
        ),
        sources=(RBC, INTERFAX, SRAVNI, SMARTLAB),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="unblock-documents",
        sentence=(
            "O dönemde QIWI, engellenen cüzdanı açmak için pasaportla çekilmiş fotoğraf, numaranın "
            "operatör sözleşmesi ve işlemlerin açıklamasını istiyor, 30\u00a0gün içinde yanıt "
            "veriyordu."
        ),
        sources=(
            Source(
                "semprefacile.it", "https://www.semprefacile.it/sbloccare-il-portafoglio-qiwi.html"
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tarihsiz tek bir kaynağa dayanır.",
    ),
    Claim(
        id="wallet-number-fixed",
        sentence=(
            "O dönemde QIWI cüzdanının numarası değiştirilemiyordu, yeni cüzdan açmak gerekiyordu. "
            "Eski cüzdanı kurtarmak SIM karta bağlıydı."
        ),
        sources=(
            Source(
                "fb.ru, 2024",
                (
                    "https://fb.ru/article/575559/2024-kak-pomenyat-nomer-kivi-koshelka-vsya-"
                    "pravda-ob-izmenenii-rekvizitov"
                ),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="idle-wallet-fee",
        sentence=(
            "Kullanıcıların anlattığına göre altı ay kullanılmayan QIWI cüzdanı kapatılıyor ya da "
            "180\u00a0gün erişim olmayınca günde 10\u00a0ruble kesiliyordu."
        ),
        sources=(
            Source(
                "baksman.com, 2017", "https://baksman.com/en/lite/faq/limity-qiwi-koshelka.html"
            ),
            Source(
                "rucomment.com, 2021", "https://rucomment.com/interesnoe/chto-proizoshlo-s-qiwi"
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
)
