"""The list of all that can be tried: whole, filterable, and made of the scenarios themselves."""

from dataclasses import replace
from urllib.parse import urljoin, urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.catalogue.scenario_list import scenario_list
from guide_engine.core import link
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.scenarios import SCENARIOS, STAGES
from guide_engine.guides.qiwi.shop import ITEMS
from guide_engine.present import words as own
from tests.faults import planting as plant
from tests.markup import Markup

HTML = dict(catalogue.pages())["deneme/katalog/index.md"].split("---\n", 2)[2].partition("<div")
PAGE = Markup("".join(HTML[1:]))
CASES = {
    case.partition('"')[0]: case.partition("</details>")[0]
    for case in "".join(HTML[1:]).split('<details id="')[1:]
}


def test_the_page_is_sound() -> None:
    assert (PAGE.wrong, PAGE.pointing_nowhere()) == ([], [])


def test_every_scenario_is_a_row_in_the_order_of_the_payment() -> None:
    order = sorted(SCENARIOS, key=lambda id: list(STAGES).index(SCENARIOS[id].stage))
    assert list(CASES) == [id.replace(":", "-") for id in order]


@pytest.mark.parametrize("id", SCENARIOS)
def test_a_row_says_what_there_is_to_say_and_can_be_filtered_by_it(id: str) -> None:
    scenario = SCENARIOS[id]
    case = CASES[id.replace(":", "-")]
    stage = f'data-asama="{scenario.stage}"'
    for said in (stage, f'data-dayanak="{scenario.basis}"', scenario.title, scenario.message,
                 scenario.money, own.IS_FINAL[scenario.final], scenario.retry,
                 scenario.source or "KURGU"):  # fmt: skip
        assert said in case, said
    assert (own.SOLVE in case) is bool(scenario.diagnosis)


@pytest.mark.parametrize("id", SCENARIOS)
def test_a_row_starts_its_scenario(id: str) -> None:
    case = Markup(f'<details id="{CASES[id.replace(":", "-")]}</details>')
    start, *solve = case.addresses()
    target = urlsplit(urljoin("https://rehber.test/deneme/katalog/", start))
    here, opened = link.open_link(CHECKOUT, target.path[1:], target.fragment)
    assert (target.path, here.scenario, opened.trouble) == ("/deneme/", (id,), "")
    assert [QIWI.address(SCENARIOS[id].diagnosis) in way for way in solve] == [True] * len(solve)


def test_the_price_that_calls_a_scenario_is_that_of_an_item() -> None:
    for item in ITEMS.values():
        if item.scenario:
            price = f"{item.price.amount:.2f}".replace(".", ",")
            assert own.BY_PRICE.format(price=price) in CASES[item.scenario.replace(":", "-")]


def test_every_choice_of_the_filter_leaves_something() -> None:
    options = {a["value"] for tag, a in PAGE.elements if tag == "option" and a["value"]}
    rows = [a for tag, a in PAGE.elements if tag == "details"]
    assert options == {row[name] for row in rows for name in ("data-asama", "data-dayanak")}


def test_a_scenario_that_nothing_explains_only_starts() -> None:
    part = QIWI.parts["checkout"]
    alone = {"odeme:tamam": replace(SCENARIOS["odeme:tamam"], diagnosis="")}
    guide = plant.flow(QIWI, "checkout", scenarios=alone)
    _, page = scenario_list(guide, guide.parts[part.flow.id])
    assert own.START in page
    assert own.SOLVE not in page
