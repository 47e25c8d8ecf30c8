"""Ranking labels by a reader's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core import triage
from guide_engine.core.triage import Language

LANGUAGE = Language(frozenset({"cok", "ve"}), (("semsi", "yagmurl"), ("klima", "vantil")))
SPEAKS = {
    "yag": {0: 2.0, 1: 1.0},
    "yagmu": {0: 3.0},
    "=0": {0: 2.0},
    "semsi": {0: 3.0},
    "semsiye": {0: 1.0},
    "kar": {1: 2.0},
    "kureg": {1: 3.0},
    "kar_yagi": {1: 2.0},
    "sic": {2: 2.0},
    "sicak": {2: 3.0, 1: -1.0},
    "=1": {2: 2.0},
    "klima": {2: 3.0},
    "40": {2: 1.0},
}
WRITTEN = triage.write(("rain", "snow", "heat"), (0.5, 0, 0), dict.fromkeys(SPEAKS, 2.5), SPEAKS)
TABLE = triage.read(WRITTEN, LANGUAGE)


def best(text: str) -> str:
    return next(iter(triage.likely(TABLE, text)), "")


def test_a_table_is_read_as_it_was_written() -> None:
    assert TABLE.labels == ("rain", "snow", "heat")
    assert TABLE.bias == (0.5, 0, 0)
    assert TABLE.weights == SPEAKS
    assert set(TABLE.rarity.values()) == {2.5}


def test_what_rounds_to_nothing_is_not_written() -> None:
    assert triage.write(("a",), (0,), {"x": 1}, {"x": {0: 0.01}}) == "a\n0\nx 10\n"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("YAĞMURDA ŞEMSİYESİZ", "rain"),
        ("semsiyemi kaybettim", "rain"),
        ("şemisye", "rain"),
        ("şemsye", "rain"),
        ("kar yağıyor", "snow"),
        ("küreğimi arıyorum", "snow"),
        ("sıcaktan bunaldım", "heat"),
        ("Klima'nın gürültüsü", "heat"),
        ("vantilatör aldım", "heat"),
        ("40", "heat"),
    ],
)
def test_endings_capitals_missing_marks_slips_and_synonyms_cost_little(
    text: str, label: str
) -> None:
    assert best(text) == label


@pytest.mark.parametrize("text", ["", "   ", "çok ve çok", "xyz qwv", "!?", "7"])
def test_what_holds_no_known_word_finds_nothing(text: str) -> None:
    assert triage.likely(TABLE, text) == {}


def test_the_words_that_decided_are_named_as_they_were_typed() -> None:
    text = "Bugün şemsiyem yoktu, yağmur vardı"
    assert triage.why(TABLE, text, "rain") == ("şemsiyem", "yağmur")
    assert triage.why(TABLE, text, "heat") == ()


def test_an_ending_behind_an_apostrophe_is_cut_and_quotes_are_not() -> None:
    assert triage.spoken("Klima’nın 'sesi' SMS'i") == ["Klima", "sesi", "SMS"]


def test_neighbours_make_features_of_their_own() -> None:
    assert "kar_yagi" in triage.features(["kar", "yagiyor"], LANGUAGE)
    assert "yagi_kar" in triage.features(["yagiyor", "kar"], LANGUAGE)


def test_a_repeated_word_counts_for_less_each_time() -> None:
    once, often = (triage.likely(TABLE, f"kar{' kar' * n} klima") for n in (0, 9))
    assert (next(iter(once)), next(iter(often))) == ("heat", "snow")
    assert often["snow"] < 1


def test_the_work_for_one_text_is_bounded() -> None:
    assert len(triage.spoken("kar " * 10_000)) == triage.MOST_WORDS


@given(st.text(max_size=300))
def test_any_text_is_ranked_without_error_and_scores_are_shares(text: str) -> None:
    scores = list(triage.likely(TABLE, text).values())
    assert scores == sorted(scores, reverse=True)
    assert not scores or 0.99 < sum(scores) < 1.01


def test_the_beginnings_that_speak_for_a_label_are_listed_the_longest_of_each_word() -> None:
    assert triage.speak_for(TABLE, "rain", 1.0) == ("semsiye", "yagmu")
    assert triage.speak_for(TABLE, "rain", 2.5) == ("semsi", "yagmu")
    assert triage.speak_for(TABLE, "snow", 2.5) == ("kureg",)
