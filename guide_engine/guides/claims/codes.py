"""The providers' own error codes, in words: wallet, invoice, payment form, AliExpress."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import LAST_READ, PAY_2023, PULL_ERRORS, W_ERRORS


def _code(name: str, sentence: str, *sources: Source, caveat: str = "") -> Claim:
    """Make a claim of a row in QIWI's own tables: sure, and no longer in force."""
    return Claim(
        id=name,
        sentence=sentence,
        sources=sources,
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat=caveat,
    )


_WALLET: tuple[Claim, ...] = (
    _code(
        "wallet-error-codes",
        "QIWI, cüzdan işlemlerinin hata kodlarını ve anlamlarını bir tabloda yayımlamıştı.",
        W_ERRORS,
        caveat="Tablo API içindir, alıcı çoğu zaman numarayı değil metni görürdü.",
    ),
    _code(
        "code-bad-number",
        "QIWI’nin 4, 5 ve 303 kodları telefon ya da hesap numarasının hatalı yazıldığını veya "
        "tanınmadığını bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-country",
        "QIWI’nin 131 kodu, ödemenin alıcının ülkesinde kullanılamadığını bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-status-low",
        "QIWI’nin 166 ve 319 kodları, cüzdanın kimlik doğrulama düzeyinin işleme yetmediğini "
        "bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-no-money",
        "QIWI’nin 220 ve 472 kodları bakiyenin yetmediğini bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-amount",
        "QIWI’nin 241 ve 254 kodları tutarın en düşük tutarın altında, 242 ve 558 kodları en "
        "yüksek tutarın üstünde olduğunu bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-already-pending",
        "QIWI’nin 408 kodu aynı ödemenin zaten beklediğini bildiriyordu. O ödemeyi tamamlamak ya "
        "da iptal etmek gerekiyordu.",
        W_ERRORS,
    ),
    _code(
        "code-confirmation-expired",
        "QIWI’nin 461, 893 ve 901 kodları onayın, işlemin ya da doğrulama kodunun süresinin "
        "dolduğunu bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-limit-exceeded",
        "QIWI’nin 700, 704, 705, 943 ve 1050 kodları cüzdanın düzeyine bağlı limitin aşıldığını "
        "bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-too-many-payments",
        "QIWI’nin 757 kodu ödeme sayısı limitinin aşıldığını bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-retry-later",
        "QIWI’nin 3, 202, 300 ve 750 kodları teknik bir sorun olduğunu ve işlemin sonra yeniden "
        "denenebileceğini bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-contact-support",
        "QIWI’nin 749 kodu desteğe yazmayı gerektiren teknik bir sorunu bildiriyordu.",
        W_ERRORS,
    ),
    _code(
        "code-money-returned",
        "QIWI’nin 797 kodu ödemenin iptal edildiğini ve paranın cüzdana geri döndüğünü "
        "bildiriyordu.",
        W_ERRORS,
    ),
)

_INVOICE: tuple[Claim, ...] = (
    _code(
        "invoice-code-not-found",
        "QIWI faturalarında 210 kodu faturanın bulunamadığını bildiriyordu.",
        PULL_ERRORS,
    ),
    _code(
        "invoice-code-wallet-unknown",
        "QIWI faturalarında 298 kodu bu numarada cüzdan olmadığını, 303 kodu telefon numarasının "
        "yanlış olduğunu bildiriyordu.",
        PULL_ERRORS,
    ),
    _code(
        "invoice-code-monthly-limit",
        "QIWI faturalarında 700 kodu aylık limitin aşıldığını bildiriyordu.",
        PULL_ERRORS,
    ),
    _code(
        "invoice-code-wallet-blocked",
        "QIWI faturalarında 774 kodu cüzdanın geçici olarak engellendiğini bildiriyordu.",
        PULL_ERRORS,
        Source(
            "QIWI fatura API belgeleri: hata kodları (Rusça)",
            "https://github.com/QIWI-API/pull-payments-docs/blob/0c55736/_errors_ru.html.md",
            date(2023, 5, 25),
        ),
        caveat="Kaynaklar ayrışıyor: İngilizce belge hatayı kalıcı, Rusça belge geçici sayar.",
    ),
    _code(
        "invoice-code-currency",
        "QIWI faturalarında 1001 kodu mağazanın bu para birimini kabul etmediğini, 1003 kodu "
        "çevirme kurunun bulunmadığını bildiriyordu.",
        PULL_ERRORS,
    ),
    _code(
        "invoice-code-already-paid",
        "QIWI faturalarında 1419 kodu faturanın ödendiğini ya da o anda ödenmekte olduğunu "
        "bildiriyordu.",
        PULL_ERRORS,
    ),
)

_FORM: tuple[Claim, ...] = (
    _code(
        "qw-reasons",
        "QIWI’nin Temmuz 2024’e kadar yayımladığı on üç QW_ nedeni şu konulardaydı: limit, kimlik "
        "doğrulama, giriş, bakiye, tutar, kayıt, aracı, engellenen cüzdan, kimlik düzeyi, para "
        "birimi, ödeme, hizmet sağlayıcı, SMS kodunun süresi.",
        PAY_2023,
    ),
)

_REPORTED: tuple[Claim, ...] = (
    Claim(
        id="code-206-blocked",
        sentence=(
            "Kullanıcıların derlediği bir listeye göre QIWI’nin 206 kodu, güvenlik biriminin "
            "cüzdanı geçici olarak engellediğini bildiriyordu. Desteğe yazmak gerekiyordu."
        ),
        sources=(
            Source(
                "Kullanıcıların kod listesi, GitHub",
                "https://github.com/QIWI-API/qiwi-wallet-personal-docs/issues/19",
                date(2020, 4, 16),
            ),
        ),
        confidence="medium",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Resmî tabloda bu kod yoktur.",
    ),
    Claim(
        id="ae-code-2616",
        sentence=(
            "Bir rehbere göre AliExpress’in IPAY_RS_10001_2616 kodu, QIWI gibi elektronik "
            "cüzdanlarda da paranın yetmediğini bildiriyordu."
        ),
        sources=(
            Source(
                "periscopes.ru",
                (
                    "https://periscopes.ru/en/"
                    "abonent-ne-podtverdil-tranzakciyu-aliekspress-kak-oplatit-pokupku-na.html"
                ),
            ),
        ),
        confidence="weak",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tek ve tarihsiz bir kaynağa dayanır.",
    ),
)

CLAIMS: tuple[Claim, ...] = (*_WALLET, *_INVOICE, *_FORM, *_REPORTED)
