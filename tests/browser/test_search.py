"""Readers search as they type on a phone: without marks, with endings, with slips and codes."""

import pytest
from playwright.sync_api import Page, expect

READY = 60_000
QUERIES = {
    "iade": "cozum/iade-",
    "IADE": "cozum/iade-",
    "İadem gelmedi": "cozum/iade-",
    "iademi bekliyorum": "cozum/iade-bekleniyor/",
    "cuzdanimda para kaldi": "cozum/cuzdanda-para-kaldi/",
    "kod gelmedii": "cozum/kod-gelmedi/",
    "DOĞRULAMA KODUM GELMİYOR": "cozum/kod-gelmedi/",
    "makbuz": "cozum/dekont-bulunamiyor/",
    "çift ödemişim": "cozum/odeme-iki-kez-cekildi/",
    "provizyonum kalkmadı": "cozum/provizyon-kalkmadi/",
    "220": "cozum/bakiye-yetersiz/",
    "troy gecermi": "cozum/kart-turu-kabul-edilmiyor/",
    "limitim doldu": "cozum/limit-asildi/",
    "satıcı mesaj atıp yorumumu silmemi istiyor": "cozum/satici-baski-yapiyor/",
    "kime yazayım": "kime-yazmali/",
}


def found(page: Page, query: str) -> list[str]:
    """Type a query and give the pages of the first three results."""
    field, told = page.locator("input[name=query]"), page.locator(".md-search-result__meta")
    field.press("ControlOrMeta+a")
    field.press("Backspace")
    expect(told).to_have_text("Aramak için yazın", timeout=READY)
    field.fill(query)
    field.press("End")  # the theme hears keys only, so it searches once, for the whole
    expect(told).not_to_have_text("Aramak için yazın")
    links = page.locator(".md-search-result__list > li > a").all()[:3]
    hrefs = [link.get_attribute("href") or "" for link in links]
    return [page.evaluate("href => new URL(href, location).pathname.slice(1)", h) for h in hrefs]


def test_what_readers_type_finds_its_page_among_the_first_three(page: Page) -> None:
    page.goto("/hakkinda/")
    page.locator("input[name=query]").click()
    expect(page.locator(".md-search-result__meta")).to_have_text("Aramak için yazın", timeout=READY)
    shown = {query: found(page, query) for query in QUERIES}
    missed = {
        query: pages
        for query, pages in shown.items()
        if not any(each.startswith(QUERIES[query]) for each in pages)
    }
    assert missed == {}


@pytest.mark.parametrize("query", ["odememi"])
def test_the_words_that_match_are_marked_as_they_stand(page: Page, query: str) -> None:
    page.goto("/hakkinda/")
    page.locator("input[name=query]").click()
    found(page, query)
    marked = page.locator(".md-search-result__list mark").first
    expect(marked).to_contain_text("ödeme", ignore_case=True)
