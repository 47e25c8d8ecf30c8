"""Scenarios: each brings its screen about, the stronger trigger wins, and they compose."""

from itertools import combinations

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
    TO_WALLET,
    drill,
    first_choices,
    screens,
    stops,
    with_item,
)

SHOWS = {
    "giris:numara-yanlis": "entry_refused",
    "giris:cuzdan-yok": "entry_refused",
    "giris:cuzdan-bloke": "entry_refused",
    "giris:gercek-veri": "entry_refused",
    "onay:kod-yanlis": "locked",
    "onay:kod-suresi-doldu": "code_late",
    "onay:kod-gelmedi": "code_lost",
    "kur:degisti": "rate_moved",
    "kur:rubleden": "exchange",
    "odeme:tamam": "paid",
    "odeme:bakiye-yetersiz": "refused",
    "odeme:fatura-odenmis": "refused",
    "odeme:aylik-limit": "refused",
    "odeme:cift": "order_double",
    "magaza:bildirim-yok": "order_unpaid",
    "iade:tamam": "refund_done",
    "itiraz:kazanildi": "dispute_won",
    "saat:kapanis": "closed",
}
"""The screen on which each scenario shows."""

SAYS_WHY = {name for name, node in SHOWS.items() if node in {
    "entry_refused", "locked", "code_late", "code_lost", "refused", "closed"}}  # fmt: skip
"""Those that refuse something, so that the screen says which scenario it was."""

WITH_ITEM = {item.scenario: id for id, item in ITEMS.items() if item.scenario}

PAIRS = [
    (one, other)
    for one, other in combinations(SCENARIOS, 2)
    if SCENARIOS[one].stage != SCENARIOS[other].stage
]


def test_there_is_a_way_and_a_screen_for_every_scenario() -> None:
    assert set(RUNS) == set(SHOWS) == set(SCENARIOS)


def test_the_numbers_are_those_of_the_table() -> None:
    assert sorted(scenario.number for scenario in SCENARIOS.values()) == [
        1, 3, 8, 14, 15, 17, 20, 21, 22, 24, 31, 32, 34, 35, 38, 43, 46, 47,
    ]  # fmt: skip


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
        assert all((scenario.title, scenario.message, scenario.money, scenario.retry))
        assert scenario.diagnosis in {"", *QIWI.diagnoses}


@pytest.mark.parametrize(("name", "node"), SHOWS.items())
def test_started_by_link_it_brings_its_screen_about(name: str, node: str) -> None:
    shown = [here for here in stops(*RUNS[name], scenario=name) if here.node.id == node]
    assert shown
    assert any(here.world.refusal == name for here in shown) is (name in SAYS_WHY)


@pytest.mark.parametrize(("name", "item"), WITH_ITEM.items())
def test_the_item_of_its_price_brings_the_same_screens_about(name: str, item: str) -> None:
    ways = with_item(item, RUNS[name])
    assert screens(*ways) == screens(*RUNS[name], scenario=name)
    assert drill(*ways).world.refusal == drill(*RUNS[name], scenario=name).world.refusal


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
    assert [payment.number for payment in world.payments] == ["DNM-0001", "DNM-0002"]
    assert len({payment.money for payment in world.payments}) == 1


# Precedence: clock > scenario > amount > code > persona.


def test_the_clock_beats_every_scenario() -> None:
    for name in SCENARIOS:
        assert drill("giris-yap", "kapanis", scenario=name).node.id == "closed", name
        together = name if name == "saat:kapanis" else f"{name},saat:kapanis"
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


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_scenarios_of_different_stages_compose(one: str, other: str) -> None:
    start = engine.start(CHECKOUT, tuple(sorted((one, other))))
    for here in first_choices(start):
        assert all(law(here.world) for law in CHECKOUT.laws)
    assert {one, other} - {"saat:kapanis"} <= set(start.world.faults)


def test_all_scenarios_that_can_be_together_compose() -> None:
    last_of_each = {scenario.stage: id for id, scenario in SCENARIOS.items()}
    for here in first_choices(engine.start(CHECKOUT, tuple(last_of_each.values()))):
        assert all(law(here.world) for law in CHECKOUT.laws)


def test_a_double_charge_that_the_shop_does_not_hear_of_shows_both() -> None:
    names = "magaza:bildirim-yok,odeme:cift"
    assert drill(*PAID, "magazaya-don", scenario=names).node.id == "order_unpaid"
    waited = drill(*PAID, "magazaya-don", "bir-gun-bekle", "urun-gelmedi", scenario=names)
    assert len(waited.world.payments) == 2
