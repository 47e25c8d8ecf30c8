"""How many questions lie before an outcome, and whether real cases would find theirs."""

import json
from pathlib import Path
from statistics import median

import pytest

from bench.paths import BEFORE, NOW, OTHER, first_answer, main, outcomes, questions, share
from guide_engine.guides.qiwi.diagnoses import DIAGNOSES
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from tests.core.toys import QUESTIONS

MEDIAN, LONGEST = 4, 7
FOUND = {"expected_diagnosis": "refund_delayed"}
LOST = {"expected_diagnosis": "invoice_expired"}
OUT = {"expected_diagnosis": "withdrawal_delayed", "in_scope": False}


def test_the_way_to_an_outcome_is_short() -> None:
    counts = questions(WIZARD)
    assert set(counts) == set(DIAGNOSES)
    assert median(counts.values()) <= MEDIAN
    assert max(counts.values()) <= LONGEST


def test_questions_are_counted_on_the_shortest_way() -> None:
    assert questions(QUESTIONS) == {"too_plain": 1, "too_white": 2}


def test_what_an_answer_leaves_open_is_known() -> None:
    assert "invoice_expired" in outcomes(WIZARD, BEFORE)
    assert "invoice_expired" not in outcomes(WIZARD, OTHER)


@pytest.mark.parametrize(
    ("case", "answer"),
    [
        (FOUND, OTHER),
        ({"expected_diagnosis": "wallet_service_closed"}, NOW),
        ({**FOUND, "diagnosis_if_asked_today": "wallet_service_closed"}, BEFORE),
    ],
)
def test_the_first_question_is_answered_as_it_was(case: dict[str, str], answer: str) -> None:
    assert first_answer(case) == answer


def test_a_case_that_does_not_reach_its_outcome_is_named() -> None:
    assert share(WIZARD, [FOUND, LOST, OUT]) == (1, 2, ("invoice_expired",))


def test_the_measures_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cases = tmp_path / "cases.jsonl"
    cases.write_text("".join(f"{json.dumps(case)}\n" for case in (FOUND, LOST)), "utf-8")
    assert main([str(cases)]) == 0
    assert capsys.readouterr().out.splitlines()[1:] == [
        "cases that reach their outcome: 1 of 2",
        "  not reached: invoice_expired (1)",
    ]
