"""The command line is a contract: other programs call it."""

import json
import re
import runpy
import sys
from dataclasses import replace

import pytest

from guide_engine import __main__ as line
from guide_engine import catalogue
from guide_engine.catalogue import proof as told
from guide_engine.core import proof
from guide_engine.core.walk import Bounds
from guide_engine.guides.qiwi.guide import QIWI
from tests.faults.laws import CRIMES, commit

Printed = pytest.CaptureFixture[str]


def test_check_prints_its_counts_and_finds_nothing(capsys: Printed) -> None:
    assert line.main(["check"]) == 0
    printed = capsys.readouterr().out
    assert "wizard: " in printed
    assert "checkout: " in printed
    assert printed.endswith("0 problems\n")


def test_check_lists_every_problem_and_exits_1(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue, "problems", lambda: ("one is wrong", "two is wrong"))
    assert line.main(["check"]) == 1
    out, err = capsys.readouterr()
    assert err.splitlines() == ["one is wrong", "two is wrong"]
    assert out.endswith("2 problems\n")


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Prove less: the whole proof has a command of its own."""
    bounds = {0: (Bounds(1, 0), Bounds(0, 1)), 1: (Bounds(1, 0), Bounds(0, 1)), 2: ()}
    monkeypatch.setattr(proof, "WIDE", bounds)


@pytest.mark.usefixtures("narrow")
def test_prove_finds_every_law_kept_and_every_arrow_taken(capsys: Printed) -> None:
    assert line.main(["prove"]) == 0
    printed = capsys.readouterr().out
    assert "Param nerede? (wizard)\n" in printed
    assert "Ödemeyi deneyin (checkout)\n" in printed
    assert "BOZULAN KURAL" not in printed
    assert printed.count("Hiç geçilmeyen ok: 0\n") == 2
    assert re.search(r"\nSüre: \d+,\d sn\n$", printed)


@pytest.mark.usefixtures("narrow")
def test_prove_walks_the_worlds_of_one_scenario_and_asks_for_no_arrow(capsys: Printed) -> None:
    assert line.main(["prove", "--scenario", "iade:tamam"]) == 0
    printed = capsys.readouterr().out
    assert "Senaryosuz" not in printed
    assert "Hiç geçilmeyen ok" not in printed


@pytest.mark.usefixtures("narrow")
def test_prove_exits_1_where_something_is_broken(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = commit(QIWI, next(crime for crime in CRIMES if crime.stopped_by == "one_settlement"))
    monkeypatch.setattr(told, "GUIDES", (broken,))
    assert line.main(["prove"]) == 1
    assert "BOZULAN KURAL: Bir sipariş bir kez ödenir" in capsys.readouterr().out


def test_prove_names_the_scenarios_near_an_unknown_one(capsys: Printed) -> None:
    assert line.main(["prove", "--scenario", "iade:tamm"]) == 2
    assert "Yakın adlar: iade:tamam" in capsys.readouterr().err
    assert line.main(["prove", "--scenario", "x"]) == 2


def test_replay_says_where_a_link_leads(capsys: Printed) -> None:
    link = "https://example.org/rehber/deneme/urunler/#olaylar=1~giris-yap"
    assert line.main(["replay", link, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["flow"], told["node"], told["page"]) == (
        "checkout",
        "catalogue",
        "deneme/urunler/",
    )
    assert told["history"] == [{"node": "sign_in", "choice": "sign_in", "values": []}]
    assert told["world"]["persona"] == "10"
    assert told["problems"] == []


@pytest.mark.parametrize(
    ("link", "flow", "node"),
    [
        ("param-nerede/#odeme=qiwi-once", "wizard", "qiwi_before"),
        ("/cozum/odeme-iki-kez-cekildi", "wizard", "double_charge"),
        ("deneme", "checkout", "sign_in"),
        ("#odeme=qiwi-once", "wizard", "qiwi_before"),
    ],
)
def test_replay_knows_the_flow_by_its_page(
    link: str, flow: str, node: str, capsys: Printed
) -> None:
    line.main(["replay", link])
    told = json.loads(capsys.readouterr().out)
    assert (told["flow"], told["node"]) == (flow, node)


def test_replay_says_what_it_did_not_understand(capsys: Printed) -> None:
    line.main(["replay", "deneme/#senaryo=odeme:cifft"])
    assert "odeme-cifft" in json.loads(capsys.readouterr().out)["problems"][0]


def test_export_prints_the_guide_or_its_schema(capsys: Printed) -> None:
    line.main(["export", "--json"])
    assert json.loads(capsys.readouterr().out)["version"] == 1
    line.main(["export", "--schema"])
    assert json.loads(capsys.readouterr().out)["type"] == "object"


def test_export_prints_the_replies_as_a_table_or_as_json(capsys: Printed) -> None:
    line.main(["export", "--macros", "--site", "https://rehber.test/"])
    table = capsys.readouterr().out
    assert table == catalogue.as_csv(catalogue.replies("https://rehber.test/"))
    line.main(["export", "--macros", "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert [reply["id"] for reply in told] == [reply.id for reply in catalogue.replies()]
    assert told[0]["tags"] == list(catalogue.replies()[0].tags)


def test_facts_mark_what_is_due(capsys: Printed) -> None:
    line.main(["facts", "--as-of", "2027-06-01"])
    assert "! 2027-02-20 licence-revoked" in capsys.readouterr().out.splitlines()
    line.main(["facts", "--as-of", "2026-11-22", "--json"])
    assert not any(claim["due"] for claim in json.loads(capsys.readouterr().out))


def test_a_flow_is_played_until_the_input_ends(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["1", "5"])
    monkeypatch.setattr("builtins.input", lambda _: next(typed))
    assert line.main(["wizard"]) == 0
    assert (
        capsys.readouterr().out.rstrip().endswith("odeme=qiwi-once&qiwi-sorun=biri-bir-sey-istiyor")
    )
    monkeypatch.setattr("builtins.input", lambda _: (_ for _ in ()).throw(EOFError))
    assert line.main(["checkout"]) == 0


def test_an_unknown_command_is_refused(capsys: Printed) -> None:
    with pytest.raises(SystemExit, match="2"):
        line.main(["nonsense"])
    assert "invalid choice" in capsys.readouterr().err


@pytest.mark.filterwarnings("ignore:.*found in sys.modules.*:RuntimeWarning")
def test_the_package_runs_as_a_program(capsys: Printed, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["guide_engine", "facts", "--as-of", "2026-11-22"])
    with pytest.raises(SystemExit, match="0"):
        runpy.run_module("guide_engine", run_name="__main__")
    assert capsys.readouterr().out


def test_a_guide_that_is_broken_is_counted_but_not_walked(
    capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    guide = catalogue.GUIDES[0]
    monkeypatch.setattr(catalogue, "GUIDES", (replace(guide, diagnoses={}),))
    monkeypatch.setattr(catalogue, "problems", lambda: ("no diagnosis",))
    line.main(["check"])
    assert "- positions" in capsys.readouterr().out


def test_triage_ranks_what_a_text_may_mean(capsys: Printed) -> None:
    assert line.main(["triage", "--json", "ödeme iki kez çekildi"]) == 0
    best = json.loads(capsys.readouterr().out)[0]
    assert set(best) == {"label", "score", "title", "url", "why"}
    assert best["label"] == "double_charge"
    line.main(["triage", "220"])
    assert "1.00 Bakiye yetersiz /cozum/bakiye-yetersiz/" in capsys.readouterr().out


def test_triage_prints_an_empty_list_for_what_is_out_of_scope(capsys: Printed) -> None:
    line.main(["triage", "--json", "ehliyet sınavı ne zaman"])
    assert json.loads(capsys.readouterr().out) == []
