"""The fictitious wallets and codes of the drill: the only digits that it takes.

No Russian area or operator code begins with 0, so +7 000 … can be nobody's number.
"""

from typing import NamedTuple

from guide_engine.core.model import Field, Refusal
from guide_engine.core.money import Money


class Wallet(NamedTuple):
    """One persona: the last two digits of its number, and what it holds when the drill begins."""

    name: str
    rubles: Money
    dollars: Money


def _wallet(name: str, rubles: str, dollars: str = "0") -> Wallet:
    return Wallet(name, Money.of(rubles, "RUB"), Money.of(dollars, "USD"))


WALLETS = {
    "10": _wallet("Ruble hesabı dolu, dolar hesabı boş", "5000"),
    "20": _wallet("İki hesapta da para var", "1000", "60"),
    "30": _wallet("Az para var", "100"),
    "74": _wallet("Geçici olarak kapatılmış", "5000"),
    "98": _wallet("Kayıtlı cüzdan yok", "0"),
    "03": _wallet("Numara hatalı sayılır", "0"),
}

CODES = {"246810": "dogru", "999999": "yanlis", "000000": "gec", "111111": "kayip"}
SHORTEST_PHONE, SHORTEST_CARD, LONGEST_CARD = 10, 13, 19


def number(persona: str) -> str:
    """Write the wallet number of a persona."""
    return f"+7 000 000 00 {persona}"


def _digits(typed: str) -> str:
    """Read the digits of every script as the same digits."""
    return "".join(str(int(c)) for c in typed if c.isdecimal())


def real_number(typed: str) -> Refusal | None:
    """Refuse what looks like somebody's own card or phone number, in whatever field it stands."""
    digits = _digits(typed)
    if SHORTEST_CARD <= len(digits) <= LONGEST_CARD and _is_card(digits):
        return Refusal("real_card", wipe=True)
    return Refusal("real_phone", wipe=True) if len(digits) >= SHORTEST_PHONE else None


def read_wallet(typed: str) -> str | Refusal:
    """Read one of the printed wallet numbers; wipe every other, saying what it looked like."""
    digits = _digits(typed)
    if not digits:
        return Refusal("empty" if not typed.strip() else "not_a_number", wipe=bool(typed.strip()))
    if digits[:-2] in ("700000000", "800000000", "00000000") and digits[-2:] in WALLETS:
        return digits[-2:]
    return real_number(typed) or Refusal("unknown_number", wipe=True)


def _is_card(digits: str) -> bool:
    """Tell whether the check digit is right (Luhn), as it is on every payment card."""
    doubled = [int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits))]
    return sum(d - 9 if d > 9 else d for d in doubled) % 10 == 0  # noqa: PLR2004 - two digits in one


def read_code(typed: str) -> str | Refusal:
    """Read one of the printed codes as what it stands for; wipe every other digit."""
    digits = _digits(typed)
    if digits in CODES:
        return CODES[digits]
    if not typed.strip():
        return Refusal("empty")
    return real_number(typed) or Refusal("other_code" if digits else "not_a_code", wipe=True)


WALLET = Field(
    "wallet",
    "cuzdan",
    read_wallet,
    WALLETS.__contains__,
    tuple(number(persona) for persona in WALLETS),
)
CODE = Field("code", "kod", read_code, frozenset(CODES.values()).__contains__, tuple(CODES))
