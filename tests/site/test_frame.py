"""What holds for every page that is built, whatever is written on it."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import material


from guide_engine.present.compose.visit import AGENT
from tests.site.reading import Page, home, is_foreign, pages, styled

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
THEME_ID = re.compile(r"__\w+|fn(ref)?\d*:[a-z0-9-]+")
STRING = re.compile(r'"([\w.]+)": "(.+)"')
ENGLISH = ("Permanent link", "Jump back to", "Not found", "Made with", "Metadata")
SPOKEN = ("aria-label", "alt", "placeholder", "title")
LANGUAGES = Path("partials/languages")
THEME = Path(material.__file__).parent / "templates" / LANGUAGES
OURS = Path(__file__).parents[2] / "macros/theme" / LANGUAGES


def strings(folder: Path, language: str) -> dict[str, str]:
    """The strings of the theme in a language, without those that only steer it."""
    found = dict(STRING.findall((folder / f"{language}.html").read_text("utf-8")))
    return {key: text for key, text in found.items() if not key.startswith("search.config")}


def test_there_are_pages_to_look_at(site: Path) -> None:
    assert {"", "404.html", "deneme/", "param-nerede/", "cozum/", "bugun/"} <= pages(site).keys()


def test_nothing_comes_from_another_host(site: Path) -> None:
    base = home(site)
    foreign = [
        (url, element.tag, address)
        for url, page in pages(site).items()
        for element in page.elements
        for address in element.addresses()
        if is_foreign(address, base)
        and not (element.tag == "a" and "noopener" in element.attributes.get("rel", ""))
    ]
    assert foreign == []


def test_no_style_comes_from_another_host(site: Path) -> None:
    sheets = {path: styled(path.read_text("utf-8")) for path in site.rglob("*.css")}
    assert sheets
    assert [a for named in sheets.values() for a in named if re.match("(https?:)?//", a)] == []


def test_no_page_wakes_what_the_theme_would_fetch_from_afar(site: Path) -> None:
    """Its script holds the address of a drawing library, for pages that ask for drawings."""
    assert [url for url, page in pages(site).items() if page.classed("mermaid")] == []


def test_our_scripts_name_no_host(site: Path) -> None:
    scripts = list((site / "assets").glob("guide-*.js"))
    assert scripts
    assert [script.name for script in scripts if "://" in script.read_text("utf-8")] == []


def test_ids_are_unique(site: Path) -> None:
    twice = {
        url: [name for name, count in Counter(page.ids).items() if count > 1]
        for url, page in pages(site).items()
    }
    assert {url: names for url, names in twice.items() if names} == {}


def test_ids_are_plain(site: Path) -> None:
    named = [(url, name) for url, page in pages(site).items() for name in page.ids]
    odd = [pair for pair in named if not (SLUG.fullmatch(pair[1]) or THEME_ID.fullmatch(pair[1]))]
    assert odd == []


def test_addresses_are_plain(site: Path) -> None:
    parts = {part for url in pages(site) for part in url.removesuffix(".html").split("/") if part}
    assert [part for part in parts if not SLUG.fullmatch(part)] == []


def test_every_page_is_turkish(site: Path) -> None:
    spoken = {url: page.named("html")[0]["lang"] for url, page in pages(site).items()}
    assert set(spoken.values()) == {"tr"}


def test_every_page_has_one_heading_of_the_first_rank(site: Path) -> None:
    assert [url for url, page in pages(site).items() if len(page.named("h1")) != 1] == []


def test_every_page_says_how_the_service_stands(site: Path) -> None:
    for url, page in pages(site).items():
        assert len(page.classed("g-status")) == 1, url
        assert any("kapalı" in text for text in page.texts), url
        assert any(text.startswith("Son kontrol: ") for text in page.texts), url


def test_every_page_says_that_it_is_no_official_site(site: Path) -> None:
    promise = "Bağımsız bir rehberdir; AliExpress’in ya da QIWI’nin resmî sitesi değildir."
    silent = [u for u, page in pages(site).items() if not any(promise in t for t in page.texts)]
    assert silent == []


def broken(site: Path) -> Iterator[tuple[str, str]]:
    """Pages and their addresses that lead nowhere; a fragment with = is a position, not a place."""
    base = home(site)
    known: dict[str, Page] = {base + url: page for url, page in pages(site).items()}
    for here, page in known.items():
        for element in page.elements:
            for address in element.addresses():
                target, fragment = urldefrag(urljoin(here, address))
                target = target.removesuffix("?rol=destek")  # who reads, not where
                if not target.startswith(base):
                    continue
                if target not in known:
                    if not (site / unquote(target.removeprefix(base))).is_file():
                        yield here, address
                elif fragment and "=" not in fragment and fragment not in known[target].ids:
                    yield here, address


def test_every_local_address_leads_somewhere(site: Path) -> None:
    assert list(broken(site)) == []


def test_the_strings_of_the_theme_are_complete() -> None:
    assert strings(OURS, "tr").keys() == strings(THEME, "en").keys()


def test_no_string_of_the_theme_is_left_in_english(site: Path) -> None:
    english = set(strings(THEME, "en").values()) - set(strings(OURS, "tr").values())
    left = [
        (url, text)
        for url, page in pages(site).items()
        for text in (*page.texts, *(e.attributes.get(n, "") for e in page.elements for n in SPOKEN))
        if text in english or any(words in text for words in ENGLISH)
    ]
    assert left == []


def test_search_knows_pages_but_no_screens_of_the_drill(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text("utf-8"))
    found = {urldefrag(entry["location"]).url for entry in index["docs"]}
    assert {"", "bugun/"} <= found
    assert [url for url in found if re.match(r"deneme/.", url)] == ["deneme/katalog/"]


def test_the_band_of_the_agent_is_hidden_until_script_shows_it(site: Path) -> None:
    for url, page in pages(site).items():
        bands = [band.attributes for band in page.classed("g-role")]
        assert [(band["data-role"], "hidden" in band) for band in bands] == (
            [] if url == "gomulu/" else [(AGENT, True)]
        ), url
