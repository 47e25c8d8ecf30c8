"""What the shop does: sell, ask for money, hear of payments."""

from guide_engine.core.ledger import transfer
from guide_engine.core.money import Money
from guide_engine.guides.qiwi.history import Record
from guide_engine.guides.qiwi.rules.books import book
from guide_engine.guides.qiwi.rules.faults import in_force
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.guides.qiwi.world import EXAMPLE_RATES, INVOICE_LIFE, ORDER_LIFE, World


def choose_item(world: World, item: str) -> World:
    """Choose what to buy; a price that stands for a code brings its scenario about."""
    chosen = ITEMS[item]
    world = _priced(world, chosen.price)._replace(item=item)
    stage = chosen.scenario.partition(":")[0]
    if not chosen.scenario or any(fault.startswith(f"{stage}:") for fault in world.faults):
        return world
    return in_force(chosen.scenario)(world)


def choose_price(world: World, price: str) -> World:
    """Choose a price of one's own; it brings no scenario about."""
    return _priced(world, Money.of(price, "USD"))._replace(item="")


def _priced(world: World, price: Money) -> World:
    return world._replace(price=price, rate=EXAMPLE_RATES[price.currency])


def place_order(world: World, _address: str) -> World:
    """Fix what the order costs, in the currency of the day."""
    world = renew_invoice(world)
    return _settled_before(world) if world.has("odeme:fatura-odenmis") else world


def _settled_before(world: World) -> World:
    """Let an earlier try have paid the order already."""
    world = book(
        world,
        transfer("bank", "shop", world.invoice),
        record=Record("payment", world.clock, world.invoice),
    )
    settled = world._replace(paid=(world.invoice,), paid_at=world.clock, invoice_state="paid")
    return hear_of_payment(settled)


def renew_invoice(world: World) -> World:
    """Write an invoice for the order, at the price of the moment; a paid order needs none."""
    if world.paid:
        return world
    return world._replace(
        invoice=world.asked,
        invoice_state="waiting",
        issued=world.clock,
        order="awaiting",
        refunded=Money.none(world.asked.currency),
    )


def renew_dead_invoice(world: World) -> World:
    """Write an invoice anew where the old one is final."""
    return world if world.invoice_state == "waiting" else renew_invoice(world)


def hear_of_payment(world: World) -> World:
    """Let the shop know of the payment, unless it is deaf."""
    return world if world.has("magaza:bildirim-yok") else mark_paid(world)


def mark_paid(world: World) -> World:
    """Let the shop know of the payment."""
    return world._replace(order="paid")


def cancel_unpaid(world: World) -> World:
    """Cancel an order that nobody has paid, and its invoice where that still waits."""
    state = "cancelled" if world.invoice_state == "waiting" else world.invoice_state
    return world._replace(order="cancelled", invoice_state=state)


def order_is_cancelled(world: World) -> bool:
    """The order was cancelled before it was paid."""
    return world.order == "cancelled" and not world.paid


def order_has_lapsed(world: World) -> bool:
    """The order was left unpaid for so long that the shop has closed it."""
    return world.order == "awaiting" and not world.paid and world.clock >= world.issued + ORDER_LIFE


def invoice_has_expired(world: World) -> bool:
    """The invoice was not paid in its time."""
    if world.invoice_state != "waiting":
        return world.invoice_state == "expired"
    return world.has("odeme:sure-doldu") or world.clock >= world.issued + INVOICE_LIFE
