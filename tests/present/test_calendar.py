"""A date for the reader's calendar."""

from datetime import date
from urllib.parse import unquote

import pytest

from guide_engine.present import calendar, saving

LONG = "İade numarasıyla bankanıza sorun; yanıtı saklayın, gerekirse yeniden yazın. " * 4
FILE = calendar.calendar("refund_delayed", "Para iadesi, bekleniyor", LONG, date(2026, 11, 30))


@pytest.mark.host_only
def test_a_calendar_program_reads_it() -> None:
    import icalendar  # noqa: PLC0415 - not inside Pyodide

    read = icalendar.Calendar.from_ical(FILE)
    (event,) = read.walk("VEVENT")
    assert event.decoded("DTSTART") == date(2026, 11, 30)
    assert event.decoded("DTEND") == date(2026, 12, 1)
    assert str(event["SUMMARY"]) == "Para iadesi, bekleniyor"
    assert str(event["DESCRIPTION"]) == LONG
    assert len(read.walk("VALARM")) == 1


def test_lines_are_short_and_no_letter_is_parted() -> None:
    lines = FILE.split("\r\n")
    assert lines[-1] == ""
    assert all(len(line.encode()) <= 75 for line in lines)
    assert LONG.replace(";", "\\;").replace(",", "\\,") in FILE.replace("\r\n ", "")


def test_its_address_holds_the_whole_file() -> None:
    kind, _, data = saving.address(FILE, "text/calendar").partition(",")
    assert kind == "data:text/calendar;charset=utf-8"
    assert unquote(data) == FILE
