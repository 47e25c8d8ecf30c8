"""The shop of the drill: what it sells, in which currency it asks for the money, at what rate."""

from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from guide_engine.core.model import Field, Refusal, pick
from guide_engine.core.money import Money
from guide_engine.core.text import number
from guide_engine.guides.qiwi import amounts


class Item(NamedTuple):
    """Something to buy; its price, times 100, is the code of the ``scenario`` that it brings."""

    name: str
    price: Money
    scenario: str = ""


CODES = {
    "3": "odeme:teknik-3",
    "4": "giris:hesap-hatali",
    "5": "giris:hesap-yok",
    "13": "odeme:sunucu-mesgul",
    "131": "odeme:ulke-kapali",
    "166": "odeme:kimlik-gerekli",
    "202": "odeme:teknik-202",
    "210": "odeme:fatura-yok",
    "215": "odeme:islem-var",
    "220": "odeme:bakiye-yetersiz",
    "241": "odeme:tutar-az",
    "242": "odeme:tutar-cok",
    "254": "odeme:tutar-alt-sinir",
    "298": "giris:cuzdan-yok",
    "300": "odeme:teknik-gecici",
    "303": "giris:numara-yanlis",
    "319": "odeme:seviye-dusuk",
    "407": "odeme:kart-bakiyesi",
    "408": "odeme:ayni-odeme-var",
    "455": "odeme:asgari-bakiye",
    "461": "onay:sure-doldu",
    "472": "odeme:cuzdan-parasi-az",
    "558": "odeme:tutar-ust-sinir",
    "700": "odeme:durum-limiti",
    "704": "odeme:aylik-limit",
    "705": "odeme:limit-705",
    "711": "odeme:limit-711",
    "749": "odeme:destege-yazin",
    "750": "odeme:teknik-750",
    "757": "odeme:odeme-sayisi",
    "774": "giris:cuzdan-bloke",
    "797": "odeme:iptal-iade",
    "893": "onay:islem-suresi",
    "901": "onay:kod-suresi-doldu",
    "943": "odeme:transfer-limiti",
    "1001": "odeme:para-birimi",
    "1003": "kur:yok",
    "1050": "odeme:islem-limiti",
    "1419": "odeme:fatura-odenmis",
}
"""The scenario that each of the providers' codes brings about."""


def _coded(code: str, scenario: str) -> Item:
    price = Money.of(Decimal(code) / 100, "USD")
    return Item(f"Deneme ürünü {number(price.amount)}", price, scenario)


ITEMS = {
    "kulaklik": Item("Kablosuz kulaklık", Money.of("12.50", "USD")),
    "saat": Item("Kol saati, euro fiyatlı", Money.of("9.90", "EUR")),
    **{f"hata-{code}": _coded(code, scenario) for code, scenario in CODES.items()},
}
ADDRESSES = ("deneme-adresi", "ikinci-adres")
CHANNELS = ("sms", "bildirim")

LEAST_RATE, MOST_RATE = Decimal(1), Decimal(1000)
MOST_PRICE = Decimal(5000)


def read_rate(typed: str) -> str | Refusal:
    """Read an example rate: roubles for one dollar or euro."""
    return amounts.read(LEAST_RATE, MOST_RATE, typed)


def read_price(typed: str) -> str | Refusal:
    """Read a price in dollars that the reader makes up."""
    return amounts.read(amounts.LEAST, MOST_PRICE, typed)


def holds_rate(value: str) -> bool:
    """Tell whether a link may hold this rate."""
    return amounts.canonical(LEAST_RATE, MOST_RATE, value)


def holds_price(value: str) -> bool:
    """Tell whether a link may hold this price."""
    return amounts.canonical(amounts.LEAST, MOST_PRICE, value)


ITEM = replace(
    pick("item", "urun", tuple(ITEMS)),
    samples=("kulaklik", "saat", "hata-704"),
)
ADDRESS = pick("address", "adres", ADDRESSES)
CHANNEL = pick("channel", "kanal", CHANNELS)
METHOD = pick("method", "yontem", ("qiwi",))
RATE = Field("rate", "kur", read_rate, holds_rate, ("74,00", "58,22", "118,13"))
PRICE = Field("price", "tutar", read_price, holds_price, ("25,00",))
