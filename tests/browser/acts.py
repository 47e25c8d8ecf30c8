"""What a reader does, by mouse or by the keyboard alone, and what then has to be on the page.

An act is the words on a button or a link, or what ``pick``, ``write`` and ``scenario`` make. Every
press waits until the page has answered it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

OpenPage = Callable[..., Page]

START = "/deneme/"
BOOT = 60_000
MOST_TABS = 60
DESK: ViewportSize = {"width": 1280, "height": 720}

FULL = "+7 000 000 00 10"
"""A wallet of the drill that holds roubles only."""


class Hands(Protocol):
    """A way to work the controls of a page."""

    def press(self, control: Locator) -> None: ...
    def pick(self, option: Locator) -> None: ...
    def write(self, field: Locator, text: str) -> None: ...


class Mouse:
    def press(self, control: Locator) -> None:
        control.click()

    def pick(self, option: Locator) -> None:
        option.check()

    def write(self, field: Locator, text: str) -> None:
        field.fill(text)


class Keyboard:
    """Tab, Space, Enter and the arrows; what they cannot reach does not exist."""

    def press(self, control: Locator) -> None:
        reach(control)
        is_link = control.evaluate("it => it.matches('a')")
        control.page.keyboard.press("Enter" if is_link else "Space")

    def pick(self, option: Locator) -> None:
        group = option.locator("xpath=ancestor::fieldset")
        reach(group.locator(":checked"))
        for _ in range(group.get_by_role("radio").count()):
            if is_focused(option):
                break
            option.page.keyboard.press("ArrowDown")
        expect(option).to_be_checked()

    def write(self, field: Locator, text: str) -> None:
        reach(field)
        field.page.keyboard.press("ControlOrMeta+a")
        field.page.keyboard.type(text)


def is_focused(control: Locator) -> bool:
    return bool(control.evaluate("it => it === document.activeElement"))


def reach(control: Locator) -> None:
    """Press Tab until the control has the focus, and see that it shows it."""
    for _ in range(MOST_TABS):
        if is_focused(control):
            expect(control).not_to_have_css("outline-style", "none")
            return
        control.page.keyboard.press("Tab")
    pytest.fail(f"the keyboard does not reach {control}")


MOUSE = Mouse()

Act = str | Callable[[Page, Hands], None]


def do(page: Page, *acts: Act, hands: Hands = MOUSE) -> None:
    for act in acts:
        if isinstance(act, str):
            press(page, act, hands)
        else:
            act(page, hands)


def press(page: Page, name: str, hands: Hands = MOUSE) -> None:
    """Press what has this name, and wait until the page shows something else."""
    view = page.locator(".g-view")
    named = view.get_by_role("button", name=name, exact=True)
    with answered(page):
        hands.press(named.or_(view.get_by_role("link", name=name, exact=True)))


@contextmanager
def answered(page: Page) -> Iterator[None]:
    """Wait until what was shown before has given way."""
    before = page.locator(".g-view").element_handle()
    yield
    before.wait_for_element_state("hidden", timeout=BOOT)
    expect(page.locator(".g-view")).to_be_visible()


def pick(option: str) -> Act:
    """Choose one of the cards."""

    def act(page: Page, hands: Hands) -> None:
        card = page.locator(".g-option").filter(has=page.get_by_text(option, exact=True))
        fold = card.locator("xpath=ancestor::details[not(@open)]/summary")
        if fold.count():
            hands.press(fold)
        hands.pick(card.get_by_role("radio"))

    return act


def write(field: str, text: str) -> Act:
    def act(page: Page, hands: Hands) -> None:
        hands.write(page.locator(".g-view").get_by_label(field, exact=True), text)

    return act


def scenario(stage: str, title: str) -> Act:
    """Choose a scenario in the panel and begin with it."""

    def act(page: Page, hands: Hands) -> None:
        stages = page.locator(".g-scenarios")
        stages.get_by_label(stage, exact=True).select_option(label=title)
        press(page, "Bu senaryoyla baştan başla", hands)

    return act


def begin_anew(page: Page) -> None:
    """Stand at the first screen, with no scenario; the engine that is up stays up."""
    page.set_viewport_size(DESK)
    if page.url == "about:blank":
        page.goto(START)
    elif START not in page.url:
        page.locator(".g-sections").get_by_role("link", name="Deneme").click()
    elif page.evaluate("location.pathname + location.hash") != START:
        for stage in page.locator(".g-scenarios").get_by_role("combobox").all():
            stage.select_option("")
        press(page, "Bu senaryoyla baştan başla")
    expect_screen(page, "Mağazaya giriş", focused=False)


def expect_screen(page: Page, heading: str, *, focused: bool = True) -> None:
    """Find this heading as the page's place to be, and the focus on it."""
    place = page.locator(".g-view [data-focus]")
    expect(place).to_have_text(heading, timeout=BOOT)
    if focused:
        expect(place).to_be_focused()


def expect_row(page: Page, label: str, value: str) -> None:
    """Find a line of the screen's list of values."""
    line = page.locator(".g-device .g-sum > div", has=page.locator(f'dt:text-is("{label}")'))
    expect(line.locator("dd")).to_have_text(value)


def shop(item: str = "Kablosuz kulaklık") -> tuple[Act, ...]:
    """Buy something, up to the wallet's number."""
    return (
        "Giriş yap",
        pick(item),
        "Bu ürünü seç",
        "Sepete ekle",
        "Sepeti aç",
        "Bu satıcıdan satın al",
        "Siparişi ver",
        "Devam et",
    )


def sign_in(wallet: str = FULL) -> tuple[Act, ...]:
    return write("Cüzdan numarası", wallet), "Şimdi öde"


def enter(code: str) -> tuple[Act, ...]:
    return write("Doğrulama kodu", code), "Kodu doğrula"


def confirm(wallet: str = FULL) -> tuple[Act, ...]:
    """Sign in to the wallet and give the right code."""
    return (*sign_in(wallet), "Kod iste", *enter("246810"))


TO_WALLET = shop()
CONFIRMED = (*TO_WALLET, *confirm())
PAID = (*CONFIRMED, "Çevir", "Öde")
