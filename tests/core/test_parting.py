"""The question that tells several ends apart."""

import pytest

from guide_engine.core.parting import parting
from guide_engine.guides.qiwi.flows.wizard import WIZARD


@pytest.mark.parametrize(
    ("labels", "question"),
    [
        (["otp_delayed", "otp_wrong"], "qiwi_code"),
        (["double_charge", "apparent_double_charge"], "other_charge"),
        (["payment_pending_review", "payment_review_overdue"], "other_review"),
        (["refund_delayed", "refund_overdue", "refund_fx_loss"], "other_refund"),
        (["insufficient_funds", "otp_wrong"], "qiwi_failed"),
    ],
)
def test_it_is_the_question_nearest_to_the_ends(labels: list[str], question: str) -> None:
    node = parting(WIZARD, labels)
    assert node
    assert node.id == question


@pytest.mark.parametrize("labels", [[], ["double_charge"], ["unheard_of", "double_charge"]])
def test_one_end_needs_no_question(labels: list[str]) -> None:
    assert parting(WIZARD, labels) is None
