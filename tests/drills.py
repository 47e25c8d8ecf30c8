"""Ways through the guide that many tests walk, written as links write them."""

import json
import random
from collections.abc import Iterator
from functools import cache
from itertools import chain
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
NEW_NUMBER = ("numarayi-duzelt", "simdi-ode:10", "kod-iste:sms")
THEN_PAY = ("kodu-dogrula:dogru", "cevir", "ode")
FROM_WALLET = ("simdi-ode:10", "kod-iste:sms", *THEN_PAY)
ADVISED = (*CONFIRMED, "yeniden-dene", "oneriyi-uygula", "cevir", "ode")
SHORT = (*CONFIRMED, "cevir", "yeniden-dene", "cevir", "oneriyi-uygula", "cevir", "ode")
IN_ROUBLES = (*CONFIRMED, "ode", "magazaya-don", "siparisi-iptal-et", "iadeyi-bekle")

RUNS = {
    "giris:cuzdan-bloke": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER[:-1]),
    "giris:cuzdan-yok": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, *THEN_PAY),
    "giris:gercek-veri": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, *THEN_PAY),
    "giris:hesap-hatali": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, *THEN_PAY),
    "giris:hesap-yok": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, *THEN_PAY),
    "giris:numara-yanlis": (*TO_WALLET, "simdi-ode:10", *NEW_NUMBER, *THEN_PAY),
    "onay:kod-gelmedi": (*CONFIRMED, "yeni-kod-iste", *THEN_PAY),
    "onay:kod-gec": (*CONFIRMED, "yeni-kod-iste", "kodu-dogrula:dogru", *THEN_PAY),
    "onay:kod-suresi-doldu": (*CONFIRMED, "yeni-kod-iste", *THEN_PAY),
    "onay:kod-yanlis": (*TO_CODE, *["kodu-dogrula:dogru"] * 3, "odemeye-don", *FROM_WALLET),
    "onay:push-yok": (*TO_PUSH, "sms-ile-iste", *THEN_PAY),
    "onay:reddedildi": (*TO_PUSH, "onayla", "siparise-don", "yontem-sec:qiwi", *FROM_WALLET),
    "onay:sure-doldu": (*CONFIRMED, "odemeye-don", *FROM_WALLET),
    "onay:islem-suresi": (*CONFIRMED, "odemeye-don", *FROM_WALLET),
    "kur:degisti": (*CONFIRMED, "cevir", "yeni-kuru-onayla", "ode"),
    "kur:rubleden": (*TO_WALLET, "simdi-ode:20", "kod-iste:sms", *THEN_PAY),
    "kur:yok": (*CONFIRMED, "cevir", "yeniden-dene", "cevir", "oneriyi-uygula", "cevir", "ode"),
    "odeme:tamam": (*PAID, "gecmisi-ac", "dekontu-ac", "siparislerime-git"),
    "odeme:bekliyor": (*PAID, "sonucu-bekle", "magazaya-don"),
    "odeme:hata": (*PAID, "yeniden-dene", "oneriyi-uygula", "ode"),
    "odeme:iptal-iade": (*PAID, "gecmisi-ac", "siparislerime-git"),
    "odeme:cift": (*ORDERED, "ikinci-cekimi-bildir", "iadeyi-bekle", "gecmisi-ac"),
    "odeme:provizyon": (*PAID, "blokenin-kalkmasini-bekle", "yeniden-dene", "ode"),
    "odeme:komisyon": (*PAID, "gecmisi-ac", "dekontu-ac"),
    "odeme:bakiye-yetersiz": SHORT,
    "odeme:cuzdan-parasi-az": SHORT,
    "odeme:fatura-odenmis": (*CONFIRMED, "siparise-bak"),
    "odeme:ulke-kapali": (*CONFIRMED, "yeniden-dene", "oneriyi-uygula", "yeniden-siparis-ver"),
    "odeme:para-birimi": (*CONFIRMED, "yeniden-dene", "oneriyi-uygula", "ode"),
    "odeme:aylik-limit": (*CONFIRMED, "yeniden-dene", "bir-ay", "yeniden-dene", "cevir", "ode"),
    **dict.fromkeys(
        (
            "odeme:asgari-bakiye",
            "odeme:ayni-odeme-var",
            "odeme:destege-yazin",
            "odeme:durum-limiti",
            "odeme:fatura-yok",
            "odeme:islem-limiti",
            "odeme:islem-var",
            "odeme:kart-bakiyesi",
            "odeme:kimlik-gerekli",
            "odeme:limit-705",
            "odeme:limit-711",
            "odeme:odeme-sayisi",
            "odeme:seviye-dusuk",
            "odeme:sunucu-mesgul",
            "odeme:sure-doldu",
            "odeme:teknik-202",
            "odeme:teknik-3",
            "odeme:teknik-750",
            "odeme:teknik-gecici",
            "odeme:transfer-limiti",
            "odeme:tutar-alt-sinir",
            "odeme:tutar-az",
            "odeme:tutar-cok",
            "odeme:tutar-ust-sinir",
        ),
        ADVISED,
    ),
    "magaza:bildirim-yok": (*ORDERED, "yeniden-ode", "siparise-bak", "bir-gun-bekle"),
    "iade:bekliyor": (*CANCELLED, "iadeyi-bekle", "gecmisi-ac"),
    "iade:tamam": (*CANCELLED, "gecmisi-ac"),
    "iade:kismi": (*CANCELLED, "kalani-iste", "yaniti-bekle", "iadeyi-izle", "iadeyi-bekle"),
    "iade:fazla": (*ORDERED, "siparisi-iptal-et", "dogru-tutari-iste", "iadeyi-bekle"),
    "iade:gec-basarisiz": (*CANCELLED, "gecmisi-ac", "iadeyi-yeniden-iste", "iadeyi-bekle"),
    "iade:cuzdan-kapali": (*CANCELLED, "baska-hesaba-iste", "gecmisi-ac"),
    "itiraz:kazanildi": (*DISPUTED, "iadeyi-izle", "iadeyi-bekle"),
    "itiraz:kaybedildi": (*DISPUTED, "yeni-kanit-ekle", "yaniti-bekle", "iadeyi-izle"),
    "itiraz:teslim-gecikti": (*ORDERED, "anlasmazlik-ac", "yaniti-bekle", "iadeyi-izle"),
    "itiraz:sure-gecti": (*ORDERED, "urun-gelmedi", "anlasmazlik-ac", "gecmisi-ac"),
    "saat:kapanis": ("giris-yap",),
    "saat:cikis-limiti": (*IN_ROUBLES, "bankaya-gonder", "gecmisi-ac"),
    "saat:rubleye-gecis": (*CONFIRMED, "ode", "magazaya-don"),
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


def last_choices(here: Position[Any], most: int = 60) -> Iterator[Position[Any]]:
    """Go on by the last choice and its last values, as far as there is one."""
    for _ in range(most):
        yield here
        if not here.node.choices:
            return
        choice = here.node.choices[-1]
        *_, values = engine.samples(choice)
        here = engine.take(here, choice, values)


def reached(acts: tuple[str, ...], scenario: str) -> list[Position[World]]:
    """Walk a way as far as it means something, where another scenario may end it early."""
    fragment = f"senaryo={scenario}&olaylar=" + "~".join((link.VERSION, *acts))
    here, _ = link.open_link(CHECKOUT, "", fragment)
    return [drill(*acts[:count], scenario=scenario) for count in range(len(here.steps) + 1)]


@cache
def reachable(flow: str) -> tuple[Position[Any], ...]:
    """Walk every position of a flow, once in a run of the tests; scenarios by their usual ways."""
    walked = QIWI.parts[flow].flow
    met = {
        (here.scenario, here.steps): here
        for here in chain(prove.walk(walked, [()]), prove.walk(walked, odd=False))
    }
    return tuple(met.values())


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
