"""Faults of scenarios, diagnoses and claims: what rests on nothing, and what nothing leads to."""

from dataclasses import replace
from datetime import date

from guide_engine.core.claim import Source
from guide_engine.core.guide import Guide
from guide_engine.guides.qiwi import waits
from guide_engine.guides.qiwi.words.wizard.charge import CHARGE
from tests.faults import planting as plant
from tests.faults.planting import Faults

CONTENT = Faults()
DOUBLE = "diagnosis 'double_charge'"
REVOKED = "claim 'licence-revoked'"


@CONTENT.listed_as("checkout: scenario 'odeme:cift': unknown stage")
def a_scenario_of_an_unknown_stage(guide: Guide) -> Guide:
    return replace(guide, stages=plant.without(guide.stages, "odeme"))


@CONTENT.listed_as("checkout: scenario 'odeme:cift': unknown diagnosis 'bad_luck'")
def a_scenario_with_an_unknown_diagnosis(guide: Guide) -> Guide:
    return plant.scenario(guide, "odeme:cift", diagnosis="bad_luck")


@CONTENT.listed_as("checkout: scenario 'odeme:cift': documented, but without a source")
def a_documented_scenario_without_a_source(guide: Guide) -> Guide:
    return plant.scenario(guide, "odeme:cift", basis="documented", source="")


@CONTENT.listed_as("checkout: scenario 'odeme:cift': no next step")
def a_scenario_that_leaves_the_reader_standing(guide: Guide) -> Guide:
    return plant.scenario(guide, "odeme:cift", next_step="")


@CONTENT.listed_as("checkout/order_double: unknown diagnosis 'bad_luck'")
def a_screen_with_an_unknown_diagnosis(guide: Guide) -> Guide:
    return plant.node(guide, "checkout/order_double", diagnosis="bad_luck")


@CONTENT.listed_as(f"{DOUBLE}: no address")
def a_diagnosis_without_an_address(guide: Guide) -> Guide:
    return replace(guide, labels=plant.without(guide.labels, "double_charge"))


@CONTENT.listed_as("diagnosis 'bad_luck': no flow leads to it")
def a_diagnosis_that_no_flow_leads_to(guide: Guide) -> Guide:
    lost = replace(guide.diagnoses["double_charge"], id="bad_luck")
    return replace(guide, diagnoses={**guide.diagnoses, "bad_luck": lost})


@CONTENT.listed_as(f"{DOUBLE}: no reply")
def a_diagnosis_without_a_reply(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", reply="")


@CONTENT.listed_as(f"{DOUBLE}: no source")
def a_diagnosis_without_a_claim(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", claims=())


@CONTENT.listed_as(f"{DOUBLE}: unknown claim 'hearsay'")
def a_diagnosis_with_an_unknown_claim(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", claims=("hearsay",))


@CONTENT.listed_as(f"{DOUBLE}: unknown scenario 'odeme:uc'")
def a_diagnosis_with_an_unknown_scenario(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", scenario="odeme:uc")


@CONTENT.listed_as(f"{DOUBLE}: neither a scenario nor a reason for none")
def a_diagnosis_without_a_scenario_and_a_reason(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", scenario="", no_scenario="")


@CONTENT.listed_as(f"{DOUBLE}: waits by claim 'refund-3-20-days', uncited")
def a_wait_by_a_claim_that_the_page_does_not_show(guide: Guide) -> Guide:
    return plant.diagnosis(guide, "double_charge", claims=("history-states",))


@CONTENT.listed_as(f"{DOUBLE}: no calendar of 'AA'")
def a_wait_by_a_calendar_that_is_not_there(guide: Guide) -> Guide:
    wait = replace(waits.SECOND_CHARGE, country="AA")
    return plant.diagnosis(guide, "double_charge", wait=wait)


@CONTENT.listed_as("reckoning of 'bad_luck': unknown diagnosis")
def a_sum_on_no_page(guide: Guide) -> Guide:
    return replace(guide, reckonings={"bad_luck": CHARGE})


@CONTENT.listed_as("reckoning of 'double_charge': unknown fact 'weather'")
def a_sum_over_an_unknown_fact(guide: Guide) -> Guide:
    return replace(guide, reckonings={"double_charge": replace(CHARGE, fields=("weather",))})


@CONTENT.listed_as(f"{REVOKED}: no source")
def a_claim_without_a_source(guide: Guide) -> Guide:
    return plant.claim(guide, "licence-revoked", sources=())


@CONTENT.listed_as(f"{REVOKED}: says nothing")
def a_claim_without_a_sentence(guide: Guide) -> Guide:
    return plant.claim(guide, "licence-revoked", sentence="")


@CONTENT.listed_as(f"{REVOKED}: Yarın is dated after it was last verified")
def a_source_younger_than_its_reading(guide: Guide) -> Guide:
    late = Source("Yarın", "https://example.org/", date.max)
    return plant.claim(guide, "licence-revoked", sources=(late,))


@CONTENT.listed_as("qiwi: one claim has to be the status line, not []")
def no_status_line(guide: Guide) -> Guide:
    claims = {id: replace(claim, headline="") for id, claim in guide.claims.items()}
    return replace(guide, claims=claims)
