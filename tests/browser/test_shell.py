"""The shell around the engine: it checks all that it loads, and whatever fails, the page stands."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

START = "/deneme/"
ACT = ".g-device form[data-choice] button"
MANIFEST = "**/guide-runtime.json"
RUNTIME = "**/assets/runtime/**"
WASM = "**/pyodide.asm.wasm"
STDLIB = "**/python_stdlib.zip"
WHEEL = "**/*.whl"
WORKER = "**/guide-worker.js"
LATER = re.compile(r"/deneme/.+#.*olaylar=")
BOOT = 60_000

Fault = Callable[[Route], None]
OpenPage = Callable[..., Page]


def act(page: Page) -> None:
    """Do the first thing that the screen offers."""
    page.locator(ACT).first.click()


def expect_answer(page: Page) -> None:
    """Wait for a screen that only the engine can draw."""
    expect(page).to_have_url(LATER, timeout=BOOT)
    expect(page.locator("[data-focus]")).to_be_focused()
    expect(page.locator(".g-engine")).to_be_hidden()


def text(page: Page, name: str, file: str = "") -> str:
    """Read what the page has to say about a trouble."""
    template = page.locator(f'template[data-text="{name}"]').first
    return str(template.evaluate("it => it.content.textContent")).replace("{file}", file)


def expect_trouble(page: Page, name: str, file: str = "") -> None:
    """Wait for the sentence about a trouble, and find the page as the build left it."""
    expect(page.locator(".g-engine p")).to_have_text(text(page, name, file), timeout=BOOT)
    expect(page.get_by_role("status").last).to_have_text(text(page, name, file))
    expect(page.locator(ACT).first).to_be_visible()
    expect(page.get_by_role("button", name=text(page, "retry"))).to_be_visible()


def view(page: Page) -> str:
    return page.locator(".g-view").text_content() or ""


def expect_view(page: Page, shown: str) -> None:
    expect(page.locator(".g-view")).to_have_text(shown, timeout=BOOT)


def retry(page: Page) -> None:
    page.get_by_role("button", name=text(page, "retry")).click()


def zero(route: Route) -> None:
    """Lose 64 bytes in the middle of a file: Pyodide would start as if nothing had happened."""
    response = route.fetch()
    body = bytearray(response.body())
    middle = len(body) // 2
    body[middle : middle + 64] = bytes(64)
    route.fulfill(response=response, body=bytes(body))


def missing(route: Route) -> None:
    route.fulfill(status=404, body="")


def cut(route: Route) -> None:
    route.abort()


def hold(page: Page, pattern: str) -> list[Route]:
    """Keep requests waiting; they go on when the test says so."""
    held: list[Route] = []
    page.route(pattern, lambda route: held.append(route))  # noqa: PLW0108 - needs a signature
    return held


def forge(change: Callable[[dict[str, dict[str, object]]], object]) -> Fault:
    """Change the files that the manifest names."""

    def handle(route: Route) -> None:
        manifest = route.fetch().json()
        change(manifest["files"])
        route.fulfill(body=json.dumps(manifest), content_type="application/json")

    return handle


def lose_patience(page: Page, milliseconds: int) -> None:
    """Serve the page with a shorter patience."""

    def handle(route: Route) -> None:
        response = route.fetch()
        short = f'<guide-element data-patience="{milliseconds}"'
        route.fulfill(response=response, body=response.text().replace("<guide-element", short))

    page.route(f"**{START}", handle)


def test_an_early_act_is_kept_and_answered(page: Page) -> None:
    held = hold(page, MANIFEST)
    page.goto(START)
    act(page)
    expect(page.locator(".g-engine p")).to_contain_text(text(page, "early"))
    expect(page.get_by_role("status").last).to_have_text(text(page, "early"))
    held[0].continue_()
    expect_answer(page)


def test_progress_counts_real_bytes(page: Page) -> None:
    held = hold(page, WASM)
    with page.expect_response(MANIFEST) as manifest:
        page.goto(START)
        act(page)
    sizes = {name: entry["bytes"] for name, entry in manifest.value.json()["files"].items()}
    there = sum(size for name, size in sizes.items() if name != "pyodide.asm.wasm")
    bar = page.locator(".g-engine progress")
    expect(bar).to_have_js_property("max", sum(sizes.values()), timeout=BOOT)
    expect(bar).to_have_js_property("value", there, timeout=BOOT)
    mb = f"{there / 1e6:.1f} / {sum(sizes.values()) / 1e6:.1f}".replace(".", ",")
    expect(page.locator(".g-engine p")).to_contain_text(mb)
    held[0].continue_()
    expect_answer(page)


@pytest.mark.parametrize("pattern", [WASM, STDLIB, WHEEL])
def test_a_corrupt_file_is_refused_until_it_is_whole(page: Page, pattern: str) -> None:
    page.route(pattern, zero)
    with page.expect_request(pattern) as request:
        page.goto(START)
        page.locator(ACT).first.hover()
    expect_trouble(page, "corrupt", request.value.url.rpartition("/")[2])
    page.unroute(pattern)
    retry(page)
    expect(page.locator(".g-engine")).to_be_hidden(timeout=BOOT)
    act(page)
    expect_answer(page)


def test_a_file_that_differs_from_the_manifest_is_refused(page: Page) -> None:
    page.route(MANIFEST, forge(lambda files: files["pyodide.mjs"].update(sha256="0" * 64)))
    page.goto(START)
    expect_trouble(page, "corrupt", "pyodide.mjs")


def test_a_file_that_the_manifest_does_not_name_is_never_loaded(
    page: Page, foresee: Callable[[str], None]
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route(MANIFEST, forge(lambda files: files.pop("guide_engine-0.1.0-py3-none-any.whl")))
    foresee("is not in the manifest")
    foresee("while loading guide-engine")
    page.goto(START)
    expect_trouble(page, "failed")
    assert not [url for url in asked if url.endswith(".whl")]


@pytest.mark.parametrize(
    ("pattern", "fault", "sentence", "file"),
    [
        (WASM, missing, "missing", "pyodide.asm.wasm"),
        (MANIFEST, missing, "missing", "guide-runtime.json"),
        (MANIFEST, cut, "offline", "guide-runtime.json"),
        (WORKER, missing, "failed", "guide-worker.js"),
        (WORKER, cut, "failed", "guide-worker.js"),
    ],
)
def test_each_trouble_has_its_sentence_and_a_way_out(
    page: Page, pattern: str, fault: Fault, sentence: str, file: str
) -> None:
    page.route(pattern, fault)
    page.goto(START)
    expect_trouble(page, sentence, file)
    page.unroute(pattern)
    retry(page)
    expect(page.locator(".g-engine")).to_be_hidden(timeout=BOOT)
    act(page)
    expect_answer(page)


def test_a_start_that_hangs_is_ended_and_the_act_is_answered_after_all(page: Page) -> None:
    hold(page, WASM)
    lose_patience(page, 2_000)
    page.goto(START)
    act(page)
    expect_trouble(page, "hung")
    assert not [worker for worker in page.workers if worker.url.endswith("guide-worker.js")]
    page.unroute(WASM)
    page.locator("guide-element").evaluate("it => it.removeAttribute('data-patience')")
    retry(page)
    expect_answer(page)


def test_without_python_the_static_pages_lead_on(page: Page) -> None:
    page.route(RUNTIME, cut)
    page.goto(START)
    expect(page.get_by_role("button", name=text(page, "retry"))).to_be_visible(timeout=BOOT)
    before = view(page)
    act(page)
    expect(page).not_to_have_url(re.compile(r"/deneme/(#.*)?$"))
    expect(page.locator(".g-view")).to_be_visible()
    expect_trouble(page, "offline", "guide_engine-0.1.0-py3-none-any.whl")
    assert view(page) != before


def test_a_link_and_a_reload_bring_the_position_back(page: Page, open_page: OpenPage) -> None:
    page.goto(START)
    act(page)
    expect_answer(page)
    shown = view(page)
    page.reload()
    expect_view(page, shown)
    other = open_page()
    other.goto(page.url)
    expect_view(other, shown)


def test_back_and_forward_lead_through_the_positions(page: Page) -> None:
    page.goto(START)
    addresses, views = [page.url], [view(page)]
    for _ in range(2):
        act(page)
        expect(page).not_to_have_url(addresses[-1], timeout=BOOT)
        addresses.append(page.url)
        views.append(view(page))
    for step, position in [("back", 1), ("back", 0), ("forward", 1), ("forward", 2)]:
        page.evaluate(f"history.{step}()")
        expect(page).to_have_url(addresses[position])
        expect_view(page, views[position])


def test_one_engine_serves_the_whole_visit(page: Page, served: list[str]) -> None:
    page.goto(START)
    act(page)
    expect_answer(page)
    address, shown = page.url, view(page)
    page.locator(".md-logo").first.click()
    expect(page.locator("guide-element .g-device")).to_have_count(0)
    page.go_back()
    expect(page).to_have_url(address)
    expect_view(page, shown)
    assert served.count("/assets/guide-worker.js") == 1


def test_a_jump_within_the_page_keeps_the_position(page: Page) -> None:
    page.goto(START)
    act(page)
    expect_answer(page)
    address = page.url
    page.locator(".md-skip").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(address)


def test_a_plain_answer_waits_for_nothing_and_takes_the_earlier_ones_along(page: Page) -> None:
    hold(page, MANIFEST)
    page.goto("/param-nerede/")
    for answers in (1, 2):
        path = page.url.partition("#")[0]
        page.locator(".g-answers a").first.click()
        expect(page).not_to_have_url(re.compile(rf"^{re.escape(path)}(#.*)?$"))
        fragment = page.url.partition("#")[2]
        assert len(fragment.split("&")) == fragment.count("=") == answers
        # The address changes before the theme has swapped the page.
        expect(page.locator(".g-step")).to_contain_text(f"{answers + 1}. soru")
