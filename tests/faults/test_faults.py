from functools import reduce

import pytest

from guide_engine import catalogue
from guide_engine.__main__ import main
from guide_engine.core.guide import Guide
from guide_engine.guides.qiwi.guide import QIWI
from tests.faults import content, graph, texts
from tests.faults.planting import Fault

FAULTS: list[Fault] = [*graph.GRAPH, *texts.TEXTS, *content.CONTENT]
THREE = (graph.an_arrow_to_nowhere, texts.a_choice_without_words, content.a_claim_without_a_source)


def planted(faults: tuple[Fault, ...]) -> Guide:
    return reduce(lambda guide, fault: fault.plant(guide), faults, QIWI)


def test_the_sound_guide_has_no_problem() -> None:
    assert catalogue.problems() == ()


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_planted_fault_is_listed_with_its_place(fault: Fault) -> None:
    assert fault.listed in catalogue.problems((fault.plant(QIWI),))


def test_three_faults_at_once_are_all_listed() -> None:
    assert {fault.listed for fault in THREE} == set(catalogue.problems((planted(THREE),)))


def test_the_faults_of_two_guides_are_all_listed() -> None:
    first, second, third = THREE
    problems = catalogue.problems((planted((first, second)), third.plant(QIWI)))
    assert problems == tuple(fault.listed for fault in THREE)


def test_the_command_line_lists_every_problem_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = (planted(THREE),)
    found = catalogue.problems(broken)
    monkeypatch.setattr(catalogue, "GUIDES", broken)
    monkeypatch.setattr(catalogue, "problems", lambda: found)
    assert main(["check"]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines() == list(found)
    assert out.endswith("3 problems\n")
