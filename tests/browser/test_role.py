"""A support agent stays one from page to page, whoever opens the next one, and can leave."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from guide_engine.present.compose.visit import AGENT
from tests.browser.acts import BOOT, OpenPage, answered

DOOR = f"/param-nerede/?rol={AGENT}"
LEAVE = "Destek görünümünden çık"
OUTCOME = "/cozum/iade-bekleniyor/"
ANSWERS = "baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem"
LINKS = {
    "home": ".md-header .md-logo",
    "menu": ".g-sections a[href*=nasil]",
    "question": ".g-answers a",
    "outcomes": ".g-sections a[href*=kaynaklar]",
}
ON = re.compile(rf"\?rol={AGENT}(#.*)?$")


@pytest.fixture
def without_python(page: Page, foresee: Callable[[str], None]) -> Page:
    """Open a page on which every link is followed as one."""
    foresee("Failed to load resource|ERR_FAILED|guide-runtime")
    page.route("**/guide-runtime.json", lambda route: route.abort())
    return page


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_a_link_takes_the_role_along(without_python: Page, link: str) -> None:
    page = without_python
    page.goto(DOOR)
    page.locator(link).first.click()
    expect(page).not_to_have_url(re.compile(r"/param-nerede/\?"))
    expect(page).to_have_url(ON)
    expect(page.get_by_role("link", name=LEAVE)).to_be_visible()


@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_the_browser_takes_it_along_into_another_window(without_python: Page, link: str) -> None:
    without_python.goto(DOOR)
    with without_python.context.expect_page() as opened:
        without_python.locator(link).first.click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(ON)
    expect(opened.value.get_by_role("link", name=LEAVE)).to_be_visible()


def test_the_theme_swaps_the_page_all_the_same(page: Page) -> None:
    page.goto(DOOR)
    page.evaluate("window.entered = true")
    page.locator(LINKS["menu"]).click()
    expect(page).to_have_url(ON)
    expect(page).to_have_url(re.compile("/nasil-calisiyordu/"))
    assert page.evaluate("window.entered")


def test_the_guide_takes_it_along_to_the_outcome(page: Page) -> None:
    page.goto(f"/?rol={AGENT}")
    for text in ("QIWI cüzdanıyla, 21 Şubat 2024’ten önce", "Para çekildi ama siparişte sorun var"):
        with answered(page):
            page.locator(".g-answers a", has=page.get_by_text(text, exact=True)).click()
        expect(page).to_have_url(ON)
    with answered(page):
        page.locator(".g-answers a", has=page.get_by_text("Ödeme bekleniyor", exact=True)).click()
    expect(page.get_by_role("heading", name="Vaka özeti")).to_be_visible(timeout=BOOT)


def test_the_way_out_keeps_the_place_and_drops_the_role(page: Page) -> None:
    page.goto(f"{OUTCOME}?rol={AGENT}#{ANSWERS}")
    expect(page.get_by_role("heading", name="Vaka özeti")).to_be_visible(timeout=BOOT)
    page.get_by_role("link", name=LEAVE).click()
    expect(page).to_have_url(re.compile(f"{OUTCOME}#{ANSWERS}$"))
    expect(page.get_by_role("link", name=LEAVE)).to_be_hidden()
    page.locator(".g-sections a").first.click()
    expect(page).not_to_have_url(re.compile("rol="))


@pytest.mark.parametrize("role", ["", "?rol=", "?rol=someone"])
def test_nobody_else_is_taken_for_an_agent(page: Page, role: str) -> None:
    page.goto(f"/hakkinda/{role}")
    expect(page.get_by_role("link", name=LEAVE)).to_be_hidden()
    page.locator(".g-sections a").first.click()
    expect(page).not_to_have_url(re.compile("hakkinda|rol="))


def test_without_script_there_is_no_such_view(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(f"{OUTCOME}?rol={AGENT}")
    expect(page.get_by_text(LEAVE)).to_be_hidden()
    expect(page.get_by_text("Önce bunu yapın")).to_be_visible()
