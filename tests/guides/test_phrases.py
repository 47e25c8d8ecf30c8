"""Every label has phrases enough, each said once, in a reader’s own words."""

import re
from collections import Counter

import pytest

from guide_engine.core.text import fold
from guide_engine.guides.qiwi.diagnoses.labels import LABELS
from guide_engine.guides.qiwi.phrases import PHRASES, joined

NOT_OURS = "not_ours"
SAID = [(label, phrase) for label, phrases in PHRASES.items() for phrase in phrases]


def test_every_label_has_phrases_and_nothing_else_has() -> None:
    assert PHRASES.keys() == {*LABELS, NOT_OURS}


@pytest.mark.parametrize("label", PHRASES)
def test_phrases_are_many(label: str) -> None:
    assert len(PHRASES[label]) >= (40 if label == NOT_OURS else 12)


def test_nothing_is_said_twice() -> None:
    said = Counter(" ".join(re.findall(r"\w+", fold(phrase))) for _, phrase in SAID)
    assert [phrase for phrase, times in said.items() if times > 1] == []


def test_phrases_are_sentences() -> None:
    assert [said for said in SAID if not 3 <= len(said[1].split()) <= 20] == []
    assert [said for said in SAID if said[1] != " ".join(said[1].split())] == []


def test_phrases_hold_no_markup_and_no_typewriter_quotes() -> None:
    forbidden = re.compile(r"""[<>*`|#\[\]{}\\'"@]|https?:|www\.""")
    assert [said for said in SAID if forbidden.search(said[1])] == []


def test_phrases_hold_nobodys_number() -> None:
    long = re.compile(r"\d(?:[ .()/-]*\d){6}")
    assert [said for said in SAID if long.search(said[1])] == []


def test_label_in_two_parts_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="under the label double_charge"):
        joined(({"double_charge": ("Bir",)}, {"double_charge": ("İki",)}))
