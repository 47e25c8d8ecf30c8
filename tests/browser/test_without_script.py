"""Whoever has no JavaScript, or no Python, reads the whole page and walks on by links and forms."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.acts import BOOT, START, OpenPage
from tests.browser.test_wizard import walk

SECTIONS = (
    "/",
    "/param-nerede/",
    "/deneme/",
    "/nasil-calisiyordu/",
    "/nasil-calisiyordu/cuzdan/",
    "/nasil-calisiyordu/odeme/",
    "/nasil-calisiyordu/iade/",
    "/nasil-calisiyordu/sorunlar/",
    "/bugun/",
    "/kaynaklar/",
    "/harita/",
    "/hakkinda/",
    "/cozum/",
)
TYPED = ("tutar", "cuzdan", "kod", "kur")
LOST = "Failed to load resource|ERR_FAILED|guide-worker"


@pytest.fixture
def plain(open_page: OpenPage) -> Page:
    return open_page(java_script_enabled=False)


@pytest.fixture
def without_python(page: Page, foresee: Callable[[str], None]) -> Page:
    """Open a page that gets none of the files that Python needs."""
    foresee(LOST)
    for pattern in ("**/assets/runtime/**", "**/guide-runtime.json"):
        page.route(pattern, lambda route: route.abort())
    return page


def walk_first_buttons(page: Page, wait: Callable[[Page], object] = Page.title) -> list[str]:
    """Press the first button of every screen, with something typed in every field before it."""
    addresses = []
    while page.locator(".g-device h2").inner_text() != "Ödeme alındı":
        wait(page)
        for field in page.locator(".g-device input[data-field]").all():
            field.fill("4111 1111 1111 1111")
        with page.expect_navigation():
            page.locator(".g-device form[data-choice] button").first.click()
        addresses.append(page.url)
        assert len(addresses) < 20
    return addresses


def expect_trouble(page: Page) -> None:
    trouble = page.locator(".g-engine p")
    expect(trouble).to_contain_text("Sayfadaki bilgiler okunabilir.", timeout=BOOT)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_reads_whole(plain: Page, section: str) -> None:
    plain.goto(section)
    expect(plain.get_by_role("heading", level=1)).to_be_visible()
    expect(plain.locator(".g-status")).to_contain_text("21 Şubat 2024")
    article = plain.locator("article#icerik")
    assert len(article.inner_text()) > 200
    expect(article.locator("progress, .g-engine")).to_have_count(0)


def test_every_section_is_linked_from_every_page(plain: Page) -> None:
    plain.goto("/hakkinda/")
    links = plain.locator("a[href]").evaluate_all("them => them.map(it => it.pathname)")
    assert set(SECTIONS[:4]) | {"/bugun/", "/kaynaklar/", "/hakkinda/"} <= set(links)


def test_the_drill_says_that_script_is_off_and_goes_on(plain: Page) -> None:
    plain.goto(START)
    expect(plain.locator("noscript .g-note")).to_contain_text("JavaScript kapalı.")
    addresses = walk_first_buttons(plain)
    expect(plain).to_have_url(re.compile("/deneme/odeme-alindi/"))
    for address in addresses:
        parts = urlsplit(address)
        assert "4111" not in address
        assert not set(TYPED) & set(parse_qs(parts.query))
        assert not parts.fragment


def test_without_python_the_drill_says_so_and_goes_on(without_python: Page) -> None:
    without_python.goto(START)
    for address in walk_first_buttons(without_python, expect_trouble):
        assert "4111" not in address


def test_without_python_a_link_shows_its_screen(without_python: Page) -> None:
    without_python.goto("/deneme/kur/#olaylar=1~giris-yap~urun-sec:kulaklik")
    expect_trouble(without_python)
    expect(without_python.locator(".g-device h2")).to_have_text("Döviz çevirme")


def test_without_python_the_wizard_walks_on(without_python: Page) -> None:
    walk(without_python)
    expect(without_python.locator(".g-first")).to_contain_text("Önce bunu yapın")
