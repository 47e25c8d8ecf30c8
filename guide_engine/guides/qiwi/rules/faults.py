"""Scenarios in force, and the reasons of refusals."""

from guide_engine.core.model import Effect
from guide_engine.guides.qiwi.world import World, funded


def in_force(scenario: str) -> Effect[World]:
    """Make the set-up that puts a scenario in force and funds the wallet for it."""

    def set_up(world: World) -> World:
        faults = tuple(sorted({*world.faults, scenario}))
        return world._replace(faults=faults, ledger=funded(world.persona, faults))

    return set_up


def over(world: World, *scenarios: str) -> World:
    """Let scenarios be in force no longer."""
    return world._replace(faults=tuple(f for f in world.faults if f not in scenarios))


def because(scenario: str) -> Effect[World]:
    """Make the effect that remembers why something was refused."""

    def refuse(world: World) -> World:
        return world._replace(refusal=scenario)

    return refuse
