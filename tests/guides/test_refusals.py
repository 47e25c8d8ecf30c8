"""What stands against a payment, and what helps against it."""

from datetime import timedelta

import pytest

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules import refusals
from guide_engine.guides.qiwi.rules.faults import in_force
from guide_engine.guides.qiwi.rules.remedies import REMEDIES, follow_advice
from guide_engine.guides.qiwi.rules.shop import choose_item, place_order
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.world import opening
from tests.drills import ADVISED, CONFIRMED, PAID, TO_PUSH, TO_WALLET, drill

ORDERED = place_order(choose_item(opening(), "kulaklik"), "deneme-adresi")
NAMED = (*refusals.IN_THE_WAY, *refusals.PASSING, *refusals.OF_THE_MONTH)


def test_every_reason_and_every_remedy_is_a_scenario() -> None:
    assert {*NAMED, *REMEDIES} <= set(SCENARIOS)
    assert len(set(NAMED)) == len(NAMED)


@pytest.mark.parametrize("name", sorted(set(NAMED) - {"kur:yok"}))
def test_what_is_in_force_stands_against_it_until_its_advice_is_followed(name: str) -> None:
    refused = refusals.name_it(in_force(name)(ORDERED))
    assert refused.refusal == name
    done = follow_advice(refused)
    assert done.order == "cancelled" or not refusals.stands_against(done)


@pytest.mark.parametrize("name", sorted(set(refusals.PASSING) - {"kur:yok"}))
def test_what_passes_is_over_in_its_own_time(name: str) -> None:
    shown = in_force(name)(ORDERED)
    after = shown._replace(clock=shown.issued + refusals.PASSING[name])
    assert refusals.reason(shown) == name
    assert refusals.reason(after) == ""


@pytest.mark.parametrize(
    ("name", "waited"),
    [
        ("odeme:sunucu-mesgul", timedelta(minutes=1)),
        ("odeme:teknik-3", timedelta(hours=1)),
        ("odeme:destege-yazin", timedelta(days=1)),
        ("odeme:aylik-limit", timedelta(days=30)),
        ("odeme:kimlik-gerekli", timedelta()),
    ],
)
def test_advice_moves_the_clock_as_far_as_it_has_to(name: str, waited: timedelta) -> None:
    refused = refusals.name_it(in_force(name)(ORDERED))
    assert follow_advice(refused).clock == ORDERED.clock + waited


def test_what_has_passed_already_is_not_waited_for() -> None:
    refused = refusals.name_it(in_force("odeme:teknik-3")(ORDERED))
    late = refused._replace(clock=refused.clock + timedelta(hours=2))
    assert follow_advice(late).clock == late.clock


def test_an_order_in_roubles_comes_back_in_roubles() -> None:
    refused = refusals.name_it(in_force("odeme:para-birimi")(ORDERED))
    assert follow_advice(refused).refunded == Money.none("RUB")


def test_trying_again_later_helps_without_any_advice() -> None:
    waited = (*CONFIRMED, "bir-saat", "yeniden-dene", "cevir", "ode")
    assert drill(*waited, scenario="odeme:teknik-gecici").node.id == "paid"
    rate = (*CONFIRMED, "cevir", "bir-saat", "yeniden-dene", "cevir")
    assert drill(*rate, scenario="kur:yok").node.id == "confirm"


def test_an_invoice_that_ran_out_is_final_and_a_new_one_is_written() -> None:
    late = (*TO_WALLET, "bir-ay", "bir-ay", "simdi-ode:10", "kod-iste:sms", "kodu-dogrula:dogru")
    world = drill(*late).world
    assert (world.refusal, world.invoice_state) == ("odeme:sure-doldu", "expired")
    again = drill(*late, "yeniden-dene").world
    assert again.refusal == "odeme:sure-doldu"
    renewed = drill(*late, "oneriyi-uygula").world
    assert (renewed.invoice_state, renewed.issued) == ("waiting", renewed.clock)


def test_an_invoice_that_failed_is_final_too() -> None:
    assert drill(*PAID, "yeniden-dene", scenario="odeme:hata").world.refusal == "odeme:hata"


def test_an_order_left_unpaid_lapses_and_can_be_given_again() -> None:
    lapsed = (*TO_WALLET[:-1], *["bir-gun"] * 20, "yontem-sec:qiwi")
    assert (drill(*lapsed).node.id, drill(*lapsed).world.invoice_state) == (
        "order_closed",
        "cancelled",
    )
    assert drill(*lapsed, "yeniden-siparis-ver", "yontem-sec:qiwi").node.id == "wallet"
    assert drill(*TO_WALLET[:-1], *["bir-gun"] * 19, "yontem-sec:qiwi").node.id == "wallet"


@pytest.mark.parametrize(
    ("scenario", "acts", "dead"),
    [
        ("odeme:iptal-iade", (*PAID, "gecmisi-ac", "siparislerime-git"), "cancelled"),
        ("onay:reddedildi", (*TO_PUSH, "onayla", "siparise-don"), "rejected"),
        ("odeme:hata", (*PAID, "siparise-bak"), "unpaid"),
    ],
)
def test_choosing_the_method_again_brings_a_new_invoice_for_a_dead_one(
    scenario: str, acts: tuple[str, ...], dead: str
) -> None:
    before = drill(*acts, "bir-saat", scenario=scenario).world
    after = drill(*acts, "bir-saat", "yontem-sec:qiwi", scenario=scenario).world
    assert (before.invoice_state, after.invoice_state) == (dead, "waiting")
    assert before.issued < after.issued == after.clock


def test_an_unpaid_order_can_be_cancelled_and_a_paid_one_is_found_instead() -> None:
    unpaid = (*TO_WALLET[:-1], "odemeden-iptal-et")
    assert drill(*unpaid).node.id == "order_closed"
    assert drill(*unpaid, scenario="odeme:fatura-odenmis").node.id == "order"


def test_an_order_that_is_said_to_be_paid_is_found_paid() -> None:
    seen = drill(*CONFIRMED, "siparise-bak", scenario="odeme:fatura-odenmis")
    assert (seen.node.id, seen.world.order) == ("order", "paid")
    assert seen.world.holds("RUB") == opening().holds("RUB")
    again = drill(*CONFIRMED, "siparise-bak", "siparisi-iptal-et", scenario="odeme:fatura-odenmis")
    assert again.node.id == "refund_processing"


def test_a_wallet_without_money_pays_not_even_a_small_price() -> None:
    small = tuple("tutar-yaz:0.02" if act.startswith("urun-sec") else act for act in CONFIRMED)
    assert drill(*small, "cevir", scenario="odeme:bakiye-yetersiz").node.id == "refused"


def test_an_order_can_be_split_joined_or_written_in_roubles() -> None:
    prices = {
        name: str(drill(*ADVISED[:-2], scenario=name).world.invoice.amount)
        for name in ("odeme:tutar-cok", "odeme:tutar-az", "odeme:para-birimi")
    }
    assert prices == {
        "odeme:tutar-cok": "6.25",
        "odeme:tutar-az": "13.50",
        "odeme:para-birimi": "925.00",
    }


def test_a_slow_payment_is_let_go_when_its_invoice_has_run_out_meanwhile() -> None:
    here = drill(*PAID, "bir-ay", "bir-ay", "sonucu-bekle", scenario="odeme:bekliyor")
    assert (here.node.id, here.world.refusal) == ("refused", "odeme:sure-doldu")
    assert (here.world.invoice_state, here.world.paid) == ("expired", ())
    assert str(here.world.holds("USD").amount) == "12.50"
