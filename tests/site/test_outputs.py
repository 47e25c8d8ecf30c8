"""What the built site has beside its pages, and what its pages tell machines."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest

from guide_engine import catalogue
from guide_engine.guides.qiwi.guide import QIWI
from tests.site.reading import home, pages

FRAME = "gomulu/"
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
OUTCOMES = [QIWI.address(id) for id in QIWI.diagnoses]


def linked_data(site: Path, url: str) -> list[dict[str, Any]]:
    html = (site / url / ("" if url.endswith(".html") else "index.html")).read_text("utf-8")
    return [json.loads(found) for found in LINKED.findall(html)]


def test_every_file_for_other_programs_is_there_as_it_was_made(site: Path) -> None:
    made = dict(catalogue.files())
    assert {path: (site / path).read_text("utf-8") for path in made} == made


def test_questions_and_outcomes_name_their_twin_and_no_other_page_does(site: Path) -> None:
    named = {
        urljoin(url, link["href"])
        for url, page in pages(site).items()
        for link in page.named("link")
        if (link["rel"].split(), link.get("type")) == (["alternate"], "text/markdown")
    }
    assert named == {path for path, _ in catalogue.files() if path.endswith(".md")}
    assert named == {path.relative_to(site).as_posix() for path in site.rglob("*.md")}


def test_the_frame_has_our_own_scripts_and_styles_and_no_theme(site: Path) -> None:
    page = pages(site)[FRAME]
    scripts = [urljoin(FRAME, script["src"]) for script in page.named("script")]
    assert scripts == ["assets/guide-element.js", "assets/guide-page.js"]
    styles = [link["href"] for link in page.named("link") if link["rel"] == "stylesheet"]
    assert [urljoin(FRAME, style) for style in styles] == [
        "assets/guide.css",
        "assets/guide-parts.css",
    ]


def test_links_of_the_frame_lead_out_of_it(site: Path) -> None:
    page = pages(site)[FRAME]
    (base,) = page.named("base")
    assert base == {"href": "../param-nerede/", "target": "_top"}
    whole = [link for link in page.named("a") if "target" in link]
    assert whole == [{"href": "./", "target": "_top", "data-whole": ""}]


def test_the_frame_asks_what_the_wizard_asks_first(site: Path) -> None:
    html = (site / FRAME / "index.html").read_text("utf-8")
    (shown,) = re.findall(r"<article class=\"g-view.*?</article>", html, re.DOTALL)
    assert shown in (site / "param-nerede/index.html").read_text("utf-8")
    (element,) = pages(site)[FRAME].named("guide-element")
    assert element == {
        "flow": "wizard",
        "page": "param-nerede/",
        "data-plain": "",
        "data-framed": "",
    }
    elements = {url: page.named("guide-element") for url, page in pages(site).items()}
    assert [url for url, them in elements.items() for it in them if "data-framed" in it] == [FRAME]


def test_the_snippet_shows_the_frame_of_this_site(site: Path) -> None:
    text = " ".join(pages(site)["gomulu-nasil/"].texts)
    assert f'src="{home(site)}{FRAME}"' in text


def trail(site: Path, url: str) -> list[str]:
    """Read the breadcrumbs of a page: valid, absolute, and named as the pages are."""
    (told,) = linked_data(site, url)
    assert (told["@context"], told["@type"]) == ("https://schema.org", "BreadcrumbList")
    items = told["itemListElement"]
    assert [item["@type"] for item in items] == ["ListItem"] * len(items)
    assert [item["position"] for item in items] == list(range(1, len(items) + 1))
    assert all(item["name"] for item in items)
    assert all(item["item"].startswith(home(site)) for item in items)
    return [item["item"].removeprefix(home(site)) for item in items]


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_the_way_to_an_outcome_is_told_as_breadcrumbs(site: Path, outcome: str) -> None:
    assert trail(site, outcome) == ["param-nerede/", "cozum/", outcome]


@pytest.mark.parametrize(
    ("kind", "above"),
    [
        ("param-nerede/kart/", ["param-nerede/"]),
        ("cozum/", ["param-nerede/"]),
        ("deneme/kur/", ["deneme/"]),
        ("nasil-calisiyordu/odeme/", ["nasil-calisiyordu/"]),
        ("dolandirildim/", ["bugun/"]),
        ("harita/", ["kaynaklar/"]),
    ],
)
def test_every_other_kind_of_page_tells_what_it_lies_under(
    site: Path, kind: str, above: list[str]
) -> None:
    assert trail(site, kind) == [*above, kind]


def test_no_breadcrumb_leads_nowhere_or_to_the_page_twice(site: Path) -> None:
    trails = {url: trail(site, url) for url in pages(site) if linked_data(site, url)}
    assert {url for way in trails.values() for url in way} <= pages(site).keys()
    assert [url for url, way in trails.items() if way[-1] != url or len(way) < 2] == []
    assert [url for url, way in trails.items() if len(set(way)) < len(way)] == []


def test_no_page_poses_as_a_list_of_questions_or_a_recipe(site: Path) -> None:
    kinds = {told["@type"] for url in pages(site) for told in linked_data(site, url)}
    assert kinds == {"BreadcrumbList"}
    html = [path.read_text("utf-8") for path in site.rglob("*.html")]
    assert [text for text in html if "itemscope" in text] == []
