"""A date for the reader's calendar, as an iCalendar file (RFC 5545)."""

from datetime import date, timedelta

LINE = 73
"""Octets of a line; a longer one goes on in the next after a space."""


def calendar(uid: str, title: str, text: str, day: date) -> str:
    """Write an all-day event with a reminder on the morning of that day."""
    lines = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//odeme rehberi//TR",
        "BEGIN:VEVENT",
        f"UID:{uid}-{day:%Y%m%d}@odeme-rehberi",
        f"DTSTAMP:{day:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
        f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
        f"SUMMARY:{_escaped(title)}",
        f"DESCRIPTION:{_escaped(text)}",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{_escaped(title)}",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    )
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def _folded(line: str) -> list[str]:
    """Part a line by octets, never inside a letter."""
    parts, length = [""], 0
    for letter in line:
        size = len(letter.encode())
        if length + size > LINE:
            parts.append(" ")
            length = 1
        parts[-1] += letter
        length += size
    return parts
