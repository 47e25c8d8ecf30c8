"""Learning: from labelled phrases to the table that the engine reads.

A feature's weights are those of a logistic regression over all labels at once, so that they tell
neighbours apart; small ones are dropped, since the table goes to every reader's browser.
"""

from collections.abc import Mapping, Sequence

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from guide_engine.core import triage
from guide_engine.core.text import fold
from guide_engine.core.triage import Language

STRENGTH = 10.0
"""How closely the phrases are followed; less says more of phrases that are not there."""
ROUNDS = 200
LEAST_PHRASES = 2
"""Features of fewer phrases than this are left out."""
LEAST_WEIGHT = 0.5


def fit(said: Sequence[tuple[str, str]], language: Language) -> str:
    """Learn the table of (label, phrase) pairs, as text."""

    def cut(phrase: str) -> list[str]:
        words = (fold(word) for word in triage.spoken(phrase, language.ignored))
        return triage.features(words, language)

    counted = TfidfVectorizer(analyzer=cut, min_df=LEAST_PHRASES, sublinear_tf=True)
    learned = LogisticRegression(C=STRENGTH, max_iter=ROUNDS)
    learned.fit(counted.fit_transform(phrase for _, phrase in said), [label for label, _ in said])
    names = list(counted.get_feature_names_out())
    weights = {name: _kept(learned.coef_[:, i]) for i, name in enumerate(names)}
    rarity = dict(zip(names, counted.idf_, strict=True))
    return triage.write(learned.classes_, learned.intercept_, rarity, weights)


def _kept(column: Sequence[float]) -> Mapping[int, float]:
    return {label: each for label, each in enumerate(column) if abs(each) >= LEAST_WEIGHT}
