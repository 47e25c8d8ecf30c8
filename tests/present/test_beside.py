"""The panel beside the phone: the clock both ways, the run, what was not taken."""

from typing import Any, TypeVar

import pytest

from guide_engine.core import engine, timeline
from guide_engine.core.model import Position
from guide_engine.guides.qiwi.guide import QIWI
from guide_engine.guides.qiwi.panel import LANDMARKS
from guide_engine.guides.qiwi.world import World
from guide_engine.present import words as own
from guide_engine.present.compose import compose
from guide_engine.present.fields import Form
from guide_engine.present.html import html
from guide_engine.present.view import (
    Clock,
    Events,
    Told,
    View,
)
from tests.drills import CONFIRMED, PAID, TO_WALLET, drill, view
from tests.faults import planting as plant
from tests.markup import Markup

B = TypeVar("B")
PASSED = [title for _, title, *_ in LANDMARKS[1:]]


def found(seen: View, kind: type[B]) -> B:
    (block,) = (b for section in seen.panel for b in section.blocks if isinstance(b, kind))
    return block


def back(*acts: str, scenario: str = "") -> list[tuple[str, str]]:
    """List the ways back in time, with the moment to which each leads."""
    return [
        (form.button, form.given[1])
        for form in found(view(drill(*acts, scenario=scenario)), Clock).back
    ]


def told(here: Position[World]) -> list[str]:
    return [block.title for block in view(here).blocks if isinstance(block, Told)]


def events(here: Position[World]) -> list[tuple[str, str, bool]]:
    return [(e.text, e.state, bool(e.form)) for e in found(view(here), Events).events]


def test_there_is_no_way_back_from_the_beginning() -> None:
    assert back() == back(*TO_WALLET) == []


def test_the_clock_goes_back_by_hours_days_and_months_but_not_before_the_beginning() -> None:
    assert back("bir-ay", "bir-gun") == [
        ("1\u00a0saat geri al", "2021-12-02T13.05"),
        ("1\u00a0gün geri al", "2021-12-01T14.05"),
        ("1\u00a0ay geri al", "2021-11-02T14.05"),
    ]
    assert [moment for _, moment in back("bir-saat")] == ["2021-11-01T14.05"] * 3


def test_a_drill_that_began_later_goes_back_no_further() -> None:
    assert back(scenario="saat:kapanis") == []
    assert back("bir-saat", scenario="saat:kapanis") == [
        ("1\u00a0saat geri al", "2024-02-21T09.00")
    ]


def test_landmarks_ahead_are_gone_on_to_and_those_behind_back_to() -> None:
    marks = found(view(drill("giris-yap", "cikis-limitleri")), Clock).landmarks
    assert [
        (mark.state, mark.form and (mark.form.choice, mark.form.given[1])) for mark in marks
    ] == [
        ("past", ("tarihe-git", "2021-11-01T14.05")),
        ("past", ("tarihe-git", "2022-07-01T09.00")),
        ("now", None),
        ("ahead", ("kapanis", "")),
    ]


@pytest.mark.parametrize(
    ("acts", "titles"),
    [
        ((), []),
        (("bir-ay",), []),
        (("rubleye-gecis",), PASSED[:1]),
        (("rubleye-gecis", "bir-saat"), []),
        (("kapanis",), PASSED),
        (("tarihe-git:2023-07-25T09.00", "bir-gun"), PASSED[1:2]),
        (("bir-ay",) * 28, PASSED[2:]),
    ],
)
def test_each_landmark_is_told_once_also_when_it_is_jumped_over(
    acts: tuple[str, ...], titles: list[str]
) -> None:
    assert told(drill(*acts)) == titles


def test_what_was_passed_is_said_with_its_source() -> None:
    seen = view(drill(*TO_WALLET, "kapanis"))
    assert seen.title == "QIWI cüzdanı kapandı"
    assert "OD-266" in seen.said
    marks = [a for _, a in Markup(html(seen)).elements if a.get("data-claim") == "licence-revoked"]
    assert [a["href"] for a in marks] == ["../../kaynaklar/#licence-revoked"]


def test_a_step_that_takes_no_time_says_no_time() -> None:
    assert view(drill(*PAID)).said == "Ödeme alındı"


def test_the_run_is_listed_with_where_it_stands() -> None:
    here = timeline.jump(drill("giris-yap", "urun-sec:kulaklik", "sepete-ekle"), 1)
    assert events(here) == [
        (own.BEGUN, "past", True),
        ("Giriş yap", "now", False),
        ("Bu ürünü seç", "ahead", True),
        ("Sepete ekle", "ahead", True),
    ]
    assert found(view(here), Events).note == own.AHEAD


def test_between_two_steps_the_clock_is_listed_where_it_stands() -> None:
    clock: Any = drill().flow.clock
    there = drill("giris-yap", "bir-ay")
    here = timeline.act(there, clock.control, ("2021-11-15T09.00",))
    assert events(here) == [
        (own.BEGUN, "past", True),
        ("Giriş yap", "past", True),
        ("Tarihe git", "now", False),
        ("1\u00a0ay ilerlet", "ahead", True),
    ]


def test_one_of_the_steps_is_marked_and_each_of_the_others_is_a_button() -> None:
    here = drill(*CONFIRMED)
    elements = Markup(html(view(here))).elements
    assert [t for t, a in elements if a.get("aria-current") == "step"] == ["li"]
    jumps = [a["value"] for t, a in elements if t == "button" and a.get("name") == "adim"]
    assert jumps == [str(count) for count in range(len(here.steps))]


def test_a_run_that_is_nearly_full_says_how_much_room_is_left() -> None:
    for steps, left in ((249, ""), (250, "50"), (300, "0")):
        note = found(view(drill(*["bir-saat"] * steps)), Events).note
        assert note == (own.ROOM.format(most=300, left=left) if left else "")


def test_every_control_has_a_form() -> None:
    clock = found(view(drill()), Clock)
    forms = [*clock.on, *clock.to, *(mark.form for mark in clock.landmarks if mark.form)]
    assert all(isinstance(form, Form) for form in forms)
    assert {form.choice for form in forms} == {c.slug for c in drill().flow.everywhere}


def test_a_drill_without_a_clock_of_its_own_offers_no_way_back_in_time() -> None:
    timeless = plant.flow(QIWI, "checkout", clock=None)
    here = engine.start(timeless.parts["checkout"].flow)
    month = next(control for control in here.flow.controls if control.id == "month")
    seen = compose(timeless, engine.take(here, month))
    clock = found(seen, Clock)
    assert (clock.back, clock.to, clock.landmarks[0].form) == ((), (), None)
    assert [event.time for event in found(seen, Events).events] == ["", ""]
