"""What a reader's own words mean here: a code if they name one, else what they resemble."""

import re
from collections.abc import Iterator
from functools import cache

from guide_engine.core import triage
from guide_engine.core.text import fold
from guide_engine.core.triage import Index, Match
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.phrases import PHRASES

SAY_NOTHING = frozenset(
    [
        "ama",
        "ben",
        "bana",
        "beni",
        "benim",
        "bi",
        "bir",
        "bu",
        "cok",
        "da",
        "daha",
        "de",
        "diye",
        "diyo",
        "diyor",
        "en",
        "gibi",
        "hala",
        "hem",
        "hep",
        "her",
        "icin",
        "ile",
        "kadar",
        "ki",
        "mi",
        "mu",
        "ne",
        "nereden",
        "nasil",
        "o",
        "once",
        "sadece",
        "sonra",
        "su",
        "sey",
        "ve",
        "veya",
        "ya",
    ]
)
MARGIN = 1.2
"""How much nearer something outside this guide has to be."""
NUMBER = r"\b(?:hata|kod|kodu|code|error)\W{0,3}(\d{1,4})\b"
ASKED = 8
"""How many matches are looked at before those outside this guide are dropped."""


@cache
def known() -> Index:
    """Make the index of everything that readers were heard or thought to say."""
    said = {label: (*phrases, *_own_words(label)) for label, phrases in PHRASES.items()}
    return triage.index(said, SAY_NOTHING)


def _own_words(label: str) -> tuple[str, ...]:
    found = DIAGNOSES.get(label)
    return (found.title, *found.said) if found else ()


def diagnose(text: str, most: int = 3) -> list[Match]:
    """Rank the diagnoses that a text may mean; none where another organisation has to help."""
    coded = list(_coded(text))
    matches = triage.rank(known(), text, ASKED)
    ours = [match for match in matches if match.label in DIAGNOSES]
    if not coded and _is_elsewhere(matches, ours):
        return []
    named = {match.label for match in coded}
    return [*coded, *(match for match in ours if match.label not in named)][:most]


def _is_elsewhere(matches: list[Match], ours: list[Match]) -> bool:
    """Tell whether something outside this guide is clearly nearer than all that is in it."""
    return not ours or matches[0].score > MARGIN * ours[0].score


def _coded(text: str) -> Iterator[Match]:
    """Find the provider's codes: alone, after a word such as "hata", or unmistakable."""
    by_code = {code: label for label, found in DIAGNOSES.items() for code in found.codes}
    plain = fold(text).strip()
    numbers = [plain] if plain.isdigit() else re.findall(NUMBER, plain)
    names = re.findall(r"[A-Z]+(?:_[A-Z0-9]+)+", text.replace("İ", "I").upper())
    labels = dict.fromkeys(by_code[code] for code in (*names, *numbers) if code in by_code)
    return (Match(label, 1.0, ("kod",)) for label in labels)
