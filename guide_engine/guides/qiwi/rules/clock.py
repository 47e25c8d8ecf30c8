"""What the clock does to the drill."""

from datetime import date, datetime, timedelta

from guide_engine.core.dates import add_months
from guide_engine.core.timeline import moment
from guide_engine.guides.qiwi.moments import OPENING
from guide_engine.guides.qiwi.world import CLOSURE, OUTGOING_LIMITS, ROUBLES_ONLY, World


def closed(world: World) -> bool:
    """The wallet has closed: nothing works any more."""
    return world.clock.date() >= CLOSURE


def explain_closure(world: World) -> World:
    """Remember that the closure stopped everything."""
    return world._replace(refusal="saat:kapanis")


def wait_an_hour(world: World) -> World:
    """Move the clock on by an hour."""
    return world._replace(clock=world.clock + timedelta(hours=1))


def wait_a_day(world: World) -> World:
    """Move the clock on by a day."""
    return world._replace(clock=world.clock + timedelta(days=1))


def wait_a_month(world: World) -> World:
    """Move the clock on by a month."""
    return world._replace(clock=add_months(world.clock, 1))


def go_to_roubles(world: World) -> World:
    """Move the clock on to the time from which orders were in roubles."""
    return _not_before(world, ROUBLES_ONLY)


def go_to_limits(world: World) -> World:
    """Move the clock on to the day on which outgoing payments were limited."""
    return _not_before(world, OUTGOING_LIMITS)


def go_to_closure(world: World) -> World:
    """Move the clock on to the day on which the wallet closed."""
    return _not_before(world, CLOSURE)


def go_to(world: World, stamp: str) -> World:
    """Move the clock on to a moment; what is past stays so."""
    return world._replace(clock=max(world.clock, moment(stamp)))


def _not_before(world: World, day: date) -> World:
    return world._replace(clock=max(world.clock, datetime.combine(day, OPENING)))
