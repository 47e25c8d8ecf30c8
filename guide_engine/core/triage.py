"""From a reader's own words to ranked labels, with the words that decided.

Every label is known by phrases. Words are compared by their beginnings, because a Turkish word
keeps its stem in front and its endings behind: "iadem", "iadesi" and "İADE" meet in "iade". A
beginning counts for more the fewer labels use it. A word that nobody uses stands for the known
word nearest to it, so a slip of the finger costs little. Nothing is learned and nothing is
guessed: the score of a label is a sum over words that can be shown.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import log, sqrt
from typing import NamedTuple

from guide_engine.core.text import fold

STEM = 5
"""Letters of a word that are compared; more of them in common count more."""
SHORTEST_ODD = 4
"""A shorter unknown word is not taken for a slip of the finger."""


class Match(NamedTuple):
    """A label that a text may mean."""

    label: str
    score: float
    """Between 0, nothing in common, and 1, the very words of a phrase."""
    why: tuple[str, ...]
    """The reader's words that decided, the weightiest first."""


def words(text: str) -> list[str]:
    """Take the words of a text, folded; what follows an apostrophe is an ending."""
    return re.findall(r"[a-z0-9]+", re.sub(r"['’][a-zçğıöşü]+", "", fold(text)))


def stem(word: str) -> str:
    """Cut a word to its beginning; numbers stay whole."""
    return word if word.isdigit() else word[:STEM]
