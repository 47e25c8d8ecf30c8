"""Pages that more than one claim rests on, and the day on which all sources were last read."""

from datetime import date

from guide_engine.core.claim import Source

LAST_READ = date(2026, 11, 22)

TASS = Source("TASS", "https://tass.com/economy/1749663", date(2024, 2, 21))
DNEWS = Source(
    "3DNews, Mart 2024",
    (
        "https://3dnews.ru/1102643/podat-zayavku-na-vozvrat-sredstv-iz-qiwikoshelkov-teper-mogno-"
        "onlayn"
    ),
)
PAY_2023 = Source(
    "QIWI ödeme API belgeleri: durumlar",
    "https://github.com/QIWI-API/payments-docs/blob/a7b8f2a/_statuses_en.html.md",
    date(2023, 7, 18),
)
RBC = Source(
    "RBC", "https://rbc.ru/finances/26/02/2024/65dc6d819a7947478cf59f6c", date(2024, 2, 26)
)
INTERFAX = Source("Interfax", "http://www.interfax.ru/business/947724", date(2024, 2, 26))
SRAVNI = Source(
    "Sravni",
    (
        "https://www.sravni.ru/novost/2024/3/26/vladelczam-qiwi-koshelkov-rasskazali-kak-podat-"
        "zayavlenie-na-vozvrat-deneg"
    ),
    date(2024, 3, 26),
)
SMARTLAB = Source(
    "smart-lab (TASS’tan aktarma), Mart 2024", "https://smart-lab.ru/blog/1001156.php"
)
WWW1 = Source(
    "www1.ru",
    (
        "https://www1.ru/news/2024/02/22/v-agentstve-po-straxovaniiu-vkladov-rasskazali-kak-"
        "vladelcy-qiwi-koselkov-mogut-vernut-dengi.html"
    ),
    date(2024, 2, 22),
)
KURSIV = Source(
    "Kursiv Media",
    "https://kz.kursiv.media/en/2024-09-10/qiwi-to-trade-on-aix-but-delisted-from-nasdaq",
    date(2024, 9, 10),
)
ALIPAY = Source("Alipay yardım sayfası", "https://intl.alipay.com/ihome/help/home.htm")
PULL_API = Source(
    "QIWI fatura API belgeleri: yöntemler",
    "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_pull-payments-api_en.html.md",
    date(2023, 5, 25),
)
PULL_CHECKOUT = Source(
    "QIWI fatura API belgeleri: ödeme sayfası",
    "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_checkout_en.html.md",
    date(2023, 5, 25),
)
PULL_WEBFORM = Source(
    "QIWI fatura API belgeleri: web formu",
    "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_webform_en.html.md",
    date(2023, 5, 25),
)
PULL_ERRORS = Source(
    "QIWI fatura API belgeleri: hata kodları",
    "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_errors_en.html.md",
    date(2023, 5, 25),
)
SOVET_TR = Source(
    "sovetclub.ru: Türkçe makine çevirisi rehber",
    "https://sovetclub.ru/tr/kak-oplatit-aliekspress-cherez-kivi",
)
W_ERRORS = Source(
    "QIWI cüzdan API belgeleri: hata kodları",
    "https://github.com/QIWI-API/qiwi-wallet-personal-docs/blob/2584341/_error_en.html.md",
    date(2023, 5, 25),
)
W_PROFILE = Source(
    "QIWI cüzdan API belgeleri: profil ve limitler",
    "https://github.com/QIWI-API/qiwi-wallet-personal-docs/blob/2584341/_profile_en.html.md",
    date(2023, 5, 25),
)
ALIDELIV = Source(
    "alideliv.ru",
    (
        "http://alideliv.ru/en/chto-znachit-ampampampampampquotozhidaetsya-"
        "platezhampampampampampquot-na-aliekspress.html"
    ),
)
AE_HELP = Source(
    "AliExpress yardım sayfası",
    (
        "http://helppage.aliexpress.com/buyercenter/questionAnswer.htm?isRouter=0&viewKey=1&"
        "id=20060638&categoryIds=9205380&lang=ru"
    ),
)
MINIMAL = Source(
    "qiwi-koshelek.ru (resmî değil)",
    "http://qiwi-koshelek.ru/novosti-kivi-qiwi/392-status-kivi-koshelka-qminimalnyjq.html",
)
VALUTA = Source(
    "Döviz hesabı açma rehberi", "https://xn--e1afpuhk.com/kak-v-qiwi-sozdat-valyutnyj-schet"
)
CNJDPART = Source("AliExpress SSS kopyası, cnjdpart.com", "https://cnjdpart.com/ru/pages/faqs")
TIGER_DISPUTE = Source(
    "AliExpress SSS kopyası, 2018",
    (
        "http://skin.tigerwing.net/Views/Skins/TigerWing/617612h/i-am-having-trouble-opening-a-"
        "dispute-what-should-i-do-21.html"
    ),
)
HALKTV = Source(
    "Halk TV",
    (
        "https://halktv.com.tr/ekonomi/30-euro-limiti-kaldiriliyor-yurt-disindan-alisveris-icin-"
        "son-tarih-belli-oldu-998847h"
    ),
)
TODAY = Source(
    "Türkiye Today",
    (
        "https://www.turkiyetoday.com/business/turkiye-scraps-fast-track-customs-for-online-"
        "imports-affecting-chinese-e-commerce-3212517"
    ),
    date(2026, 1, 7),
)
INSIDER = Source(
    "Insider Narrative",
    (
        "https://insidernarrative.com/chinese-e-commerce-platform-temu-halts-overseas-orders-for-"
        "turkey"
    ),
)
DUNYA = Source(
    "Dünya",
    "https://www.dunya.com/kose-yazisi/yurt-disi-alisveriste-oyun-degisti/811508",
    date(2026, 1, 16),
)
ISBANK = Source(
    "Türkiye İş Bankası blogu",
    "https://isbank.com.tr/blog/ters-ibraz-chargeback-nedir-ve-basvurusu-nasil-yapilir",
    date(2024, 8, 8),
)
HUKUKI = Source(
    "Hukuki Haber", "https://www.hukukihaber.net/ters-ibraz-chargeback-yagmur-nisa-aksu"
)
