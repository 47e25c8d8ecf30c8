"""Scenarios: each brings its screen about, the stronger trigger wins, and they compose."""

import pytest

from guide_engine.core import engine
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS, STAGES
from guide_engine.guides.qiwi.shop import ITEMS
from tests.drills import (
    CANCELLED,
    CONFIRMED,
    DISPUTED,
    PAID,
    RUNS,
    TO_CODE,
    TO_PUSH,
    TO_WALLET,
    drill,
    first_choices,
    last_choices,
    reached,
    screens,
    stops,
    with_item,
)

SHOWS = {
    **{name: "entry_refused" for name in SCENARIOS if name.startswith("giris:")},
    **{name: "refused" for name in SCENARIOS if name.startswith("odeme:")},
    "onay:reddedildi": "rejected",
    "onay:kod-yanlis": "locked",
    "onay:kod-suresi-doldu": "code_late",
    "onay:sure-doldu": "confirmation_over",
    "onay:islem-suresi": "confirmation_over",
    "onay:kod-gelmedi": "code_lost",
    "onay:kod-gec": "code_lost",
    "onay:push-yok": "push_lost",
    "kur:yok": "refused",
    "kur:degisti": "rate_moved",
    "kur:rubleden": "exchange",
    "odeme:tamam": "paid",
    "odeme:komisyon": "receipt",
    "odeme:bekliyor": "pending",
    "odeme:provizyon": "held",
    "odeme:iptal-iade": "returned",
    "odeme:cift": "order_double",
    "magaza:bildirim-yok": "order_unpaid",
    "iade:bekliyor": "refund_waiting",
    "iade:tamam": "refund_done",
    "iade:kismi": "refund_partial",
    "iade:fazla": "refund_refused",
    "iade:gec-basarisiz": "refund_reversed",
    "iade:cuzdan-kapali": "refund_returned",
    "itiraz:kazanildi": "dispute_won",
    "itiraz:kaybedildi": "dispute_lost",
    "itiraz:teslim-gecikti": "dispute",
    "itiraz:sure-gecti": "dispute_missed",
    "saat:kapanis": "closed",
    "saat:cikis-limiti": "outgoing_limited",
    "saat:rubleye-gecis": "confirm",
}
"""The screen on which each scenario shows."""

WELL = {"paid", "receipt", "exchange", "rate_moved", "confirm", "refund_done", "dispute_won"}
OF_THEIR_OWN = {"pending", "held", "order_double", "order_unpaid", "dispute"}
SAYS_WHY = {name for name, node in SHOWS.items() if node not in WELL | OF_THEIR_OWN}
"""Those that refuse something, so that the screen says which scenario it was."""

WITH_ITEM = {item.scenario: id for id, item in ITEMS.items() if item.scenario}


def test_there_is_a_way_and_a_screen_for_every_scenario() -> None:
    assert set(RUNS) == set(SHOWS) == set(SCENARIOS)


def test_the_numbers_are_those_of_the_table() -> None:
    """47 of the table, then the provider's codes that it lacks, then what the rules ask for."""
    numbers = sorted(scenario.number for scenario in SCENARIOS.values())
    assert numbers == list(range(1, 69))


def test_every_scenario_is_of_a_stage_and_the_stages_come_in_their_order() -> None:
    assert {scenario.stage for scenario in SCENARIOS.values()} == set(STAGES)
    assert list(QIWI.stages) == [
        "giris", "onay", "kur", "odeme", "magaza", "iade", "itiraz", "saat",
    ]  # fmt: skip
    assert all(id == scenario.id for id, scenario in SCENARIOS.items())


def test_what_is_documented_names_its_source_and_what_is_not_is_invented() -> None:
    for scenario in SCENARIOS.values():
        assert bool(scenario.source) is (scenario.basis == "documented"), scenario.id
        assert scenario.code in scenario.source


