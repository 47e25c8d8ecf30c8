"""Money that stayed in wallets: whose debt it is and how it was claimed."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import (
    DNEWS,
    INTERFAX,
    LAST_READ,
    RBC,
    SMARTLAB,
    SRAVNI,
    WWW1,
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="balance-uninsured",
        sentence=(
            "QIWI cüzdanındaki bakiye elektronik paradır, sigortalı mevduat değildir. Bakiye "
            "sahipleri QIWI Bank tasfiyesinde üçüncü sıradaki alacaklılardır."
        ),
        sources=(
            RBC,
            Source(
                "Lenta.ru",
                (
                    "https://lenta.ru/news/2024/02/26/podachu-zayavleniy-na-vozvrat-sredstv-iz-"
                    "qiwi-koshelkov-zadumali-uprostit/amp"
                ),
                date(2024, 2, 26),
            ),
            Source("Kommersant", "https://kommersant.ru/amp/6531154"),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="wallets-counted",
        sentence=(
            "Rusya Mevduat Sigorta Ajansı (ASV) Şubat 2024’te yaklaşık 9,3\u00a0milyon cüzdanda "
            "4,4\u00a0milyar ruble saptadı. Kimliksiz 1,3\u00a0milyon cüzdanda 277\u00a0milyon, "
            "basitleştirilmiş 7,15\u00a0milyonda 2,35\u00a0milyar, tam kimlik doğrulamalı "
            "0,87\u00a0milyonda 1,76\u00a0milyar ruble vardı."
        ),
        sources=(INTERFAX, RBC),
        confidence="strong",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="assets-early-view",
        sentence=(
            "Rusya Merkez Bankası Şubat 2024’te, QIWI Bank varlıklarının cüzdanlardaki parayı iade "
            "etmeye yeteceğini düşünüyordu. QIWI Bank 26\u00a0Şubat 2024’te iflas belirtisi "
            "görmediğini söyledi."
        ),
        sources=(
            Source(
                "3DNews, Şubat 2024",
                (
                    "https://3dnews.ru/tags/%D1%8D%D0%BB%D0%B5%D0%BA%D1%82%D1%80%D0%BE%D0%BD%D0%BD"
                    "%D1%8B%D0%B9%20%D0%BA%D0%BE%D1%88%D0%B5%D0%BB%D0%B5%D0%BA"
                ),
            ),
            Source(
                "Reuters, MarketScreener sitesinde",
                (
                    "https://it.marketscreener.com/quotazioni/indice/NASDAQ-COMPOSITE-4944/"
                    "attualita/La-Banca-Qiwi-afferma-che-non-vi-sono-segni-di-fallimento-in-"
                    "seguito-alla-revoca-della-licenza-russa-46031774/"
                ),
                date(2024, 2, 26),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat="Bunlar erken değerlendirmelerdir, ödeme sözü değildir.",
    ),
    Claim(
        id="claim-online-or-post",
        sentence=(
            "26\u00a0Mart 2024’ten itibaren basitleştirilmiş ya da tam kimlik doğrulaması olan, "
            "18\u00a0yaşını doldurmuş Rusya vatandaşları alacak başvurusunu qiwi.com adresindeki "
            "hesaplarından yapabiliyordu. Diğerleri postayla başvuruyordu."
        ),
        sources=(SRAVNI, SMARTLAB, DNEWS),
        confidence="strong",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Yabancıların ve kimliksiz cüzdan sahiplerinin posta yoluna girdiği bir çıkarımdır. "
            "Çevrim içi formun bugün açık olup olmadığı bilinmiyor."
        ),
    ),
    Claim(
        id="claim-documents",
        sentence=(
            "Alacak başvurusu için 2024’te çevrim içi form banka bilgileri, pasaport taraması ve "
            "SMS koduyla imza istiyordu. Posta yolu ad, doğum tarihi, kimlik bilgileri, cüzdan "
            "numarası ve numaranın size ait olduğunu gösteren operatör belgesi istiyordu."
        ),
        sources=(SRAVNI, SMARTLAB, DNEWS),
        confidence="strong",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Bir habere göre form SNILS/INN numarasını ve posta adresini de istiyordu. Eski "
            "telefon numarasına erişim ya da operatör belgesi gerektiği bu listeden çıkar "
            "(çıkarım)."
        ),
    ),
    Claim(
        id="claim-postal-address-2024",
        sentence=(
            "Alacak başvuruları için 22\u00a0Şubat 2024’te yayımlanan posta adresi “127994, "
            "Moskova, GSP-4, GK ASV” idi."
        ),
        sources=(WWW1,),
        confidence="medium",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Tasfiye yazışmalarının adresi değişebilir. Güncel adresi asv.org.ru sitesinden alın."
        ),
    ),
    Claim(
        id="claim-review-30-days",
        sentence=(
            "2024’teki haberlere göre alacak başvurusunun incelenmesi en çok 30\u00a0iş günü "
            "sürüyordu."
        ),
        sources=(
            Source(
                "Profile, Şubat 2024",
                (
                    "https://profile.ru/news/society/vladelcy-kivi-koshelkov-poluchat-shans-"
                    "vernut-svoi-dengi-cherez-asv-a999-1456581/amp"
                ),
            ),
            DNEWS,
            WWW1,
        ),
        confidence="medium",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar süre konusunda ayrışıyor: 30\u00a0iş günü, 30\u00a0gün ve bir ay diyenler "
            "var."
        ),
    ),
    Claim(
        id="claims-in-liquidation",
        sentence=(
            "QIWI Bank tasfiyesinde alacak başvurusu, tasfiye bitene kadar yapılabilir. Alacaklı "
            "listesi kapandıktan sonra gelen başvurulara, ancak listedeki alacaklılardan para "
            "artarsa ödeme yapılır."
        ),
        sources=(SMARTLAB, WWW1),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Listenin ne zaman kapandığı ve tasfiyenin bitip bitmediği bulunamadı. Bir haber, "
            "liste için 60\u00a0günlük süreden söz etti."
        ),
    ),
    Claim(
        id="payments-announced-2024",
        sentence=(
            "Rusya Mevduat Sigorta Ajansı (ASV) başkanı Haziran 2024’te, alacaklılara ödemelerin "
            "Temmuz 2024’te başlayıp Eylül 2024’e kadar biteceğini duyurdu. Cüzdan sahiplerinin "
            "alacağı 32,5\u00a0milyar rublenin yaklaşık 0,5\u00a0milyarıydı, başvuranlar "
            "beklenenden yaklaşık 20\u00a0kat azdı."
        ),
        sources=(
            Source(
                "vbr.ru",
                "https://vbr.ru/amp/banki/novosti/2024/06/10/qiwikoselki-sroki-vozvrata-deneg",
                date(2024, 6, 10),
            ),
            Source(
                "Infox",
                (
                    "https://p.infox.ru/news/299/324372-nazvany-sroki-vozvrata-deneg-vladelcam-"
                    "qiwi-koselkov"
                ),
            ),
        ),
        confidence="strong",
        standing="historical",
        subject="status",
        last_verified=LAST_READ,
        caveat=(
            "Duyuru sağlam kaynaklıdır, ödemelerin tamamlandığını doğrulayan haber ise bulunamadı."
        ),
    ),
    Claim(
        id="clone-sites",
        sentence=(
            "Rusya Mevduat Sigorta Ajansı (ASV) 26\u00a0Şubat 2024’te, para çekme “ücreti” alan "
            "sahte QIWI Bank siteleri için uyarı yayımladı. Yalnızca 21\u00a0Şubat 2024’te QIWI’ye "
            "benzeyen 200’den fazla alan adı kaydedildi ya da yenilendi."
        ),
        sources=(
            Source(
                "Vedomosti",
                "https://www.vedomosti.ru/finance/news/2024/02/26/1022148-asv-soobschilo-roste",
                date(2024, 2, 26),
            ),
            Source(
                "ufa2.ru, Mart 2024",
                (
                    "https://ufa2.ru/2024/03/%d1%82%d0%b0%d0%ba%d0%b8%d0%b5-"
                    "%d0%b1%d0%b0%d0%bd%d0%ba%d0%b8-%d0%be%d0%b1%d1%83%d0%b7%d0%b0-%d0%bd%d0%b0-"
                    "%d1%81%d1%87%d0%b5%d1%82%d0%b0%d1%85-qiwi-%d0%b1%d0%b0%d0%bd%d0%ba"
                ),
            ),
        ),
        confidence="strong",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
    ),
    Claim(
        id="claim-review-no-fee",
        sentence=(
            "2024’te anlatılan başvuru adımlarının hiçbirinde Rusya Mevduat Sigorta Ajansı (ASV) "
            "inceleme için ücret istemiyordu."
        ),
        sources=(SRAVNI, SMARTLAB, DNEWS),
        confidence="medium",
        standing="current",
        subject="status",
        last_verified=LAST_READ,
        caveat="Bu bir çıkarımdır: anlatılan adımlarda ücret geçmez.",
    ),
)
