"""Every outcome at the end of its shortest way, answer by answer."""

import re
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Page, expect

from guide_engine.core import link, prove
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.words.wizard import WORDS
from tests.browser.acts import BOOT, OpenPage
from tests.browser.test_wizard import OUTCOMES, answer
from tests.site.reading import pages
from tests.site.ways import an_answer, target, ways

ENDS = [here for here in prove.walk(WIZARD) if not here.node.choices]
FIRST = WORDS.nodes[WIZARD.start.id].title


def expect_heading(page: Page, title: str) -> None:
    heading = page.locator("[data-focus]")
    expect(heading).to_have_text(title, timeout=BOOT)
    expect(heading).to_be_focused()


def title(node: str) -> str:
    return WORDS.nodes[node].title if node in WORDS.nodes else QIWI.diagnoses[node].title


def walk(page: Page, end: Position[None]) -> None:
    """Answer as the way says, and find each question and the outcome."""
    after = [*(step.node for step in end.steps[1:]), end.node.id]
    for step, node in zip(end.steps, after, strict=True):
        answer(page, WORDS.nodes[step.node].choices[step.choice].text)
        expect_heading(page, title(node))
    expect(page).to_have_url(f"{WIZARD.page(end.node)}#{link.write(end)}")


def from_the_start(page: Page) -> None:
    """Go back by changing the first answer; nothing is loaded for it."""
    page.locator(".g-trail a").first.click()
    expect_heading(page, FIRST)


def start_the_engine(page: Page) -> None:
    """Give an answer and take it back, so that whatever follows is the engine's."""
    page.goto("/param-nerede/")
    answer(page, WORDS.nodes[WIZARD.start.id].choices["baska-yontem"].text)
    expect(page.locator(".g-trail")).to_be_visible(timeout=BOOT)
    from_the_start(page)
    page.evaluate("window.same = true")


def test_every_outcome_is_reached_by_its_answers(page: Page) -> None:
    start_the_engine(page)
    assert {WIZARD.page(end.node) for end in ENDS} == set(OUTCOMES)
    for end in ENDS:
        walk(page, end)
        from_the_start(page)
    assert page.evaluate("window.same"), "a page was loaded anew on the way"


def test_the_longest_way_by_links_is_walked_without_script(open_page: OpenPage, site: Path) -> None:
    found = ways(pages(site), an_answer)
    way = max((found[url] for url in OUTCOMES), key=len)
    page = open_page(java_script_enabled=False)
    page.goto("/")
    for here, there in pairwise(("", *way)):
        hrefs = page.locator("a").evaluate_all("them => them.map(it => it.getAttribute('href'))")
        number = next(n for n, href in enumerate(hrefs) if target(here, href or "") == there)
        page.locator("a").nth(number).click()
        expect(page).to_have_url(re.compile(f"/{there}(#.*)?$"))
    expect(page.locator(".g-first")).to_contain_text("Önce bunu yapın")
