"""Limits: of one payment, of the month, of the balance, by the level of the wallet."""

import pytest

from guide_engine.core.money import Money
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.rules import limits, shop
from guide_engine.guides.qiwi.rules.refusals import reason
from guide_engine.guides.qiwi.rules.wallet import enter_wallet
from guide_engine.guides.qiwi.world import World, opening
from tests.drills import drill


def ordered(persona: str, price: str) -> World:
    order = shop.place_order(shop.choose_price(opening(), price), "deneme-adresi")
    return enter_wallet(order, persona)


@pytest.mark.parametrize(
    ("persona", "price", "why"),
    [
        ("10", "0.01", "odeme:tutar-az"),
        ("10", "0.02", ""),
        ("50", "202.70", ""),
        ("50", "202.71", "odeme:tutar-cok"),
        ("40", "6.75", ""),
        ("40", "6.76", "odeme:aylik-limit"),
        ("10", "2702.70", ""),
        ("10", "2702.71", "odeme:aylik-limit"),
        ("60", "5000.00", ""),
    ],
)
def test_an_amount_outside_the_limits_of_the_level_is_refused(
    persona: str, price: str, why: str
) -> None:
    assert reason(ordered(persona, price)) == why


def test_the_limits_are_those_of_the_claims() -> None:
    caps = {
        "10": (None, 60_000, 200_000),
        "30": (15_000, 15_000, 40_000),
        "60": (None, 600_000, None),
    }
    for persona, stated in caps.items():
        world = enter_wallet(opening(), persona)
        found = (limits.operation_cap(world), limits.balance_cap(world), limits.turnover_cap(world))
        assert found == tuple(s if s is None else Money.of(str(s), "RUB") for s in stated)
    assert constants.MONTHLY_TURNOVER_RUB.claim == "monthly-turnover"


def test_a_rouble_order_is_limited_by_what_it_costs() -> None:
    late = drill(scenario="saat:rubleye-gecis").world
    order = shop.place_order(shop.choose_price(late, "25.00"), "deneme-adresi")
    assert limits.in_roubles(order) == order.invoice == Money.of("1850", "RUB")


def test_the_month_begins_anew_for_who_had_used_it_up() -> None:
    way = ("giris-yap", "urun-sec:kulaklik", "sepete-ekle", "sepeti-ac", "bu-saticidan-al")
    way += ("siparisi-ver:deneme-adresi", "yontem-sec:qiwi", "simdi-ode:40", "kod-iste:sms")
    refused = (*way, "kodu-dogrula:dogru")
    assert drill(*refused).world.refusal == "odeme:aylik-limit"
    assert drill(*refused, "oneriyi-uygula", "cevir", "ode").node.id == "paid"
