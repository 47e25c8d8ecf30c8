"""No rule of WCAG that a program can check is broken, on any kind of page, in any state of it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from guide_engine.present import words as own
from tests.browser.acts import BOOT, PAID, START, TO_WALLET, do, write
from tests.drills import CONFIRMED, DISPUTED
from tools.places import NODE_MODULES

AXE = (NODE_MODULES / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
CHECK = """async (tags) => {
  const { violations } = await axe.run({ runOnly: tags, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target} ${any[0]?.message ?? ""}`));
}"""
STILL = "document.getAnimations().every((it) => it.playState !== 'running')"

PAGES = {
    "start": "/",
    "today": "/bugun/",
    "tutorial": "/nasil-calisiyordu/",
    "tutorial-part": "/nasil-calisiyordu/odeme/",
    "question": "/param-nerede/qiwi-siparis/",
    "outcome": "/cozum/para-cekildi-siparis-odenmedi/",
    "outcomes": "/cozum/",
    "screen": START,
    "scenarios": "/deneme/katalog/",
    "receipt": "/deneme/dekont/",
    "sources": "/kaynaklar/",
    "map": "/harita/",
    "about": "/hakkinda/",
    "feedback": "/geri-bildirim/",
    "replies": "/destek/yanitlar/",
    "unknown": "/yok-boyle-bir-sayfa/",
}


SCHEMES = {"light": "default", "dark": "slate"}


def settings(page: Page) -> Iterator[str]:
    """Show the page in every setting that looks different."""
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 800})
        for media, scheme in SCHEMES.items():
            page.emulate_media(color_scheme=media, reduced_motion="reduce")
            expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
            page.wait_for_function(STILL)
            yield f"{width} {media}"


def expect_access(page: Page) -> None:
    """Break no rule in any setting, and need no scrolling aside on the smallest telephone."""
    page.evaluate(AXE)
    broken = [f"{setting}: {found}" for setting in settings(page) for found in check(page)]
    assert broken == []
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def check(page: Page) -> Any:
    return page.evaluate(CHECK, TAGS)


def test_the_check_notices(page: Page) -> None:
    page.goto("/hakkinda/")
    page.evaluate(AXE)
    page.locator("article h1").evaluate("""it => {
      it.style.color = 'var(--rule)';
      it.after(document.createElement('input'));
    }""")
    assert [found.partition(":")[0] for found in check(page)] == ["color-contrast", "label"]


@pytest.mark.parametrize("kind", PAGES)
def test_a_page_is_accessible(page: Page, kind: str, foresee: Callable[[str], None]) -> None:
    if kind == "unknown":
        foresee("404")
    page.goto(PAGES[kind])
    expect_access(page)


def test_a_screen_that_refuses_is_accessible(drill: Page) -> None:
    do(drill, *TO_WALLET, write("Cüzdan numarası", "90 532 123 45 67"), "Şimdi öde")
    expect(drill.locator(".g-problems")).to_be_focused()
    expect_access(drill)


SHOWN = {
    "shop": "olaylar=1~giris-yap",
    "refused": f"senaryo=odeme:bakiye-yetersiz&olaylar={'~'.join(('1', *CONFIRMED, 'cevir'))}",
    "lost": f"senaryo=itiraz:kaybedildi&olaylar={'~'.join(('1', *DISPUTED))}",
    "closed": "senaryo=saat:kapanis&olaylar=1~giris-yap",
}


@pytest.mark.parametrize("state", SHOWN)
def test_a_state_of_the_drill_is_accessible(drill: Page, state: str) -> None:
    drill.goto(f"{START}#{SHOWN[state]}")
    expect(drill.locator(".g-events .g-now")).to_be_visible(timeout=BOOT)
    for fold in drill.locator(".g-pick summary").all():
        fold.click()
    expect_access(drill)


def test_a_sheet_to_hand_over_is_accessible(drill: Page) -> None:
    do(drill, *PAID, "Ödeme geçmişini aç", "Dekontu aç", own.LOG)
    expect(drill.locator(".g-receipt")).to_be_visible()
    expect_access(drill)


def test_a_screen_with_a_note_is_accessible(drill: Page) -> None:
    drill.goto(f"{START}#senaryo=odeme:bakiye&olaylar=1~giris-yap")
    expect(drill.locator("guide-element > .g-note")).to_be_visible()
    expect_access(drill)


def test_an_open_panel_is_accessible(drill: Page) -> None:
    drill.set_viewport_size({"width": 390, "height": 800})
    do(drill, *PAID)
    drill.get_by_text("Hesaplar, saat ve senaryo").click()
    expect(drill.locator(".g-scenarios")).to_be_visible()
    expect_access(drill)


def test_a_trouble_is_accessible(page: Page, foresee: Callable[[str], None]) -> None:
    foresee("Failed to load resource|ERR_FAILED")
    page.route("**/guide-runtime.json", lambda route: route.abort())
    page.goto(START)
    expect(page.locator(".g-engine button")).to_be_visible(timeout=BOOT)
    expect_access(page)
