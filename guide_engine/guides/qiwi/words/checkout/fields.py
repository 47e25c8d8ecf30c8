"""What the fields of the drill are called, and what they say to text that they do not take."""

from guide_engine.core.text import listing, money
from guide_engine.core.words import Ask, Label
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.shop import ITEMS, Item
from guide_engine.guides.qiwi.wallets import CODES, number

CODED = "Hata kodu çağıran fiyatlar"


def _real(instead: str) -> dict[str, str]:
    """Say that text was wiped because it looks like somebody's own, and what to write instead."""
    return {
        "real_phone": f"Telefon numarasına benziyor; yazdığınızı sildik. {instead}",
        "real_card": f"Kart numarasına benziyor; yazdığınızı sildik. {instead}",
    }


def _shelf(item: Item) -> Label:
    """Say what an item costs; those whose price stands for a scenario lie together."""
    if not item.scenario:
        return Label(item.name, money(item.price))
    called = f"“{SCENARIOS[item.scenario].title}” senaryosunu çağırır"
    return Label(item.name, f"{money(item.price)}, {called}", group=CODED)


FIELDS = {
    "item": Ask(
        "Ürün",
        options={id: _shelf(item) for id, item in ITEMS.items()},
        refusals={"choose": "Listeden bir ürün seçin."},
    ),
    "price": Ask(
        "Tutar (USD)",
        keyboard="decimal",
        hint="Kendi tutarınız hata kodu çağırmaz. Örnek: 25,00.",
        refusals={
            "empty": "Bir tutar yazın. Örnek: 25,00.",
            "not_an_amount": "Tutarı rakamla yazın, ondalıkları virgülle ayırın. Örnek: 25,00.",
            "out_of_range": "0,01 ile 5.000,00 arasında bir tutar yazın.",
            **_real("Örnek: 25,00."),
        },
    ),
    "address": Ask(
        "Teslimat adresi",
        options={
            "deneme-adresi": Label("Deneme adresi", "Örnek Sokak 1, Deneme"),
            "ikinci-adres": Label("İkinci adres", "Örnek Cadde 2, Deneme"),
        },
        refusals={"choose": "Bir adres seçin."},
    ),
    "method": Ask(
        "Ödeme yöntemi",
        options={"qiwi": Label("QIWI cüzdanı")},
        refusals={"choose": "Bir ödeme yöntemi seçin."},
    ),
    "wallet": Ask(
        "Cüzdan numarası",
        keyboard="tel",
        hint=f"Örnek: {number('10')}. Kendi numaranızı yazmayın.",
        refusals={
            "empty": f"Bir deneme numarası yazın. Örnek: {number('10')}.",
            "not_a_number": f"Numara rakamlardan oluşur. Örnek: {number('10')}.",
            "unknown_number": f"Böyle bir deneme cüzdanı yok. Şunu yazın: {number('10')}.",
            **_real(f"Yalnızca ekrandaki deneme numaraları geçer. Örnek: {number('10')}."),
        },
    ),
    "channel": Ask(
        "Kod nasıl gelsin?",
        options={
            "sms": Label("SMS ile"),
            "bildirim": Label("Anlık (push) bildirimle"),
        },
        refusals={"choose": "SMS ya da anlık bildirim seçin."},
    ),
    "code": Ask(
        "Doğrulama kodu",
        hint="Ekranda yazan deneme kodlarından biri.",
        refusals={
            "empty": "Ekrandaki deneme kodlarından birini yazın.",
            "not_a_code": "Kod altı rakamdan oluşur. Ekrandaki deneme kodlarından birini yazın.",
            "other_code": "Yazdığınızı sildik. Yalnızca ekrandaki deneme kodları geçer: "
            f"{listing(CODES)}.",
            **_real(f"Yalnızca ekrandaki deneme kodları geçer: {listing(CODES)}."),
        },
    ),
    "rate": Ask(
        "Örnek kur (1\u00a0birim kaç RUB)",
        keyboard="decimal",
        hint="Örnek: 74,00. Gerçek bir kur değildir.",
        refusals={
            "empty": "Bir kur yazın. Örnek: 74,00.",
            "not_an_amount": "Kuru rakamla yazın, ondalıkları virgülle ayırın. Örnek: 74,00.",
            "out_of_range": "1,00 ile 1.000,00 arasında bir kur yazın.",
            **_real("Örnek: 74,00."),
        },
    ),
    "moment": Ask(
        "Tarih",
        keyboard="date",
        hint="1\u00a0Kasım 2021 ile 31\u00a0Aralık 2024 arasında bir gün.",
        refusals={
            "empty": "Bir tarih seçin ya da yazın. Örnek: 1.3.2022.",
            "not_a_day": "Tarihi gün, ay ve yıl olarak yazın. Örnek: 1.3.2022.",
            "far": "1\u00a0Kasım 2021 ile 31\u00a0Aralık 2024 arasında bir gün seçin.",
            **_real("Örnek: 1.3.2022."),
        },
    ),
}
