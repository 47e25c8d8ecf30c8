"""Disputes: from a delivery that does not come to the decision."""

from datetime import datetime, timedelta

from guide_engine.guides.claims import constants
from guide_engine.guides.qiwi.rules import faults
from guide_engine.guides.qiwi.rules.clock import wait_an_hour
from guide_engine.guides.qiwi.world import World

DELIVERY = timedelta(days=60)
"""How long a delivery may take; the drill's own."""
WINDOW = timedelta(days=constants.DISPUTE_DAYS.value)
SELLER_REPLY_DAYS = constants.SELLER_REPLY_DAYS.value


def delivery_end(world: World) -> datetime:
    """Tell when the delivery has to be there."""
    return world.paid_at if world.has("itiraz:teslim-gecikti") else world.paid_at + DELIVERY


def window_end(world: World) -> datetime:
    """Tell until when a dispute can be opened."""
    return delivery_end(world) + WINDOW


def delivery_is_late(world: World) -> bool:
    """The delivery should have come by now."""
    return bool(world.paid) and delivery_end(world) <= world.clock


def wait_for_delivery(world: World) -> World:
    """Move the clock on to the end of the delivery time."""
    return world._replace(clock=max(world.clock, delivery_end(world)))


def window_is_closed(world: World) -> bool:
    """The time to open a dispute is over."""
    return world.has("itiraz:sure-gecti") or window_end(world) < world.clock


def wait_for_seller(world: World) -> World:
    """Move the clock on to the end of the seller's time to answer."""
    if world.has("itiraz:kazanildi"):
        return wait_an_hour(world)
    return world._replace(clock=world.clock + timedelta(days=SELLER_REPLY_DAYS))


def seller_wins(world: World) -> bool:
    """The dispute is decided for the seller."""
    return world.has("itiraz:kaybedildi")


def lose(world: World) -> World:
    """Let the seller win, once: with better evidence the next decision is another."""
    return faults.over(world, "itiraz:kaybedildi")._replace(refusal="itiraz:kaybedildi")
