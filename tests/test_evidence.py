"""What is measured of the ways that the tests take, and what the site says of it."""

import json
import re

import pytest

from guide_engine import catalogue
from guide_engine.catalogue.evidence import Evidence
from guide_engine.core import engine
from guide_engine.core.ways import Way, ways
from guide_engine.guides.qiwi.flows.checkout import CHECKOUT
from guide_engine.guides.qiwi.flows.wizard import WIZARD
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.present import words as own
from guide_engine.present.view import MAP
from tests.core.toys import QUESTIONS
from tests.drills import TO_CODE, drill, view
from tests.evidence import BROWSER, FILE, KINDS, TRANSCRIPTS, WALK, Recorder, written

pytestmark = pytest.mark.host_only

FIRST = ways(WIZARD)[0]


@pytest.fixture
def recorder(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder("0" * 40)
    monkeypatch.setattr(engine, "take", recorder.take)
    return recorder


@pytest.fixture
def committed() -> Evidence:
    return catalogue.evidence(json.loads(FILE.read_text("utf-8")))


def by(recorder: Recorder, kind: str) -> set[Way]:
    return {way for (_, way), kinds in recorder.taken.items() if kind in kinds}


def test_a_step_is_noted_with_the_arrow_that_it_took(recorder: Recorder) -> None:
    drill(*TO_CODE, "kodu-dogrula:yanlis")
    assert Way("wallet", "pay_now", 3, "redirected") in by(recorder, WALK)
    assert Way("code", "enter_code", 3, "code") in by(recorder, WALK)


def test_moves_of_the_clock_and_other_guides_are_not_noted(recorder: Recorder) -> None:
    recorder.take(engine.start(CHECKOUT), CHECKOUT.controls[0])
    recorder.take(engine.start(QUESTIONS), QUESTIONS.start.choices[0])
    assert recorder.taken == {}


def test_what_a_page_only_links_to_is_not_taken(recorder: Recorder) -> None:
    view(engine.start(WIZARD))
    assert recorder.taken == {}


def test_an_address_of_the_browser_holds_its_steps(recorder: Recorder) -> None:
    recorder.visit(
        [
            "http://127.0.0.1:1/",
            "http://127.0.0.1:1/kaynaklar/#licence-revoked",
            "http://127.0.0.1:1/param-nerede/kart/",
            "http://127.0.0.1:1/param-nerede/qiwi-sorun/#odeme=qiwi-once",
        ]
    )
    assert (by(recorder, BROWSER), by(recorder, WALK)) == ({FIRST}, set())


def test_what_is_written_is_read_back(recorder: Recorder) -> None:
    for kind in (BROWSER, TRANSCRIPTS):
        with recorder.during(kind):
            recorder.take(engine.start(WIZARD), WIZARD.start.choices[0])
    read = catalogue.evidence(json.loads(written(recorder.commit, recorder.measured())))
    assert {flow: tuple(taken) for flow, taken in read.taken.items()} == {
        flow: ways(part.flow) for flow, part in QIWI.parts.items()
    }
    assert read.taken["wizard"][FIRST] == (TRANSCRIPTS, BROWSER)
    assert not any(read.taken["checkout"].values())


def test_every_kind_of_test_has_words_on_the_map() -> None:
    assert set(own.TESTS) == set(KINDS)


def test_the_committed_evidence_is_whole(committed: Evidence) -> None:
    assert re.fullmatch("[0-9a-f]{40}", committed.commit)
    kinds = {kind for taken in committed.taken.values() for by in taken.values() for kind in by}
    assert kinds == set(KINDS)


def test_the_map_says_of_every_way_whether_it_was_measured(committed: Evidence) -> None:
    page = dict(catalogue.pages(committed))[f"{MAP}index.md"]
    new = [
        way
        for id, part in QIWI.parts.items()
        for way in ways(part.flow)
        if way not in committed.taken[id]
    ]
    assert page.count(f"<td>{own.NOT_MEASURED}</td>") == len(new)
    assert len(re.findall("Ölçüm tarihi", page)) == len(QIWI.parts)
