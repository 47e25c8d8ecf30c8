"""``python -m learning``: learn the table that the engine reads, and write it."""

import sys
from pathlib import Path

from guide_engine.guides.qiwi.language import LANGUAGE
from learning import heard, phrases
from learning.fit import fit

MODULE = Path(__file__).parents[1] / "guide_engine" / "guides" / "qiwi" / "weights.py"
HEAD = '''"""What each feature of a reader's words speaks for; only `make learn` writes this."""

LEARNED_FROM = "{digest}"
"""Tells the phrases that this was learned from."""

TABLE = """\\
{table}"""
'''


def main() -> int:
    """Learn and write."""
    table = fit(heard.pairs(), LANGUAGE)
    text = HEAD.format(digest=phrases.digest(heard.said()), table=table)
    MODULE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