def test_every_scenario_says_what_happened_to_the_money_and_whether_to_try_again() -> None:
    for scenario in SCENARIOS.values():
        said = (scenario.title, scenario.message, scenario.money, scenario.retry)
        assert all((*said, scenario.next_step)), scenario.id
        assert scenario.diagnosis in QIWI.diagnoses, scenario.id


@pytest.mark.parametrize(("name", "node"), SHOWS.items())
def test_started_by_link_it_brings_its_screen_about(name: str, node: str) -> None:
    shown = [here for here in stops(*RUNS[name], scenario=name) if here.node.id == node]
    assert shown
    if name in SAYS_WHY:
        assert any(here.world.refusal == name for here in shown)


@pytest.mark.parametrize(("name", "item"), WITH_ITEM.items())
def test_the_item_of_its_price_brings_the_same_screens_about(name: str, item: str) -> None:
    ways = with_item(item, RUNS[name])
    assert screens(*ways) == screens(*RUNS[name], scenario=name)
    assert drill(*ways).world.refusal == drill(*RUNS[name], scenario=name).world.refusal


OWN_ACTS = {
    "onay:kod-yanlis": (*TO_CODE, *["kodu-dogrula:yanlis"] * 3),
    "onay:kod-suresi-doldu": (*TO_CODE, "kodu-dogrula:gec"),
    "onay:kod-gelmedi": (*TO_CODE, "kodu-dogrula:kayip"),
    "onay:reddedildi": (*TO_PUSH, "reddet"),
    "giris:cuzdan-yok": (*TO_WALLET, "simdi-ode:98"),
    "giris:cuzdan-bloke": (*TO_WALLET, "simdi-ode:74"),
    "giris:numara-yanlis": (*TO_WALLET, "simdi-ode:03"),
    "odeme:sure-doldu": (*CONFIRMED, "bir-ay", "bir-ay", "cevir"),
    "itiraz:sure-gecti": (*PAID, *["bir-ay"] * 3, "magazaya-don", "anlasmazlik-ac"),
    "saat:kapanis": ("giris-yap", "kapanis"),
}
"""Ways to a scenario's screen by a code, a wallet or the clock, with no scenario set."""


@pytest.mark.parametrize("name", OWN_ACTS)
def test_a_code_a_wallet_or_the_clock_brings_the_same_screen_about(name: str) -> None:
    here = drill(*OWN_ACTS[name])
    assert (here.node.id, here.world.refusal) == (SHOWS[name], name)


def test_every_code_that_a_screen_can_refuse_with_has_an_item() -> None:
    coded = {scenario.id for scenario in SCENARIOS.values() if scenario.code}
    assert coded == set(WITH_ITEM)


def test_the_scenarios_of_the_way_back_spare_the_wait() -> None:
    ordered = drill(*PAID).world.clock
    assert (drill(*CANCELLED, scenario="iade:tamam").world.clock - ordered).seconds == 60 * 60
    assert (drill(*CANCELLED).world.clock - ordered).days == 14
    sooner = drill(*DISPUTED, scenario="itiraz:kazanildi").world.clock
    assert (drill(*DISPUTED).world.clock - sooner).days == 4


def test_the_double_charge_leaves_two_entries_of_the_same_amount() -> None:
    world = drill(*PAID, scenario="odeme:cift").world
    assert [record.kind for record in world.history] == ["conversion", "payment"] * 2
    assert len(set(world.paid)) == 1


# Precedence: clock > scenario > amount > code > persona.


def test_the_clock_beats_every_scenario() -> None:
    for name in SCENARIOS:
        assert drill("giris-yap", "kapanis", scenario=name).node.id == "closed", name
        together = "saat:kapanis" if name.startswith("saat:") else f"{name},saat:kapanis"
        assert drill("giris-yap", scenario=together).node.id == "closed", name


def test_the_clock_beats_the_monthly_limit_when_its_month_is_over() -> None:
    acts = ("bir-ay", *CONFIRMED)
    assert drill(*acts, scenario="odeme:aylik-limit").node.id == "exchange"


