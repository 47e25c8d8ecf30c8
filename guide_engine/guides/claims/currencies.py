"""The currencies of a wallet: accounts, conversion, invoices, and what a refund came back in."""

from datetime import date

from guide_engine.core.claim import Claim, Source
from guide_engine.guides.claims.sources import LAST_READ, PULL_API, VALUTA

CLAIMS: tuple[Claim, ...] = (
    Claim(
        id="currency-accounts",
        sentence=(
            "Bir QIWI cüzdanında ruble, dolar ve euro hesapları olabiliyordu, bunlardan biri "
            "varsayılan hesaptı."
        ),
        sources=(
            Source(
                "QIWI cüzdan API belgeleri: bakiyeler",
                (
                    "https://github.com/QIWI-API/qiwi-wallet-personal-docs/blob/2584341/"
                    "_balance_en.html.md"
                ),
                date(2023, 5, 25),
            ),
            VALUTA,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Tenge hesabından yalnızca kullanıcı rehberleri söz eder.",
    ),
    Claim(
        id="conversion-own-rate",
        sentence="Döviz çevirme, QIWI Bank kurlarıyla yapılan ayrı bir işlemdi.",
        sources=(
            Source(
                "QIWI cüzdan API belgeleri: ödeme ve kurlar",
                (
                    "https://github.com/QIWI-API/qiwi-wallet-personal-docs/blob/2584341/"
                    "_payment_en.html.md"
                ),
                date(2023, 5, 25),
            ),
            VALUTA,
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
        caveat="Kur farkı ve komisyon bulunamadı, bu yüzden oran verilmez.",
    ),
    Claim(
        id="invoice-currencies",
        sentence="QIWI faturası ruble, dolar, euro ya da tenge olarak kesilebiliyordu.",
        sources=(PULL_API,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="refund-same-currency",
        sentence=(
            "QIWI’de para iadesi, ilk ödemeyle aynı para biriminde yapılan ters bir işlemdi. Dolar "
            "faturasının iadesi dolar hesabına, ruble faturasının iadesi ruble hesabına geliyordu."
        ),
        sources=(
            PULL_API,
            Source(
                "heaclub.ru",
                (
                    "https://heaclub.ru/en/kak-vernut-dengi-pri-otmene-zakaza-na-aliekspress-kak-"
                    "proverit-vozvrat-deneg-na-aliekspress-pri-otmene-zakaza"
                ),
            ),
        ),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
    Claim(
        id="partial-refunds",
        sentence=(
            "QIWI’de para iadesi tam ya da birkaç kısmi iade olarak yapılabiliyordu. İadelerin "
            "toplamı ödemeyi aşamıyordu (242 kodu)."
        ),
        sources=(PULL_API,),
        confidence="strong",
        standing="historical",
        subject="mechanics",
        last_verified=LAST_READ,
    ),
)
