from dataclasses import replace
from datetime import date, timedelta

import pytest

from guide_engine.core.claim import REVIEW_DAYS, Subject
from tests.core.toy_guide import BOILS


@pytest.mark.parametrize(
    ("subject", "review"),
    [("law", "2024-03-01"), ("status", "2024-03-31"), ("mechanics", "2024-12-31")],
)
def test_each_subject_is_looked_at_again_in_its_time(subject: Subject, review: str) -> None:
    claim = replace(BOILS, subject=subject, last_verified=date(2024, 1, 1))
    assert claim.review_after == date.fromisoformat(review)


def test_every_subject_has_its_time() -> None:
    assert set(REVIEW_DAYS) == set(Subject.__args__)


def test_a_claim_is_due_from_its_review_day_on() -> None:
    assert not BOILS.is_due(BOILS.review_after - timedelta(days=1))
    assert BOILS.is_due(BOILS.review_after)
    assert BOILS.is_due(date.max)
