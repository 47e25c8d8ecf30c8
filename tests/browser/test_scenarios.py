"""Every scenario is reached from the start screen by what a reader does, and reads as it should.

One page and one engine walk them all. Each act of a run is done on the control that the page has
for it; at the end the page is, node for node, what the engine says on CPython.
"""

import pytest
from playwright.sync_api import Locator, Page, expect

from guide_engine.guides.qiwi import wallets
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.scenarios import SCENARIOS, STAGES
from guide_engine.present.html import html
from tests.browser.acts import MOUSE, answered, scenario
from tests.drills import RUNS, view
from tests.drills import drill as engine_at

CODES = {kind: code for code, kind in wallets.CODES.items()}
TYPED = {
    "cuzdan": wallets.number,
    "kod": CODES.__getitem__,
    "kur": lambda value: value.replace(".", ","),
    "tutar": lambda value: value.replace(".", ","),
    "an": lambda value: value[:10],
}
"""From the value that a link holds to what a reader types for it."""
SAME = """html => {
  const told = document.createElement("template");
  told.innerHTML = html;
  return told.content.firstElementChild.isEqualNode(document.querySelector(".g-view"));
}"""


def do_act(page: Page, act: str) -> None:
    """Fill the form of an act as a reader would, and send it."""
    slug, *values = act.split(":")
    form = page.locator(f'.g-view form[data-choice="{slug}"]').first
    fields = next(choice for (_, known), choice in CHECKOUT.offered.items() if known == slug).fields
    for field, value in zip(fields, values, strict=True):
        fill(form, field.slug, value, is_choice=bool(field.options))
    with answered(page):
        form.get_by_role("button").click()


def fill(form: Locator, field: str, value: str, *, is_choice: bool) -> None:
    if is_choice:
        form.locator(f'[name="{field}"][value="{value}"]').check()
    else:
        form.locator(f'[data-field="{field}"]').fill(TYPED[field](value))


def test_every_scenario_has_a_run() -> None:
    assert set(RUNS) == set(SCENARIOS)


@pytest.mark.parametrize("name", RUNS)
def test_a_scenario_is_walked_by_its_own_controls(drill: Page, name: str) -> None:
    found = SCENARIOS[name]
    scenario(STAGES[found.stage], found.title)(drill, MOUSE)
    for act in RUNS[name]:
        do_act(drill, act)
    told = view(engine_at(*RUNS[name], scenario=name))
    expect(drill.locator(".g-device h2")).to_have_text(told.title)
    assert drill.evaluate(SAME, html(told))
