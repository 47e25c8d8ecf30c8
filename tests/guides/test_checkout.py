"""The checkout: the way to the success page and back, and every real branch of it."""

import pytest

from guide_engine.core import prove
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from tests.drills import (
    CANCELLED,
    CONFIRMED,
    DISPUTED,
    FROM_WALLET,
    ORDERED,
    PAID,
    TO_CODE,
    TO_PUSH,
    TO_WALLET,
    drill,
    screens,
)

FROM_METHOD = ("yontem-sec:qiwi", *FROM_WALLET[:3])
ROUBLES_FIRST = ("giris-yap", "rubleye-gecis", *PAID[1:10])


def amounts(*acts: str, scenario: str = "") -> dict[str, str]:
    """Tell what the accounts of ours hold, nothing left out but empty ones."""
    ledger = drill(*acts, scenario=scenario).world.ledger
    return {
        f"{account} {money.currency}": str(money.amount)
        for account, money in ledger.balances
        if account not in ledger.outside and money
    }


def test_the_happy_path_leads_from_signing_in_to_the_receipt() -> None:
    assert screens(*PAID, "gecmisi-ac", "dekontu-ac") == [
        "sign_in", "catalogue", "item", "added", "cart", "order_form", "method", "wallet",
        "redirected", "code", "exchange", "confirm", "paid", "history", "receipt",
    ]  # fmt: skip


def test_the_happy_path_is_what_the_first_choices_lead_along() -> None:
    first = [here.node.id for here in prove.happy_path(CHECKOUT)]
    assert first[:13] == screens(*PAID)


def test_paying_moves_roubles_to_dollars_and_dollars_to_the_shop() -> None:
    assert amounts(*CONFIRMED) == {"wallet RUB": "5000.00"}
    assert amounts(*CONFIRMED, "cevir") == {"wallet RUB": "4075.00", "wallet USD": "12.50"}
    assert amounts(*PAID) == {"shop USD": "12.50", "wallet RUB": "4075.00"}


def test_who_has_dollars_is_not_asked_to_change_money() -> None:
    acts = (*TO_WALLET, "simdi-ode:20", "kod-iste:sms", "kodu-dogrula:dogru")
    assert drill(*acts).node.id == "confirm"
    assert amounts(*acts, "ode") == {
        "shop USD": "12.50", "wallet RUB": "1000.00", "wallet USD": "47.50",
    }  # fmt: skip


def test_only_the_dollars_that_are_missing_are_bought() -> None:
    dear = tuple("tutar-yaz:70.00" if act.startswith("urun-sec") else act for act in TO_WALLET)
    acts = (*dear, "simdi-ode:20", "kod-iste:sms", "kodu-dogrula:dogru", "cevir")
    assert amounts(*acts) == {"wallet RUB": "260.00", "wallet USD": "70.00"}


def test_an_example_rate_of_ones_own_changes_what_the_dollars_cost() -> None:
    assert amounts(*CONFIRMED, "kuru-degistir:100.00", "cevir")["wallet RUB"] == "3750.00"


def test_from_july_2022_orders_are_in_roubles_and_nothing_is_changed() -> None:
    assert screens(*ROUBLES_FIRST)[-1] == "confirm"
    assert amounts(*ROUBLES_FIRST, "ode") == {"shop RUB": "925.00", "wallet RUB": "4075.00"}


def test_an_order_keeps_the_currency_in_which_it_was_placed() -> None:
    late = (*("bir-ay",) * 7, *(["bir-gun"] * 25), *TO_WALLET, *["bir-gun"] * 10)
    here = drill(*late, *FROM_WALLET)
    assert (here.node.id, here.world.asked.currency) == ("paid", "RUB")
    assert here.world.paid[0].currency == "USD"


def test_a_code_comes_by_sms_or_as_a_notification() -> None:
    assert drill(*TO_CODE).node.id == "code"
    assert drill(*TO_PUSH).node.id == "push"
    assert drill(*TO_PUSH, "onayla").node.id == "exchange"


def test_a_notification_can_be_rejected_or_ignored_and_no_money_moves() -> None:
    assert screens(*TO_PUSH, "reddet", "siparise-don")[-2:] == ["rejected", "method"]
    assert screens(*TO_PUSH, "yoksay", "yeni-kod-iste")[-2:] == ["code_lost", "code"]
    assert amounts(*TO_PUSH, "reddet") == amounts(*TO_PUSH, "yoksay") == {"wallet RUB": "5000.00"}


