"""The rules one by one: guards ask the world, effects return the next one, laws hold."""

from datetime import datetime

import pytest

from guide_engine.core.errors import LawBroken
from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.laws import LAWS
from guide_engine.guides.qiwi.rules import (
    clock,
    exchange,
    faults,
    payment,
    refund,
    refusals,
    remedies,
    shop,
    wallet,
)
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.guides.qiwi.world import CLOSURE, World, funded, opening

ORDERED = shop.place_order(shop.choose_item(opening(), "kulaklik"), "deneme-adresi")
CONVERTED = exchange.convert(ORDERED)
PAID = payment.pay(CONVERTED)


def at(moment: str) -> World:
    return opening()._replace(clock=datetime.fromisoformat(moment))


def kept(world: World) -> bool:
    return all(law(world) for law in LAWS)


def test_the_clock_goes_on_by_hours_days_and_months() -> None:
    assert clock.wait_an_hour(at("2021-12-31 23:00")) == at("2022-01-01 00:00")
    assert clock.wait_a_day(at("2024-02-28 00:00")) == at("2024-02-29 00:00")
    assert clock.wait_a_month(at("2022-01-31 00:00")) == at("2022-02-28 00:00")


def test_a_landmark_is_reached_at_nine_and_never_backwards() -> None:
    assert clock.go_to_roubles(opening()) == at("2022-07-01 09:00")
    assert clock.go_to_limits(opening()) == at("2023-07-26 09:00")
    assert clock.go_to_closure(opening()) == at("2024-02-21 09:00")
    late = at("2024-02-21 12:00")
    assert clock.go_to_roubles(late) == clock.go_to_closure(late) == late


def test_a_moment_that_is_past_stays_so() -> None:
    assert clock.go_to(opening(), "2021-11-01T14.06") == at("2021-11-01 14:06")
    assert clock.go_to(opening(), "2021-11-01T14.04") == opening()


def test_the_wallet_is_open_until_the_day_of_the_closure() -> None:
    assert not clock.closed(at("2024-02-20 23:59"))
    assert clock.closed(at(f"{CLOSURE} 00:00"))
    assert clock.explain_closure(opening()).refusal == "saat:kapanis"


def test_a_scenario_is_in_force_once_however_often_it_is_set() -> None:
    twice = faults.in_force("odeme:cift")(faults.in_force("odeme:cift")(opening()))
    assert twice.faults == ("odeme:cift",)
    both = faults.in_force("iade:tamam")(twice)
    assert both.faults == ("iade:tamam", "odeme:cift")
    assert faults.because("odeme:cift")(both).refusal == "odeme:cift"


def test_an_item_brings_its_scenario_unless_the_stage_has_one() -> None:
    assert shop.choose_item(opening(), "hata-704").faults == ("odeme:aylik-limit",)
    set_up = faults.in_force("odeme:cift")(opening())
    assert shop.choose_item(set_up, "hata-704").faults == ("odeme:cift",)
    assert shop.choose_item(set_up, "hata-901").faults == ("odeme:cift", "onay:kod-suresi-doldu")


def test_a_price_of_ones_own_brings_nothing_about() -> None:
    world = shop.choose_price(shop.choose_item(opening(), "kulaklik"), "9.01")
    assert (world.item, world.price, world.faults) == ("", Money.of("9.01", "USD"), ())


def test_an_order_fixes_what_it_costs() -> None:
    assert (ORDERED.order, ORDERED.invoice) == ("awaiting", ITEMS["kulaklik"].price)
    later = exchange.set_rate(clock.go_to_roubles(ORDERED), "100.00")
    assert later.invoice == ITEMS["kulaklik"].price
    assert shop.mark_paid(later).order == "paid"


def test_correcting_the_number_forgets_everything_but_a_block() -> None:
    for name in ("giris:numara-yanlis", "giris:cuzdan-yok", "giris:gercek-veri"):
        assert wallet.correct_number(faults.in_force(name)(opening())).faults == ()
    held = faults.in_force("giris:cuzdan-bloke")(faults.in_force("odeme:cift")(opening()))
    assert wallet.correct_number(held).faults == ("giris:cuzdan-bloke", "odeme:cift")


def test_the_number_decides_only_where_no_scenario_does() -> None:
    for persona, why in wallet.BY_NUMBER.items():
        typed = wallet.enter_wallet(opening(), persona)
        assert wallet.entry_refusal(typed) == why
        stronger = faults.in_force("giris:gercek-veri")(typed)
        assert wallet.say_why(stronger).refusal == "giris:gercek-veri"
    assert not wallet.stays_shut(opening())


