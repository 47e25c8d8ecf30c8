"""The moments at which something changes by itself, so that a walk need not try every hour."""

from datetime import datetime, time

from guide_engine.core.dates import add_months
from guide_engine.guides.qiwi.rules import dispute, refusals
from guide_engine.guides.qiwi.world import (
    BEGINNING,
    CLOSURE,
    INVOICE_LIFE,
    ORDER_LIFE,
    OUTGOING_LIMITS,
    ROUBLES_ONLY,
    World,
)

LANDMARKS = tuple(datetime.combine(day, time()) for day in (ROUBLES_ONLY, OUTGOING_LIMITS, CLOSURE))


def deadlines(world: World) -> tuple[datetime, ...]:
    """List, soonest first, every moment at which this world would answer otherwise than before."""
    moments = {*LANDMARKS, add_months(datetime(BEGINNING.year, BEGINNING.month, 1), 1)}
    if world.order == "awaiting":
        moments |= {world.issued + ORDER_LIFE, world.issued + INVOICE_LIFE}
        moments |= {
            world.issued + refusals.PASSING[f] for f in world.faults if f in refusals.PASSING
        }
    if world.held_until:
        moments.add(world.held_until)
    if world.paid:
        moments |= {dispute.delivery_end(world), dispute.window_end(world)}
    if world.refund_state == "processing":
        moments.add(world.refund_due)
    return tuple(sorted(moments))
