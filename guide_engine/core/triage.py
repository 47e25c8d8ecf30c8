"""From a reader's own words to ranked labels, with the words that decided.

Every label is known by phrases. Words are compared by their beginnings, because a Turkish word
keeps its stem in front and its endings behind: "kitabım", "kitapta" and "KİTAP" begin alike. A
beginning counts for more the fewer phrases use it. A word that nobody uses stands for a known one
that is a slip of the finger away. Nothing is learned, so every score is a sum over words that can
be shown.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import log, sqrt
from typing import NamedTuple

from guide_engine.core.text import fold

BEGINNINGS = (3, 4, 5, 6, 7)
"""How many letters of a word are compared; each length is a feature of its own."""
PAIR = 4
"""Letters of two neighbouring words that make a feature together."""
KEPT = 7
"""Letters of a known word within which a slip of the finger is looked for."""
SHORTEST_SLIP = 4
LEAST = 0.08
"""A text that has less than this in common with every label is about something else."""
SHARE = 0.3
"""What the nearest phrase weighs; the rest is what all phrases of the label have in common."""
MOST_WORDS = 120

Vector = Mapping[str, float]


class Match(NamedTuple):
    """A label that a text may mean; score 1 is the very words of a phrase, 0 nothing in common."""

    label: str
    score: float
    why: tuple[str, ...]
    """The reader's words that decided, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Index:
    """Phrases made ready for comparison."""

    ignored: frozenset[str]
    """Words that say nothing, such as "and"."""
    rarity: Mapping[str, float]
    """How much a feature says: the fewer phrases have it, the more."""
    labels: tuple[str, ...]
    """The label of each phrase."""
    by_phrase: Mapping[str, tuple[tuple[int, float], ...]]
    """Feature -> the phrases that have it, with its weight there."""
    by_label: Mapping[str, tuple[tuple[str, float], ...]]
    """Feature -> the labels that have it, with its weight over all their phrases."""
    slips: Mapping[str, tuple[str, ...]]
    """A word with one letter left out -> the known words that it may come from."""


def spoken(text: str, ignored: frozenset[str] = frozenset()) -> list[str]:
    """Take the words of a text as they were typed; what follows an apostrophe is an ending."""
    plain = re.sub(r"(?<=\w)['’]\w+", "", text)
    said = re.findall(r"[^\W_]+", plain)[:MOST_WORDS]
    return [word for word in said if fold(word) not in ignored]


def words(text: str, ignored: frozenset[str] = frozenset()) -> list[str]:
    """Take the words of a text, folded."""
    return [fold(word) for word in spoken(text, ignored)]


def index(phrases: Mapping[str, Iterable[str]], ignored: frozenset[str] = frozenset()) -> Index:
    """Make an index of phrases by label."""
    told = [(label, words(phrase, ignored)) for label, said in phrases.items() for phrase in said]
    counted = [(label, Counter(_features(said))) for label, said in told]
    rarity = _rarity([features for _, features in counted])
    of_phrases: dict[str, list[tuple[int, float]]] = defaultdict(list)
    sums: dict[str, Counter[str]] = defaultdict(Counter)
    for number, (label, features) in enumerate(counted):
        sums[label].update(features.keys())
        for feature, weight in _unit(features, rarity).items():
            of_phrases[feature].append((number, weight))
    of_labels: dict[str, list[tuple[str, float]]] = defaultdict(list)
    for label, features in sums.items():
        for feature, weight in _unit(features, rarity).items():
            of_labels[feature].append((label, weight))
    return Index(
        ignored,
        rarity,
        tuple(label for label, _ in told),
        {feature: tuple(each) for feature, each in of_phrases.items()},
        {feature: tuple(each) for feature, each in of_labels.items()},
        _slips({word[:KEPT] for _, said in told for word in said}),
    )


def _rarity(counted: list[Counter[str]]) -> dict[str, float]:
    used = Counter(feature for features in counted for feature in features)
    return {feature: log(len(counted) / count) for feature, count in used.items()}


def _features(said: list[str]) -> list[str]:
    """Cut words to their beginnings, alone and in pairs; short words and numbers stay whole."""
    alone = [
        word[:length] if word.isalpha() else word
        for word in said
        for length in BEGINNINGS
        if len(word) >= length or length == BEGINNINGS[0]
    ]
    return alone + [f"{one[:PAIR]} {next_[:PAIR]}" for one, next_ in pairwise(said)]


def _unit(features: Mapping[str, int], rarity: Mapping[str, float]) -> dict[str, float]:
    """Weigh features by rarity, dampen repetition, and scale to length 1."""
    weighed = {f: (1 + log(n)) * rarity[f] for f, n in features.items() if rarity.get(f)}
    length = sqrt(sum(weight * weight for weight in weighed.values()))
    return {feature: weight / length for feature, weight in weighed.items()}


def _slips(vocabulary: Iterable[str]) -> dict[str, tuple[str, ...]]:
    near: dict[str, set[str]] = defaultdict(set)
    for word in vocabulary:
        for shorter in _shortened(word):
            near[shorter].add(word)
    return {shorter: tuple(sorted(known)) for shorter, known in near.items()}


def _shortened(word: str) -> set[str]:
    """Write a word with each of its letters left out once; too short a word only as it is."""
    if len(word) < SHORTEST_SLIP or not word.isalpha():
        return {word}
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


def rank(known: Index, text: str, most: int = 3) -> list[Match]:
    """Rank the labels that a text may mean, best first; none where it is about something else."""
    said = spoken(text, known.ignored)
    meant = [_known(known, fold(word)) for word in said]
    asked = _unit(Counter(_features(meant)), known.rarity)
    scores = _scores(known, asked)
    best = sorted(scores, key=lambda label: (-scores[label], label))[:most]
    return [
        Match(
            label, round(scores[label], 3), _why(known, label, list(zip(said, meant, strict=True)))
        )
        for label in best
        if scores[label] >= LEAST
    ]


def _scores(known: Index, asked: Vector) -> dict[str, float]:
    phrases: dict[int, float] = defaultdict(float)
    common: dict[str, float] = defaultdict(float)
    for feature, weight in asked.items():
        for number, there in known.by_phrase[feature]:
            phrases[number] += weight * there
        for label, there in known.by_label[feature]:
            common[label] += weight * there
    nearest: dict[str, float] = defaultdict(float)
    for number, score in phrases.items():
        label = known.labels[number]
        nearest[label] = max(nearest[label], score)
    return {label: SHARE * nearest[label] + (1 - SHARE) * common[label] for label in nearest}


def _known(known: Index, word: str) -> str:
    """Take an unknown word for the known one that is a slip of the finger away, if there is one."""
    if word[: BEGINNINGS[1]] in known.rarity or not word.isalpha():
        return word
    for shorter in sorted(_shortened(word[:KEPT]), key=lambda each: (-len(each), each)):
        if shorter in known.slips:
            return known.slips[shorter][0]
    return word


def _why(known: Index, label: str, said: list[tuple[str, str]], most: int = 4) -> tuple[str, ...]:
    """Name the words that gave a label its score, as the reader wrote them."""
    given: dict[str, float] = defaultdict(float)
    for word, stands_for in said:
        for feature in set(_features([stands_for])):
            there = dict(known.by_label.get(feature, ()))
            given[word] += known.rarity.get(feature, 0.0) * there.get(label, 0.0)
    ranked = sorted(given, key=lambda word: (-given[word], word))
    return tuple(word for word in ranked[:most] if given[word] > 0)
