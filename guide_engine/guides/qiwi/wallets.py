"""The fictitious wallets and codes of the drill: the only digits that it takes.

No Russian area or operator code begins with 0, so +7 000 … can be nobody's number.
"""

from typing import Literal, NamedTuple

from guide_engine.core.model import Field, Refusal
from guide_engine.core.money import Money

Level = Literal["SIMPLE", "VERIFIED", "FULL"]
"""How far the holder is known, in the provider's own words: not, in part, in full."""


class Wallet(NamedTuple):
    """One persona: the last two digits of its number, and what it holds when the drill begins."""

    name: str
    holds: tuple[Money, ...]
    level: Level = "VERIFIED"
    spent: Money = Money.none("RUB")
    """What of the first month's turnover is used up before the drill begins."""


def _held(rubles: str, dollars: str = "0", euros: str = "0") -> tuple[Money, ...]:
    return Money.of(rubles, "RUB"), Money.of(dollars, "USD"), Money.of(euros, "EUR")


WALLETS = {
    "10": Wallet("Ruble hesabı dolu, dolar hesabı boş", _held("5000")),
    "20": Wallet("Ruble ve dolar hesabında para var", _held("1000", "60")),
    "30": Wallet("Az para var", _held("100"), "SIMPLE"),
    "40": Wallet(
        "Kimliksiz, aylık limiti dolmak üzere",
        _held("5000"),
        "SIMPLE",
        Money.of("39500", "RUB"),
    ),
    "50": Wallet("Kimliksiz, üç hesapta da para var", _held("15000", "300", "200"), "SIMPLE"),
    "60": Wallet("Tam kimlikli, euro hesabı dolu", _held("60000", "0", "500"), "FULL"),
    "74": Wallet("Geçici olarak kapatılmış", _held("5000")),
    "98": Wallet("Kayıtlı cüzdan yok", _held("0")),
    "03": Wallet("Numara hatalı sayılır", _held("0")),
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
