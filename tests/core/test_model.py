import pytest

from guide_engine.core.model import Flow, Refusal, pick
from tests.core.toys import BREAK_STOVE, DRILL, QUESTIONS

CUPS = pick("cups", "bardak", ("1", "2"))


def test_a_pick_takes_only_its_options() -> None:
    assert CUPS.read("2") == "2"
    assert CUPS.read("3") == Refusal("choose")
    assert CUPS.read("") == Refusal("choose")


def test_a_link_may_hold_only_the_options_of_a_pick() -> None:
    assert CUPS.holds("1")
    assert not CUPS.holds("3")


def test_the_options_of_a_pick_are_its_samples() -> None:
    assert CUPS.samples == CUPS.options == ("1", "2")


def test_a_choice_is_found_by_its_id() -> None:
    stove = DRILL.by_id["stove"]
    assert stove.choice("empty") is stove.choices[1]
    assert stove.choice("pour") is None


def test_the_stage_of_a_scenario_is_in_its_name() -> None:
    assert BREAK_STOVE.stage == "ocak"


def test_a_flow_starts_at_its_first_node() -> None:
    assert DRILL.start.id == "kitchen"
    assert list(DRILL.by_id) == ["kitchen", "stove", "cold", "hot", "served"]


@pytest.mark.parametrize(
    ("flow", "node", "page"),
    [
        (DRILL, "kitchen", "cay/"),
        (DRILL, "stove", "cay/ocak/"),
        (DRILL, "served", "cay/bardakta/"),
        (QUESTIONS, "thirst", "ne-icsem/"),
        (QUESTIONS, "milk", "ne-icsem/ag-sut/"),
        (QUESTIONS, "plain", "icecek/sade/"),
    ],
)
def test_every_node_has_its_page(flow: Flow[object], node: str, page: str) -> None:
    assert flow.page(flow.by_id[node]) == page


def test_controls_are_offered_at_every_node() -> None:
    wait = DRILL.controls[0]
    assert [DRILL.offered[node.slug, "bekle"] for node in DRILL.nodes] == [wait] * 5
    assert DRILL.offered["ocak", "bosalt"].id == "empty"
    assert ("mutfak", "bosalt") not in DRILL.offered


def test_questions_have_no_world() -> None:
    assert QUESTIONS.open(()) is None
