"""Every label has phrases enough, each said once, in a reader’s own words."""

import re
from collections import Counter

import pytest

from guide_engine.core.text import fold
from guide_engine.guides.qiwi.diagnoses.labels import LABELS
from guide_engine.guides.qiwi.weights import LEARNED_FROM
from learning import heard, phrases

pytestmark = pytest.mark.host_only

PHRASES = phrases.load()
SAID = [(label, phrase) for label, phrases in PHRASES.items() for phrase in phrases]


def test_every_label_has_phrases_and_nothing_else_has() -> None:
    assert PHRASES.keys() == {*LABELS, phrases.NOT_OURS}


@pytest.mark.parametrize("label", PHRASES)
def test_phrases_are_many(label: str) -> None:
    assert len(PHRASES[label]) >= 60


def test_nothing_is_said_twice() -> None:
    said = Counter(" ".join(re.findall(r"\w+", fold(phrase))) for _, phrase in SAID)
    assert [phrase for phrase, times in said.items() if times > 1] == []


def test_phrases_are_sentences() -> None:
    assert [said for said in SAID if not 3 <= len(said[1].split()) <= 45] == []
    assert [said for said in SAID if said[1] != " ".join(said[1].split())] == []


def test_phrases_hold_no_markup_and_no_typewriter_quotes() -> None:
    forbidden = re.compile(r"""[<>*`|#\[\]{}\\'"@]|https?:|www\.""")
    assert [said for said in SAID if forbidden.search(said[1])] == []


def test_phrases_hold_nobodys_number() -> None:
    long = re.compile(r"\d(?:[ .()/-]*\d){6}")
    assert [said for said in SAID if long.search(said[1])] == []


def test_the_table_of_the_engine_was_learned_from_these_very_phrases() -> None:
    assert phrases.digest(heard.said()) == LEARNED_FROM, "run `make learn`"


def test_a_changed_phrase_is_noticed() -> None:
    changed = {**heard.said(), "not_ours": ("bir başka cümle",)}
    assert phrases.digest(changed) != LEARNED_FROM