@pytest.mark.parametrize("item", WITH_ITEM.values())
def test_a_scenario_beats_the_item_of_the_same_stage(item: str) -> None:
    stage = SCENARIOS[ITEMS[item].scenario].stage
    for name in SCENARIOS:
        if name.startswith(f"{stage}:"):
            ways = with_item(item, RUNS[name])
            assert screens(*ways, scenario=name) == screens(*RUNS[name], scenario=name)


@pytest.mark.parametrize("code", ["dogru", "yanlis", "gec", "kayip"])
def test_a_scenario_and_an_item_beat_the_code(code: str) -> None:
    expected = {
        "onay:kod-yanlis": "code",
        "onay:kod-suresi-doldu": "code_late",
        "onay:kod-gelmedi": "code_lost",
    }
    for name, node in expected.items():
        assert drill(*TO_CODE, f"kodu-dogrula:{code}", scenario=name).node.id == node
    late = with_item("hata-901", (*TO_CODE, f"kodu-dogrula:{code}"))
    assert drill(*late).node.id == "code_late"


@pytest.mark.parametrize("persona", ["03", "10", "20", "30", "74", "98"])
def test_a_scenario_and_an_item_beat_the_persona(persona: str) -> None:
    acts = (*TO_WALLET, f"simdi-ode:{persona}")
    for name in SCENARIOS:
        if name.startswith("giris:"):
            assert drill(*acts, scenario=name).world.refusal == name
    for name, item in WITH_ITEM.items():
        if name.startswith("giris:"):
            assert drill(*with_item(item, acts)).world.refusal == name


def test_scenarios_of_the_funds_hold_for_every_persona_and_together() -> None:
    for persona in ("10", "20", "30"):
        acts = (*TO_WALLET, f"simdi-ode:{persona}", "kod-iste:sms", "kodu-dogrula:dogru")
        assert drill(*acts, scenario="kur:rubleden").node.id == "exchange"
        for names in ("odeme:bakiye-yetersiz", "kur:rubleden,odeme:bakiye-yetersiz"):
            assert drill(*acts, "cevir", scenario=names).node.id == "refused"


def partners(one: str) -> list[str]:
    return [other for other in SCENARIOS if SCENARIOS[other].stage != SCENARIOS[one].stage]


@pytest.mark.parametrize("one", SCENARIOS)
def test_it_composes_with_every_scenario_of_another_stage(one: str) -> None:
    """By the first choices and by the last ones: the laws hold, and there is always a way on."""
    for other in partners(one):
        start = engine.start(CHECKOUT, tuple(sorted((one, other))))
        for way in (first_choices, last_choices):
            *_, last = way(start)
            assert last.node.choices or last.node.diagnosis, (other, last.node.id)


@pytest.mark.parametrize("one", SCENARIOS)
def test_with_another_it_still_brings_its_screen_about(one: str) -> None:
    """Where their ways do not part before: money comes after entry, refunds after money."""
    later = {"giris": ("kur", "odeme", "magaza", "iade", "itiraz"), "onay": ("magaza", "iade")}
    for other in partners(one):
        if SCENARIOS[other].stage in later.get(SCENARIOS[one].stage, ()):
            names = ",".join(sorted((one, other)))
            try_it = [here.node.id for here in reached(RUNS[one], names)]
            assert SHOWS[one] in try_it, other


def test_all_scenarios_that_can_be_together_compose() -> None:
    last_of_each = {scenario.stage: id for id, scenario in SCENARIOS.items()}
    for way in (first_choices, last_choices):
        *_, last = way(engine.start(CHECKOUT, tuple(last_of_each.values())))
        assert last.node.choices or last.node.diagnosis


def test_a_double_charge_that_the_shop_does_not_hear_of_shows_both() -> None:
    names = "magaza:bildirim-yok,odeme:cift"
    assert drill(*PAID, "magazaya-don", scenario=names).node.id == "order_unpaid"
    waited = drill(*PAID, "magazaya-don", "bir-gun-bekle", "urun-gelmedi", scenario=names)
    assert len(waited.world.paid) == 2
