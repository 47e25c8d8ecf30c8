"""What is said of a link that does not mean all that it holds."""

from guide_engine.core.link import Opened
from guide_engine.core.text import listing
from guide_engine.present import words as own


def notice(opened: Opened) -> str:
    """Say what of a link meant nothing, and which names are near; nothing where all did."""
    if not opened.trouble:
        return ""
    said = own.NOTICES[opened.trouble].format(named=opened.named)
    meant = own.MEANT.format(meant=listing(opened.meant)) if opened.meant else ""
    return f"{said} {meant}".strip()
