"""A broken rule gives a shortest way to itself, which a person can follow and a link repeats."""

import re
from functools import cache
from typing import Any

import pytest

from guide_engine.core import engine, link, proof
from guide_engine.core.errors import LawBroken
from guide_engine.core.model import Arrow, Flow, Position
from guide_engine.core.proof import Proof
from guide_engine.core.walk import Bounds, CounterExample, Start
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present.proof import report
from tests.faults import planting as plant
from tests.faults.laws import CRIMES, Crime, commit

NARROW = (Start((), Bounds(values=1, moves=0)),)
EVERY_CRIME = pytest.mark.parametrize("crime", CRIMES, ids=str)


@cache
def found(crime: Crime) -> tuple[Flow[Any], Proof, CounterExample]:
    flow = commit(QIWI, crime).parts["checkout"].flow
    proven = proof.prove(flow, NARROW)
    assert proven.counter
    return flow, proven, proven.counter


def shortest(flow: Flow[Any]) -> int:
    """Count the steps to the first broken law by trying everything, one step at a time."""
    count, here = 0, {(flow.start.id, flow.open(())): engine.start(flow)}
    while True:
        count += 1
        there: dict[tuple[str, Any], Position[Any]] = {}
        for position in here.values():
            for choice in position.node.choices:
                for values in engine.samples(choice):
                    try:
                        after = engine.take(position, choice, values)
                    except LawBroken:
                        return count
                    there[after.node.id, after.world] = after
        here = there


@EVERY_CRIME
def test_the_way_to_a_broken_law_is_a_shortest_one(crime: Crime) -> None:
    flow, proven, counter = found(crime)
    assert crime.stopped_by in counter.broken
    assert not proven.holds
    assert len(counter.run.steps) == shortest(flow)


@EVERY_CRIME
def test_its_link_leads_to_the_step_that_breaks_the_law(crime: Crime) -> None:
    flow, _, counter = found(crime)
    written = link.write(counter.run)
    here, opened = link.open_link(flow, "", written)
    assert (here, opened.trouble) == (counter.position, "cut")
    choice = engine.find(here, written.rpartition("~")[2].partition(":")[0])
    assert choice
    with pytest.raises(LawBroken, match=crime.stopped_by):
        engine.take(here, choice, counter.run.steps[-1].values)


@EVERY_CRIME
def test_a_person_can_follow_it_by_the_words_on_the_buttons(crime: Crime) -> None:
    _, proven, counter = found(crime)
    words = QIWI.parts["checkout"].words
    told = report(words, proven)
    steps = re.findall(r"^ +(\d+)\. (.+?): (.+)$", told, re.MULTILINE)
    assert [int(place) for place, _, _ in steps] == list(range(1, len(counter.run.steps) + 1))
    for (_, title, said), step in zip(steps, counter.run.steps, strict=True):
        assert title == words.nodes[step.node].title
        assert said.startswith(words.nodes[step.node].choices[step.choice].text)
    assert "BOZULAN KURAL: " in told
    assert told.endswith(f"Bağlantı: deneme/#{link.write(counter.run)}")


def test_a_law_is_named_in_words_and_an_error_as_it_came() -> None:
    words = QIWI.parts["checkout"].words
    told = {crime.stopped_by: report(words, found(crime)[1]) for crime in CRIMES}
    assert words.laws["one_settlement"] in told["one_settlement"]
    assert "Bir kural hata verdi: wallet would hold -" in told["wallet would hold -"]


def test_the_words_of_a_step_tell_what_was_typed_or_chosen() -> None:
    told = report(QIWI.parts["checkout"].words, found(CRIMES[0])[1])
    assert "Ödeme yöntemi: Devam et (Ödeme yöntemi: QIWI cüzdanı)\n" in told
    assert "Cüzdan numarası: Şimdi öde (Cüzdan numarası: +7 000 000 00 20)\n" in told
    assert "Doğrulama kodu: Kodu doğrula (Doğrulama kodu: 246810)\n" in told


def test_an_arrow_that_nothing_takes_is_listed_by_its_place() -> None:
    pay = QIWI.parts["checkout"].flow.by_id["confirm"].choices[0]
    never: Arrow[Any] = Arrow("refused", lambda _: False)
    guide = plant.choice(QIWI, "checkout/confirm/pay", arrows=(never, *pay.arrows))
    proven = proof.prove(guide.parts["checkout"].flow, NARROW)
    assert proven.untaken
    assert ("confirm", "pay", "refused") in proven.untaken
    told = report(guide.parts["checkout"].words, proven)
    assert f"Hiç geçilmeyen ok: {len(proven.untaken)}\n" in told
    assert "    confirm/pay -> refused\n" in told
