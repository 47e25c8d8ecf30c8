"""Real browsers: one launched for the run, a fresh context for each test, and a watch on it.

``page`` and ``phone`` are open pages; ``open_page`` opens more of them, with any options of a
context (``java_script_enabled=False``); ``foresee(pattern)`` forgives what a test provokes.
``drill`` is a page that tests share, as its engine takes seconds to start: each of them finds it at
the first screen of the drill.
"""

import os
import re
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, sync_playwright

from tests.browser.acts import OpenPage, begin_anew
from tests.browser.watch import Watch
from tests.engines import CHROMIUM, FIREFOX
from tools import browsers
from tools.places import ROOT
from tools.trouble import Trouble

ARTIFACTS = ROOT / ".artifacts"
HERE = Path(__file__).parent
FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker("browser")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run each test in every browser that is found; where there is none, it is skipped aloud."""
    if "engine_name" not in metafunc.fixturenames:
        return
    try:
        also = [FIREFOX] if browsers.firefox() else []
        browsers.chromium()
    except Trouble as trouble:
        raise pytest.UsageError(str(trouble)) from trouble
    metafunc.parametrize("engine_name", [CHROMIUM, *also], scope="session")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if call.when == "call":
        item.stash[FAILED] = report.failed
    return report


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright, engine_name: str) -> Iterator[Browser]:
    launch = launch_chromium if engine_name == CHROMIUM else launch_firefox
    browser = launch(playwright)
    yield browser
    browser.close()


def launch_chromium(playwright: Playwright) -> Browser:
    found = browsers.chromium()
    if not found:
        # Only where nobody asked for it: .ci/run requires Chromium, and there the run fails.
        pytest.skip('Chromium was not found; "apt-get install chromium" adds one')
    return playwright.chromium.launch(
        executable_path=found.path,
        args=browsers.ARGUMENTS,
        env={**os.environ, **found.environment},
    )


def launch_firefox(playwright: Playwright) -> Browser:
    """Drive the stock Firefox; one of another age than this Playwright's is left out, aloud."""
    found = browsers.firefox()
    assert found
    try:
        return playwright.firefox.launch(
            executable_path=found.path,
            channel="moz-firefox",
            firefox_user_prefs={"network.dns.disabled": True},
        )
    except Error as error:
        # An engine that is found is tried; one that is required and ran nothing fails the run.
        pytest.skip(f"Firefox {found.version} cannot be driven: {error.message.splitlines()[0]}")


@pytest.fixture
def watch(address: str) -> Watch:
    return Watch(address)


@pytest.fixture
def foresee(watch: Watch) -> Callable[[str], None]:
    return watch.foresee


@pytest.fixture
def open_page(browser: Browser, watch: Watch, request: pytest.FixtureRequest) -> Iterator[OpenPage]:
    contexts: list[BrowserContext] = []

    def open_page(**options: Any) -> Page:
        context = new_context(browser, watch, **options)
        contexts.append(context)
        return context.new_page()

    yield open_page
    pages = [page for context in contexts for page in context.pages]
    if request.node.stash.get(FAILED, False):
        show(request.node.name, pages)
    for context in contexts:
        context.close()
    if surprises := watch.surprises():
        pytest.fail("\n".join(surprises), pytrace=False)


def new_context(browser: Browser, watch: Watch, **options: Any) -> BrowserContext:
    context = browser.new_context(
        base_url=watch.address,
        locale="tr-TR",
        timezone_id="Europe/Istanbul",
        **options,
    )
    watch.attach(context)
    return context


def show(test: str, pages: list[Page]) -> None:
    """Leave the address and a picture of each page that a failed test had open."""
    ARTIFACTS.mkdir(exist_ok=True)
    name = re.sub(r"[^\w.-]+", "-", test).strip("-")
    for number, page in enumerate(pages, 1):
        picture = ARTIFACTS / f"{name}-{number}.png"
        print(f"page {number}: {page.url}")
        with suppress(Error):
            page.screenshot(path=picture, full_page=True)
            print(f"picture: {picture}")


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


@pytest.fixture
def phone(open_page: OpenPage) -> Page:
    return open_page(viewport={"width": 390, "height": 844}, has_touch=True)


@pytest.fixture(scope="session")
def shared(browser: Browser, address: str) -> Iterator[tuple[Page, Watch]]:
    watch = Watch(address)
    context = new_context(browser, watch)
    yield context.new_page(), watch
    context.close()


@pytest.fixture
def drill(shared: tuple[Page, Watch], request: pytest.FixtureRequest) -> Iterator[Page]:
    page, watch = shared
    begin_anew(page)
    yield page
    if request.node.stash.get(FAILED, False):
        show(request.node.name, [page])
    surprises = watch.surprises()
    watch.troubles.clear()
    if surprises:
        pytest.fail("\n".join(surprises), pytrace=False)
