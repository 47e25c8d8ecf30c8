"""The guide understands what readers say, in the spellings that they use."""

import random
from collections.abc import Callable

import pytest

from guide_engine import catalogue
from guide_engine.core.text import fold
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.triage import diagnose

SAID = [(label, text) for label, found in DIAGNOSES.items() for text in (found.title, *found.said)]
ENDINGS = ("m", "mi", "de", "den", "ler")


def labels(text: str) -> list[str]:
    return [match.label for match in diagnose(text)]


def slip(phrase: str) -> str:
    """Swap two letters in the longest word, always the same ones."""
    longest = max(phrase.split(), key=len)
    at = random.Random(phrase).randrange(1, max(2, len(longest) - 1))  # noqa: S311 - no secret
    slipped = longest[: at - 1] + longest[at] + longest[at - 1] + longest[at + 1 :]
    return phrase.replace(longest, slipped, 1)


def ended(phrase: str) -> str:
    """Put another ending behind the longest word."""
    longest = max(phrase.split(), key=len)
    return phrase.replace(longest, longest + ENDINGS[len(phrase) % len(ENDINGS)], 1)


SPELLINGS = {"as is": str, "ascii": fold, "capitals": str.upper, "typo": slip, "suffix": ended}


@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_what_a_diagnosis_says_of_itself_stays_in_its_top_three(
    spell: Callable[[str], str],
) -> None:
    assert [text for label, text in SAID if label not in labels(spell(text))] == []


@pytest.mark.host_only
@pytest.mark.parametrize("spell", SPELLINGS.values(), ids=SPELLINGS)
def test_nearly_all_phrases_stay_in_the_top_three_however_they_are_spelled(
    spell: Callable[[str], str],
) -> None:
    from learning import phrases  # noqa: PLC0415 - not inside Pyodide

    heard = [
        (label, text)
        for label, said in phrases.load().items()
        if label in DIAGNOSES
        for text in said
    ]
    missed = [text for label, text in heard if label not in labels(spell(text))]
    assert len(missed) < len(heard) / 50, missed


@pytest.mark.parametrize("label", DIAGNOSES)
def test_a_title_finds_its_own_page_first(label: str) -> None:
    assert labels(DIAGNOSES[label].title)[0] == label


@pytest.mark.parametrize(
    ("code", "label"), [(code, id) for id, known in DIAGNOSES.items() for code in known.codes]
)
def test_a_code_leads_straight_to_its_page(code: str, label: str) -> None:
    for text in (code, f"hata {code}", f"ekranda {code.lower()} kodu çıktı, kod: {code}"):
        assert labels(text)[0] == label


@pytest.mark.parametrize("text", ["220 hatası", "220 nolu hata", "220 numaralı kod", "hatam 220"])
def test_a_code_may_stand_before_its_word_and_the_word_may_have_an_ending(text: str) -> None:
    assert labels(text)[0] == "insufficient_funds"


@pytest.mark.parametrize(
    "text", ["bana kod soruyorlar", "doğrulama kodumu biri istiyor", "arayan kişi kodumu soruyor"]
)
def test_somebody_who_asks_for_a_code_is_a_danger_before_anything_else(text: str) -> None:
    assert labels(text)[0] == "phishing"


def test_a_number_is_not_taken_for_a_code() -> None:
    assert diagnose("220 lira ödedim ama ürün gelmedi")[0].score < 1


@pytest.mark.host_only
def test_what_is_not_ours_is_said_to_be_none() -> None:
    from learning import phrases  # noqa: PLC0415 - not inside Pyodide

    heard = phrases.load()
    outside = [text for label, said in heard.items() if label not in DIAGNOSES for text in said]
    answered = [text for text in outside if labels(text)]
    assert len(answered) < len(outside) / 50, answered


@pytest.mark.parametrize("text", ["", "   ", "?!", "asdf qwerty", "x" * 10_000])
def test_nothing_is_made_of_nothing(text: str) -> None:
    assert labels(text) == []


def test_matches_carry_title_page_and_the_words_that_decided() -> None:
    best = catalogue.triage("param çekildi ama sipariş ödenmedi görünüyor")[0]
    assert best.label == "charged_but_order_unpaid"
    assert best.url == "cozum/para-cekildi-siparis-odenmedi/"
    assert best.title == DIAGNOSES[best.label].title
    assert "ödenmedi" in best.why
