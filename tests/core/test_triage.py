"""Ranking labels by a reader's own words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.core import triage

SAID = {
    "rain": ("yağmur yağıyor şemsiyem yok", "ıslandım yağmurda kaldım", "şemsiyemi evde unuttum"),
    "snow": ("kar yağıyor yollar kapandı", "kardan adam yaptık", "kar küreğim kayboldu"),
    "heat": ("çok sıcak terliyorum", "klima bozuldu sıcaktan uyuyamadım", "güneş çarptı 40 derece"),
}
KNOWN = triage.index(SAID, frozenset({"cok", "ve"}))


def best(text: str) -> str:
    found = triage.rank(KNOWN, text)
    return found[0].label if found else ""


@pytest.mark.parametrize(("label", "phrase"), [(k, p) for k, all_ in SAID.items() for p in all_])
def test_a_known_phrase_finds_its_label(label: str, phrase: str) -> None:
    first = triage.rank(KNOWN, phrase)[0]
    assert first.label == label
    assert first.score > 0.4


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("YAĞMURDA ŞEMSİYESİZ", "rain"),
        ("semsiyemi kaybettim", "rain"),
        ("şemisye", "rain"),
        ("şemsye", "rain"),
        ("küreğimi arıyorum", "snow"),
        ("sıcaktan bunaldım", "heat"),
        ("Klima'nın sesi", "heat"),
        ("40", "heat"),
    ],
)
def test_endings_capitals_missing_marks_and_slips_cost_little(text: str, label: str) -> None:
    assert best(text) == label


@pytest.mark.parametrize("text", ["", "   ", "çok ve çok", "xyz qwv", "!?", "7"])
def test_what_has_nothing_in_common_with_anything_finds_nothing(text: str) -> None:
    assert triage.rank(KNOWN, text) == []


def test_the_words_that_decided_are_named_as_they_were_typed() -> None:
    why = triage.rank(KNOWN, "Bugün şemsiyem yoktu")[0].why
    assert why[0] == "şemsiyem"
    assert "Bugün" not in why


def test_an_ending_behind_an_apostrophe_is_cut_and_quotes_are_not() -> None:
    assert triage.words("Klima’nın 'sesi' SMS'i") == ["klima", "sesi", "sms"]


def test_no_more_matches_are_given_than_asked_for() -> None:
    text = "yağmurda kar yağıyor çok sıcak"
    assert len(triage.rank(KNOWN, text)) == 3
    assert len(triage.rank(KNOWN, text, most=1)) == 1


def test_the_work_for_one_text_is_bounded() -> None:
    assert len(triage.words("kar " * 10_000)) == triage.MOST_WORDS


@given(st.text(max_size=300))
def test_any_text_is_ranked_without_error_and_scores_fall(text: str) -> None:
    scores = [match.score for match in triage.rank(KNOWN, text)]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
