"""Deadlines: every moment at which a world would answer otherwise is known beforehand."""

from datetime import timedelta

from guide_engine.guides.qiwi.rules.deadlines import LANDMARKS, deadlines
from guide_engine.guides.qiwi.world import BEGINNING, opening
from tests.drills import CANCELLED, ORDERED, PAID, RUNS, TO_WALLET, drill, stops


def after(*acts: str, scenario: str = "") -> set[timedelta]:
    """Tell the deadlines that only this way brings, counted from the beginning of the drill."""
    always = set(deadlines(opening()))
    known = deadlines(drill(*acts, scenario=scenario).world)
    assert list(known) == sorted(known)
    return {moment - BEGINNING for moment in known if moment not in always}


def days(*counts: int) -> set[timedelta]:
    return {timedelta(days=count) for count in counts}


def test_the_landmarks_and_the_next_month_are_always_known() -> None:
    assert set(LANDMARKS) < set(deadlines(opening()))
    assert str(deadlines(opening())[0]) == "2021-12-01 00:00:00"


def test_an_order_brings_the_end_of_its_invoice_and_its_own() -> None:
    assert after(*TO_WALLET) == days(20, 45)
    assert after(*TO_WALLET, scenario="odeme:teknik-gecici") == days(20, 45) | {timedelta(hours=1)}


def test_a_payment_brings_the_delivery_and_the_end_of_the_dispute() -> None:
    assert after(*ORDERED) == days(60, 75)


def test_a_hold_and_a_refund_bring_their_ends() -> None:
    assert timedelta(days=7) in after(*PAID, scenario="odeme:provizyon")
    assert timedelta(days=1) in after(*PAID, scenario="odeme:bekliyor")
    assert timedelta(days=14) in after(*CANCELLED[:-1])
    assert timedelta(days=14) not in after(*CANCELLED)


def test_no_screen_of_any_run_forgets_what_is_still_ahead() -> None:
    for name, acts in RUNS.items():
        for here in stops(*acts, scenario=name):
            assert set(LANDMARKS) <= set(deadlines(here.world)), name
