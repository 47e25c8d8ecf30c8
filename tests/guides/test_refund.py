"""Refunds: in the currency of the payment, in parts, late, refused, reversed, returned."""

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import refund
from guide_engine.guides.qiwi.world import World
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
    sent = drill(*way, "bankaya-gonder", "gecmisi-ac", scenario="iade:gec-basarisiz")
    assert sent.node.id == "history"


def test_a_closed_wallet_sends_it_back_and_the_shop_may_pay_elsewhere() -> None:
    back = drill(*CANCELLED, scenario="iade:cuzdan-kapali").world
    assert back.ledger.balance("shop", "USD") == dollars("12.50")
    paid_out = run("iade:cuzdan-kapali")
    assert (paid_out.refund_state, paid_out.refunded) == ("elsewhere", dollars("12.50"))
    assert paid_out.holds("USD") == dollars("0")


def test_a_fee_stays_where_it_is_when_the_price_comes_back() -> None:
    back = drill(*CANCELLED, scenario="odeme:komisyon").world
    assert back.holds("USD") == dollars("12.50")
    assert back.ledger.balance("fee", "USD") == dollars("0.25")


def test_a_euro_order_comes_back_in_euros() -> None:
    watch = tuple("urun-sec:saat" if act.startswith("urun-sec") else act for act in CANCELLED)
    assert drill(*watch).world.holds("EUR") == Money.of("9.90", "EUR")
