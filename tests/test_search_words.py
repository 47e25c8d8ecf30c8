"""What the search of the site is given to work with."""

from guide_engine import catalogue
from guide_engine.core import endings
from guide_engine.guides.qiwi.guide import QIWI


def test_the_rules_are_those_of_the_engine() -> None:
    rules = catalogue.search_rules()
    assert rules["endings"] == list(endings.ENDINGS)
    assert rules["shortest"] == endings.SHORTEST
    assert "ve" in str(rules["ignored"])


def test_every_outcome_has_words_and_they_tell_it_from_others() -> None:
    words = catalogue.search_words()
    assert words.keys() == {QIWI.address(id) for id in QIWI.diagnoses}
    assert len(set(words.values())) == len(words)
    assert "phishing" not in words[QIWI.address("double_charge")]
    assert min(len(said.split()) for said in words.values()) >= 10
