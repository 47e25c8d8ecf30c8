"""Two clocks: on which days here something happened that a clock elsewhere dates.

The difference from UTC is in minutes, east of it positive, and None where nobody knows it. Fixed
differences serve: no zone that a guide names has changed its clock since 2016, and a browser's
Python may lack the zone database.
"""

from datetime import date, timedelta

DAY = timedelta(days=1)


def days_here(shown: date, there: int | None, here: int) -> tuple[date, date]:
    """Find the first and the last day here that a day shown there may have been."""
    if there is None:
        return shown - DAY, shown + DAY
    return shown - DAY * (there > here), shown + DAY * (there < here)
