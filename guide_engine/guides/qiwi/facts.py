"""What the world says of itself, as words for the screens; only what a screen may show."""

from guide_engine.core.money import Money
from guide_engine.core.text import clock, day, money, number
from guide_engine.core.words import Facts
from guide_engine.guides.qiwi import wallets
from guide_engine.guides.qiwi.rules.payment import missing, needs_dollars
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.guides.qiwi.world import World

ORDER_NUMBER = "DNM-2021-0001"


def facts(world: World) -> Facts:
    """Name every fact that the words of the drill may use; empty where there is none yet."""
    return {**_shop(world), **_wallet(world), **_refusal(world), **_history(world)}


def _shop(world: World) -> Facts:
    return {
        "item": ITEMS[world.item].name if world.item else "Kendi tutarınız",
        "price": money(world.price),
        "asked": money(world.asked),
        "invoice": money(world.invoice),
        "currency": world.invoice.currency,
        "order_number": ORDER_NUMBER,
        "day": day(world.clock.date()),
    }


def _wallet(world: World) -> Facts:
    short = missing(world) if needs_dollars(world) else Money.none("USD")
    return {
        "wallet_number": wallets.number(world.persona),
        "dollars": money(world.holds("USD")),
        "roubles": money(world.holds("RUB")),
        "missing": money(short),
        "cost": money(world.dollar.cost(short)),
        "rate": f"{number(world.rate)}\N{NO-BREAK SPACE}RUB",
        "code_note": _code_note(world),
    }


def _code_note(world: World) -> str:
    if world.code == "yanlis":
        return f"Kod yanlış. Kalan deneme: {3 - world.tries}."
    return "Telefona bir kod geldi. Yalnızca son gelen kod geçerlidir."


def _refusal(world: World) -> Facts:
    scenario = SCENARIOS.get(world.refusal)
    if scenario is None:
        return {"message": "", "money": "", "retry": "", "source": ""}
    return {
        "message": scenario.message,
        "money": scenario.money,
        "retry": scenario.retry,
        "source": scenario.source or "KURGU",
    }


def _history(world: World) -> Facts:
    first, second = (*world.payments, None, None)[:2]
    return {
        "first_number": first.number if first else "",
        "first_money": money(first.money) if first else "",
        "first_day": day(first.when.date()) if first else "",
        "first_time": clock(first.when) if first else "",
        "second_number": second.number if second else "",
        "second_money": money(second.money) if second else "",
        "history_note": "Aynı sipariş için iki çekim var." if second else "Bir ödeme var.",
        "refund": money(world.refund) if world.refund_state != "none" else "",
        "refunded": f"{money(world.refund)}, tamamlandı" if world.refund_state == "done" else "",
    }
