"""The panel beside the phone: the way of the money, the clock, the landmarks."""

import pytest

from guide_engine.core.panel import Panel
from guide_engine.core.text import money
from guide_engine.guides.qiwi.panel import LANDMARKS, panel
from guide_engine.guides.qiwi.world import BEGINNING
from tests.drills import CANCELLED, CONFIRMED, ORDERED, PAID, TO_WALLET, drill


def shown(*acts: str, scenario: str = "") -> Panel:
    return panel(drill(*acts, scenario=scenario).world)


def balances(at: Panel) -> dict[str, list[str]]:
    return {
        account.name: [money(m).replace("\u00a0", " ") for m in account.balances]
        for account in at.accounts
    }


def here(*acts: str) -> str:
    """Name the one account in which the money is."""
    (name,) = (account.name for account in shown(*acts).accounts if account.here)
    return name


def test_the_clock_is_told_with_its_day_of_the_week() -> None:
    first = shown()
    assert (first.time, first.day) == ("14.05", "1\u00a0Kasım 2021 Pazartesi")


def test_the_money_goes_from_the_wallet_to_the_shop_and_back() -> None:
    assert here(*CONFIRMED) == "Cüzdan"
    assert here(*PAID) == "Mağaza"
    assert here(*CANCELLED[:-1]) == "İade yolda"
    assert here(*CANCELLED) == "Cüzdan"


def test_every_stop_shows_what_it_holds_and_the_wallet_shows_both_accounts() -> None:
    assert balances(shown(*PAID)) == {
        "Cüzdan": ["4.075,00 RUB", "0,00 USD"],
        "Bloke tutar": ["0,00 USD"],
        "Mağaza": ["12,50 USD"],
        "İade yolda": ["0,00 USD"],
    }


@pytest.mark.parametrize(
    ("acts", "leaving"),
    [
        ((), None),
        (TO_WALLET, "925,00\u00a0RUB"),
        ((*CONFIRMED, "cevir"), "12,50\u00a0USD"),
        (PAID, None),
    ],
)
def test_the_wallet_says_what_the_payment_would_move(
    acts: tuple[str, ...], leaving: str | None
) -> None:
    wallet, *others = shown(*acts).accounts
    assert (money(wallet.leaving) if wallet.leaving else None) == leaving
    assert {account.leaving for account in others} == {None}


def test_the_note_follows_the_money() -> None:
    ways = ((), PAID, CANCELLED[:-1], CANCELLED, ("giris-yap", "kapanis"))
    notes = [shown(*acts).note for acts in ways]
    assert len(set(notes)) == len(notes)


def test_a_closed_wallet_promises_no_payment() -> None:
    wallet, *_ = shown(*TO_WALLET, "kapanis").accounts
    assert wallet.leaving is None


def test_a_wallet_without_that_much_promises_no_payment() -> None:
    wallet, *_ = shown(*CONFIRMED, "cevir", scenario="odeme:bakiye-yetersiz").accounts
    assert wallet.leaving is None


@pytest.mark.parametrize(
    ("control", "states"),
    [
        ("bir-saat", ["now", "ahead", "ahead", "ahead"]),
        ("rubleye-gecis", ["past", "now", "ahead", "ahead"]),
        ("cikis-limitleri", ["past", "past", "now", "ahead"]),
        ("kapanis", ["past", "past", "past", "now"]),
    ],
)
def test_the_landmarks_are_past_now_or_ahead(control: str, states: list[str]) -> None:
    assert [mark.state for mark in shown("giris-yap", control).landmarks] == states


def test_every_landmark_but_the_beginning_can_be_gone_to() -> None:
    assert LANDMARKS[0][0] == BEGINNING.date()
    assert [bool(control) for *_, control in LANDMARKS] == [False, True, True, True]


def test_the_panel_names_the_diagnosis_of_the_last_refusal() -> None:
    assert shown(*CONFIRMED, scenario="odeme:aylik-limit").diagnosis == "limit_exceeded"
    assert shown(*ORDERED).diagnosis == ""
