"""Which clock a day was read on; how the shop's pages show the time, no source says."""

from guide_engine.core.model import pick

TURKEY = 180
"""Minutes east of UTC, since 2016 all year round (Europe/Istanbul of the IANA zone database)."""
MOSCOW = 180
"""The same since 2014 (Europe/Moscow)."""

CLOCKS: dict[str, int | None] = {"magaza": None, "cuzdan": MOSCOW}
"""The clocks that are not the reader's own."""

CLOCK = pick("clock", "saat", ("kendi", *CLOCKS))
