"""Refunds: in the currency of the payment, in parts, late, refused, reversed, returned."""

from datetime import timedelta

import pytest

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import refund
from guide_engine.guides.qiwi.world import BEGINNING, World, opening
from tests.drills import CANCELLED, ORDERED, RUNS, drill

SENT = (*ORDERED, "siparisi-iptal-et")


def run(name: str, most: int | None = None) -> World:
    return drill(*RUNS[name][:most], scenario=name).world


def dollars(amount: str) -> Money:
    return Money.of(amount, "USD")


def test_a_part_comes_first_and_the_rest_after_a_dispute() -> None:
    part = drill(*CANCELLED, scenario="iade:kismi").world
    assert (part.refunded, refund.remaining(part)) == (dollars("6.25"), dollars("6.25"))
    whole = run("iade:kismi")
    assert (whole.refunded, refund.remaining(whole)) == (dollars("12.50"), dollars("0"))
    assert whole.holds("USD") == dollars("12.50")


def test_an_odd_cent_is_not_lost_between_the_parts() -> None:
    odd = tuple(
        "tutar-yaz:9.99" if act.startswith("urun-sec") else act for act in RUNS["iade:kismi"]
    )
    assert drill(*odd, scenario="iade:kismi").world.holds("USD") == dollars("9.99")


def test_a_late_refund_is_there_after_twenty_business_days() -> None:
    late = drill(*CANCELLED, scenario="iade:bekliyor")
    assert (late.node.id, late.world.refund_state) == ("refund_waiting", "processing")
    assert str(late.world.refund_due.date()) == "2021-11-29"
    assert drill(*CANCELLED, "iadeyi-bekle", scenario="iade:bekliyor").node.id == "refund_done"


def test_a_refund_above_the_payment_is_refused_and_the_right_one_is_not() -> None:
    refused = drill(*SENT, scenario="iade:fazla")
    assert (refused.node.id, refused.world.refund_state) == ("refund_refused", "none")
    assert run("iade:fazla").holds("USD") == dollars("12.50")


def test_a_refund_that_fails_afterwards_goes_back_to_the_shop() -> None:
    undone = drill(*CANCELLED, "gecmisi-ac", scenario="iade:gec-basarisiz").world
    assert (undone.refund_state, undone.holds("USD")) == ("reversed", dollars("0"))
    assert undone.ledger.balance("shop", "USD") == dollars("12.50")
    assert [record.word for record in undone.history[-2:]] == ["SUCCESS", "ERROR"]
    assert run("iade:gec-basarisiz").holds("USD") == dollars("12.50")


def test_a_refund_whose_money_has_left_the_wallet_stays() -> None:
    spent = (*CANCELLED[:1], "rubleye-gecis", *CANCELLED[1:])
    way = tuple(act for act in spent if act != "cevir")
    back = (*way, "bankaya-gonder", "gecmisi-ac", "siparislerime-git")
    assert drill(*back, scenario="iade:gec-basarisiz").node.id == "refund_done"
    assert drill(*back, "gecmisi-ac", scenario="iade:gec-basarisiz").node.id == "history"


def test_a_closed_wallet_sends_it_back_and_the_shop_may_pay_elsewhere() -> None:
    back = drill(*CANCELLED, scenario="iade:cuzdan-kapali").world
    assert back.ledger.balance("shop", "USD") == dollars("12.50")
    paid_out = run("iade:cuzdan-kapali")
    assert (paid_out.refund_state, paid_out.refunded) == ("elsewhere", dollars("12.50"))
    assert paid_out.holds("USD") == dollars("0")


@pytest.mark.parametrize(
    ("scenario", "more", "state", "refusal", "days"),
    [
        ("iade:tamam", (), "done", "", 0),
        ("iade:kismi", (), "part", "iade:kismi", 14),
        ("iade:kismi", RUNS["iade:kismi"][len(CANCELLED) :], "done", "", 32),
        ("iade:bekliyor", (), "processing", "iade:bekliyor", 14),
        ("iade:cuzdan-kapali", (), "returned", "iade:cuzdan-kapali", 14),
        ("iade:gec-basarisiz", ("gecmisi-ac",), "reversed", "iade:gec-basarisiz", 15),
    ],
)
def test_how_a_refund_stands_and_why_and_since_when(
    scenario: str, more: tuple[str, ...], state: str, refusal: str, days: int
) -> None:
    world = drill(*CANCELLED, *more, scenario=scenario).world
    passed = (world.clock.date() - BEGINNING.date()).days
    assert (world.refund_state, world.refusal, passed) == (state, refusal, days)


def test_a_refund_that_is_soon_there_takes_an_hour() -> None:
    sent = drill(*SENT, scenario="iade:tamam").world
    assert sent.refund_due - sent.clock == timedelta(hours=1)
    assert refund.wait_for_refund(sent).clock == sent.refund_due


def test_what_went_wrong_once_does_not_go_wrong_again() -> None:
    again = (*RUNS["iade:gec-basarisiz"], "gecmisi-ac")
    assert drill(*again, scenario="iade:gec-basarisiz").node.id == "history"
    assert not refund.asks_too_much(run("iade:fazla"))


def test_a_new_attempt_forgets_why_the_one_before_failed() -> None:
    assert run("iade:gec-basarisiz", -2).refusal == "iade:gec-basarisiz"
    assert run("iade:gec-basarisiz", -1).refusal == ""


def test_what_remains_is_all_that_was_paid_less_all_that_came_back() -> None:
    assert refund.remaining(opening()) == dollars("0")
    twice = run("odeme:cift", len(ORDERED))
    assert refund.remaining(twice) == dollars("25.00")
    assert refund.remaining(run("odeme:cift")) == dollars("12.50")


def test_of_two_payments_the_first_comes_back() -> None:
    twice = run("odeme:cift", len(ORDERED))
    unlike = twice._replace(paid=(dollars("12.50"), dollars("1.00")))
    assert refund.refund_one(unlike).refund == dollars("12.50")


def test_what_is_paid_out_elsewhere_arrives_at_a_bank() -> None:
    before, after = run("iade:cuzdan-kapali", -2), run("iade:cuzdan-kapali", -1)
    banks = [world.ledger.balance("bank", "USD") for world in (before, after)]
    assert banks[1] - banks[0] == dollars("12.50")


def test_a_fee_stays_where_it_is_when_the_price_comes_back() -> None:
    back = drill(*CANCELLED, scenario="odeme:komisyon").world
    assert back.holds("USD") == dollars("12.50")
    assert back.ledger.balance("fee", "USD") == dollars("0.25")


def test_a_euro_order_comes_back_in_euros() -> None:
    watch = tuple("urun-sec:saat" if act.startswith("urun-sec") else act for act in CANCELLED)
    assert drill(*watch).world.holds("EUR") == Money.of("9.90", "EUR")
