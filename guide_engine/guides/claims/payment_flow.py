"""How a payment ran at QIWI while the wallet worked: number, invoice, code, history."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import (
    LAST_READ,
    PAY_2023,
    PULL_API,
    PULL_CHECKOUT,
    PULL_WEBFORM,
    SOVET_TR,
    W_ERRORS,
)

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="wallet-number-is-phone",
        sentence=(
            "QIWI’de cüzdan numarası o dönemde cep telefonu numarasıydı. Siteden, uygulamadan ya "
            "da ödeme terminalinden kayıt için numara, güvenlik görseli (captcha) ve SMS ile gelen "
            "şifre yetiyordu."
        ),
        sources=(
            Source("tdblog.ru", "https://tdblog.ru/kak-zaregistrirovat-qiwi-koshelek.html"),
            Source(
                "sovetclub.ru: cüzdan açma rehberi",
                "https://sovetclub.ru/it/kak-sozdat-kivi-koshelek",
            ),
            PULL_API,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="21\u00a0Şubat 2024’ten beri kayıt yapılamıyor.",
    ),
    Claim(
        id="checkout-steps",
        sentence=(
            "Eski rehberlere göre sıra şöyleydi: ürün, sepet, sipariş, ödeme yöntemi olarak QIWI, "
            "telefon numarası, “Şimdi öde” düğmesi, QIWI sayfasında şifreyle giriş, SMS kodu, "
            "onay, sonuç sayfası."
        ),
        sources=(
            Source("rapidaonline.ru", "https://rapidaonline.ru/oplata-kivi-po-nomeru-telefona"),
            Source(
                "sovetclub.ru: sipariş ödeme rehberi",
                "https://sovetclub.ru/uz/kak-oplatit-zakaz-na-aliekspress-cherez-kivi",
            ),
            SOVET_TR,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Düğme adları yıllar içinde değişti.",
    ),
    Claim(
        id="invoice-to-phone",
        sentence=(
            "QIWI’de mağaza, alıcının telefon numarasına bir fatura (invoice) kesiyor ve alıcıyı "
            "QIWI ödeme sayfasına yönlendiriyordu. Fatura cüzdanın içinde de görünüyordu."
        ),
        sources=(PULL_CHECKOUT, PULL_WEBFORM, PULL_API),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="AliExpress’in tam olarak bu API ile çalıştığı belgelenmiş değildir.",
    ),
    Claim(
        id="return-only-from-balance",
        sentence=(
            "QIWI sayfası, alıcıyı mağazaya yalnızca cüzdan bakiyesiyle yapılan ödemeden sonra "
            "kendiliğinden geri gönderiyordu. Kart, telefon ya da ödeme terminaliyle ödeyen geri "
            "yönlendirilmiyordu, mağaza ödemeyi sunucu bildiriminden öğreniyordu."
        ),
        sources=(PULL_CHECKOUT,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="invoice-states",
        sentence=(
            "QIWI faturasının beş durumu vardı: bekliyor (waiting), ödendi (paid), ödeyen reddetti "
            "(rejected), işlem hatası (unpaid), süresi doldu (expired). Son dördü kesindi."
        ),
        sources=(
            Source(
                "QIWI fatura API belgeleri: durumlar",
                "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_statuses_en.html.md",
                date(2017, 7, 11),
            ),
            PULL_API,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="invoice-lifetime",
        sentence=(
            "QIWI faturasının süresini mağaza belirliyordu. Mağaza belirlemezse QIWI faturayı "
            "45\u00a0gün, eski web formunda 28\u00a0gün sonra kapatıyordu."
        ),
        sources=(PULL_API, PULL_WEBFORM),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="AliExpress’in verdiği süre bulunamadı.",
    ),
    Claim(
        id="history-states",
        sentence=(
            "QIWI ödeme geçmişinde bir işlem işleniyor (WAITING), başarılı (SUCCESS) ya da hatalı "
            "(ERROR) görünüyordu. Her satırda işlem numarası, tutar, komisyon, toplam, kur ve "
            "alıcı yazıyordu."
        ),
        sources=(
            Source(
                "QIWI cüzdan API belgeleri: ödeme geçmişi",
                (
                    "https://github.com/QIWI-API/qiwi-wallet-personal-docs/blob/2584341/"
                    "_payment_history_en.html.md"
                ),
                date(2023, 5, 25),
            ),
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="sms-code-expires",
        sentence=(
            "QIWI’de ödeme SMS koduyla onaylanabiliyordu ve kodun süresi dolabiliyordu (461 ve 901 "
            "kodları, QW_SMS_CONFIRM_EXPIRED)."
        ),
        sources=(W_ERRORS, PAY_2023),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="push-code",
        sentence=(
            "Eski bir rehbere göre doğrulama kodu SMS ya da anlık (push) bildirimle geliyordu."
        ),
        sources=(SOVET_TR,),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Anlık bildirimle onayı doğrulayan birincil kaynak bulunamadı.",
    ),
    Claim(
        id="terminal-cash-ban",
        sentence=(
            "Kimliği doğrulanmamış cüzdana ödeme terminalinden nakit yüklemek 3\u00a0Ağustos "
            "2020’de yasaklandı."
        ),
        sources=(
            Source("NEWSru", "https://newsru.ru/finance/03aug2020/no_cash.html", date(2020, 8, 3)),
            Source("Dzen, 2021", "https://dzen.ru/a/YQzZE7jUVHnUyLtV"),
            Source(
                "Rambler Finans, 2021",
                (
                    "https://finance-rambler.ru/markets/46126758-anonimnoe-popolnenie-elektronnyh-"
                    "koshelkov-teper-vne-zakona/comments"
                ),
            ),
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=(
            "Kaynaklar başlangıç konusunda ayrışıyor: uygulama önce gevşetildi, 1\u00a0Nisan "
            "2021’de yeniden yürürlüğe girdi."
        ),
    ),
    Claim(
        id="access-by-country",
        sentence=(
            "QIWI’ye Ukrayna’dan erişim 2022 ortasında IP adresine göre kesilmişti. QIWI’nin 131 "
            "kodu da ödemenin bulunulan ülkede kullanılamadığını bildiriyordu."
        ),
        sources=(
            Source(
                "QIWI bill-payments-php-sdk, kayıt 30",
                "https://github.com/QIWI-API/bill-payments-php-sdk/issues/30",
                date(2022, 7, 31),
            ),
            W_ERRORS,
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
)
