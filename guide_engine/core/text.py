"""Turkish text: letters, addresses, numbers, money and dates as readers see them.

Neither ``str.lower`` nor ``locale`` knows Turkish (in Pyodide ``setlocale`` accepts tr_TR and
changes nothing), so every rule stands here.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from difflib import get_close_matches

from guide_engine.core.money import Money

NO_BREAK = "\N{NO-BREAK SPACE}"
MONTHS = ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran",
          "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık")  # fmt: skip
WEEKDAYS = ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar")


def fold(text: str) -> str:
    """Write ``text`` in plain lower-case ASCII letters: ÇİZİM, çizim and Cizim are one word."""
    dotless = unicodedata.normalize("NFD", text).replace("I", "i").lower().replace("ı", "i")
    return "".join(c for c in dotless if not unicodedata.combining(c))


def slug(text: str, separator: str = "-") -> str:
    """Make the address of a heading: "Şifre & ılık" becomes "sifre-ilik"."""
    return separator.join(re.findall(r"[a-z0-9]+", re.sub("['’]", "", fold(text))))


def nearest(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """Name the known words that a reader may have meant, the likeliest first."""
    return get_close_matches(slug(word), list(known), n=most, cutoff=0.5)


def number(value: Decimal, places: int = 2) -> str:
    """Write 1234.5 as "1.234,50"."""
    return f"{value:,.{places}f}".translate({ord(","): ".", ord("."): ","})


def money(value: Money) -> str:
    """Write an amount as "1.234,50 USD", its unit held by a no-break space."""
    return f"{number(value.amount)}{NO_BREAK}{value.currency}"


def day(value: date) -> str:
    """Write a date as "21 Şubat 2024"."""
    return f"{value.day}{NO_BREAK}{MONTHS[value.month - 1]} {value.year}"


def weekday(value: date) -> str:
    """Name the day of the week."""
    return WEEKDAYS[value.weekday()]


def clock(value: datetime) -> str:
    """Write the time of day as "14.05"."""
    return f"{value.hour:02}.{value.minute:02}"


def listing(words: Iterable[str], last: str = "ya da") -> str:
    """Join words as a sentence does: "bir, iki ya da üç"."""
    *rest, final = words
    return f"{', '.join(rest)} {last} {final}" if rest else final


def amount(typed: str) -> Decimal | None:
    """Read an amount as a Turkish reader types it; None where it could mean two things or nothing.

    The comma is the decimal sign, dots only part thousands: "1.234,5" is read, "1,005" and
    "0.500" are not.
    """
    clean = typed.strip().replace(NO_BREAK, "")
    if not re.fullmatch(r"([1-9]\d{0,2}(\.\d{3}){1,2}|\d{1,9})(,\d{1,2})?", clean, re.ASCII):
        return None
    return Decimal(clean.replace(".", "").replace(",", "."))
