"""Readers say whether a page was of use; it stays with them, and they can take it or clear it."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from guide_engine.guides.qiwi.guide import QIWI
from tests.browser.acts import BOOT, OpenPage, answered
from tests.browser.test_access import AXE, check
from tests.conftest import build

OUTCOME = "/" + QIWI.address("refund_delayed")
TUTORIAL = "/nasil-calisiyordu/iade/"
KEY = "guide-feedback"
STORED = f"JSON.parse(localStorage.getItem('{KEY}'))"
ASKED = "Bu sayfa işe yaradı mı?"
COUNTED = "Yanıtınız yalnızca bu cihazda sayıldı."


def vote(page: Page, answer: str) -> None:
    page.get_by_role("button", name=answer, exact=True).click()


def write(page: Page, comment: str) -> None:
    page.get_by_label("Adınız (zorunlu)").fill("Ayşe")
    page.get_by_label("E-posta adresiniz (zorunlu)").fill("ayse@example.org")
    page.get_by_label("Yorumunuz (zorunlu)").fill(comment)
    page.get_by_role("button", name="Yorumu hazırla").click()


@pytest.fixture(scope="module")
def commented(tmp_path_factory: pytest.TempPathFactory, address: str) -> Path:
    """Build the site once more, for the same address, with one for comments."""
    folder = tmp_path_factory.mktemp("commented")
    return build(folder, SITE_URL=f"{address}/", FEEDBACK_EMAIL="yorum@example.org")


@pytest.fixture
def outcome(commented: Path) -> Callable[[Page], None]:
    """Open an outcome that takes comments."""

    def open_outcome(page: Page) -> None:
        file = commented / OUTCOME.strip("/") / "index.html"
        page.route(f"**{OUTCOME}", lambda route: route.fulfill(path=file))
        page.goto(OUTCOME)

    return open_outcome


@pytest.mark.parametrize("path", [OUTCOME, TUTORIAL])
def test_a_yes_is_counted_on_the_device(page: Page, path: str) -> None:
    page.goto(path)
    vote(page, "Evet")
    expect(page.get_by_text("Teşekkürler.")).to_be_visible()
    expect(page.get_by_text(COUNTED)).to_be_visible()
    expect(page.locator("#yanit")).to_be_focused()
    expect(page.get_by_role("button", name="Hayır", exact=True)).to_be_hidden()
    page.reload()
    vote(page, "Evet")
    assert page.evaluate(STORED) == {path[1:]: {"Evet": 2}}


@pytest.mark.parametrize(
    ("path", "question"),
    [(OUTCOME, "/param-nerede/iade-durumu/"), (TUTORIAL, "/param-nerede/qiwi-iade/")],
)
def test_a_no_leads_to_the_question_before(page: Page, path: str, question: str) -> None:
    page.goto(path)
    vote(page, "Hayır")
    page.get_by_role("link", name="Çözümü sorularla arayın").click()
    expect(page).to_have_url(re.compile(f"{question}$"))


def test_an_outcome_of_the_reader_s_answers_is_asked_about_anew(page: Page) -> None:
    answers = "#baska-sorun=iade&iade-durumu=islemde&odeme=baska-yontem"
    page.goto(f"/param-nerede/{answers}")
    expect(page.get_by_role("heading", name="Yanıtlarınız")).to_be_visible(timeout=BOOT)
    vote(page, "Hayır")
    with answered(page):
        page.get_by_role("link", name="Çözümü sorularla arayın").click()
    expect(page).to_have_url(re.compile("/param-nerede/iade-durumu/#baska-sorun=iade"))
    expect(page.get_by_role("heading", name=ASKED)).to_be_hidden()
    with answered(page):
        page.locator(".g-answers a").first.click()
    expect(page.get_by_role("button", name="Evet", exact=True)).to_be_visible()


@pytest.mark.parametrize("path", ["/", "/param-nerede/", "/deneme/", "/kaynaklar/"])
def test_other_pages_do_not_ask(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.get_by_role("heading", name=ASKED)).to_be_hidden()


def test_the_counts_can_be_taken_and_cleared(page: Page) -> None:
    page.goto(OUTCOME)
    vote(page, "Hayır")
    page.get_by_role("link", name="Neyi saklıyoruz?").click()
    expect(page.get_by_text("Hayır 1")).to_be_visible()
    with page.expect_download() as saved:
        page.get_by_role("link", name="JSON olarak indir").click()
    assert json.loads(saved.value.path().read_text("utf-8")) == {OUTCOME[1:]: {"Hayır": 1}}
    page.get_by_role("button", name="Sayıları sil").click()
    expect(page.get_by_text("Bu cihazda sayılmış yanıt yok.")).to_be_visible()
    expect(page.get_by_role("link", name="JSON olarak indir")).to_be_hidden()
    assert page.evaluate(STORED) is None


def test_where_nothing_may_be_stored_nothing_is_said_to_be(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); }")
    page.goto(OUTCOME)
    vote(page, "Evet")
    expect(page.get_by_text("Teşekkürler.")).to_be_visible()
    expect(page.get_by_text(COUNTED)).to_be_hidden()


@pytest.mark.parametrize("stored", ["no json", "null", "7"])
def test_a_count_that_is_not_ours_hinders_nobody(page: Page, stored: str) -> None:
    page.goto("/geri-bildirim/")
    page.evaluate(f"localStorage.setItem('{KEY}', '{stored}')")
    page.goto(OUTCOME)
    vote(page, "Evet")
    assert page.evaluate(STORED) == {OUTCOME[1:]: {"Evet": 1}}


def test_a_comment_becomes_an_e_mail(
    page: Page, outcome: Callable[[Page], None], foresee: Callable[[str], None]
) -> None:
    foresee("mailto:")
    outcome(page)
    write(page, "Sayfa açık & kısa.\nTeşekkürler")
    mail = urlsplit(page.get_by_role("link", name="E-postayı aç").get_attribute("href") or "")
    assert (mail.scheme, mail.path) == ("mailto", "yorum@example.org")
    (body,) = parse_qs(mail.query)["body"]
    text, _, sender = body.partition("\n\n")
    assert text == "Sayfa açık & kısa.\nTeşekkürler"
    assert sender.splitlines() == ["Ayşe", "ayse@example.org", page.url]
    assert parse_qs(mail.query)["subject"] == [page.title()]
    assert "Ayşe" not in page.evaluate("JSON.stringify({ ...localStorage, ...sessionStorage })")


def test_what_is_somebody_s_own_is_taken_out_and_not_sent(
    page: Page, outcome: Callable[[Page], None]
) -> None:
    outcome(page)
    write(page, "Kartım 4111 1111 1111 1111, kod 123456, TR12 0006 2000 0000 1234 5678 90 geçmedi")
    expect(page.locator(".g-comment .g-error")).to_be_visible()
    comment = page.get_by_label("Yorumunuz (zorunlu)")
    expect(comment).to_be_focused()
    expect(comment).to_have_value("Kartım , kod ,  geçmedi")
    expect(page.get_by_role("link", name="E-postayı aç")).to_be_hidden()
    page.evaluate(AXE)
    assert check(page) == []


def test_an_empty_comment_goes_nowhere(page: Page, outcome: Callable[[Page], None]) -> None:
    outcome(page)
    page.get_by_role("button", name="Yorumu hazırla").click()
    expect(page.get_by_label("Adınız (zorunlu)")).to_be_focused()
    expect(page.get_by_role("link", name="E-postayı aç")).to_be_hidden()


def test_without_script_nothing_is_asked_and_a_comment_is_a_plain_e_mail(
    open_page: OpenPage, outcome: Callable[[Page], None]
) -> None:
    page = open_page(java_script_enabled=False)
    outcome(page)
    expect(page.get_by_role("heading", name=ASKED)).to_be_hidden()
    expect(page.locator(".g-comment form")).to_be_hidden()
    plain = page.get_by_role("link", name="Yorumunuzu yazın")
    expect(plain).to_have_attribute("href", "mailto:yorum@example.org")
    page.goto("/geri-bildirim/")
    expect(page.locator("noscript p")).to_contain_text("cihazınızda hiçbir şey saklanmaz")
    expect(page.get_by_role("button", name="Sayıları sil")).to_be_hidden()
