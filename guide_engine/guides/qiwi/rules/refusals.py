"""What stands against a payment: the first reason that holds, as the id of its scenario."""

from datetime import timedelta

from guide_engine.guides.qiwi.rules import limits, shop
from guide_engine.guides.qiwi.world import World

IN_THE_WAY = frozenset(
    {
        "odeme:ayni-odeme-var",
        "odeme:islem-var",
        "odeme:fatura-yok",
        "odeme:kart-bakiyesi",
        "odeme:asgari-bakiye",
        "odeme:kimlik-gerekli",
        "odeme:seviye-dusuk",
        "odeme:tutar-az",
        "odeme:tutar-alt-sinir",
        "odeme:tutar-cok",
        "odeme:tutar-ust-sinir",
        "odeme:ulke-kapali",
        "odeme:para-birimi",
        "odeme:destege-yazin",
    }
)
"""These refuse until what they advise is done."""

PASSING = {
    "odeme:sunucu-mesgul": timedelta(minutes=1),
    "odeme:teknik-3": timedelta(hours=1),
    "odeme:teknik-202": timedelta(hours=1),
    "odeme:teknik-gecici": timedelta(hours=1),
    "odeme:teknik-750": timedelta(hours=1),
    "kur:yok": timedelta(hours=1),
}
"""These refuse for so long after the order was placed; how long is the drill's own."""

OF_THE_MONTH = frozenset(
    {
        "odeme:aylik-limit",
        "odeme:durum-limiti",
        "odeme:limit-705",
        "odeme:limit-711",
        "odeme:odeme-sayisi",
        "odeme:transfer-limiti",
        "odeme:islem-limiti",
    }
)
"""These refuse in the month in which the drill began."""


def reason(world: World) -> str:
    """Name the scenario that stands against a payment now; empty where none does."""
    asked = (_settled, _final, _in_the_way, _passing, _of_the_month, _by_level)
    return next(filter(None, (ask(world) for ask in asked)), "")


def stands_against(world: World) -> bool:
    """Something stands against a payment."""
    return bool(reason(world))


def name_it(world: World) -> World:
    """Remember what stands against the payment; an invoice that has run out is final."""
    found = reason(world)
    state = "expired" if found == "odeme:sure-doldu" else world.invoice_state
    return world._replace(refusal=found, invoice_state=state)


def already_paid(world: World) -> bool:
    """The order has been paid."""
    return bool(world.paid)


def passes_later(world: World, fault: str) -> bool:
    """Tell whether a fault that passes is still there."""
    return world.has(fault) and world.clock < world.issued + PASSING[fault]


def _settled(world: World) -> str:
    return "odeme:fatura-odenmis" if already_paid(world) else ""


def _final(world: World) -> str:
    if shop.invoice_has_expired(world):
        return "odeme:sure-doldu"
    return "odeme:hata" if world.invoice_state == "unpaid" else ""


def _in_the_way(world: World) -> str:
    return next((fault for fault in world.faults if fault in IN_THE_WAY), "")


def _passing(world: World) -> str:
    passing = (fault for fault in world.faults if fault in PASSING and fault != "kur:yok")
    return next((fault for fault in passing if passes_later(world, fault)), "")


def _of_the_month(world: World) -> str:
    now = world.faults if limits.in_first_month(world) else ()
    return next((fault for fault in now if fault in OF_THE_MONTH), "")


def _by_level(world: World) -> str:
    if limits.too_little(world):
        return "odeme:tutar-az"
    if limits.too_much_at_once(world):
        return "odeme:tutar-cok"
    return "odeme:aylik-limit" if limits.too_much_this_month(world) else ""
