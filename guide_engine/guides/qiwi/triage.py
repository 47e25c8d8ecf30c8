"""What a reader's own words mean here: a code if they name one, else what they resemble."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from guide_engine.core import triage
from guide_engine.core.text import fold
from guide_engine.core.triage import Match, Table
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.language import LANGUAGE
from guide_engine.guides.qiwi.weights import TABLE

ELSEWHERE = 0.25
"""How likely something outside this guide has to be for the answer to be none."""
LEAST = 0.02
"""What is less likely than this is not offered."""
CALLED = r"(?:hata|kod|code|error)"
NUMBERS = (
    rf"\b{CALLED}\w{{0,3}}\W{{0,3}}(\d{{1,4}})\b",
    rf"\b(\d{{3,4}})(?: \w+li| no\w*)?\W{{1,3}}{CALLED}",
)
"""Before such a word stand long numbers only: "3 kod geldi" counts codes."""


@cache
def known() -> Table:
    """Read the table once."""
    return triage.read(TABLE, LANGUAGE)


def diagnose(text: str, most: int = 3) -> list[Match]:
    """Rank the diagnoses that a text may mean; none where another organisation has to help."""
    coded = list(_coded(text))
    near = choose(triage.likely(known(), text))
    named = {match.label for match in coded}
    found = (
        Match(label, round(score, 3), triage.why(known(), text, label))
        for label, score in list(near.items())[:most]
        if label not in named
    )
    return [*coded, *found][:most]


def choose(likely: Mapping[str, float]) -> dict[str, float]:
    """Keep the diagnoses that are likely enough; none where something else is."""
    ours = {label: score for label, score in likely.items() if label in DIAGNOSES}
    if 1 - sum(ours.values()) > ELSEWHERE:
        return {}
    return {label: score for label, score in ours.items() if score >= LEAST}


def _coded(text: str) -> Iterator[Match]:
    """Find the provider's codes: alone, after a word such as "hata", or unmistakable."""
    by_code = {code: label for label, found in DIAGNOSES.items() for code in found.codes}
    plain = fold(text).strip()
    near = (number for pattern in NUMBERS for number in re.findall(pattern, plain))
    numbers = [plain] if plain.isdigit() else near
    names = re.findall(r"[A-Z]+(?:_[A-Z0-9]+)+", text.replace("İ", "I").upper())
    named: dict[str, str] = {}
    for code in (*names, *numbers):
        if code in by_code:
            named.setdefault(by_code[code], code)
    return (Match(label, 1.0, (code,)) for label, code in named.items())
