"""Enter the replies whose words have changed into the register of published ones."""

import argparse
import sys
from datetime import date

from guide_engine import catalogue
from guide_engine.core.guide import Guide
from guide_engine.core.revision import Revision, write
from tools.places import ROOT

FILE = '''"""The replies as they were published, oldest first, by ``python -m tools.replies``."""

from guide_engine.core.revision import read

REVISIONS = read("""
{lines}""")
'''


def entered(guide: Guide, day: date, change: str) -> tuple[Revision, ...]:
    """Add what the register of a guide lacks; what it says of the same reply and day gives way."""
    new = {id.partition("@")[0]: Revision(day, id, change) for id in catalogue.unpublished(guide)}
    kept = (old for old in guide.revisions if old.day != day or old.diagnosis not in new)
    return (*kept, *new.values())


def main(arguments: list[str]) -> int:
    """Write the registers anew."""
    line = argparse.ArgumentParser(prog="python -m tools.replies", description=__doc__)
    line.add_argument("day", type=date.fromisoformat, help="on which they are published")
    line.add_argument("change", help="what changed, in one Turkish line for support agents")
    asked = line.parse_args(arguments)
    for guide in catalogue.GUIDES:
        lines = write(entered(guide, asked.day, " ".join(asked.change.split())))
        file = ROOT / "guide_engine" / "guides" / guide.id / "revisions.py"
        file.write_text(FILE.format(lines=lines), encoding="utf-8", newline="\n")
        print(f"{file.relative_to(ROOT)}: {len(catalogue.unpublished(guide))} entered")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
