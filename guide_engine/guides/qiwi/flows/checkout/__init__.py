"""The checkout as a drill: from signing in to the success page, then refund and dispute."""

from guide_engine.core.model import Arrow, Choice, Clock, Flow
from guide_engine.guides.qiwi.flows.checkout import (
    coming_back,
    disputing,
    paid,
    paying,
    shopping,
    signing_in,
)
from guide_engine.guides.qiwi.flows.checkout.steps import CLOSED, control
from guide_engine.guides.qiwi.laws import LAWS, STEP_LAWS
from guide_engine.guides.qiwi.moments import MOMENT
from guide_engine.guides.qiwi.rules import clock
from guide_engine.guides.qiwi.rules.deadlines import deadlines
from guide_engine.guides.qiwi.scenarios import SCENARIOS
from guide_engine.guides.qiwi.world import World, essence, opening

CONTROLS: tuple[Choice[World], ...] = (
    control("hour", "bir-saat", clock.wait_an_hour),
    control("day", "bir-gun", clock.wait_a_day),
    control("month", "bir-ay", clock.wait_a_month),
    control("to_roubles", "rubleye-gecis", clock.go_to_roubles),
    control("to_limits", "cikis-limitleri", clock.go_to_limits),
    Choice(
        "to_closure",
        "kapanis",
        (Arrow("closed", do=clock.explain_closure),),
        do=clock.go_to_closure,
    ),
)

TO_DATE: Choice[World] = Choice(
    "to_date", "tarihe-git", (CLOSED, Arrow(None)), (MOMENT,), clock.go_to
)


def begin(scenario: tuple[str, ...]) -> World:
    """Open the world that the scenarios set up."""
    world = opening()
    for name in scenario:
        world = SCENARIOS[name].set_up(world)
    return world


CHECKOUT: Flow[World] = Flow(
    id="checkout",
    kind="drill",
    root="deneme/",
    nodes=(
        *shopping.NODES,
        *signing_in.NODES,
        *paying.NODES,
        *paid.NODES,
        *disputing.NODES,
        *coming_back.NODES,
    ),
    open=begin,
    controls=CONTROLS,
    clock=Clock(lambda world: world.clock, TO_DATE, deadlines),
    scenarios=SCENARIOS,
    laws=LAWS,
    step_laws=STEP_LAWS,
    essence=essence,
)
