"""Whatever is typed, the answer is a Turkish sentence; what looks real is gone from everywhere."""

import json
import re
from typing import NamedTuple

import pytest
from playwright.sync_api import Page, expect

from guide_engine.guides.qiwi.words.checkout.fields import FIELDS
from tests.browser.acts import START, expect_screen, press
from tests.drills import CONFIRMED, TO_CODE, TO_WALLET


class Entry(NamedTuple):
    """Where text can be typed: the field, its screen, the way there, and the button beside it."""

    field: str
    slug: str
    screen: str
    way: tuple[str, ...]
    button: str


ENTRIES = [
    Entry("price", "tutar", "Ürünler", ("giris-yap",), "Kendi tutarımla dene"),
    Entry("wallet", "cuzdan", "Cüzdan numarası", TO_WALLET, "Şimdi öde"),
    Entry("code", "kod", "Doğrulama kodu", TO_CODE, "Kodu doğrula"),
    Entry("rate", "kur", "Döviz çevirme", CONFIRMED, "Kuru değiştir"),
]
ODD = {
    "nothing": "",
    "blanks": " \u00a0\t ",
    "many-digits": "7" * 10_000,
    "many-letters": "ş" * 10_000,
    "markup": '"><img src=x onerror="canary = 1"><script>canary = 1</script>{invoice}',
    "right-to-left": "\u202e21,5\u202c\u200f \u0665",
    "control": "\x00\u200b\U0001f642",
    "negative": "-1",
    "exponent": "1e9",
    "two-meanings": "1,005",
    "no-number": "NaN",
}
REAL = {
    "card": "4111 1111 1111 1111",
    "card-in-one": "5555555555554444",
    "phone": "+7 916 123 45 67",
    "phone-at-home": "0532 123 45 67",
    "phone-in-one": "89161234567",
    "card-in-arabic": "٤١١١١١١١١١١١١١١١",
}
TRACES = """() => [
  document.documentElement.outerHTML,
  [...document.querySelectorAll("input")].map((it) => it.value),
  [location.href, history.state, window.navigation?.entries().map((it) => it.url)],
  [{ ...localStorage }, { ...sessionStorage }, document.cookie, document.title],
]"""


@pytest.fixture(params=ENTRIES, ids=lambda entry: entry.slug)
def entry(drill: Page, request: pytest.FixtureRequest) -> Entry:
    """Stand before a field."""
    found: Entry = request.param
    drill.goto(f"{START}#olaylar={'~'.join(('1', *found.way))}")
    expect_screen(drill, found.screen, focused=False)
    return found


def refuse(page: Page, entry: Entry, typed: str) -> str:
    """Type, and find one sentence about it in the summary and beside the field, nothing else."""
    address = page.url
    field = page.locator(f"#alan-{entry.slug}")
    field.fill(typed)
    press(page, entry.button)
    summary = page.locator(".g-problems")
    expect(summary).to_be_focused()
    expect(summary).to_have_role("alert")
    sentence = summary.get_by_role("link").inner_text()
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile(re.escape(sentence)))
    expect(page.locator(".g-device .g-error")).to_have_text(sentence)
    expect(page.locator(".g-device h2").filter(has_text=entry.screen)).to_be_visible()
    expect(page).to_have_url(address)
    assert sentence in FIELDS[entry.field].refusals.values()
    return sentence


@pytest.mark.parametrize("kind", ODD)
def test_odd_text_gets_a_sentence(drill: Page, entry: Entry, kind: str) -> None:
    refuse(drill, entry, ODD[kind])
    assert len(drill.locator(f"#alan-{entry.slug}").input_value()) <= 80
    assert drill.evaluate("typeof canary") == "undefined"
    expect(drill.locator(".g-view :is(img, script)")).to_have_count(0)


@pytest.mark.parametrize("kind", REAL)
def test_what_looks_real_is_wiped(drill: Page, entry: Entry, kind: str) -> None:
    sentence = refuse(drill, entry, REAL[kind])
    assert "sildik" in sentence
    assert kind.partition("-")[0] == ("card" if "Kart" in sentence else "phone")
    expect(drill.locator(f"#alan-{entry.slug}")).to_have_value("")
    traces = json.dumps(drill.evaluate(TRACES), ensure_ascii=False)
    assert in_one(REAL[kind]) not in in_one(traces)


def in_one(text: str) -> str:
    """Close up what is written in groups."""
    return re.sub(r"[\s+-]|&nbsp;", "", text)
