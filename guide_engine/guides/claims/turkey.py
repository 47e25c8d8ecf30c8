"""Rules that a buyer in Türkiye meets: customs, card disputes, other wallets."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import (
    DUNYA,
    HALKTV,
    HUKUKI,
    INSIDER,
    ISBANK,
    LAST_READ,
    TODAY,
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="tr-simplified-30-eur",
        sentence=(
            "Ağustos 2024’te kişisel posta ve hızlı kargo gönderilerinde basitleştirilmiş usulün "
            "tavanı 150\u00a0eurodan 30\u00a0euroya indi. Tek vergi oranı AB çıkışlı ürünlerde "
            "%30, diğerlerinde %60 oldu."
        ),
        sources=(
            Source(
                "Daily Sabah",
                (
                    "https://www.dailysabah.com/business/economy/turkiye-could-further-lower-"
                    "customs-free-cap-for-overseas-shopping"
                ),
            ),
            Source(
                "The Business Honor",
                "https://businesshonor.com/2024/08/turkey-bids-farewell-to-temu",
                date(2024, 8, 8),
            ),
            Source("PA Turkey", "https://www.paturkey.com/?p=23079"),
            DUNYA,
        ),
        confidence="strong",
        standing="superseded",
        subject="law",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar 30\u00a0euronun anlamında ayrışıyor: kimi muafiyet der, kimi tek oranlı "
            "verginin tavanı. Usul 2026’da kaldırıldı."
        ),
    ),
    Claim(
        id="tr-shipping-counts",
        sentence=(
            "Aralık 2024’te kargo ücreti de 30\u00a0euroluk tavana sayılmaya başladı. Kargo ücreti "
            "belirtilmemişse 3\u00a0euro kabul ediliyordu."
        ),
        sources=(
            Source("feedim.com", "https://feedim.com/ucretsiz-kargo-donemi-sona-erdi/"),
            HALKTV,
        ),
        confidence="strong",
        standing="superseded",
        subject="law",
        last_verified=LAST_READ,
    ),
    Claim(
        id="tr-goods-excluded-2025",
        sentence=(
            "20\u00a0Ekim 2025 tarihli genelge oyuncak, ayakkabı ve deri ürünlerini "
            "basitleştirilmiş usulün dışında bıraktı."
        ),
        sources=(
            Source(
                "Son Mühür",
                (
                    "https://www.sonmuhur.com/resmi-gazetede-yayimlanmisti-ticaret-bakanligindan-"
                    "e-ithalata-iliskin-aciklama"
                ),
                date(2026, 1, 7),
            ),
            TODAY,
        ),
        confidence="strong",
        standing="superseded",
        subject="law",
        last_verified=LAST_READ,
    ),
    Claim(
        id="tr-simplified-abolished",
        sentence=(
            "10813 sayılı Cumhurbaşkanı Kararı (Resmî Gazete, 7\u00a0Ocak 2026) kişisel e-ticaret "
            "ürünlerinde basitleştirilmiş usulü her tutar için kaldırdı. Kararın yürürlük tarihi "
            "6\u00a0Şubat 2026’ydı, Ticaret Bakanlığı ise yabancı platformlardan gelen ürünlerde "
            "basitleştirilmiş beyanın 1\u00a0Şubat 2026’da sona ereceğini duyurmuştu."
        ),
        sources=(
            Source(
                "Haberler.com",
                (
                    "https://www.haberler.com/ekonomi/yurt-disindan-alisveriste-30-euroluk-gumruk-"
                    "19433766-haberi/"
                ),
                date(2026, 1, 7),
            ),
            INSIDER,
            TODAY,
        ),
        confidence="strong",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
        caveat="Görülen en yeni kaynak Şubat 2026 tarihlidir.",
    ),
    Claim(
        id="tr-detailed-declaration",
        sentence=(
            "Basitleştirilmiş usul kalktıktan sonra her gönderi için ayrıntılı gümrük beyannamesi "
            "verilir. Vergilere ek olarak beyanname hizmeti, ardiye ve test (TAREKS) ücreti "
            "çıkabilir."
        ),
        sources=(HALKTV, DUNYA),
        confidence="strong",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
    ),
    Claim(
        id="tr-rates-depend",
        sentence=(
            "10813 sayılı kararda %30 ve %60 tek oranları artık rapor ya da reçeteyle gelen, "
            "1.500\u00a0euroya kadar ilaç ve takviyelerle ilgilidir. Diğer ürünlere olağan ithalat "
            "rejimi uygulanır."
        ),
        sources=(
            Source(
                "Haberler.com",
                (
                    "https://www.haberler.com/ekonomi/yurt-disindan-gumruksuz-alisveris-"
                    "uygulamasi-sona-erdi-19433651-haberi/"
                ),
                date(2026, 1, 7),
            ),
        ),
        confidence="medium",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar ayrışıyor: birkaç haber %60 oranını bütün ürünlere uygular. Oran ürüne "
            "bağlıdır, ticaret.gov.tr adresine bakın."
        ),
    ),
    Claim(
        id="temu-returned",
        sentence=(
            "Temu, Ocak 2026’da Türkiye’den doğrudan yurt dışı siparişini durdurdu, 12\u00a0Şubat "
            "2026’ya gelindiğinde ithalatçı bir şirketle dönmüştü. Vergi ödeme sırasında "
            "alınıyordu, en düşük sepet tutarı 580\u00a0TL idi."
        ),
        sources=(
            INSIDER,
            Source(
                "bianet",
                (
                    "https://bianet.org/haber/temu-30-euro-engelini-ithalatci-sirketle-asti-"
                    "turkiyede-yeniden-faaliyette-316642"
                ),
                date(2026, 2, 12),
            ),
            Source(
                "Dünya",
                (
                    "https://www.dunya.com/ekonomi/temu-turkiyeye-geri-dondu-gumruk-engeli-"
                    "siparis-formulu-ile-asildi-haberi-814777"
                ),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat="AliExpress için benzer bir haber bulunamadı.",
    ),
    Claim(
        id="customs-never-calls",
        sentence=(
            "Ticaret Bakanlığına göre gümrük idaresi vatandaşa e-posta, telefon ya da SMS ile "
            "ulaşmaz, bağlantı ya da hesap numarası vererek ödeme istemez."
        ),
        sources=(
            Source(
                "Al Ain Türkçe",
                (
                    "https://tr.al-ain.com/article/dolandiricilarin-yeni-yontemi-kargonuz-"
                    "gumrukte-takildi"
                ),
            ),
            Source(
                "wolagada.com",
                (
                    "https://wolagada.com/ticaret-bakanligi-hizli-kargo-dolandiriciliklarina-"
                    "karsi-uyardi/amp"
                ),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
        caveat=(
            "Bildirimler kargo şirketinden ya da PTT’den gelir, Bakanlık bunların iletişim "
            "bilgilerini yayımlar."
        ),
    ),
    Claim(
        id="card-chargeback",
        sentence=(
            "Türkiye’de kartla ödeyenler bankalarına harcama itirazı (ters ibraz) yapabilir. Süre "
            "genellikle 120\u00a0gündür ve 540\u00a0günü geçmez."
        ),
        sources=(ISBANK, HUKUKI),
        confidence="strong",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
    ),
    Claim(
        id="qiwi-no-chargeback",
        sentence=(
            "QIWI bakiyesiyle yapılan ödemede harcama itirazı yolu yoktur: arada kart ağı bulunmaz."
        ),
        sources=(ISBANK, HUKUKI),
        confidence="medium",
        standing="current",
        subject="law",
        last_verified=LAST_READ,
        caveat="Bu bir çıkarımdır, kaynaklar yalnızca kart ödemelerini anlatır.",
    ),
    Claim(
        id="papara-licence",
        sentence=(
            "Papara’nın faaliyet izni 31\u00a0Ekim 2025’te iptal edildi. Mahkemenin yürütmeyi "
            "durdurma kararından sonra iptal 21\u00a0Ocak 2026’da kaldırıldı."
        ),
        sources=(
            Source(
                "Türkiye gazetesi",
                (
                    "https://www.turkiyegazetesi.com.tr/gundem/faaliyet-izni-iptal-edilmisti-"
                    "papara-ile-ilgili-yeni-karar-1764958"
                ),
                date(2026, 1, 21),
            ),
            Source(
                "Ulusal Kanal",
                (
                    "https://www.ulusal.com.tr/gundem/papara-sessizligini-bozdu-faaliyet-izni-"
                    "iptaline-ilk-yanit-geldi-15087450"
                ),
                date(2025, 10, 31),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Sonraki durum doğrulanmadı. Bir cüzdanın çalıştığı bilgisi ancak tarihiyle birlikte "
            "anlam taşır."
        ),
    ),
)
