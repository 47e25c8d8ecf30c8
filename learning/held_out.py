"""How well phrases are understood that were not learned: a fold at a time is kept out."""

import random
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

Said = Sequence[tuple[str, str]]
FOLDS = 5


class Recall(NamedTuple):
    """Shares of phrases: the right label first, among the first three, and rightly refused."""

    first: float
    third: float
    refused: float
    lost: float
    """Phrases of ours that were refused."""


def folds(said: Said, count: int = FOLDS) -> Iterator[tuple[Said, Said]]:
    """Part the phrases by chance, always the same way, into what is learned and what is asked."""
    mixed = list(said)
    random.Random(count).shuffle(mixed)  # noqa: S311 - no secret
    for fold in range(count):
        kept = [each for i, each in enumerate(mixed) if i % count != fold]
        yield kept, mixed[fold::count]


def recall(asked: Said, ours: set[str], answer: Callable[[str], list[str]]) -> Recall:
    """Ask each phrase and count how the answers hit."""
    answers = [(label, answer(phrase)) for label, phrase in asked]
    inside = [(label, given) for label, given in answers if label in ours]
    outside = [given for label, given in answers if label not in ours]
    return Recall(
        _share([label in given[:1] for label, given in inside]),
        _share([label in given[:3] for label, given in inside]),
        _share([not given for given in outside]),
        _share([not given for _, given in inside]),
    )


def _share(hits: list[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0
