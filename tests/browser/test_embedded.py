"""The wizard in a frame on a page of another origin, put there by the snippet that readers copy."""

import re
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from guide_engine.guides.qiwi.guide import QIWI
from tests.browser.acts import BOOT, OpenPage, expect_screen
from tests.browser.test_access import AXE, check
from tests.browser.test_wizard import BEFORE, DANGER, answer
from tests.server import Site

SECOND = "QIWI ödemenizde ne oldu?"
OUTCOME = QIWI.diagnoses["phishing"].title
OUTCOME_PAGE = f"/{QIWI.address('phishing')}"
ANSWERS = "#odeme=qiwi-once&qiwi-sorun=biri-bir-sey-istiyor"
STORED = """async () => [
  { ...localStorage }, { ...sessionStorage }, document.cookie,
  await indexedDB.databases(), await caches.keys(),
  await navigator.serviceWorker.getRegistrations(),
]"""


@pytest.fixture
def other(
    site: Path, address: str, foresee: Callable[[str], None], tmp_path: Path
) -> Iterator[str]:
    """Serve a page that holds the snippet, and give its address; only here is it no stranger."""
    manual = (site / "gomulu-nasil/index.html").read_text("utf-8")
    (snippet,) = re.findall("&lt;iframe.*?&lt;/iframe&gt;", manual, re.DOTALL)
    assert f"{address}/gomulu/" in snippet
    shop = f"<!doctype html><title>Mağaza</title><h1>Mağaza</h1>{unescape(snippet)}"
    (tmp_path / "index.html").write_text(shop, encoding="utf-8")
    with Site(tmp_path) as host:
        foresee(f"foreign request: {host.address}/|{host.address}/favicon.ico")
        thread = Thread(target=host.serve_forever, args=(0.1,), daemon=True)
        thread.start()
        yield f"{host.address}/"
        host.shutdown()
        thread.join()


def frame(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def expect_heading(page: Page, heading: str) -> None:
    expect(frame(page).locator("[data-focus]")).to_have_text(heading, timeout=BOOT)


def press(page: Page, text: str) -> None:
    words = page.get_by_text(text, exact=True)
    frame(page).locator(".g-answers a").filter(has=words).click()


def reach_outcome(page: Page, other: str) -> None:
    page.goto(other)
    press(page, BEFORE)
    expect_heading(page, SECOND)
    press(page, DANGER)
    expect_heading(page, OUTCOME)


def test_two_answers_lead_to_an_outcome_and_nothing_leaves_the_frame(
    page: Page, other: str, address: str, served: list[str]
) -> None:
    reach_outcome(page, other)
    inner = page.frames[1]
    assert (page.url, inner.url) == (other, f"{address}/gomulu/{ANSWERS}")
    assert [path for path in served if not path.startswith("/assets/")] == ["/gomulu/"]
    expect(inner.locator(".g-trail .g-a")).to_have_text([BEFORE, DANGER])
    ways = inner.locator("a[href]").evaluate_all("them => them.map(it => it.href)")
    rooms = "param-nerede|cozum|deneme|dolandirildim|harita|kaynaklar|nasil-calisiyordu"
    home = f"{address}/({rooms})/"
    assert [way for way in ways if way.startswith(address) and not re.match(home, way)] == []


def test_the_frame_stores_nothing(page: Page, other: str) -> None:
    reach_outcome(page, other)
    assert page.frames[1].evaluate(STORED) == [{}, {}, "", [], [], []]
    assert page.context.cookies() == []


def test_the_whole_page_opens_with_the_answers(page: Page, other: str, address: str) -> None:
    reach_outcome(page, other)
    frame(page).get_by_role("link", name="Sayfanın tamamını açın").click()
    expect(page).to_have_url(f"{address}{OUTCOME_PAGE}{ANSWERS}")
    expect(page.locator(".g-trail .g-a")).to_have_text([BEFORE, DANGER], timeout=BOOT)


def test_back_leads_through_the_answers_of_the_frame(page: Page, other: str) -> None:
    reach_outcome(page, other)
    for heading in (SECOND, "Ödemeyi neyle ve ne zaman yaptınız?"):
        page.frames[1].evaluate("history.back()")
        expect_heading(page, heading)
    assert page.url == other


def test_other_links_leave_the_frame(page: Page, other: str, address: str) -> None:
    reach_outcome(page, other)
    frame(page).get_by_role("link", name="Kaynağı görün").click()
    expect(page).to_have_url(re.compile(f"{address}/kaynaklar/#"))


def test_without_script_an_answer_opens_the_page_of_the_guide(
    open_page: OpenPage, other: str, address: str
) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(other)
    press(page, BEFORE)
    expect(page).to_have_url(f"{address}/param-nerede/qiwi-sorun/#odeme=qiwi-once")
    answer(page, DANGER)
    expect(page).to_have_url(re.compile(OUTCOME_PAGE))


def test_without_python_the_page_of_the_guide_opens(
    page: Page, other: str, address: str, foresee: Callable[[str], None]
) -> None:
    foresee("Failed to load resource|ERR_FAILED")
    page.route("**/guide-runtime.json", lambda route: route.abort())
    page.goto(other)
    press(page, BEFORE)
    expect(frame(page).locator(".g-engine")).to_contain_text("okunabilir", timeout=BOOT)
    press(page, BEFORE)
    expect(page).to_have_url(f"{address}/param-nerede/qiwi-sorun/#odeme=qiwi-once")


def test_a_frame_can_begin_at_any_question(page: Page) -> None:
    page.goto("/gomulu/#odeme=qiwi-once")
    expect_screen(page, SECOND, focused=False)
    page.reload()
    expect_screen(page, SECOND, focused=False)


def test_the_frame_is_accessible(page: Page) -> None:
    page.goto("/gomulu/")
    page.evaluate(AXE)
    for text in (BEFORE, DANGER):
        assert check(page) == []
        answer(page, text)
    expect_screen(page, OUTCOME)
    assert check(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
