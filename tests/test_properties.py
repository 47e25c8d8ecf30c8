"""What holds at every position that a reader can reach."""

import json
from collections.abc import Iterable
from functools import cache
from html import escape
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urljoin, urlsplit

import pytest

from guide_engine import catalogue
from guide_engine.core import engine, link
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.html import html
from guide_engine.present.json import json as as_json
from guide_engine.present.markdown import escape as escape_markdown
from guide_engine.present.markdown import markdown
from guide_engine.present.text import text
from guide_engine.present.view import View
from tests.drills import reachable, sample, view
from tests.markup import Markup

DOCS = Path(__file__).parents[1] / "docs"
BASE = "https://rehber.test/"


class Picture(NamedTuple):
    """A position of the sample as it is shown."""

    at: str
    view: View
    html: str
    markup: Markup


@cache
def pictures() -> tuple[Picture, ...]:
    """Draw the sample once."""
    return tuple(
        Picture(where(here), seen, written, Markup(written))
        for here in sample()
        for seen in (view(here),)
        for written in (html(seen),)
    )


def where(here: Position[Any]) -> str:
    return f"{here.flow.id}/{here.node.id}#{link.write(here)}"


def known() -> set[str]:
    """Name the address of every page: the generated ones, and those written by hand."""
    by_hand = (file.relative_to(DOCS).as_posix() for file in DOCS.rglob("*.md"))
    generated = (path for path, _ in catalogue.pages())
    paths = (path.removesuffix(".md") for path in (*generated, *by_hand))
    return {path.removesuffix("index") if path.endswith("/index") else f"{path}/" for path in paths}


@cache
def links(flow: str) -> dict[str, Position[Any]]:
    """Write the link of every reachable position."""
    return {link.write(here): here for here in reachable(flow)}


def lost(links: Iterable[tuple[str, Position[Any]]]) -> list[str]:
    """Name the links that do not lead to the position for which they were written."""
    return [
        written
        for written, here in links
        for again, opened in (link.open_link(here.flow, here.flow.page(here.node), written),)
        if again != here or opened.trouble
    ]


@pytest.mark.parametrize("flow", QIWI.parts)
def test_every_position_has_a_link_of_its_own(flow: str) -> None:
    alone = [here for here in links(flow).values() if here.steps or here.scenario]
    assert len(alone) == sum(1 for here in reachable(flow) if here.steps or here.scenario)


def test_every_answer_of_the_wizard_has_a_link_that_leads_to_an_equal_position() -> None:
    assert lost(links("wizard").items()) == []


def test_every_link_of_the_drill_leads_on_from_where_its_beginning_leads() -> None:
    """Each event of a link is read here as its format says, and followed by one step."""
    led: dict[str, Position[Any]] = {}

    def follow(written: str) -> Position[Any]:
        head, _, last = written.rpartition("~")
        if "~" not in head:
            return link.open_link(QIWI.parts["checkout"].flow, "", written)[0]
        if written not in led:
            slug, *values = last.split(":")
            led[written] = engine.replay(follow(head), [(slug, tuple(values))])
        return led[written]

    assert [written for written, here in links("checkout").items() if follow(written) != here] == []


def test_every_link_of_the_sample_leads_to_an_equal_position() -> None:
    assert lost((link.write(here), here) for here in sample()) == []


@pytest.mark.parametrize("flow", QIWI.parts)
def test_every_law_holds_everywhere(flow: str) -> None:
    laws = QIWI.parts[flow].flow.laws
    broken = [
        (law.__name__, where(here))
        for here in reachable(flow)
        for law in laws
        if not law(here.world)
    ]
    assert broken == []


def test_money_is_conserved_and_no_account_of_ours_is_overdrawn() -> None:
    ledgers = {here.world.ledger for here in reachable("checkout")}
    assert [ledger for ledger in ledgers if any(ledger.totals().values())] == []
    for ledger in ledgers:
        ledger.demand_funds()


def test_no_link_holds_more_than_slugs_and_canonical_values() -> None:
    letters = set("abcdefghijklmnopqrstuvwxyz0123456789T-:,.~&=")
    odd = [one for flow in QIWI.parts for one in links(flow) if not letters.issuperset(one)]
    assert odd == []
    assert max(map(len, links("checkout"))) < link.LONGEST


def test_every_position_can_be_said_in_every_format() -> None:
    for at, seen, written, _ in pictures():
        assert escape(seen.title, quote=False) in written, at
        assert seen.title in text(seen), at
        assert escape_markdown(seen.title) in markdown(seen), at
        told = json.loads(as_json(seen))
        assert (told["kind"], told["page"], told["link"]) == (seen.kind, seen.page, seen.link)


def test_the_html_of_every_position_is_sound() -> None:
    assert [(at, seen.wrong) for at, _, _, seen in pictures() if seen.wrong] == []


def test_nothing_in_the_html_runs_or_loads_anything() -> None:
    assert {active for *_, seen in pictures() for active in seen.active()} == set()


def test_every_label_description_and_problem_points_to_an_element_of_its_page() -> None:
    found = [(at, seen.pointing_nowhere()) for at, _, _, seen in pictures()]
    assert [(at, nowhere) for at, nowhere in found if nowhere] == []


def test_the_focus_has_exactly_one_place_to_go() -> None:
    places = {
        at: [tag for tag, attributes in seen.elements if "data-focus" in attributes]
        for at, _, _, seen in pictures()
    }
    assert {at: tags for at, tags in places.items() if len(tags) != 1} == {}


def test_every_address_leads_to_a_page_that_there_is() -> None:
    pages = known()
    lost = set()
    for _, seen, _, markup in pictures():
        for address in markup.addresses():
            target = urlsplit(urljoin(BASE + seen.page, address))
            path = target.path.removeprefix("/")
            own = f"{target.scheme}://{target.netloc}/" == BASE
            if own and path not in pages:
                lost.add((seen.page, address))
    assert lost == set()


def test_addresses_of_other_sites_are_sources_only_and_never_carry_a_script() -> None:
    addresses = {urlsplit(a) for *_, seen in pictures() for a in seen.addresses()}
    assert {address.scheme for address in addresses} <= {"", "https", "http", "data"}
    files = {a.path.partition(",")[0] for a in addresses if a.scheme == "data"}
    assert files <= {"text/plain;charset=utf-8", "text/calendar;charset=utf-8"}
    foreign = {
        seen.kind
        for _, seen, _, markup in pictures()
        for a in markup.addresses()
        if urlsplit(a).netloc
    }
    assert foreign == {"outcome"}


def test_every_way_on_inside_a_flow_means_something_to_the_engine() -> None:
    cut = []
    for at, seen, _, markup in pictures():
        flow = QIWI.parts[at.partition("/")[0]].flow
        for tag, attributes in markup.elements:
            if tag == "a" and "data-guide" in attributes:
                target = urlsplit(urljoin(BASE + seen.page, attributes["href"]))
                here, opened = link.open_link(flow, target.path[1:], target.fragment)
                if opened.trouble or flow.page(here.node) != target.path[1:]:
                    cut.append((at, attributes["href"]))
    assert cut == []


@pytest.mark.parametrize("flow", QIWI.parts)
def test_every_screen_has_a_title_and_a_way_on_or_is_an_end(flow: str) -> None:
    part = QIWI.parts[flow]
    for here in catalogue.shown(flow).values():
        seen = view(here)
        assert seen.title.strip(), here.node.id
        assert here.node.choices or here.node.diagnosis, f"{here.node.id} is a dead end"
    assert set(catalogue.shown(flow)) == {node.id for node in part.flow.nodes}
