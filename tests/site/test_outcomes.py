"""What every published outcome carries: a reply, a drill or the reason for none, a dated source."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from guide_engine.core.diagnosis import Diagnosis
from guide_engine.core.text import day
from guide_engine.guides.qiwi.guide import QIWI
from tests.site.reading import Page, pages

PARTS = {
    "reply": r'(<p class="g-reply" id="mektup-yanit"[^>]*>)[^<]*',
    "drill": r"(#senaryo=|Simülatörde bu sorunun|Bu durum cüzdanın dışında geçer)",
    "source": r'data-claim="[^"]*"',
    "date": r"Son kontrol: [^.]*\.",
}
"""What shows each part on a built page, so that a fault can take it out."""


def plain(text: str) -> str:
    """Write a text as the reading of a page gives it."""
    return " ".join(text.split())


def lacking(page: Page, found: Diagnosis) -> Iterator[str]:
    """Name what the page of a diagnosis does not carry."""
    if plain(found.reply) not in page.texts:
        yield "reply"
    drill = f"#senaryo={found.scenario}"
    led = found.scenario and any(link.get("href", "").endswith(drill) for link in page.named("a"))
    if not led and (not found.no_scenario or plain(found.no_scenario) not in page.texts):
        yield "drill"
    if not any("data-claim" in attributes for _, attributes in page.elements):
        yield "source"
    checked = {plain(f"Son kontrol: {day(QIWI.claims[id].last_verified)}.") for id in found.claims}
    told = " ".join(page.texts)
    if not all(date in told for date in checked):
        yield "date"


@pytest.mark.parametrize("label", sorted(QIWI.diagnoses))
def test_an_outcome_is_whole(site: Path, label: str) -> None:
    page = pages(site)[QIWI.address(label)]
    assert list(lacking(page, QIWI.diagnoses[label])) == []


@pytest.mark.parametrize("label", ["double_charge", "phishing"])
@pytest.mark.parametrize("part", PARTS)
def test_a_part_that_is_taken_out_is_missed(site: Path, label: str, part: str) -> None:
    html = (site / QIWI.address(label) / "index.html").read_text("utf-8")
    broken, count = re.subn(PARTS[part], "", html)
    assert count
    assert part in lacking(Page(broken), QIWI.diagnoses[label])
