"""The watch over every other browser test has to notice, in a page and in its workers.

The provoking scripts run in an empty page, where no policy of ours stops them first.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.watch import Watch

FROM_A_PAGE = "() => fetch('https://example.com/').catch(() => 0)"
FROM_A_WORKER = """() => new Promise((resolve) => {
  const script = "fetch('https://example.com/').catch(() => postMessage(0))";
  const worker = new Worker(URL.createObjectURL(new Blob([script])));
  worker.onmessage = resolve;
})"""


@pytest.mark.parametrize("script", [FROM_A_PAGE, FROM_A_WORKER], ids=["page", "worker"])
def test_a_request_to_another_host_is_noticed(
    page: Page, watch: Watch, foresee: Callable[[str], None], script: str
) -> None:
    page.evaluate(script)
    assert "foreign request: https://example.com/" in watch.surprises()
    foresee("")
    assert watch.surprises() == []


def test_an_error_of_the_page_is_noticed(
    page: Page, watch: Watch, foresee: Callable[[str], None]
) -> None:
    with page.expect_event("pageerror"):
        page.evaluate("() => void setTimeout(() => { throw new Error('kept') })")
    with page.expect_console_message():
        page.evaluate("() => console.error('said')")
    assert [trouble for trouble in watch.surprises() if "kept" in trouble]
    assert [trouble for trouble in watch.surprises() if "said" in trouble]
    foresee("kept|said")


def test_our_own_host_is_no_stranger(page: Page, watch: Watch, served: list[str]) -> None:
    page.goto("/")
    assert watch.surprises() == []
    assert served[0] == "/"
