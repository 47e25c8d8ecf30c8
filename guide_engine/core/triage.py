"""From a reader's own words to ranked labels, with the words that decided.

Words are compared by their beginnings, because a Turkish word keeps its stem in front and its
endings behind: "kitabım", "kitapta" and "KİTAP" begin alike. Pairs of neighbours count too, and so
does what a word means where several mean the same. A table says how much each of these *features*
speaks for each label; a score is a sum over words that can be shown. A word that the table does not
know stands for a known one that is a slip of the finger away.

The table is learned from phrases beforehand; nothing is learned here.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from math import exp, log, sqrt
from typing import NamedTuple

from guide_engine.core.text import fold

BEGINNINGS = (3, 4, 5, 7)
"""How many letters of a word are compared; each length is a feature of its own."""
PAIR = 4
"""Letters of two neighbouring words that make a feature together."""
SHORTEST_SLIP = 4
MOST_WORDS = 120
UNIT = 8
"""Weights are written in eighths, rarities in tenths."""

Groups = tuple[tuple[str, ...], ...]


class Match(NamedTuple):
    """A label that a text may mean; the scores of all labels add up to 1."""

    label: str
    score: float
    why: tuple[str, ...]
    """The reader's words that decided, the weightiest first."""


class Language(NamedTuple):
    """What is known of words beside the table."""

    ignored: frozenset[str] = frozenset()
    """Words that say nothing, such as "and"."""
    synonyms: Groups = ()
    """Beginnings of words that mean the same."""


class Table(NamedTuple):
    """How much each feature speaks for each label."""

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    """What speaks for each label before a word is read."""
    rarity: Mapping[str, float]
    """How much a feature says at all: the fewer phrases have it, the more."""
    weights: Mapping[str, Mapping[int, float]]
    """Feature -> number of the label -> weight."""
    slips: Mapping[str, str]
    """A beginning with one letter left out -> the known one that it comes from."""
    language: Language


def spoken(text: str, ignored: frozenset[str] = frozenset()) -> list[str]:
    """Take the words of a text as they were typed; what follows an apostrophe is an ending."""
    plain = re.sub(r"(?<=\w)['’]\w+", "", text)
    said = re.findall(r"[^\W_]+", plain)[:MOST_WORDS]
    return [word for word in said if fold(word) not in ignored]


def features(words: Iterable[str], language: Language) -> list[str]:
    """Cut folded words to their beginnings, alone and in pairs, and add what they mean."""
    said = list(words)
    alone = [feature for word in said for feature in _of_word(word, language)]
    return alone + [f"{one[:PAIR]}_{next_[:PAIR]}" for one, next_ in pairwise(said)]


def _of_word(word: str, language: Language) -> Iterator[str]:
    """Short words and numbers stay whole; a meaning is the number of its group."""
    for length in BEGINNINGS:
        if len(word) >= length or length == BEGINNINGS[0]:
            yield word[:length] if word.isalpha() else word
    for number, group in enumerate(language.synonyms):
        if word.startswith(group):
            yield f"={number}"


def read(table: str, language: Language) -> Table:
    """Read a table as ``write`` writes it."""
    labels, bias, *lines = table.strip().split("\n")
    rarity: dict[str, float] = {}
    weights: dict[str, dict[int, float]] = {}
    for line in lines:
        feature, rare, *spoken_for = line.split(" ")
        rarity[feature] = int(rare) / 10
        pairs = (each.split(":") for each in spoken_for)
        weights[feature] = {int(label): int(weight) / UNIT for label, weight in pairs}
    return Table(
        tuple(labels.split(" ")),
        tuple(int(each) / UNIT for each in bias.split(" ")),
        rarity,
        weights,
        _slips(feature for feature in rarity if feature.isalpha()),
        language,
    )