def test_a_late_code_fails_by_notification_too() -> None:
    assert drill(*TO_PUSH, "onayla", scenario="onay:kod-suresi-doldu").node.id == "code_late"
    assert drill(*TO_PUSH, "onayla", scenario="onay:kod-gelmedi").node.id == "code_lost"


@pytest.mark.parametrize(
    ("code", "node"), [("yanlis", "code"), ("gec", "code_late"), ("kayip", "code_lost")]
)
def test_each_printed_code_does_what_is_printed_beside_it(code: str, node: str) -> None:
    assert drill(*TO_CODE, f"kodu-dogrula:{code}").node.id == node
    assert drill(*TO_CODE, f"kodu-dogrula:{code}").world.refusal == {
        "code": "", "code_late": "onay:kod-suresi-doldu", "code_lost": "onay:kod-gelmedi",
    }[node]  # fmt: skip


def test_a_notification_cannot_be_typed_wrongly() -> None:
    assert drill(*TO_PUSH, "onayla", scenario="onay:kod-yanlis").node.id == "exchange"


def test_rejecting_an_order_that_is_paid_leaves_it_paid() -> None:
    twice = (*TO_PUSH, "reddet", "siparise-don", *FROM_METHOD)
    world = drill(*twice, scenario="odeme:fatura-odenmis").world
    assert (world.refusal, world.invoice_state, world.order) == (
        "odeme:fatura-odenmis", "paid", "paid",
    )  # fmt: skip


def test_a_rejected_invoice_is_dead_and_a_new_one_is_written() -> None:
    assert drill(*TO_PUSH, "reddet").world.invoice_state == "rejected"
    again = (*TO_PUSH, "reddet", "siparise-don", "yontem-sec:qiwi")
    assert drill(*again).world.invoice_state == "waiting"
    assert drill(*TO_PUSH, "reddet", "siparise-don", *FROM_METHOD, "cevir", "ode").node.id == "paid"


def test_three_wrong_codes_close_the_attempt_and_it_begins_anew() -> None:
    wrong = ["kodu-dogrula:yanlis"] * 3
    assert screens(*TO_CODE, *wrong)[-3:] == ["code", "code", "locked"]
    again = (*TO_CODE, *wrong, "odemeye-don", *CONFIRMED[len(TO_WALLET) :])
    assert drill(*again).node.id == "exchange"


def test_a_new_code_forgets_the_wrong_ones_before_it() -> None:
    acts = (*TO_CODE, *["kodu-dogrula:yanlis"] * 2, "kod-gelmedi", "yeni-kod-iste")
    assert drill(*acts, "kodu-dogrula:yanlis").node.id == "code"


def test_after_three_codes_no_further_one_is_sent() -> None:
    asking = ("kod-gelmedi", "yeni-kod-iste")
    assert drill(*TO_CODE, *asking, *asking).node.id == "code"
    assert drill(*TO_CODE, *asking, *asking, *asking).node.id == "locked"


def test_a_number_that_was_refused_can_be_corrected() -> None:
    for persona in ("03", "98"):
        acts = (*TO_WALLET, f"simdi-ode:{persona}", "numarayi-duzelt", "simdi-ode:10")
        assert screens(*acts)[-3:] == ["entry_refused", "wallet", "redirected"]


def test_a_wallet_that_cannot_pay_can_be_topped_up_in_the_drill() -> None:
    poor = (*TO_WALLET, "simdi-ode:30", "kod-iste:sms", "kodu-dogrula:dogru", "cevir")
    assert drill(*poor).node.id == "refused"
    assert drill(*poor, "yeniden-dene").node.id == "exchange"
    assert amounts(*poor, "oneriyi-uygula", "cevir", "ode") == {
        "shop USD": "12.50", "wallet RUB": "175.00",
    }  # fmt: skip


def test_roubles_can_be_too_few_too_and_a_full_wallet_is_not_topped_up() -> None:
    poor = tuple("simdi-ode:30" if act == "simdi-ode:10" else act for act in ROUBLES_FIRST)
    assert drill(*poor, "ode").world.refusal == "odeme:bakiye-yetersiz"
    paid = drill(*CONFIRMED, "oneriyi-uygula", scenario="odeme:fatura-odenmis").world
    assert str(paid.holds("RUB").amount) == "5000.00"


def test_a_rate_that_moves_asks_once_more_and_can_be_refused() -> None:
    moved = (*CONFIRMED, "cevir")
    assert drill(*moved, scenario="kur:degisti").node.id == "rate_moved"
    assert str(drill(*moved, scenario="kur:degisti").world.rate) == "74.74"
    assert drill(*moved, "vazgec", scenario="kur:degisti").node.id == "rejected"
    assert amounts(*moved, "yeni-kuru-onayla", scenario="kur:degisti")["wallet RUB"] == "4065.75"


