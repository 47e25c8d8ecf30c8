"""Ways through the guide that many tests walk, written as links write them."""

import json
import random
from collections.abc import Iterator
from functools import cache
from typing import Any

from guide_engine import browser, catalogue
from guide_engine.core import engine, link, prove
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.world import World
from guide_engine.present.compose import Attempt, compose
from guide_engine.present.view import View

TO_WALLET = (
    "giris-yap",
    "urun-sec:kulaklik",
    "sepete-ekle",
    "sepeti-ac",
    "bu-saticidan-al",
    "siparisi-ver:deneme-adresi",
    "yontem-sec:qiwi",
)
TO_CODE = (*TO_WALLET, "simdi-ode:10", "kod-iste:sms")
TO_PUSH = (*TO_WALLET, "simdi-ode:10", "kod-iste:bildirim")
CONFIRMED = (*TO_CODE, "kodu-dogrula:dogru")
PAID = (*CONFIRMED, "cevir", "ode")
ORDERED = (*PAID, "magazaya-don")
CANCELLED = (*ORDERED, "siparisi-iptal-et", "iadeyi-bekle")
DISPUTED = (*ORDERED, "urun-gelmedi", "anlasmazlik-ac", "yaniti-bekle")
NEW_NUMBER = ("numarayi-duzelt", "simdi-ode:10")
THEN_PAY = ("kodu-dogrula:dogru", "cevir", "ode")

RUNS = {
    "giris:cuzdan-bloke": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER),
    "giris:cuzdan-yok": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, "kod-iste:sms", *THEN_PAY),
    "giris:gercek-veri": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, "kod-iste:sms", *THEN_PAY),
    "giris:numara-yanlis": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, "kod-iste:sms", *THEN_PAY),
    "onay:kod-gelmedi": (*CONFIRMED, "yeni-kod-iste", *THEN_PAY),
    "onay:kod-suresi-doldu": (*CONFIRMED, "yeni-kod-iste", *THEN_PAY),
    "onay:kod-yanlis": (*TO_CODE, *["kodu-dogrula:dogru"] * 3, "odemeye-don"),
    "kur:degisti": (*CONFIRMED, "cevir", "yeni-kuru-onayla", "ode"),
    "kur:rubleden": (*TO_WALLET, "simdi-ode:20", "kod-iste:sms", *THEN_PAY),
    "odeme:tamam": (*PAID, "gecmisi-ac", "dekontu-ac", "siparislerime-git"),
    "odeme:bakiye-yetersiz": (*CONFIRMED, "cevir", "deneme-bakiyesi-ekle", "cevir", "ode"),
    "odeme:fatura-odenmis": (*CONFIRMED, "yeniden-dene", "siparise-bak"),
    "odeme:aylik-limit": (*CONFIRMED, "yeniden-dene", "bir-ay", "yeniden-dene", "cevir", "ode"),
    "odeme:cift": (*ORDERED, "ikinci-cekimi-bildir", "iadeyi-bekle", "gecmisi-ac"),
    "magaza:bildirim-yok": (*ORDERED, "yeniden-ode", "siparise-bak", "bir-gun-bekle"),
    "iade:tamam": (*CANCELLED, "gecmisi-ac"),
    "itiraz:kazanildi": (*DISPUTED, "iadeyi-izle", "iadeyi-bekle"),
    "saat:kapanis": ("giris-yap",),
}
"""A way for every scenario, past the screen on which it shows."""


def drill(*acts: str, scenario: str = "") -> Position[World]:
    """Walk a way through the drill; every act has to mean something where it is done."""
    fragment = f"senaryo={scenario}&olaylar=" + "~".join((link.VERSION, *acts))
    here, opened = link.open_link(CHECKOUT, "", fragment)
    assert (opened.trouble, len(here.steps)) == ("", len(acts)), f"stopped at {here.node.id}"
    return here


def stops(*acts: str, scenario: str = "") -> Iterator[Position[World]]:
    """Yield every position of a way, the one before the first act too."""
    for count in range(len(acts) + 1):
        yield drill(*acts[:count], scenario=scenario)


def screens(*acts: str, scenario: str = "") -> list[str]:
    """Name the nodes of a way."""
    return [here.node.id for here in stops(*acts, scenario=scenario)]


def with_item(item: str, acts: tuple[str, ...]) -> tuple[str, ...]:
    """Buy something else on the same way."""
    return tuple(f"urun-sec:{item}" if act.startswith("urun-sec:") else act for act in acts)


def first_choices(here: Position[Any], most: int = 60) -> Iterator[Position[Any]]:
    """Go on by the first choice and its usual values, as far as there is one."""
    for _ in range(most):
        yield here
        if not here.node.choices:
            return
        choice = here.node.choices[0]
        here = engine.take(here, choice, next(engine.samples(choice)))


@cache
def reachable(flow: str) -> tuple[Position[Any], ...]:
    """Walk every reachable position of a flow, once in a run of the tests."""
    return tuple(prove.walk(QIWI.parts[flow].flow))


@cache
def sample(size: int = 200) -> tuple[Position[Any], ...]:
    """Choose what to look at closely: every page, every scenario's run, some of all the rest."""
    pages = [here for flow in QIWI.parts for here in catalogue.shown(flow).values()]
    runs = [
        here
        for name, acts in RUNS.items()
        for here in stops(*acts, scenario=name)
        if len(here.steps) >= len(TO_WALLET)
    ]
    rest = random.Random(1).sample(reachable(CHECKOUT.id), size)  # noqa: S311 - no secret
    return (*pages, *runs, *reachable(WIZARD.id), *rest)


def view(here: Position[Any], attempt: Attempt | None = None) -> View:
    """Compose the view of a position of the guide."""
    return compose(QIWI, here, attempt)


def ask(**request: object) -> dict[str, Any]:
    """Send a message through the door of the browser and read the reply."""
    reply: dict[str, Any] = json.loads(browser.answer(json.dumps(request)))
    return reply


def act(link: str, choice: str, **typed: str) -> dict[str, Any]:
    """Do something in the drill, as the page does when a form is sent."""
    return ask(flow=CHECKOUT.id, page="deneme/", link=link, choice=choice, typed=typed)
