"""Payments: settled at once or later, held, let go or given back; what follows is sound again."""

from datetime import timedelta

import pytest

from guide_engine.guides.qiwi.rules import payment
from guide_engine.guides.qiwi.world import BEGINNING
from tests.drills import CONFIRMED, PAID, SHORT, drill

RENEWED = (*PAID[:-1], "bir-ay", "bir-ay", "ode", "oneriyi-uygula", "ode")


def test_a_payment_makes_the_invoice_final() -> None:
    world = drill(*PAID).world
    assert (world.invoice_state, world.paid, world.paid_at) == (
        "paid", (world.invoice,), BEGINNING,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("scenario", "acts", "node"),
    [
        ("odeme:bakiye-yetersiz", SHORT[:-1], "confirm"),
        ("odeme:tamam", RENEWED, "paid"),
        ("odeme:bekliyor", RENEWED, "pending"),
        ("odeme:provizyon", RENEWED, "held"),
    ],
)
def test_what_was_refused_is_forgotten_when_the_money_moves(
    scenario: str, acts: tuple[str, ...], node: str
) -> None:
    here = drill(*acts, scenario=scenario)
    assert (here.node.id, here.world.refusal) == (node, "")


def test_who_gives_up_because_of_the_rate_is_told_so() -> None:
    here = drill(*CONFIRMED, "cevir", "vazgec", scenario="kur:degisti")
    assert (here.node.id, here.world.refusal) == ("rejected", "kur:degisti")


@pytest.mark.parametrize(
    ("scenario", "wait", "days"),
    [("odeme:bekliyor", "sonucu-bekle", 1), ("odeme:provizyon", "blokenin-kalkmasini-bekle", 7)],
)
def test_a_hold_is_waited_for_and_never_backwards(scenario: str, wait: str, days: int) -> None:
    held = drill(*PAID, scenario=scenario).world
    assert payment.wait_for_hold(held).clock == BEGINNING + timedelta(days=days)
    late = held._replace(clock=BEGINNING + timedelta(days=8))
    assert payment.wait_for_hold(late) == late
    after = drill(*PAID, wait, scenario=scenario).world
    assert payment.wait_for_hold(after) == after, "nothing is held any more"


@pytest.mark.parametrize(
    ("scenario", "acts"),
    [
        ("odeme:bekliyor", (*PAID, "bir-ay", "bir-ay", "sonucu-bekle", "oneriyi-uygula")),
        (
            "odeme:iptal-iade",
            (*PAID, "gecmisi-ac", "siparislerime-git", "yontem-sec:qiwi", *PAID[7:10]),
        ),
    ],
)
def test_what_happened_to_a_payment_does_not_happen_again(
    scenario: str, acts: tuple[str, ...]
) -> None:
    assert drill(*acts, "ode", scenario=scenario).node.id == "paid"
