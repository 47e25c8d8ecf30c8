"""What the world says of itself, as words for the screens; only what a screen may show."""

from guide_engine.core.money import Money
from guide_engine.core.text import day, money, number
from guide_engine.core.words import Facts
from guide_engine.guides.qiwi import wallets
from guide_engine.guides.qiwi.history_rows import rows
from guide_engine.guides.qiwi.receipt import receipt
from guide_engine.guides.qiwi.rules import exchange, refund
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.guides.qiwi.world import ROUBLES_ONLY, World

ORDER_NUMBER = "DNM-2021-0001"
IN_ROUBLES = (
    "Temmuz 2022’den itibaren siparişler rubleyle ödeniyordu. Tutar, mağazanın kuruyla çevrildi."
)


def facts(world: World) -> Facts:
    """Name every fact that the words of the drill may use; empty where there is none yet."""
    return {
        **_shop(world),
        **_wallet(world),
        **_refusal(world),
        **_way_back(world),
        **receipt(world),
        **rows(world),
    }


def _shop(world: World) -> Facts:
    return {
        "item": ITEMS[world.item].name if world.item else "Kendi tutarınız",
        "price": money(world.price),
        "asked": money(world.asked),
        "invoice": money(world.invoice),
        "due": money(exchange.due(world)),
        "order_number": ORDER_NUMBER,
        "day": day(world.clock.date()),
        "currency_note": IN_ROUBLES if world.clock.date() >= ROUBLES_ONLY else "",
    }


def _wallet(world: World) -> Facts:
    needs = exchange.needs_exchange(world)
    short = exchange.missing(world) if needs else Money.none(world.price.currency)
    cost = world.exchange.cost(short)
    off = cost.amount - exchange.exact(world, short).amount
    return {
        "wallet_number": wallets.number(world.persona),
        "dollars": money(world.holds("USD")),
        "roubles": money(world.holds("RUB")),
        "euros": money(world.holds("EUR")) if world.holds("EUR") else "",
        "currency": world.price.currency,
        "missing": money(short),
        "cost": money(cost),
        "rounding": f"{number(off, 4)}\N{NO-BREAK SPACE}RUB" if off else "",
        "rate": f"{number(world.rate)}\N{NO-BREAK SPACE}RUB",
        "held_until": day(world.held_until.date()) if world.held_until else "",
        "outgoing": money(world.outgoing),
        "code_note": _code_note(world),
    }


def _code_note(world: World) -> str:
    left = f"Kalan deneme: {3 - world.tries}."
    if world.code == "yanlis":
        return f"Kod yanlış. {left}"
    if world.code == "eski":
        return f"Bu, ilk istenen kod. Yalnızca son kod geçerlidir. {left}"
    return "Telefona bir kod geldi. Yalnızca son gelen kod geçerlidir."


def _refusal(world: World) -> Facts:
    scenario = SCENARIOS.get(world.refusal)
    if scenario is None:
        return {"message": "", "money": "", "retry": "", "next_step": "", "source": ""}
    return {
        "message": scenario.message,
        "money": scenario.money,
        "retry": scenario.retry,
        "next_step": scenario.next_step,
        "source": scenario.source or "KURGU",
    }


def _way_back(world: World) -> Facts:
    on_way = world.refund_state != "none"
    return {
        "refund": money(world.refund) if on_way else "",
        "refund_due": day(world.refund_due.date()) if on_way else "",
        "remaining": money(refund.remaining(world)),
    }
