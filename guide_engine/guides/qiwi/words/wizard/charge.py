"""The sum over a charge, in words: what it asks for, how it is done, what comes out of it."""

from collections.abc import Mapping
from decimal import Decimal

from guide_engine.core.money import Currency, Money, Rate
from guide_engine.core.reckoning import Reckoned, Reckoning
from guide_engine.core.text import NO_BREAK, number
from guide_engine.core.words import Ask, Label
from guide_engine.guides.qiwi.charge import FIELDS as ASKED
from guide_engine.guides.qiwi.charge import Charge, Verdict, applied_rate, difference

_NAMES = {Currency.USD: "USD", Currency.EUR: "EUR", Currency.TRY: "TL"}


def _refusals(empty: str, sample: str, most: str) -> dict[str, str]:
    wiped = f"yazdığınızı sildik. Yalnızca tutarı yazın. Örnek: {sample}."
    return {
        "empty": f"{empty} Örnek: {sample}.",
        "not_an_amount": f"Rakamla yazın, ondalıkları virgülle ayırın. Örnek: {sample}.",
        "out_of_range": f"0,01 ile {most} arasında bir sayı yazın.",
        "real_card": f"Kart numarasına benziyor; {wiped}",
        "real_phone": f"Telefon numarasına benziyor; {wiped}",
    }


def _amount(label: str, empty: str, sample: str, hint: str = "", most: str = "1.000.000,00") -> Ask:
    return Ask(label, hint, "decimal", refusals=_refusals(empty, sample, most))


FIELDS = {
    "confirmed": _amount("Onay sayfasındaki tutar", "Onaydaki tutarı yazın.", "20,00"),
    "currency": Ask(
        "Onay sayfasındaki para birimi",
        options={
            Currency.USD: Label("Dolar", "USD"),
            Currency.EUR: Label("Euro", "EUR"),
            Currency.TRY: Label("Lira", "TL"),
        },
        refusals={"choose": "Para birimini seçin."},
    ),
    "charged": _amount(
        "Ekstrede çekilen toplam (TL)",
        "Ekstredeki tutarı yazın.",
        "207,00",
        "Provizyondaki değil, kesinleşen tutar.",
    ),
    "bank_rate": _amount(
        "Bankanın kesinleşme günü kuru",
        "Kuru yazın.",
        "10,20",
        "Bir doların ya da euronun kaç TL olduğu. Bilmiyorsanız boş bırakın.",
        "1.000,00",
    ),
    "fee": _amount("Ekstredeki işlem ücreti (TL)", "Ücreti yazın.", "3,00", "Yoksa boş bırakın."),
}

MEANINGS: dict[Verdict, tuple[str, str]] = {
    "explained": ("Fark kurdan, ücretten ve yuvarlamadan doğmuş. Yazacak bir şey yok.", ""),
    "more": ("Açıklanmayan bir çekim var. Bankanıza kuru, gününü ve ücreti sorun.", ""),
    "less": ("Kupon düşülmüş ya da satır henüz provizyonda. Kesinleşmesini bekleyin.", ""),
    "twice": ("Açıklanmayan kısım siparişin tutarı kadar. İki çekim olabilir.", "double_charge"),
    "no_rate": ("Size uygulanan kuru, bankanızın kesinleşme günü kuruyla karşılaştırın.", ""),
}


def _money(value: Money) -> str:
    signed = number(value.amount).replace("-", "−")
    return f"{signed}{NO_BREAK}{_NAMES[value.currency]}"


def _rate(base: Currency, value: Decimal) -> str:
    return f"1{NO_BREAK}{_NAMES[base]} = {number(value, 4)}{NO_BREAK}TL"


def _charge(told: Mapping[str, str]) -> Charge:
    currency = Currency(told["currency"])
    known = "bank_rate" in told and currency is not Currency.TRY
    return Charge(
        Money.of(told["confirmed"], currency),
        Money.of(told["charged"], Currency.TRY),
        Rate(currency, Currency.TRY, Decimal(told["bank_rate"])) if known else None,
        Money.of(told.get("fee", "0"), Currency.TRY),
    )


def _work(told: Mapping[str, str]) -> Reckoned | None:
    if not {"confirmed", "currency", "charged"} <= told.keys():
        return None
    charge = _charge(told)
    found = difference(charge)
    rows = [("Onaylanan", _money(charge.confirmed)), ("Ekstrede çekilen", _money(charge.charged))]
    rate = applied_rate(charge)
    if charge.confirmed.currency is not Currency.TRY and rate > 0:
        rows.append(("Size uygulanan kur", _rate(charge.confirmed.currency, rate)))
    if found:
        rows += [
            ("Beklenen", _money(found.expected)),
            ("Fark", _money(found.difference)),
            ("İşlem ücreti", _money(charge.fee)),
            ("Açıklanmayan", _money(found.unexplained)),
        ]
    meaning, to = MEANINGS[found.verdict if found else "no_rate"]
    return Reckoned(tuple(rows), meaning, to)


CHARGE = Reckoning(
    title="Fark nereden geliyor?",
    method=(
        "Beklenen: onaydaki tutar × bankanın kesinleşme günü kuru. Lira ise çarpmayın.",
        "Fark: ekstrede çekilen toplam − beklenen.",
        "Açıklanmayan: fark − ekstredeki işlem ücretleri.",
    ),
    button="Farkı hesapla",
    fields=tuple(field.id for field in ASKED),
    work=_work,
)