def test_a_new_code_forgets_the_tries_and_starting_over_forgets_the_codes() -> None:
    tried = wallet.enter_code(wallet.choose_channel(opening(), "sms"), "yanlis")
    assert (tried.sent, tried.tries, wallet.code_wrong(tried)) == (1, 1, True)
    again = wallet.send_code(tried)
    assert (again.sent, again.tries, again.code) == (2, 0, "")
    assert wallet.start_over(again).sent == 0
    assert wallet.choose_channel(again, "bildirim").sent == 1


def test_only_the_first_code_fails_for_a_scenario() -> None:
    sent = wallet.choose_channel(faults.in_force("onay:kod-gelmedi")(opening()), "bildirim")
    assert not wallet.by_sms(sent)
    assert wallet.code_lost(wallet.approve(sent))
    assert not wallet.code_lost(wallet.approve(wallet.send_code(sent)))


def test_tries_and_codes_are_counted() -> None:
    sent = wallet.send_code(opening())
    for tries, locked in ((1, False), (2, False), (3, True)):
        sent = wallet.enter_code(sent, "yanlis")
        assert (sent.tries, wallet.too_many_tries(sent)) == (tries, locked)
    assert not wallet.too_many_codes(opening()._replace(sent=2))
    assert wallet.too_many_codes(opening()._replace(sent=3))


def test_changing_money_and_paying_keep_the_books() -> None:
    assert exchange.needs_exchange(ORDERED)
    assert not exchange.needs_exchange(CONVERTED)
    assert exchange.missing(ORDERED) == Money.of("12.50", "USD")
    assert (PAID.order, len(PAID.paid), PAID.refusal) == ("paid", 1, "")
    assert all(map(kept, (ORDERED, CONVERTED, PAID)))


def test_the_rate_moves_once() -> None:
    moving = faults.in_force("kur:degisti")(ORDERED)
    assert exchange.rate_moves(moving)
    assert not exchange.rate_moves(exchange.move_rate(moving))


def test_a_payment_that_the_wallet_cannot_cover_is_never_booked() -> None:
    assert exchange.cannot_pay(ORDERED)
    with pytest.raises(LawBroken, match=r"wallet would hold -12\.50 USD"):
        payment.pay(ORDERED)


def test_topping_up_brings_as_many_thousands_as_the_order_asks() -> None:
    poor = ORDERED._replace(persona="30", ledger=funded("30"))
    assert remedies.top_up(poor).holds("RUB") == Money.of("1100", "RUB")
    dear = shop.renew_invoice(poor._replace(price=Money.of("40", "USD")))
    assert remedies.top_up(dear).holds("RUB") == Money.of("3100", "RUB")
    assert remedies.top_up(ORDERED) == ORDERED


def test_topping_up_stops_at_what_the_level_may_hold() -> None:
    poor = ORDERED._replace(persona="30", ledger=funded("30"))
    dear = shop.renew_invoice(poor._replace(price=Money.of("400", "USD")))
    full = remedies.top_up(dear)
    assert full.holds("RUB") == Money.of("15000", "RUB")
    assert remedies.top_up(full) == full


@pytest.mark.parametrize(("price", "there"), [("12.50", "1100"), ("15.54", "2100")])
def test_topping_up_for_a_rouble_order_brings_what_the_account_lacks(
    price: str, there: str
) -> None:
    poor = ORDERED._replace(persona="30", ledger=funded("30"), price=Money.of(price, "USD"))
    order = shop.renew_invoice(clock.go_to_roubles(poor))
    assert order.holds("RUB") == Money.of("100", "RUB")
    assert remedies.top_up(order).holds("RUB") == Money.of(there, "RUB")


def test_the_monthly_limit_counts_in_the_first_month_only() -> None:
    full = faults.in_force("odeme:aylik-limit")(ORDERED)
    assert refusals.reason(full) == "odeme:aylik-limit"
    assert not refusals.stands_against(clock.wait_a_month(full)._replace(issued=full.clock))
    assert refusals.reason(full._replace(clock=at("2022-11-01 00:00").clock)) == "odeme:sure-doldu"
    assert refusals.reason(ORDERED) == ""


def test_a_refund_takes_ten_business_days() -> None:
    processing = refund.cancel_order(PAID)
    assert (processing.order, processing.refund_state) == ("cancelled", "processing")
    arrived = refund.finish_refund(refund.wait_for_refund(processing))
    assert arrived.clock == at("2021-11-15 14:05").clock
    assert refund.stands_at("done")(arrived)
    assert not refund.stands_at("done")(processing)
    assert kept(arrived)


def test_money_that_is_not_there_cannot_be_refunded() -> None:
    emptied = PAID._replace(ledger=PAID.ledger.post(transfer("shop", "bank", PAID.invoice)))
    with pytest.raises(LawBroken):
        refund.start_refund(emptied)
