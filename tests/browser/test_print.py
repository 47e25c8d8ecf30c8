"""On paper an outcome is what the reader needs: text, ticks and addresses, and nothing to press."""

import pytest
from playwright.sync_api import Page, expect

from guide_engine.guides.qiwi.guide import QIWI

OUTCOME = "/" + QIWI.address("refund_delayed")
CHROME = (
    *(".md-header", ".md-path", ".md-sidebar", ".g-sections", ".g-role", ".g-feedback"),
    *("form", "button", ".g-button", ".headerlink"),
)
AFTER = "it => getComputedStyle(it, '::after').content"


@pytest.fixture(params=["light", "dark"])
def paper(page: Page, request: pytest.FixtureRequest) -> Page:
    page.goto(OUTCOME)
    page.locator(".g-check input").first.check()
    page.emulate_media(media="print", color_scheme=request.param)
    return page


def test_nothing_to_press_is_printed(paper: Page) -> None:
    for part in CHROME:
        shown = paper.locator(part).filter(visible=True)
        expect(shown, part).to_have_count(0)


def test_no_heading_stands_over_nothing(paper: Page) -> None:
    bare = paper.locator(".g-outcome section").evaluate_all("""them => them
      .filter((it) => it.offsetHeight && it.innerText === it.querySelector('h2').innerText)
      .map((it) => it.innerText)""")
    assert bare == []


def test_ticks_and_sources_are_printed(paper: Page) -> None:
    boxes = paper.locator(".g-check input")
    expect(boxes.first).to_be_visible()
    expect(boxes.first).to_be_checked()
    expect(boxes.last).not_to_be_checked()
    source = paper.locator(".g-sources a").first
    assert str(source.get_attribute("href")) in source.evaluate(AFTER)


def test_paper_is_white(paper: Page) -> None:
    expect(paper.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")
    expect(paper.locator("body")).to_have_css("color-scheme", "light")
    expect(paper.locator(".g-first h2")).to_have_css("color", "rgb(0, 0, 0)")


def test_the_button_prints(page: Page) -> None:
    page.goto(OUTCOME)
    page.evaluate("window.print = () => { window.printed = true; }")
    page.get_by_role("button", name="Sayfayı yazdır").click()
    assert page.evaluate("window.printed")
