"""What the drill shows beside the phone: the way of the money, the clock and its landmarks."""

from datetime import date, datetime, timedelta
from typing import Literal

from guide_engine.core.dates import add_months
from guide_engine.core.money import Money
from guide_engine.core.panel import Account, Back, Landmark, Panel
from guide_engine.core.text import clock, day, weekday
from guide_engine.core.timeline import stamp
from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.moments import OPENING
from guide_engine.guides.qiwi.rules import exchange
from guide_engine.guides.qiwi.rules.clock import closed
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.world import (
    BEGINNING,
    CLOSURE,
    OUTGOING_LIMITS,
    ROUBLES_ONLY,
    World,
)

LANDMARKS = (
    (BEGINNING.date(), "Denemenin başlangıcı", "", ""),
    (
        ROUBLES_ONLY,
        "Siparişler rubleye döner (yaklaşık)",
        "to_roubles",
        constants.RUBLES_ONLY_FROM.claim,
    ),
    (
        OUTGOING_LIMITS,
        "Cüzdandan çıkışlar sınırlanır",
        "to_limits",
        constants.OUTGOING_LIMITS_FROM.claim,
    ),
    (CLOSURE, "Cüzdan kapanır", "to_closure", constants.SERVICE_END.claim),
)


def panel(world: World) -> Panel:
    """Describe the world beside the phone."""
    today = world.clock.date()
    scenario = SCENARIOS.get(world.refusal)
    return Panel(
        time=clock(world.clock),
        day=f"{day(today)} {weekday(today)}",
        accounts=_accounts(world),
        note=_note(world),
        backs=_backs(world.clock),
        landmarks=tuple(_landmark(*landmark, today) for landmark in LANDMARKS),
        diagnosis=scenario.diagnosis if scenario else "",
    )


def _backs(now: datetime) -> tuple[Back, ...]:
    """Offer the ways back; none leads to before the drill began."""
    return tuple(
        Back(label, stamp(max(earlier, BEGINNING)))
        for label, earlier in (
            ("1\u00a0saat geri al", now - timedelta(hours=1)),
            ("1\u00a0gün geri al", now - timedelta(days=1)),
            ("1\u00a0ay geri al", add_months(now, -1)),
        )
    )


def _landmark(since: date, title: str, control: str, claim: str, today: date) -> Landmark:
    last = max(start for start, *_ in LANDMARKS if start <= today)
    back = stamp(max(datetime.combine(since, OPENING), BEGINNING))
    state: Literal["past", "now", "ahead"] = "past" if since < last else "ahead"
    return Landmark(
        since, day(since), title, "now" if since == last else state, back, control, claim
    )


def _accounts(world: World) -> tuple[Account, ...]:
    stop = _where(world)
    names = (
        ("wallet", "Cüzdan"),
        ("held", "Bloke tutar"),
        ("shop", "Mağaza"),
        ("refund", "İade yolda"),
        ("fee", "Komisyon"),
    )
    return tuple(
        Account(name, _balances(world, account), account == stop, _leaving(world, account))
        for account, name in names
        if account != "fee" or any(_balances(world, account))
    )


def _where(world: World) -> str:
    """Name the account in which the money of this order is."""
    if world.refund_state == "processing":
        return "refund"
    if world.held_until:
        return "held"
    with_shop = world.refund_state in ("none", "reversed", "returned")
    return "shop" if world.paid and with_shop else "wallet"


def _balances(world: World, account: str) -> tuple[Money, ...]:
    every = tuple(world.ledger.balance(account, currency) for currency in ("RUB", "USD", "EUR"))
    if account == "wallet":
        return every if every[2] else every[:2]
    return tuple(held for held in every if held) or (Money.none(world.invoice.currency),)


def _leaving(world: World, account: str) -> Money | None:
    """Tell what the payment would move out of the wallet, where that much is in it."""
    if account != "wallet" or world.paid or world.order != "awaiting" or closed(world):
        return None
    short = exchange.needs_exchange(world)
    leaving = world.exchange.cost(exchange.missing(world)) if short else exchange.due(world)
    return leaving if leaving.amount <= world.holds(leaving.currency).amount else None


NOTES = {
    "processing": "Para mağazadan çıktı, cüzdana dönüyor. Hesaplar denk.",
    "done": "İade, ödemenin para birimindeki hesaba geçti. Hesaplar denk.",
    "part": "Ödenenin bir bölümü cüzdana döndü. Hesaplar denk.",
    "reversed": "İade geri alındı, para yine mağazada. Hesaplar denk.",
    "returned": "Cüzdan iadeyi almadı, para yine mağazada. Hesaplar denk.",
    "elsewhere": "İade başka bir hesaba ödendi. Hesaplar denk.",
}


def _note(world: World) -> str:
    if closed(world):
        return "Cüzdan kapandı; içindeki para kullanılamıyor."
    if world.held_until:
        return "Para cüzdanda bloke; mağazaya geçmedi. Hesaplar denk."
    if not world.paid:
        return "Henüz ödeme yapılmadı. Hesaplar denk."
    return NOTES.get(world.refund_state, "Cüzdandan çıkan para mağazaya geçti. Hesaplar denk.")