def test_a_rate_that_moves_too_far_is_a_refusal_of_its_own() -> None:
    dear = tuple("tutar-yaz:67.00" if act.startswith("urun-sec") else act for act in CONFIRMED)
    acts = (*dear, "cevir", "yeni-kuru-onayla")
    assert drill(*acts, scenario="kur:degisti").world.refusal == "kur:degisti"
    assert drill(*dear, "cevir").node.id == "confirm"


def test_a_refused_reader_finds_the_order_as_it_stands() -> None:
    refused = (*CONFIRMED, "siparise-bak")
    assert drill(*refused, scenario="odeme:aylik-limit").node.id == "method"
    twice = (*ORDERED, "yeniden-ode", "siparise-bak")
    assert drill(*twice, scenario="magaza:bildirim-yok").node.id == "order_unpaid"


def test_an_order_that_is_paid_cannot_be_paid_again() -> None:
    acts = (*ORDERED, "yeniden-ode", "yeniden-dene")
    world = drill(*acts, scenario="magaza:bildirim-yok").world
    assert (len(world.paid), world.refusal) == (1, "odeme:fatura-odenmis")


def test_the_shop_hears_of_the_payment_after_a_day() -> None:
    acts = (*ORDERED, "bir-gun-bekle")
    assert drill(*acts, scenario="magaza:bildirim-yok").world.order == "paid"


def test_the_order_is_found_from_the_success_page_the_history_and_the_receipt() -> None:
    history = (*PAID, "gecmisi-ac")
    assert drill(*ORDERED).node.id == "order"
    assert drill(*history, "siparislerime-git").node.id == "order"
    assert drill(*history, "dekontu-ac", "siparislerime-git").node.id == "order"
    assert drill(*history, "dekontu-ac", "gecmise-don").node.id == "history"


def test_a_cancelled_order_comes_back_in_the_currency_of_the_payment() -> None:
    assert amounts(*CANCELLED) == {"wallet RUB": "4075.00", "wallet USD": "12.50"}
    roubles = (*ROUBLES_FIRST, "ode", "magazaya-don", "siparisi-iptal-et", "iadeyi-bekle")
    assert amounts(*roubles) == {"wallet RUB": "5000.00"}


def test_money_on_its_way_back_is_neither_the_shops_nor_the_wallets() -> None:
    assert amounts(*ORDERED, "siparisi-iptal-et") == {
        "refund USD": "12.50", "wallet RUB": "4075.00",
    }  # fmt: skip


def test_a_dispute_runs_from_the_missing_item_to_the_refund() -> None:
    assert screens(*DISPUTED, "iadeyi-izle", "iadeyi-bekle", "gecmisi-ac")[-7:] == [
        "order", "dispute", "dispute_review", "dispute_won", "refund_processing", "refund_done",
        "history",
    ]  # fmt: skip


def test_the_second_of_two_charges_comes_back_and_the_first_stays() -> None:
    acts = (*ORDERED, "ikinci-cekimi-bildir", "iadeyi-bekle")
    held = amounts(*acts, scenario="odeme:cift")
    assert held == {"shop USD": "12.50", "wallet RUB": "3150.00", "wallet USD": "12.50"}
    assert drill(*acts, "gecmisi-ac", "siparislerime-git", scenario="odeme:cift").node.id == (
        "refund_done"
    )


def test_what_is_refunded_cannot_be_refunded_again() -> None:
    assert screens(*CANCELLED, "gecmisi-ac", "siparislerime-git")[-1] == "refund_done"


def test_a_second_charge_needs_money_to_be_taken() -> None:
    dear = tuple("tutar-yaz:40.00" if act.startswith("urun-sec") else act for act in PAID)
    assert len(drill(*dear, scenario="odeme:cift").world.paid) == 1


def test_the_closure_stops_every_screen_at_its_next_step() -> None:
    """Only choices that do nothing but put something in order still work."""
    harmless = {"pick_item", "pick_price", "set_rate"}
    for node in CHECKOUT.nodes:
        for choice in (*node.choices, *CHECKOUT.controls):
            first = choice.arrows[0]
            assert first.to == "closed" or choice.id in harmless, choice.id


def test_nothing_is_left_to_do_once_the_wallet_has_closed() -> None:
    for acts in (("giris-yap", "kapanis"), (*CONFIRMED, "kapanis"), (*ORDERED, "kapanis")):
        here = drill(*acts)
        assert (here.node.id, here.world.refusal) == ("closed", "saat:kapanis")
        assert here.node.choices == ()
