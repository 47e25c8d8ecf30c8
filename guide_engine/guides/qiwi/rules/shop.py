"""What the shop does: sell, ask for money, hear of payments."""

from guide_engine.core.money import Money
from guide_engine.guides.qiwi.rules.faults import in_force
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.guides.qiwi.world import World


def choose_item(world: World, item: str) -> World:
    """Choose what to buy; a price that stands for a code brings its scenario about."""
    chosen = ITEMS[item]
    world = world._replace(item=item, price=chosen.price)
    stage = chosen.scenario.partition(":")[0]
    if not chosen.scenario or any(fault.startswith(f"{stage}:") for fault in world.faults):
        return world
    return in_force(chosen.scenario)(world)


def choose_price(world: World, price: str) -> World:
    """Choose a price of one's own; it brings no scenario about."""
    return world._replace(item="", price=Money.of(price, "USD"))


def place_order(world: World, _address: str) -> World:
    """Fix what the order costs, in the currency of the day."""
    return world._replace(invoice=world.asked, order="awaiting")


def mark_paid(world: World) -> World:
    """Let the shop know of the payment."""
    return world._replace(order="paid")
