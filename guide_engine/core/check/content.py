"""What is wrong with scenarios, diagnoses and claims, and with what they say of each other."""

from collections.abc import Iterator
from typing import Any

from guide_engine.core.claim import Claim
from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.guide import Guide
from guide_engine.core.model import BY_WORLD, Flow


def scenarios(flow: Flow[Any], guide: Guide) -> Iterator[str]:
    """List what is wrong with the scenarios of a drill and with what its nodes refer to."""
    for id, scenario in flow.scenarios.items():
        where = f"{flow.id}: scenario {id!r}"
        if scenario.stage not in guide.stages:
            yield f"{where}: unknown stage"
        if scenario.diagnosis and scenario.diagnosis not in guide.diagnoses:
            yield f"{where}: unknown diagnosis {scenario.diagnosis!r}"
        if scenario.basis == "documented" and not scenario.source:
            yield f"{where}: documented, but without a source"
        if not scenario.next_step:
            yield f"{where}: no next step"
    for node in flow.nodes:
        if node.diagnosis not in ("", BY_WORLD, *guide.diagnoses):
            yield f"{flow.id}/{node.id}: unknown diagnosis {node.diagnosis!r}"


def diagnoses(guide: Guide) -> Iterator[str]:
    """List what is missing from the diagnoses."""
    drills = [part.flow for part in guide.parts.values() if part.flow.kind == "drill"]
    known = {id for flow in drills for id in flow.scenarios}
    reached = {node.diagnosis for part in guide.parts.values() for node in part.flow.nodes}
    for id, found in guide.diagnoses.items():
        where = f"diagnosis {id!r}"
        if id not in guide.labels:
            yield f"{where}: no address"
        if id not in reached:
            yield f"{where}: no flow leads to it"
        if not found.reply:
            yield f"{where}: no reply"
        if not found.claims:
            yield f"{where}: no source"
        yield from (f"{where}: unknown claim {c!r}" for c in found.claims if c not in guide.claims)
        yield from _drill(where, found, known)
        yield from _wait(where, found, guide)
    yield from _reckonings(guide)


def _reckonings(guide: Guide) -> Iterator[str]:
    """A sum stands on the page of a diagnosis and asks for facts that a flow keeps."""
    facts = {fact.id for part in guide.parts.values() for fact in part.flow.facts}
    for id, found in guide.reckonings.items():
        if id not in guide.diagnoses:
            yield f"reckoning of {id!r}: unknown diagnosis"
        unknown = [name for name in found.fields if name not in facts]
        yield from (f"reckoning of {id!r}: unknown fact {name!r}" for name in unknown)


def _wait(where: str, found: Diagnosis, guide: Guide) -> Iterator[str]:
    """A time has a source that the page shows, and a calendar to count by."""
    if found.wait is None:
        return
    stated = (mark.claim for mark in found.wait.marks if mark.claim)
    yield from (f"{where}: waits by claim {c!r}, uncited" for c in stated if c not in found.claims)
    if found.wait.unit == "business_days" and found.wait.country not in guide.holidays:
        yield f"{where}: no calendar of {found.wait.country!r}"


def _drill(where: str, found: Diagnosis, known: set[str]) -> Iterator[str]:
    if found.scenario and found.scenario not in known:
        yield f"{where}: unknown scenario {found.scenario!r}"
    if not found.scenario and not found.no_scenario:
        yield f"{where}: neither a scenario nor a reason for none"


def claims(guide: Guide) -> Iterator[str]:
    """List what is wrong with the claims."""
    for id, claim in guide.claims.items():
        yield from _claim(f"claim {id!r}", claim)
    headlines = [id for id, claim in guide.claims.items() if claim.headline]
    if len(headlines) != 1:
        yield f"{guide.id}: one claim has to be the status line, not {headlines}"


def _claim(where: str, claim: Claim) -> Iterator[str]:
    if not claim.sources and claim.standing != "unknown":
        yield f"{where}: no source"
    if not claim.sentence:
        yield f"{where}: says nothing"
    for source in claim.sources:
        if source.dated and source.dated > claim.last_verified:
            yield f"{where}: {source.name} is dated after it was last verified"
