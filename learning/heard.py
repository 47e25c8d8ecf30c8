"""All that is learned from: the phrases, and what the diagnoses themselves say."""

from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from learning import phrases


def said() -> dict[str, tuple[str, ...]]:
    """Join both by label."""
    return {label: (*each, *_own_words(label)) for label, each in phrases.load().items()}


def pairs() -> list[tuple[str, str]]:
    """List (label, phrase)."""
    return [(label, each) for label, phrases_ in said().items() for each in phrases_]


def _own_words(label: str) -> tuple[str, ...]:
    found = DIAGNOSES.get(label)
    return (found.title, *found.said) if found else ()
