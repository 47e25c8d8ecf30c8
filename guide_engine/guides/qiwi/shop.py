"""The shop of the drill: what it sells, in which currency it asks for the money, at what rate."""

from decimal import Decimal
from typing import NamedTuple

from guide_engine.core.model import Field, Refusal, pick
from guide_engine.core.money import Money
from guide_engine.guides.qiwi import amounts


class Item(NamedTuple):
    """Something to buy; its price, times 100, is the code of the ``scenario`` that it brings."""

    name: str
    price: Money
    scenario: str = ""


def _item(name: str, price: str, scenario: str = "") -> Item:
    return Item(name, Money.of(price, "USD"), scenario)


ITEMS = {
    "kulaklik": _item("Kablosuz kulaklık", "12.50"),
    "hata-220": _item("Deneme ürünü 2,20", "2.20", "odeme:bakiye-yetersiz"),
    "hata-298": _item("Deneme ürünü 2,98", "2.98", "giris:cuzdan-yok"),
    "hata-303": _item("Deneme ürünü 3,03", "3.03", "giris:numara-yanlis"),
    "hata-704": _item("Deneme ürünü 7,04", "7.04", "odeme:aylik-limit"),
    "hata-774": _item("Deneme ürünü 7,74", "7.74", "giris:cuzdan-bloke"),
    "hata-901": _item("Deneme ürünü 9,01", "9.01", "onay:kod-suresi-doldu"),
    "hata-1419": _item("Deneme ürünü 14,19", "14.19", "odeme:fatura-odenmis"),
}
ADDRESSES = ("deneme-adresi", "ikinci-adres")
CHANNELS = ("sms", "bildirim")

LEAST_RATE, MOST_RATE = Decimal(1), Decimal(1000)
MOST_PRICE = Decimal(5000)


def read_rate(typed: str) -> str | Refusal:
    """Read an example rate: roubles for one dollar."""
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


ITEM = pick("item", "urun", tuple(ITEMS))
ADDRESS = pick("address", "adres", ADDRESSES)
CHANNEL = pick("channel", "kanal", CHANNELS)
METHOD = pick("method", "yontem", ("qiwi",))
RATE = Field("rate", "kur", read_rate, holds_rate, ("74,00", "58,22", "118,13"))
PRICE = Field("price", "tutar", read_price, holds_price, ("25,00",))
