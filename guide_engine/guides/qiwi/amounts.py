"""Amounts that readers type: what is taken, and how a link holds it."""

from decimal import Decimal
from functools import partial

from guide_engine.core.model import Field, Refusal
from guide_engine.core.text import amount
from guide_engine.guides.qiwi.wallets import real_number

LEAST = Decimal("0.01")


def read(least: Decimal, most: Decimal, typed: str) -> str | Refusal:
    """Read an amount between two others; somebody's own number is wiped."""
    if not typed.strip():
        return Refusal("empty")
    value = amount(typed)
    if value is None:
        return real_number(typed) or Refusal("not_an_amount")
    return f"{value:.2f}" if least <= value <= most else Refusal("out_of_range")


def canonical(least: Decimal, most: Decimal, value: str) -> bool:
    """Tell whether a link may hold this amount."""
    return read(least, most, value.replace(".", ",")) == value


def _read_if_any(most: Decimal, typed: str) -> str | Refusal:
    return read(LEAST, most, typed) if typed.strip() else ""


def field(id: str, slug: str, most: Decimal, sample: str) -> Field:
    """Make a field for an amount."""
    bounds = (LEAST, most)
    return Field(id, slug, partial(read, *bounds), partial(canonical, *bounds), (sample,))


def optional(id: str, slug: str, most: Decimal, sample: str) -> Field:
    """Make a field for an amount that may be left out."""
    return Field(id, slug, partial(_read_if_any, most), partial(canonical, LEAST, most), (sample,))
