"""Nothing that is typed or stands in a link becomes markup, turns the text round or stays."""

import json
from urllib.parse import quote, unquote

import markdown as oracle
import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_engine.present.compose import hand_over
from guide_engine.present.markdown import markdown
from guide_engine.present.view import Text, View
from tests.drills import PAID, TO_CODE, TO_WALLET, act, ask
from tests.markup import UNSEEN, Markup

CANARIES = (
    "<img src=x onerror=alert(1)>",
    '"><script>alert(1)</script>',
    "' autofocus onfocus='alert(1)",
    "</article></guide-element><h1>",
    "javascript:alert(1)",
    "[a](javascript:alert(1)) `b` *c*",
    "{item} {0} %s {{ x }} {% y %}",
    "\u202egel\u2066 \u200f\ud800\0",
)
FIELDS = (
    (("giris-yap",), "urun-sec", "urun"),
    (("giris-yap",), "tutar-yaz", "tutar"),
    (TO_WALLET, "simdi-ode", "cuzdan"),
    (TO_CODE, "kodu-dogrula", "kod"),
    ((*TO_CODE, "kodu-dogrula:dogru"), "kuru-degistir", "kur"),
    (("giris-yap",), "tarihe-git", "an"),
)
WIPED = (
    "4111 1111 1111 1111",
    "5555-5555-5555-4444",
    "+7 916 123 45 67",
    "0532 123 45 67",
    "905321234567",
)
"""A card or a phone number, as somebody could have; none is printed on a screen."""

in_every_field = pytest.mark.parametrize(
    ("acts", "choice", "field"), FIELDS, ids=[field for *_, field in FIELDS]
)


def at(acts: tuple[str, ...]) -> str:
    return "olaylar=" + "~".join(("1", *acts))


def shape(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """Tell the structure of a piece of HTML, but for the value that a field kept."""
    read = Markup(html)
    assert read.wrong == []
    return [(tag, tuple(a for a in names if a != "value")) for tag, names in read.structure()]


@in_every_field
@pytest.mark.parametrize("canary", CANARIES, ids=ascii)
def test_a_canary_in_a_field_stays_text(
    acts: tuple[str, ...], choice: str, field: str, canary: str
) -> None:
    harmless = act(at(acts), choice, **{field: "zararsız"})
    reply = act(at(acts), choice, **{field: canary})
    assert shape(reply["html"]) == shape(harmless["html"])
    assert UNSEEN.isdisjoint(reply["html"])
    assert reply["problems"] == 1
    assert (reply["page"], reply["link"]) == (harmless["page"], at(acts))


@pytest.mark.parametrize("canary", CANARIES, ids=ascii)
@pytest.mark.parametrize(
    "fragment", ["senaryo={}", "olaylar=1~{}", "olaylar={}", "olaylar=1~urun-sec:{}", "{}", "{}={}"]
)
@pytest.mark.parametrize("written", [str, quote], ids=["plain", "quoted"])
def test_a_canary_in_a_link_stays_out_of_the_page(
    canary: str, fragment: str, written: type[str]
) -> None:
    given = fragment.replace("{}", written(canary.encode("utf-8", "replace").decode()))
    reply = ask(flow="checkout", page="deneme/", link=given)
    assert shape(reply["html"]) == shape(ask(flow="checkout", page="deneme/")["html"])
    assert reply["link"] == ""
    assert Markup(f"<p>{reply['notice']}</p>").structure() == [("p", ())]
    assert UNSEEN.isdisjoint(json.dumps(reply, ensure_ascii=False))


@pytest.mark.parametrize("canary", CANARIES, ids=ascii)
def test_a_canary_as_anything_else_changes_nothing(canary: str) -> None:
    home = ask()
    for name in ("flow", "page", "link", "today", "unknown"):
        assert ask(**{name: canary})["html"] == home["html"], name
    assert ask(choice=canary, typed={canary: canary})["html"] == home["html"]
    restarted = ask(flow="checkout", restart={canary: canary})
    assert restarted["html"] == ask(flow="checkout")["html"]


@in_every_field
@pytest.mark.parametrize("real", WIPED)
def test_somebodys_real_number_is_refused_wiped_and_said_so_in_turkish(
    acts: tuple[str, ...], choice: str, field: str, real: str
) -> None:
    reply = act(at(acts), choice, **{field: real})
    everything = json.dumps(reply, ensure_ascii=False)
    assert reply["problems"] == 1
    assert real not in everything
    assert "".join(filter(str.isdigit, real)) not in everything
    if field != "urun":
        assert "yazdığınızı sildik" in reply["html"]
        assert "numarasına benziyor" in reply["html"]


@pytest.mark.parametrize("form", hand_over.FORMATS)
def test_what_was_typed_is_in_no_form_in_which_a_run_is_handed_over(form: str) -> None:
    typed = {"cuzdan": "+7 000 000 00 10", "kod": "246810", "urun": "kulaklik", "yontem": "qiwi",
             "adres": "deneme-adresi", "kanal": "sms"}  # fmt: skip
    at = ""
    for step in PAID:
        at = act(at, step.partition(":")[0], **typed)["link"]
    for refused in WIPED:
        at = act(at, "tarihe-git", an=refused)["link"]
    reply = act(at, hand_over.CHOICE, bicim=form)
    everything = unquote(json.dumps(reply, ensure_ascii=False))
    for secret in (*typed.values(), *WIPED):
        if any(map(str.isdigit, secret)):
            assert secret not in everything
            assert "".join(filter(str.isdigit, secret)) not in everything


@given(real=st.from_regex(r"\A(\+?\d[ -]?){10,25}\Z"), where=st.sampled_from(FIELDS))
def test_no_long_number_comes_back(real: str, where: tuple[tuple[str, ...], str, str]) -> None:
    acts, choice, field = where
    reply = act(at(acts), choice, **{field: real})
    digits = "".join(filter(str.isdigit, real))
    if digits[:-2] not in ("700000000", "800000000", "00000000"):
        assert digits not in json.dumps(reply)
        assert real not in json.dumps(reply, ensure_ascii=False)


@pytest.mark.parametrize("canary", CANARIES[:-1])
def test_a_canary_stays_text_in_markdown(canary: str) -> None:
    seen = View(kind="outcome", page="", link="", title=canary, blocks=(Text(canary),))
    html = oracle.markdown(markdown(seen))
    assert [tag for tag, _ in Markup(html).elements] == ["h1", "p"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=60))
def test_no_text_becomes_an_element_of_markdown(text: str) -> None:
    seen = View(kind="outcome", page="", link="", title="Başlık", blocks=(Text(f"a {text}"),))
    html = oracle.markdown(markdown(seen))
    assert [tag for tag, _ in Markup(html).elements] == ["h1", "p"]
