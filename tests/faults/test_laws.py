import json
from typing import Any

import pytest

from guide_engine import browser
from guide_engine.catalogue import parts
from guide_engine.core import engine, link, prove
from guide_engine.core.errors import LawBroken
from guide_engine.core.guide import Guide
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.words import STOPPED
from tests.faults import planting as plant
from tests.faults.laws import CRIMES, Crime, commit, forge_a_dollar_past_the_books

EVERY_CRIME = pytest.mark.parametrize("crime", CRIMES, ids=str)


def position(guide: Guide, node: str) -> Position[Any]:
    """Go to a screen of the happy path."""
    flow = guide.parts["checkout"].flow
    way = prove.happy_path(QIWI.parts["checkout"].flow)
    sound = next(position for position in way if position.node.id == node)
    return link.open_link(flow, "", link.write(sound))[0]


def answer(guide: Guide, fragment: str, monkeypatch: pytest.MonkeyPatch, **act: object) -> Any:
    monkeypatch.setattr(parts, "GUIDES", (guide,))
    return json.loads(browser.answer(json.dumps({"flow": "checkout", "link": fragment, **act})))


@EVERY_CRIME
def test_a_step_that_breaks_a_law_is_not_taken(crime: Crime) -> None:
    here = position(commit(QIWI, crime), crime.at)
    with pytest.raises(LawBroken, match=crime.stopped_by):
        engine.take(here, here.node.choices[0])


@EVERY_CRIME
def test_a_walk_finds_the_step_that_breaks_a_law(crime: Crime) -> None:
    with pytest.raises(LawBroken, match=crime.stopped_by):
        list(prove.walk(commit(QIWI, crime).parts["checkout"].flow))


@EVERY_CRIME
def test_the_page_stops_honestly_where_it_is(crime: Crime, monkeypatch: pytest.MonkeyPatch) -> None:
    here = position(QIWI, crime.at)
    slug = here.node.choices[0].slug
    reply = answer(commit(QIWI, crime), link.write(here), monkeypatch, choice=slug)
    assert (reply["notice"], reply["page"]) == (STOPPED, here.flow.page(here.node))
    assert reply["link"] == link.write(here)


@EVERY_CRIME
def test_a_link_stops_before_the_step_that_breaks_a_law(crime: Crime) -> None:
    sound = position(QIWI, crime.at)
    after = link.write(engine.take(sound, sound.node.choices[0]))
    here, opened = link.open_link(commit(QIWI, crime).parts["checkout"].flow, "", after)
    assert (here.node.id, opened.trouble) == (crime.at, "cut")


def test_what_was_typed_may_break_a_law_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def forge_with_a_high_rate(world: Any, rate: str) -> Any:
        return world if rate == "74.00" else forge_a_dollar_past_the_books(world)

    guide = plant.choice(QIWI, "checkout/exchange/set_rate", do=forge_with_a_high_rate)
    here = position(QIWI, "exchange")
    typed = {"kur": "90"}
    reply = answer(guide, link.write(here), monkeypatch, choice="kuru-degistir", typed=typed)
    assert (reply["notice"], reply["link"]) == (STOPPED, link.write(here))
