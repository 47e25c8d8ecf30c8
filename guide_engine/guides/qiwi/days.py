"""The day that a reader tells the wizard."""

import re
from datetime import date

from guide_engine.core.model import Field, Refusal
from guide_engine.guides.calendars import FIRST, LAST_START

TYPED = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})", re.ASCII)
"""A day as people type it; a date field gives it as ISO 8601 does."""


def read_day(typed: str) -> str | Refusal:
    """Read a day on which a wait may begin that the calendars can count."""
    if not typed.strip():
        return Refusal("empty")
    day = parsed(typed.strip())
    if day is None:
        return Refusal("not_a_day", wipe=True)
    return day.isoformat() if FIRST <= day <= LAST_START else Refusal("far")


def parsed(typed: str) -> date | None:
    """Read a day as people or date fields write it; None where there is none."""
    found = TYPED.fullmatch(typed)
    try:
        return date(*map(int, reversed(found.groups()))) if found else date.fromisoformat(typed)
    except ValueError:
        return None


def holds_day(value: str) -> bool:
    """Tell whether a link may hold this day."""
    return read_day(value) == value


DAY = Field("day", "tarih", read_day, holds_day, ("2026-11-02",))
