"""A run in the forms in which it is handed over; the test that is made of it really runs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from guide_engine import catalogue
from guide_engine.core import link, timeline
from guide_engine.core.model import Position
from guide_engine.present import words as own
from guide_engine.present.compose import Visit, compose
from guide_engine.present.compose.hand_over import CHOICE, FIELD, FORMATS
from guide_engine.present.fields import Form
from guide_engine.present.html import html
from guide_engine.present.text import text
from guide_engine.present.view import (
    Copy,
    Section,
    Sheet,
)
from tests.drills import PAID, QIWI, RUNS, TO_CODE, act, drill, stops
from tests.markup import Markup

SITE = "https://rehber.test/"


def section(here: Position[Any], sheet: str = "") -> Section:
    panel = compose(QIWI, here, visit=Visit(site=SITE, sheet=sheet)).panel
    (found,) = (each for each in panel if each.title == own.HAND_OVER)
    return found


def handed(here: Position[Any], name: str) -> str:
    """Write the run in a form."""
    (sheet,) = (block for block in section(here, name).blocks if isinstance(block, Sheet))
    assert unquote(sheet.save.href.partition(",")[2]) == sheet.text
    assert sheet.save.file
    return sheet.text


def run_test(source: str) -> None:
    """Run the one test of a file."""
    file: dict[str, Any] = {}
    exec(compile(source, "test_deneme.py", "exec"), file)  # noqa: S102 - it is what is tested
    file["test_run"]()


def test_the_link_and_every_form_are_offered_and_nothing_is_shown_unasked() -> None:
    copy, *ways = section(drill()).blocks
    assert copy == Copy(own.COPY_LINK)
    offered = [(way.choice, way.given) for way in ways if isinstance(way, Form)]
    assert offered == [(CHOICE, (FIELD, name)) for name in FORMATS]
    assert len(offered) == len(ways)


@pytest.mark.parametrize("name", RUNS)
def test_the_test_of_a_run_passes(name: str) -> None:
    for here in stops(*RUNS[name], scenario=name):
        run_test(handed(here, "test"))


def test_the_test_of_a_run_fails_where_the_money_or_the_screen_differs() -> None:
    made = handed(drill(*PAID), "test")
    for found, planted in (("12.50 USD", "12.51 USD"), ('"paid"', '"history"'), ("~ode", "~od")):
        with pytest.raises(AssertionError):
            run_test(made.replace(found, planted))


@pytest.mark.host_only
def test_the_test_of_a_run_is_a_file_for_pytest(tmp_path: Path) -> None:
    file = tmp_path / FORMATS["test"].file
    file.write_text(handed(timeline.undo(drill(*PAID)), "test"), encoding="utf-8")
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", "/dev/null", file],
        check=False,
        capture_output=True,
        encoding="utf-8",
    )
    assert "1 passed" in ran.stdout, ran.stdout + ran.stderr


def test_the_values_of_a_run_are_what_replay_prints() -> None:
    here = timeline.jump(drill(*PAID, scenario="odeme:cift"), 8)
    read = json.loads(handed(here, "json"))
    assert read == catalogue.run(f"{read['page']}#{read['link']}")
    assert [step["choice"] for step in read["ahead"]] == [
        "ask_code",
        "enter_code",
        "convert",
        "pay",
    ]
    assert read["balances"]["Cüzdan"] == ["5000.00 RUB", "0.00 USD"]


def test_a_flow_without_money_has_no_balances() -> None:
    assert catalogue.run("param-nerede/#odeme=qiwi-once")["balances"] == {}


def test_the_log_tells_each_event_with_its_ids_and_time() -> None:
    here = drill(*PAID, "bir-gun", scenario="odeme:cift")
    head, address, *lines = handed(here, "dokum").splitlines()
    assert head == f"{own.TRIAL}: {own.LOG}"
    assert address == f"{SITE}deneme/odeme-alindi/#{link.write(here)}"
    assert lines[0] == "0. 1\u00a0Kasım 2021, 14.05 | Başlangıç"
    assert lines[2] == "2. 1\u00a0Kasım 2021, 14.05 | catalogue/pick_item | Bu ürünü seç (kulaklik)"
    assert lines[13] == "13. 2\u00a0Kasım 2021, 14.05 | paid/day | 1\u00a0gün ilerlet"
    assert lines[14] == "Cüzdan: 3150.00 RUB + 0.00 USD"


def test_the_log_tells_what_was_taken_back_and_where_the_clock_stands() -> None:
    there = drill("giris-yap", "bir-ay", "urun-sec:kulaklik")
    clock: Any = there.flow.clock
    here = timeline.act(there, clock.control, ("2021-11-15T09.00",))
    lines = handed(here, "dokum").splitlines()
    assert (
        lines[4]
        == "-. 15\u00a0Kasım 2021, 09.00 | catalogue/to_date | Tarihe git (2021-11-15T09.00)"
    )
    assert lines[5].endswith(f"1\u00a0ay ilerlet ({own.TAKEN_BACK})")


def test_a_run_without_a_step_has_a_plain_address() -> None:
    assert handed(drill(), "dokum").splitlines()[1] == f"{SITE}deneme/"


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_asked_for_is_shown_takes_the_focus_and_leaves_the_link(name: str) -> None:
    at = link.write(drill(*TO_CODE))
    reply = act(at, CHOICE, bicim=name)
    assert (reply["link"], reply["notice"], reply["problems"]) == (at, "", 0)
    read = Markup(reply["html"])
    assert read.wrong == []
    assert [t for t, a in read.elements if "data-focus" in a] == ["h3"]
    assert f'data-copy="#aktar-{name}"' in reply["html"]


def test_a_form_that_nobody_knows_shows_nothing() -> None:
    assert act("", CHOICE, bicim="xml")["html"] == act("", CHOICE)["html"]


def test_a_run_handed_over_can_be_said_as_text() -> None:
    seen = compose(QIWI, drill(), visit=Visit(sheet="dokum"))
    assert f"[{own.COPY_LINK}]" in text(seen)
    assert "14.05 | Başlangıç" in text(seen)
    assert html(seen).count("data-focus") == 1