def write(
    labels: Iterable[str],
    bias: Iterable[float],
    rarity: Mapping[str, float],
    weights: Mapping[str, Mapping[int, float]],
) -> str:
    """Write a table: labels, biases, then a line a feature; what rounds to nothing is left out."""
    lines = [" ".join(labels), " ".join(str(round(each * UNIT)) for each in bias)]
    for feature in sorted(rarity):
        rounded = {label: round(each * UNIT) for label, each in weights[feature].items()}
        said = [f"{label}:{weight}" for label, weight in rounded.items() if weight]
        lines.append(" ".join((feature, str(round(rarity[feature] * 10)), *said)))
    return "\n".join(lines) + "\n"


def _slips(vocabulary: Iterable[str]) -> dict[str, str]:
    """Prefer the longest known beginning, then the first in the alphabet."""
    near: dict[str, str] = {}
    for word in sorted(vocabulary, key=lambda each: (-len(each), each)):
        for shorter in _shortened(word):
            near.setdefault(shorter, word)
    return near


def _shortened(word: str) -> Iterator[str]:
    """Write a word with each of its letters left out once, after the word itself."""
    if len(word) >= SHORTEST_SLIP and word.isalpha():
        yield word
        yield from (word[:i] + word[i + 1 :] for i in range(len(word)))


def likely(table: Table, text: str) -> dict[str, float]:
    """Tell how likely a text means each label, the likeliest first; nothing where no word says."""
    meant = [word for _, word in _understood(table, text)]
    asked = _unit(Counter(features(meant, table.language)), table.rarity)
    if not asked:
        return {}
    scores = dict(zip(table.labels, _shares(table, asked), strict=True))
    return dict(sorted(scores.items(), key=lambda each: (-each[1], each[0])))


def why(table: Table, text: str, label: str, most: int = 4) -> tuple[str, ...]:
    """Name the words of a text that spoke for a label, as the reader wrote them."""
    number = table.labels.index(label)
    given: dict[str, float] = defaultdict(float)
    for word, meant in _understood(table, text):
        for feature in set(features([meant], table.language)):
            weights = table.weights.get(feature, {})
            given[word] += table.rarity.get(feature, 0.0) * weights.get(number, 0.0)
    ranked = sorted(given, key=lambda word: (-given[word], word))
    return tuple(word for word in ranked[:most] if given[word] > 0)


def speak_for(table: Table, label: str, least: float) -> tuple[str, ...]:
    """List the beginnings of words that speak so much for a label, the longest of each word."""
    number = table.labels.index(label)
    beginnings = [
        feature
        for feature, weights in table.weights.items()
        if feature.isalpha() and weights.get(number, 0.0) >= least
    ]
    return tuple(
        one for one in beginnings if not any(o != one and o.startswith(one) for o in beginnings)
    )


def _understood(table: Table, text: str) -> list[tuple[str, str]]:
    """Take the words as they were typed, each with the known word that it stands for."""
    return [(word, _known(table, fold(word))) for word in spoken(text, table.language.ignored)]


def _known(table: Table, word: str) -> str:
    """Take an unknown word for a known one that is a slip away: letters swapped, else one amiss."""
    if word[: BEGINNINGS[-2]] in table.rarity or not word.isalpha():
        return word
    longest, shortest = (min(len(word), BEGINNINGS[at]) for at in (-1, -2))
    cuts = (word[:length] for length in range(longest, shortest - 1, -1))
    near = [(cut, table.slips.get(shorter, "")) for cut in cuts for shorter in _shortened(cut)]
    swapped = (known for cut, known in near if sorted(known) == sorted(cut))
    return next(swapped, None) or next((known for _, known in near if known), word)


def _unit(counted: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh features by rarity, dampen repetition, and scale to length 1."""
    weighed = {f: (1 + log(n)) * rarity[f] for f, n in counted.items() if f in rarity}
    length = sqrt(sum(weight * weight for weight in weighed.values()))
    return {feature: weight / length for feature, weight in weighed.items()}


def _shares(table: Table, asked: Mapping[str, float]) -> list[float]:
    """Sum what speaks for each label, and scale so that all together are 1."""
    sums = list(table.bias)
    for feature, there in asked.items():
        for label, weight in table.weights[feature].items():
            sums[label] += weight * there
    most = max(sums)
    raised = [exp(each - most) for each in sums]
    return [each / sum(raised) for each in raised]
