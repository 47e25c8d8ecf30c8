"""Where guides and presenters meet: pages, parts, the words of hand-written pages."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any
from urllib.parse import urljoin, urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.catalogue.head import front_matter
from guide_engine.catalogue.overviews import overviews
from guide_engine.core import link
from guide_engine.core.revision import Revision
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from tests.markup import Markup

PAGES = dict(catalogue.pages())
OVERVIEWS = (
    "cozum/index.md",
    "kaynaklar/index.md",
    "destek/yanitlar/index.md",
    "harita/index.md",
    "deneme/katalog/index.md",
)
BASE = "https://rehber.test/"
TUTORIAL = "nasil-calisiyordu/odeme/"

Word = Callable[..., str]


def meta(path: str) -> dict[str, Any]:
    """Read the head of a page; its values are JSON."""
    head = PAGES[path].split("---\n")[1]
    pairs = (line.partition(": ") for line in head.splitlines())
    return {key: json.loads(value) for key, _, value in pairs}


def address(path: str) -> str:
    return re.sub(r"(^|/)index\.md$", r"\1", path).replace(".md", "/")


def body(path: str) -> str:
    return PAGES[path].split("---\n", 2)[2]


def test_every_node_has_a_page_and_every_guide_its_overviews() -> None:
    nodes = {part.flow.page(node) for part in QIWI.parts.values() for node in part.flow.nodes}
    assert {address(path) for path in PAGES} == nodes | {address(path) for path in OVERVIEWS}
    assert len(list(catalogue.pages())) == len(PAGES)


def test_paths_are_plain_letters_and_the_start_of_a_flow_is_an_index() -> None:
    assert [path for path in PAGES if not re.fullmatch(r"[a-z0-9]+[a-z0-9/-]*\.md", path)] == []
    assert {"param-nerede/index.md", "deneme/index.md"} <= set(PAGES)
    assert "deneme/kur.md" in PAGES


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_a_title_a_description_and_no_macros(path: str) -> None:
    head = meta(path)
    assert head["title"]
    assert 20 <= len(head["description"]) <= 155
    assert head["render_macros"] is False


def test_titles_tell_pages_apart() -> None:
    titles = [meta(path)["title"] for path in PAGES]
    assert sorted(title for title in titles if titles.count(title) > 1) == []


def test_screens_of_the_drill_stay_out_of_the_search_and_outcomes_in() -> None:
    assert meta("deneme/kur.md")["search"] == {"exclude": True}
    assert meta(f"{QIWI.address('double_charge')[:-1]}.md")["search"] == {"boost": 4.0}


@pytest.mark.parametrize("path", PAGES)
def test_the_html_of_every_page_is_sound(path: str) -> None:
    assert Markup(body(path).partition("\n\n")[2] if path in OVERVIEWS else body(path)).wrong == []


def test_a_page_holds_its_element_its_texts_and_what_to_know_without_scripts() -> None:
    drill, wizard = body("deneme/kur.md"), body("param-nerede/index.md")
    opening = '<guide-element flow="checkout" page="deneme/kur/" link="olaylar=1~giris-yap~'
    assert opening in drill
    assert '<guide-element flow="wizard" page="param-nerede/" data-plain>' in wizard
    assert all(f'data-text="{name}"' in page for name in own.ENGINE for page in (drill, wizard))
    assert (own.WITHOUT_SCRIPT in drill, own.WITHOUT_SCRIPT in wizard) == (True, False)


def test_front_matter_is_read_back_as_it_was_written() -> None:
    said = {"title": 'Tırnak " ve: iki nokta # diyez', "hide": ["toc"], "search": {"a": True}}
    first, *lines, last, empty = front_matter(said).splitlines()
    assert (first, last, empty) == ("---", "---", "")
    assert {
        key: json.loads(value) for key, _, value in (li.partition(": ") for li in lines)
    } == said


def test_the_outcomes_are_listed_once_each_under_their_topic() -> None:
    listed = re.findall(r'<li><a href="\.\./(cozum/[^"]+)">', body("cozum/index.md"))
    assert sorted(listed) == sorted(QIWI.address(id) for id in QIWI.diagnoses)
    headings = re.findall(r"<h2[^>]*>([^<]+)</h2>", body("cozum/index.md"))
    assert headings == list(own.TOPICS.values())


def test_every_claim_is_in_the_registry_under_its_id() -> None:
    ids = Markup(body("kaynaklar/index.md").partition("\n\n")[2]).ids()
    assert ids == list(QIWI.claims)


def test_an_unknown_flow_is_the_first_one() -> None:
    assert catalogue.part("checkout") == (QIWI, QIWI.parts["checkout"])
    assert catalogue.part("nowhere") == (QIWI, QIWI.parts["wizard"])


@pytest.mark.parametrize(
    ("asked", "flow", "page"),
    [
        ("https://rehber.test/alt/deneme/kur/", CHECKOUT, "deneme/kur/"),
        ("/param-nerede/kart", WIZARD, "param-nerede/kart/"),
        ("cozum/kod-gelmedi/", WIZARD, "cozum/kod-gelmedi/"),
        ("/nasil-calisiyordu/", WIZARD, "param-nerede/"),
        ("", WIZARD, "param-nerede/"),
    ],
)
def test_an_address_tells_its_flow(asked: str, flow: object, page: str) -> None:
    assert catalogue.flow_of(asked) == (flow, page)


def test_nothing_is_wrong_with_the_guides() -> None:
    assert catalogue.problems() == ()


# The words of hand-written pages.


@pytest.mark.parametrize(
    ("word", "said", "target"),
    [
        (catalogue.mark, ("licence-revoked",), "kaynaklar/#licence-revoked"),
        (catalogue.claim, ("licence-revoked",), "kaynaklar/#licence-revoked"),
        (catalogue.try_step, ("giris",), "deneme/"),
        (catalogue.stuck, ("kod",), "param-nerede/kod/"),
        (catalogue.asked, (), QIWI.address(QIWI.asked[0])),
        (catalogue.door_question, (), "param-nerede/"),
    ],
)
@pytest.mark.parametrize("here", ["", "bugun/", TUTORIAL])
def test_a_word_leads_to_the_same_page_from_everywhere(
    word: Word, said: tuple[str, ...], target: str, here: str
) -> None:
    html = Markup(word(here, *said))
    assert html.wrong == []
    assert urljoin(BASE + here, html.addresses()[0]) == BASE + target


def test_every_answer_of_the_door_is_an_address_of_the_wizard() -> None:
    for here in ("", "bugun/", TUTORIAL):
        read = Markup(catalogue.door_question(here))
        for href in read.addresses()[1:]:
            target = urlsplit(urljoin(BASE + here, href))
            position, opened = link.open_link(WIZARD, target.path[1:], target.fragment)
            assert (WIZARD.page(position.node), opened.trouble) == (target.path[1:], "")


def test_a_claim_is_its_sentence_and_its_mark() -> None:
    said = catalogue.claim("", "licence-revoked")
    assert said == (
        f"{QIWI.claims['licence-revoked'].sentence} {catalogue.mark('', 'licence-revoked')}"
    )
    assert 'aria-label="Kaynak: güven: güçlü. Son kontrol' in said


def test_a_step_is_tried_where_its_page_stands() -> None:
    (href,) = Markup(catalogue.try_step(TUTORIAL, "kur")).addresses()
    target = urlsplit(urljoin(BASE + TUTORIAL, href))
    here, _ = link.open_link(CHECKOUT, target.path[1:], target.fragment)
    assert (target.path, here.node.id) == ("/deneme/kur/", "exchange")


@pytest.mark.parametrize("node", CHECKOUT.nodes, ids=lambda node: node.slug)
def test_every_screen_can_be_a_picture(node: Any) -> None:
    picture = Markup(catalogue.screen(TUTORIAL, "checkout", node.slug))
    assert picture.wrong == []
    assert picture.ids() == []
    assert {"form", "button"}.isdisjoint(tag for tag, _ in picture.elements)


def test_drawings_amounts_and_days_are_words_too() -> None:
    assert Markup(catalogue.diagram(TUTORIAL, "checkout")).wrong == []
    assert catalogue.amount("", "1234.5", "USD") == "1.234,50\u00a0USD"
    assert catalogue.day("", "2024-02-21") == "21\u00a0Şubat 2024"


def test_the_status_line_comes_from_the_one_claim_that_has_a_headline() -> None:
    (claim,) = (claim for claim in QIWI.claims.values() if claim.headline)
    status = catalogue.status()
    assert (status["sentence"], status["href"]) == (claim.headline, f"kaynaklar/#{claim.id}")


def test_the_replies_that_changed_last_stand_first_with_their_old_numbers() -> None:
    new = Revision(date(2027, 1, 1), "double_charge@00000000", "Kısaldı")
    gone = Revision(date(2027, 1, 2), "gone@00000000", "Kısaldı")
    pages = dict(overviews(replace(QIWI, revisions=(*QIWI.revisions, new, gone))))
    page = pages["destek/yanitlar/index.md"]
    first = page.partition("<li>")[2].partition("</li>")[0]
    assert "1\u00a0Ocak 2027" in first
    assert f'href="../../{QIWI.address("double_charge")}"' in first
    assert f"Önceki: <code>{QIWI.revised('double_charge')[0].reply}</code>" in first
    assert page.count("<li>") == len(QIWI.diagnoses)
    assert "gone@" not in page
