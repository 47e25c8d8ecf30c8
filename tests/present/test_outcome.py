"""The page of an outcome: what its parts lead to."""

from dataclasses import replace

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.compose import compose
from guide_engine.present.html import html

ALARM = QIWI.alarm
assert ALARM is not None


@pytest.mark.parametrize("label", sorted(QIWI.diagnoses))
def test_a_danger_and_nothing_else_leads_to_what_cannot_wait(label: str) -> None:
    page = html(compose(QIWI, catalogue.shown("wizard")[label]))
    assert (f">{ALARM.title}<" in page) == (label in ALARM.diagnoses)


def test_a_guide_may_have_nothing_that_cannot_wait() -> None:
    page = html(compose(replace(QIWI, alarm=None), catalogue.shown("wizard")["phishing"]))
    assert ALARM.title not in page
